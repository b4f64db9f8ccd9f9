import { button, checkbox, el, inDutch, unseen } from '../ui/dom.ts';
import { chosenIn, choose } from './choices.ts';
import type { Facet, Value } from './facets.ts';
import type { Search } from './fragment.ts';

/** More fold under a button: who knows what they want finds it there. */
const inSight = 8;

/** More ask for a box to search in. */
const overseen = 20;

interface Row {
  readonly row: HTMLElement;
  readonly input: HTMLInputElement;
  readonly count: HTMLElement;
  readonly value: Value;
  /** That of the value in the facet. */
  readonly position: number;
}

/** One facet as boxes to tick, folded until a parent wants it. Updated in place, so that the focus stays where they are. */
export class FacetList {
  readonly element: HTMLDetailsElement;
  readonly #facet: Facet;
  readonly #onChange: (change: (search: Search) => Search) => void;
  readonly #chosen = el('span', { class: 'sop-facet__chosen' });
  readonly #list = el('fieldset', { class: 'sop-facet__list' });
  readonly #filter = el('input', { class: 'utrecht-textbox utrecht-textbox--html-input', type: 'text', autocomplete: 'off', spellcheck: 'false' });
  #rows: readonly Row[] = [];
  readonly #all = button('subtle', '', () => this.#unfold());
  #values: readonly Value[] = [];
  #isWhole = false;
  /** What stands on the page once the list is open. */
  #untold: (() => void) | null = null;

  constructor(facet: Facet, isOpen: boolean, onChange: (change: (search: Search) => Search) => void) {
    this.#facet = facet;
    this.#onChange = onChange;
    this.#filter.setAttribute('aria-label', `Zoek in ${facet.title}`);
    this.#filter.setAttribute('placeholder', 'Zoek in deze lijst');
    this.#filter.addEventListener('input', () => this.#fold());
    this.#filter.addEventListener('keydown', event => { if (event.key === 'Enter') event.preventDefault(); });
    this.#all.classList.add('sop-facet__all');
    this.#list.append(el('legend', { class: 'sop-hidden' }, facet.title));
    this.element = el('details', { class: 'sop-facet', open: isOpen },
      el('summary', {}, el('span', {}, facet.title), this.#chosen),
      facet.about ? el('p', { class: 'sop-facet__about' }, facet.about) : null,
      this.#filter, this.#list, this.#all);
    this.element.addEventListener('toggle', () => this.#open());
  }

  /** @param values Those that may be ticked now: another list only when a parent did more than tick. */
  offer(values: readonly Value[]): void {
    if (values.length === this.#values.length && values.every((value, i) => value === this.#values[i])) return;
    this.#values = values;
    this.#rows = [];
  }

  /** @param counts Of each value of the facet how many schools have it; asked when the list is opened. */
  show(search: Search, counts: () => Int32Array): void {
    const chosen = chosenIn(search, this.#facet.key);
    this.#chosen.replaceChildren(...(chosen.length > 0 ? [String(chosen.length), unseen(' gekozen')] : []));
    this.#untold = () => this.#tell(chosen, counts());
    this.#open();
  }

  /** A folded list is made and counted when a parent unfolds it: most never do. */
  #open(): void {
    if (!this.element.open) return;
    this.#untold?.();
    this.#untold = null;
  }

  #tell(chosen: readonly string[], counts: Int32Array): void {
    if (this.#rows.length === 0) this.#make();
    for (const { input, count, value, position, row } of this.#rows) {
      const schools = counts[position]!;
      input.checked = chosen.includes(value.id);
      row.classList.toggle('sop-check--none', schools === 0);
      count.replaceChildren(unseen(', '), inDutch(schools), unseen(schools === 1 ? ' school' : ' scholen'));
    }
    this.#fold();
  }

  #make(): void {
    this.#rows = this.#values.map(value => {
      const { row, input } = checkbox([value.label], false, checked => this.#onChange(search => {
        const others = chosenIn(search, this.#facet.key).filter(id => id !== value.id);
        return choose(search, this.#facet, checked ? [...others, value.id] : others);
      }));
      const count = el('span', { class: 'sop-check__count' });
      row.append(count);
      return { row, input, count, value, position: this.#facet.values.indexOf(value) };
    });
    this.#list.replaceChildren(this.#list.firstChild!, ...this.#rows.map(({ row }) => row));
  }

  #fold(): void {
    const typed = this.#filter.value.trim().toLowerCase();
    this.#filter.hidden = this.#values.length <= overseen;
    let seen = 0;
    for (const { row, input, value } of this.#rows) {
      const isMeant = typed === '' ? this.#isWhole || input.checked || seen < inSight : value.label.toLowerCase().includes(typed);
      row.hidden = !isMeant;
      if (isMeant) seen++;
    }
    this.#all.hidden = typed !== '' || this.#isWhole || seen === this.#rows.length;
    this.#all.firstElementChild!.textContent = `Toon alle ${this.#rows.length}`;
  }

  /** On to the first that was folded, for who reads with the keyboard. */
  #unfold(): void {
    const first = this.#rows.find(({ row }) => row.hidden);
    this.#isWhole = true;
    this.#fold();
    first?.input.focus();
  }
}
