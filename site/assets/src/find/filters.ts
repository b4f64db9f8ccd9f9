import { button, el, schoolsInWords, unseen } from '../ui/dom.ts';
import type { Catalogue } from './catalogue.ts';
import { chosenIn, choose } from './choices.ts';
import { FacetList } from './facet-list.ts';
import type { Facet, FacetKey, Value } from './facets.ts';
import { type Search, writeSearch } from './fragment.ts';
import type { Outcome } from './search.ts';

/** What most parents narrow down by stands open. */
const open: readonly FacetKey[] = ['needs', 'types'];

/** More boards or places than this say nothing until a parent told where they look. */
const mostNames = 60;

const wide = window.matchMedia('(min-width: 62rem)');

/** The filters beside the schools. Ticking tells how many schools there would be; the list stays until a parent asks for it. */
export class Filters {
  readonly element = el('details', { class: 'sop-facets', open: wide.matches });
  readonly #active = el('span', { class: 'sop-facet__chosen' });
  readonly #apply = button('primary', '');
  readonly #lists = new Map<Facet, FacetList>();
  readonly #selects = new Map<Facet, { field: HTMLElement; select: HTMLSelectElement }>();
  readonly #preview: (draft: Search) => Outcome;
  #catalogue: Catalogue | undefined;
  #draft: Search;
  #shown: Search | null = null;

  /**
   * @param preview What a search would find.
   * @param onApply Called with what is ticked, when a parent asks for it.
   */
  constructor(search: Search, preview: (draft: Search) => Outcome, onApply: (search: Search) => void) {
    this.#draft = search;
    this.#preview = preview;
    wide.addEventListener('change', () => { this.element.open = wide.matches; });
    const form = el('form', { autocomplete: 'off', 'aria-label': 'Filters' });
    form.addEventListener('submit', event => {
      event.preventDefault();
      if (!wide.matches) this.element.open = false;
      onApply(this.#draft);
    });
    this.element.append(el('summary', {}, el('span', {}, 'Filters'), this.#active), form);
  }

  /** What is searched now. What was ticked and not asked for stays as long as that is the same, and is gone with another search. */
  show(catalogue: Catalogue, search: Search, outcome: Outcome): void {
    const isSame = this.#shown !== null && writeSearch(search) === writeSearch(this.#shown);
    this.#shown = search;
    if (!isSame) this.#draft = search;
    if (catalogue !== this.#catalogue) this.#build(catalogue);
    for (const [facet, list] of this.#lists) {
      const values = offered(facet, search, outcome.counts.get(facet.key)!);
      list.element.hidden = values.length === 0;
      list.offer(values);
    }
    const active = catalogue.facets.reduce((count, facet) => count + chosenIn(search, facet.key).length, 0);
    this.#active.replaceChildren(...(active > 0 ? [String(active), unseen(' gekozen')] : []));
    this.#count(this.#draft === search ? outcome : this.#preview(this.#draft));
  }

  #build(catalogue: Catalogue): void {
    this.#catalogue = catalogue;
    this.#lists.clear();
    this.#selects.clear();
    const parts = catalogue.facets.filter(isWorthAsking(catalogue)).map(facet => {
      if (facet.mode === 'one') return this.#select(facet);
      const list = new FacetList(facet, open.includes(facet.key), change => this.#change(change));
      this.#lists.set(facet, list);
      return list.element;
    });
    this.element.querySelector('form')!.replaceChildren(...parts, el('div', { class: 'sop-facets__apply' }, this.#apply));
  }

  /** Of what there can be one: a list to choose from, with "maakt niet uit" on top. */
  #select(facet: Facet): HTMLElement {
    const id = `keuze-${facet.key}`;
    const select = el('select', { class: 'utrecht-select utrecht-select--html-select', id, autocomplete: 'off' },
      el('option', { value: '' }, 'Maakt niet uit'), ...facet.values.map(value => el('option', { value: value.id })));
    select.addEventListener('change', () => this.#change(search => choose(search, facet, select.value === '' ? [] : [select.value])));
    const field = el('div', { class: 'sop-facet sop-facet--select' }, el('label', { class: 'utrecht-form-label', for: id }, facet.title), select);
    this.#selects.set(facet, { field, select });
    return field;
  }

  #change(change: (search: Search) => Search): void {
    this.#draft = change(this.#draft);
    this.#count(this.#preview(this.#draft));
  }

  #count(outcome: Outcome): void {
    for (const [facet, list] of this.#lists) list.show(this.#draft, outcome.counts.get(facet.key)!);
    for (const [facet, { field, select }] of this.#selects) {
      const counts = outcome.counts.get(facet.key)!;
      field.hidden = facet.key === 'within' && !outcome.hasDistances;
      facet.values.forEach((value, i) => { select.options[i + 1]!.textContent = `${value.label} (${counts[i]})`; });
      select.value = chosenIn(this.#draft, facet.key)[0] ?? '';
    }
    this.#apply.firstElementChild!.textContent = `Toon ${schoolsInWords(outcome.found.length)}`;
  }
}

/** Hidden where nothing is known, or where there is nothing to choose between. */
function isWorthAsking(catalogue: Catalogue): (facet: Facet) => boolean {
  return facet => {
    if (facet.key === 'within') return true;
    const seen = new Set<number>();
    for (let i = 0; i < catalogue.schools.length; i++) for (const value of facet.of(i, { needs: 0, distances: null })) seen.add(value);
    return seen.size > (facet.mode === 'any' && facet.key !== 'at' && facet.key !== 'concepts' ? 1 : 0);
  };
}

function offered(facet: Facet, search: Search, counts: Int32Array): readonly Value[] {
  const chosen = chosenIn(search, facet.key);
  const schools = new Map(facet.values.map((value, i) => [value, counts[i]!]));
  if (facet.key === 'needs' || facet.key === 'at' || facet.key === 'types') return facet.values;
  const there = facet.values.filter(value => schools.get(value)! > 0 || chosen.includes(value.id));
  if (facet.key === 'places' || facet.key === 'boards') return there.length > mostNames && chosen.length === 0 ? [] : there;
  // What most schools have comes first; of grenzen the order is that of the vocabulary.
  return facet.key === 'provisions' ? [...there].sort((a, b) => schools.get(b)! - schools.get(a)!) : there;
}
