import { language, loadLanguage } from '../data/language.ts';
import { Announcer, el, setAttributes } from '../ui/dom.ts';
import { TextField } from '../ui/field.ts';
import type { Need, Suggestion } from '../understand/needs.ts';

const label = 'Wat heeft uw kind nodig?';

/** One box for what a parent wants to say, in their own words; while they type it offers the needs that they may mean. */
export class NeedField {
  readonly element: HTMLElement;
  readonly #field: TextField;
  readonly #list: HTMLUListElement;
  readonly #announcer = new Announcer();
  readonly #onPick: (need: Need) => void;
  #needs: readonly Need[] = [];
  #chosen: readonly string[] = [];
  #offered: readonly Suggestion[] = [];
  #active = -1;

  constructor(id: string, onPick: (need: Need) => void) {
    this.#onPick = onPick;
    this.#list = el('ul', { class: 'sop-combo__list', id: `${id}-lijst`, role: 'listbox', 'aria-label': 'Voorstellen', hidden: true });
    this.#field = new TextField(id, label,
      { role: 'combobox', autocomplete: 'off', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': this.#list.id, placeholder: 'Bijvoorbeeld: leest slecht', enterkeyhint: 'search' },
      this.#list, this.#announcer.element);
    this.element = this.#field.element;
    this.element.classList.add('sop-combo');

    const { input } = this.#field;
    input.addEventListener('focus', () => this.#prepare());
    input.addEventListener('input', () => this.#open());
    input.addEventListener('click', () => this.#open());
    input.addEventListener('blur', () => this.#close());
    input.addEventListener('keydown', event => this.#press(event));
    // Keeps the focus in the field, so that a click on the list is not a blur.
    this.#list.addEventListener('mousedown', event => event.preventDefault());
  }

  /** The needs to offer, once they are loaded. */
  set needs(needs: readonly Need[]) {
    this.#needs = needs;
    if (document.activeElement === this.#field.input) this.#open();
  }

  /** Ids of needs that are chosen already. */
  set chosen(ids: readonly string[]) {
    this.#chosen = ids;
  }

  /** What is wrong with what was typed, or with reading it. */
  tell(problem: string): void {
    this.#field.tell(problem);
  }

  get typed(): string {
    return this.#field.value.trim();
  }

  set typed(text: string) {
    this.#field.value = text;
    this.#close();
  }

  focus(): void {
    this.#field.input.focus();
  }

  #open(): void {
    this.#offered = this.#suggestions().filter(({ need }) => !this.#chosen.includes(need.id));
    this.#list.replaceChildren(...this.#offered.map(({ need, because }, i) => {
      const option = el('li', { class: 'sop-combo__option', id: `${this.#list.id}-${i}`, role: 'option', 'aria-selected': 'false' },
        need.label, because === null ? null : el('span', { class: 'sop-combo__because' }, ` ${because}`));
      option.addEventListener('click', () => this.#pick(need));
      return option;
    }));
    const isOpen = this.#offered.length > 0;
    this.#list.hidden = !isOpen;
    setAttributes(this.#field.input, { 'aria-expanded': String(isOpen) });
    this.#activate(-1);
    if (this.typed !== '' && isOpen) this.#announcer.say(this.#offered.length === 1 ? '1 voorstel' : `${this.#offered.length} voorstellen`);
  }

  /** As long as it can't be read what was typed, nothing is offered for it. */
  #suggestions(): readonly Suggestion[] {
    if (this.typed === '') return this.#needs.map(need => ({ need, because: null }));
    return language()?.suggest(this.#field.value, this.#needs) ?? [];
  }

  #prepare(): void {
    if (language() === null) void loadLanguage().then(() => { if (this.typed !== '' && document.activeElement === this.#field.input) this.#open(); }, () => {});
  }

  #close(): void {
    this.#list.hidden = true;
    setAttributes(this.#field.input, { 'aria-expanded': 'false' });
    this.#activate(-1);
  }

  #press(event: KeyboardEvent): void {
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        event.preventDefault();
        if (this.#list.hidden) this.#open();
        const step = event.key === 'ArrowDown' ? 1 : -1;
        const places = this.#offered.length + 1;
        // One place more than there are options: the field itself.
        this.#activate(((this.#active + 1 + step + places) % places) - 1);
        break;
      }
      case 'Enter': {
        const active = this.#offered[this.#active];
        // Otherwise Enter sends the form: what was typed is understood as a whole.
        if (!active) return this.#close();
        event.preventDefault();
        this.#pick(active.need);
        break;
      }
      case 'Escape':
        if (this.#list.hidden) this.#field.value = '';
        this.#close();
        break;
    }
  }

  #activate(index: number): void {
    this.#active = index;
    for (const [i, option] of [...this.#list.children].entries()) {
      setAttributes(option, { 'aria-selected': String(i === index) });
      if (i === index) option.scrollIntoView({ block: 'nearest' });
    }
    setAttributes(this.#field.input, { 'aria-activedescendant': index >= 0 && `${this.#list.id}-${index}` });
  }

  #pick(need: Need): void {
    this.typed = '';
    this.#announcer.say(`${need.label} gekozen`);
    this.#onPick(need);
  }
}
