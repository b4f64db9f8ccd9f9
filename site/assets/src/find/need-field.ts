import { Announcer, el, setAttributes } from '../ui/dom.ts';
import { TextField } from '../ui/field.ts';
import { type Need, suggest, type Suggestion } from '../understand/needs.ts';

const label = 'Wat heeft uw kind nodig?';
const unknown = 'Dit herkennen we nog niet. Probeer een ander woord, zoals lezen, druk of praten.';

/** A field that offers needs while a parent types in their own words, and the needs they chose. */
export class NeedField {
  readonly element: HTMLElement;
  readonly #field: TextField;
  readonly #list: HTMLUListElement;
  readonly #chips = el('ul', { class: 'sop-chips', 'aria-label': 'Gekozen' });
  readonly #announcer = new Announcer();
  readonly #onChange: (chosen: readonly string[]) => void;
  #needs: readonly Need[] = [];
  #chosen: readonly string[] = [];
  #offered: readonly Suggestion[] = [];
  #active = -1;

  constructor(id: string, onChange: (chosen: readonly string[]) => void) {
    this.#onChange = onChange;
    this.#list = el('ul', { class: 'sop-combo__list', id: `${id}-lijst`, role: 'listbox', 'aria-label': 'Voorstellen', hidden: true });
    this.#field = new TextField(id, label,
      { role: 'combobox', autocomplete: 'off', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': this.#list.id, placeholder: 'Bijvoorbeeld: lezen, druk, praat slecht' },
      this.#list, this.#announcer.element);
    this.#field.element.classList.add('sop-combo');
    this.element = el('div', {}, this.#field.element, this.#chips);

    const { input } = this.#field;
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
    this.#showChosen();
    if (document.activeElement === this.#field.input) this.#open();
  }

  get chosen(): readonly string[] {
    return this.#chosen;
  }

  set chosen(ids: readonly string[]) {
    this.#chosen = ids;
    this.#showChosen();
  }

  /** Takes what is typed as the need it means. False, with the reason at the field, if it means nothing that we know. */
  settle(): boolean {
    if (this.#field.value.trim() === '') return true;
    const [first] = suggest(this.#field.value, this.#needs);
    if (first) {
      this.#pick(first.need);
      return true;
    }
    this.#field.tell(unknown);
    this.#field.input.focus();
    return false;
  }

  #open(): void {
    this.#offered = suggest(this.#field.value, this.#needs).filter(({ need }) => !this.#chosen.includes(need.id));
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
    if (this.#field.value.trim() !== '' && this.#needs.length > 0)
      this.#announcer.say(isOpen ? `${this.#offered.length} ${this.#offered.length === 1 ? 'voorstel' : 'voorstellen'}` : unknown);
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
        if (active) this.#pick(active.need);
        else if (this.#field.value.trim() !== '') this.settle();
        else return; // An empty field: Enter searches.
        event.preventDefault();
        break;
      }
      case 'Escape':
        if (this.#list.hidden) this.#field.value = '';
        this.#close();
        break;
      case 'Backspace':
        if (this.#field.value === '' && this.#chosen.length > 0) this.#change(this.#chosen.slice(0, -1));
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
    this.#field.value = '';
    this.#field.tell(null);
    this.#close();
    if (!this.#chosen.includes(need.id)) this.#change([...this.#chosen, need.id]);
    this.#announcer.say(`${need.label} gekozen`);
  }

  #change(chosen: readonly string[]): void {
    this.chosen = chosen;
    this.#onChange(chosen);
  }

  #showChosen(): void {
    this.#chips.hidden = this.#chosen.length === 0;
    this.#chips.replaceChildren(...this.#chosen.map(id => {
      const name = this.#needs.find(need => need.id === id)?.label ?? id;
      const chip = el('button', { class: 'sop-chip', type: 'button', 'aria-label': `Verwijder: ${name}` }, name, el('span', { 'aria-hidden': 'true' }, ' ×'));
      chip.addEventListener('click', () => {
        this.#change(this.#chosen.filter(other => other !== id));
        this.#announcer.say(`${name} weggehaald`);
        this.#field.input.focus();
      });
      return el('li', {}, chip);
    }));
  }
}
