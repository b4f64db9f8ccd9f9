import { checkbox, el, button, unseen } from '../ui/dom.ts';
import { chosenIn, choose } from './choices.ts';
import type { Facet, Value } from './facets.ts';
import type { Search } from './fragment.ts';

/** More fold under a button: who knows what they want finds it there. */
const inSight = 8;

/** More ask for a box to search in. */
const overseen = 20;

/** One facet as boxes to tick, folded until a parent wants it. Updated in place, so that the focus stays where they are. */
export class FacetList {
  readonly element: HTMLDetailsElement;
  readonly #facet: Facet;
  readonly #onChange: (change: (search: Search) => Search) => void;
  readonly #chosen = el('span', { class: 'sop-facet__chosen' });
  readonly #list = el('fieldset', { class: 'sop-facet__list' });
  readonly #filter = el('input', { class: 'utrecht-textbox utrecht-textbox--html-input', type: 'text', autocomplete: 'off', spellcheck: 'false' });
  readonly #rows = new Map<string, { row: HTMLElement; input: HTMLInputElement; count: HTMLElement; value: Value }>();
  readonly #all = button('subtle', '', () => this.#unfold());
  #values: readonly Value[] = [];
  #isWhole = false;

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
  }

  /** @param values Those that may be ticked now: another list only when a parent did more than tick. */
  offer(values: readonly Value[]): void {
    if (values.length === this.#values.length && values.every((value, i) => value === this.#values[i])) return;
    this.#values = values;
    this.#rows.clear();
    for (const value of values) {
      const { row, input } = checkbox([value.label], false, checked => this.#onChange(search => {
        const others = chosenIn(search, this.#facet.key).filter(id => id !== value.id);
        return choose(search, this.#facet, checked ? [...others, value.id] : others);
      }));
      const count = el('span', { class: 'sop-check__count' });
      row.append(count);
      this.#rows.set(value.id, { row, input, count, value });
    }
    this.#list.replaceChildren(this.#list.firstChild!, ...[...this.#rows.values()].map(({ row }) => row));
    this.#fold();
  }

  show(search: Search, counts: Int32Array): void {
    const chosen = chosenIn(search, this.#facet.key);
    this.#chosen.replaceChildren(...(chosen.length > 0 ? [String(chosen.length), unseen(' gekozen')] : []));
    for (const { input, count, value, row } of this.#rows.values()) {
      const schools = counts[this.#facet.values.indexOf(value)] ?? 0;
      input.checked = chosen.includes(value.id);
      row.classList.toggle('sop-check--none', schools === 0);
      count.replaceChildren(unseen(', '), schools.toLocaleString('nl-NL'), unseen(schools === 1 ? ' school' : ' scholen'));
    }
    this.#fold();
  }

  #fold(): void {
    const typed = this.#filter.value.trim().toLowerCase();
    this.#filter.hidden = this.#values.length <= overseen;
    let seen = 0;
    for (const { row, input, value } of this.#rows.values()) {
      const isMeant = typed === '' ? this.#isWhole || input.checked || seen < inSight : value.label.toLowerCase().includes(typed);
      row.hidden = !isMeant;
      if (isMeant) seen++;
    }
    this.#all.hidden = typed !== '' || this.#isWhole || seen === this.#rows.size;
    this.#all.firstElementChild!.textContent = `Toon alle ${this.#rows.size}`;
  }

  /** On to the first that was folded, for who reads with the keyboard. */
  #unfold(): void {
    const first = [...this.#rows.values()].find(({ row }) => row.hidden);
    this.#isWhole = true;
    this.#fold();
    first?.input.focus();
  }
}
