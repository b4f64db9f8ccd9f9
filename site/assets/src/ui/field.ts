import { type Content, el, setAttributes } from './dom.ts';

/** A labelled text field with room for what went wrong. It has no name, so no form can send what is typed. */
export class TextField {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  readonly #problem: HTMLElement;

  constructor(id: string, label: string, attributes: Readonly<Record<string, string>> = {}, ...below: Content[]) {
    const problemId = `${id}-fout`;
    this.input = el('input', { class: 'utrecht-textbox utrecht-textbox--html-input', id, type: 'text', spellcheck: 'false', ...attributes });
    this.#problem = el('div', { class: 'utrecht-form-field-error-message', id: problemId, 'aria-live': 'polite', hidden: true });
    this.element = el('div', { class: 'utrecht-form-field utrecht-form-field--text' },
      el('label', { class: 'utrecht-form-label', for: id }, label), this.input, this.#problem, ...below);
    this.input.addEventListener('input', () => this.tell(null));
  }

  get value(): string {
    return this.input.value;
  }

  set value(text: string) {
    if (this.input.value !== text) this.input.value = text;
  }

  /** Shows what to mend next to the field; null takes it away. */
  tell(problem: string | null): void {
    if (problem === null && this.#problem.hidden) return;
    this.#problem.textContent = problem ?? '';
    this.#problem.hidden = problem === null;
    this.element.classList.toggle('utrecht-form-field--invalid', problem !== null);
    this.input.classList.toggle('utrecht-textbox--invalid', problem !== null);
    setAttributes(this.input, { 'aria-invalid': problem !== null && 'true', 'aria-describedby': problem !== null && this.#problem.id });
  }
}
