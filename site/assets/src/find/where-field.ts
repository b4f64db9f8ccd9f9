import { el, setAttributes } from '../ui/dom.ts';
import { TextField } from '../ui/field.ts';
import { readWhere, type Where } from './where.ts';

/** A field for a postcode or a place, with what is wrong told beside it. */
export class WhereField {
  readonly element: HTMLElement;
  readonly #field: TextField;
  readonly #names: HTMLDataListElement;
  #places: readonly string[] | undefined;

  constructor(id: string) {
    this.#names = el('datalist', { id: `${id}-plaatsen` });
    this.#field = new TextField(id, 'Uw postcode of plaats', { autocomplete: 'postal-code', placeholder: '1234 AB' }, this.#names);
    this.element = this.#field.element;
  }

  /** The places that have schools, once they are loaded. */
  set places(places: readonly string[]) {
    this.#places = places;
    this.#names.replaceChildren(...places.map(value => el('option', { value })));
    setAttributes(this.#field.input, { list: this.#names.id });
  }

  show(text: string): void {
    this.#field.value = text;
    this.#field.tell(null);
  }

  tell(problem: string): void {
    this.#field.tell(problem);
  }

  focus(): void {
    this.#field.input.focus();
  }

  /** Null if there is something to mend, which then stands beside the field. */
  read(): Exclude<Where, { kind: 'problem' }> | null {
    const where = readWhere(this.#field.value, this.#places);
    this.#field.tell(where.kind === 'problem' ? where.message : null);
    return where.kind === 'problem' ? null : where;
  }
}
