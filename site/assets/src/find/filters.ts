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

interface Shown {
  readonly catalogue: Catalogue;
  readonly search: Search;
  readonly outcome: Outcome;
}

const wide = window.matchMedia('(min-width: 62rem)');

/** The filters beside the schools. Ticking tells how many schools there would be; the list stays until a parent asks for it. */
export class Filters {
  readonly element = el('details', { class: 'sop-facets', open: wide.matches });
  readonly #active = el('span', { class: 'sop-facet__chosen' });
  readonly #apply = button('primary', '');
  readonly #lists = new Map<Facet, FacetList>();
  readonly #selects = new Map<Facet, { field: HTMLElement; select: HTMLSelectElement }>();
  readonly #preview: (draft: Search) => Outcome;
  #built: Catalogue | undefined;
  #draft: Search;
  #shown: Shown | undefined;
  /** Whether what is shown stands on the page. */
  #isTold = false;

  /**
   * @param preview What a search would find.
   * @param onApply Called with what is ticked, when a parent asks for it.
   */
  constructor(search: Search, preview: (draft: Search) => Outcome, onApply: (search: Search) => void) {
    this.#draft = search;
    this.#preview = preview;
    wide.addEventListener('change', () => { this.element.open = wide.matches; });
    this.element.addEventListener('toggle', () => this.#tell());
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
    const isSame = this.#shown !== undefined && writeSearch(search) === writeSearch(this.#shown.search);
    this.#shown = { catalogue, search, outcome };
    this.#isTold = false;
    if (!isSame) this.#draft = search;
    const active = catalogue.facets.reduce((count, facet) => count + chosenIn(search, facet.key).length, 0);
    this.#active.replaceChildren(...(active > 0 ? [String(active), unseen(' gekozen')] : []));
    this.#tell();
  }

  /** On a phone the filters are folded, and most searches never open them: they are made when a parent does. */
  #tell(): void {
    if (!this.element.open || this.#isTold || this.#shown === undefined) return;
    this.#isTold = true;
    const { catalogue, search, outcome } = this.#shown;
    if (catalogue !== this.#built) this.#build(catalogue);
    for (const [facet, list] of this.#lists) {
      const values = offered(facet, search, outcome);
      list.element.hidden = values.length === 0;
      list.offer(values);
    }
    this.#count(this.#draft === search ? outcome : this.#preview(this.#draft));
  }

  #build(catalogue: Catalogue): void {
    this.#built = catalogue;
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
    for (const [facet, list] of this.#lists) if (!list.element.hidden) list.show(this.#draft, () => outcome.counts(facet));
    for (const [facet, { field, select }] of this.#selects) {
      const counts = outcome.counts(facet);
      field.hidden = facet.key === 'within' && !outcome.hasDistances;
      facet.values.forEach((value, i) => { select.options[i + 1]!.textContent = `${value.label} (${counts[i]})`; });
      select.value = chosenIn(this.#draft, facet.key)[0] ?? '';
    }
    this.#apply.firstElementChild!.textContent = `Toon ${schoolsInWords(outcome.found.length)}`;
  }
}

/** Hidden where nothing is known, or where there is nothing to choose between. */
function isWorthAsking({ schools }: Catalogue): (facet: Facet) => boolean {
  const all = schools.map((_, i) => i);
  return facet => {
    if (facet.key === 'within') return true;
    const counts = new Int32Array(facet.values.length);
    facet.column({ needs: 0, distances: null }).count(all, counts);
    return counts.filter(count => count > 0).length > (facet.mode === 'any' && facet.key !== 'at' && facet.key !== 'concepts' ? 1 : 0);
  };
}

function offered(facet: Facet, search: Search, outcome: Outcome): readonly Value[] {
  if (facet.key === 'needs' || facet.key === 'at' || facet.key === 'types') return facet.values;
  const chosen = chosenIn(search, facet.key);
  const counts = outcome.counts(facet);
  const there = facet.values.flatMap((value, i) => (counts[i]! > 0 || chosen.includes(value.id) ? { value, schools: counts[i]! } : []));
  if ((facet.key === 'places' || facet.key === 'boards') && there.length > mostNames && chosen.length === 0) return [];
  // What most schools have comes first; of grenzen the order is that of the vocabulary.
  if (facet.key === 'provisions') there.sort((a, b) => b.schools - a.schools);
  return there.map(({ value }) => value);
}
