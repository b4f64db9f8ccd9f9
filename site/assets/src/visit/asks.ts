// The questions to one school: ticked are on the sheet, and stand on paper with lines to write on.

import { button, checkbox, el } from '../ui/dom.ts';
import type { Notes } from './keeping.ts';
import { asked } from './sheet.ts';

type Questions = Pick<Notes, 'off' | 'on' | 'own'>;
type Written = Questions & Pick<Notes, 'draft'>;

/** What stands on the sheet: the first five but for those taken off, those added, and the parent's own. */
export function onSheet(questions: readonly string[], { off, on, own }: Questions): string[] {
  return [...questions.filter((question, i) => (i < asked && !off.includes(question)) || on.includes(question)), ...own.filter(question => !off.includes(question))];
}

export class Asks {
  readonly element: HTMLElement;
  readonly #questions: readonly string[];
  readonly #paper = el('ol', { class: 'sop-visit__questions sop-on-paper' });
  readonly #own = el('div');
  readonly #onChange: (questions: Partial<Written>) => void;
  #chosen: Questions;

  constructor(id: string, school: string, questions: readonly string[], chosen: Written, onChange: (questions: Partial<Written>) => void) {
    this.#questions = questions;
    // Nothing else of what was written: this would be put back as it was.
    this.#chosen = { off: chosen.off, on: chosen.on, own: chosen.own };
    this.#onChange = onChange;
    const more = questions.slice(asked);
    this.element = el('div', { class: 'sop-visit__asks' },
      el('h3', { id: `vragen-${id}` }, 'Uw vragen'),
      el('div', { class: 'sop-visit__screen', role: 'group', 'aria-label': `Vragen aan ${school}` },
        ...questions.slice(0, asked).map(question => this.#row(question)),
        this.#own,
        this.#adding(id, school, chosen.draft),
        more.length === 0 ? null : el('details', { class: 'sop-more' }, el('summary', {}, `Nog ${more.length} vragen om uit te kiezen`), ...more.map(question => this.#row(question)))),
      this.#paper);
    this.#own.append(...chosen.own.map(question => this.#row(question)));
    this.#print();
  }

  #row(question: string): HTMLElement {
    const { row } = checkbox([question], onSheet(this.#questions, this.#chosen).includes(question), ticked => this.#tick(question, ticked));
    return row;
  }

  #tick(question: string, ticked: boolean): void {
    const { off, on, own } = this.#chosen;
    const isExtra = this.#questions.indexOf(question) >= asked;
    const without = (list: readonly string[]) => list.filter(other => other !== question);
    this.#change({ own, off: ticked || isExtra ? without(off) : [...without(off), question], on: ticked && isExtra ? [...without(on), question] : without(on) });
  }

  #adding(id: string, school: string, draft: string): HTMLElement {
    const field = el('input', { class: 'utrecht-textbox utrecht-textbox--html-input', id: `eigen-vraag-${id}`, type: 'text', autocomplete: 'off', maxlength: 300 });
    field.value = draft;
    field.addEventListener('input', () => this.#onChange({ draft: field.value }));
    const add = () => {
      const question = field.value.trim();
      field.value = '';
      field.focus();
      this.#onChange({ draft: '' });
      if (question === '' || this.#chosen.own.includes(question) || this.#questions.includes(question)) return;
      this.#chosen = { ...this.#chosen, own: [...this.#chosen.own, question] };
      this.#own.append(this.#row(question));
      this.#change(this.#chosen);
    };
    field.addEventListener('keydown', event => { if (event.key === 'Enter') add(); });
    const press = button('secondary', 'Voeg toe', add);
    press.setAttribute('aria-label', `Voeg toe: uw vraag aan ${school}`);
    return el('div', { class: 'sop-visit__adding' }, el('label', { class: 'utrecht-form-label', for: field.id }, 'Uw eigen vraag'), el('div', {}, field, press));
  }

  #change(chosen: Questions): void {
    this.#chosen = chosen;
    this.#print();
    this.#onChange(chosen);
  }

  #print(): void {
    this.#paper.replaceChildren(...onSheet(this.#questions, this.#chosen).map(question => el('li', {}, question, el('span', { class: 'sop-lines' }))));
  }
}
