import type { Basket } from '../compare/basket.ts';
import type { Swv } from '../data/register.ts';
import { Announcer, type Content, el, schoolsInWords } from '../ui/dom.ts';
import type { Answer } from './answer.ts';
import type { Catalogue } from './catalogue.ts';
import { emptySearch, type Order, orders, type Search } from './fragment.ts';
import type { NearbyTexts } from './nearby-texts.ts';
import { fewer, neighbours, nothing, silence } from './not-listed.ts';
import { notes, reassurance, type Said } from './notes.ts';
import { ResultList } from './result-list.ts';
import { find, type Looser } from './search.ts';

/** With fewer schools than this, what to let go is of use. */
const few = 4;

const orderLabels: Readonly<Record<Order, string>> = { afstand: 'Afstand', naam: 'Naam van A tot Z', vers: 'Nieuwste informatie' };

/** What a search gave. */
export interface Shown {
  readonly catalogue: Catalogue;
  readonly search: Search;
  readonly answer: Answer;
  readonly said: Said;
  /** The SWV whose steunpunt thinks along where nothing is found; null: it is not known where a parent looks. */
  readonly steunpunt: Swv | null;
}

export interface Making {
  readonly texts: NearbyTexts;
  readonly basket: Basket;
  /** The SWV that the finder is about; null: the whole country. */
  readonly home: string | null;
  /** Called with a search that is offered, and taken. */
  readonly onSearch: (search: Search) => void;
  readonly onOrder: (order: Order | null) => void;
  /** Called when a school is put to those to compare, or taken away. */
  readonly onChoose: () => void;
}

/** The schools that were found, with all that is said around them. */
export class Results {
  readonly element: HTMLElement;
  readonly #heading = el('h2', { id: 'gevonden', tabindex: -1 });
  readonly #order = el('select', { class: 'utrecht-select utrecht-select--html-select', id: 'volgorde', autocomplete: 'off' });
  readonly #announcer = new Announcer();
  readonly #content = el('div', { class: 'sop-results' });
  readonly #making: Making;
  #notes: readonly HTMLElement[] = [];
  #lists: readonly ResultList[] = [];

  /** @param chips What was chosen, to stand above the schools. */
  constructor(chips: HTMLElement, making: Making) {
    this.#making = making;
    this.#order.append(...orders.map(order => el('option', { value: order }, orderLabels[order])));
    this.#order.addEventListener('change', () => making.onOrder(orders.find(order => order === this.#order.value) ?? null));
    this.element = el('section', { 'aria-labelledby': this.#heading.id },
      el('div', { class: 'sop-bar' }, this.#heading, el('div', { class: 'sop-order' }, el('label', { for: this.#order.id }, 'Sorteer op'), this.#order)),
      chips, this.#announcer.element, this.#content);
  }

  /** Where what was found begins, for who reads with the keyboard. */
  focus(): void {
    this.#heading.focus();
  }

  wait(text: string): void {
    this.#heading.textContent = 'Even geduld';
    this.#announcer.say(text);
    this.#notes = this.#lists = [];
    this.#content.replaceChildren(el('p', { class: 'sop-wait' }, text));
  }

  show(shown: Shown): void {
    const { order, hasDistances, found } = shown.answer.outcome;
    const count = `${schoolsInWords(found.length)} gevonden`;
    this.#heading.textContent = count;
    this.#announcer.say(count);
    // Hidden rather than left out: the list keeps its width, and what stands beside it its place.
    for (const option of this.#order.options) option.hidden = option.disabled = option.value === 'afstand' && !hasDistances;
    this.#order.value = order;
    this.#content.replaceChildren(...this.#schools(shown).filter(part => part !== null));
    this.#notes = [];
    this.note(shown.said);
  }

  /** What is said above the schools, which stay as they are. */
  note(said: Said): void {
    for (const note of this.#notes) note.remove();
    this.#content.prepend(...(this.#notes = notes(said)));
  }

  /** The school's own words, now that they have come or cannot. */
  tell(): void {
    for (const list of this.#lists) list.tell();
  }

  /** Which schools are to be compared has changed: the list stays, only what is ticked changes. */
  choose(): void {
    const { basket } = this.#making;
    for (const input of this.#content.querySelectorAll<HTMLInputElement>('input[data-school]')) {
      input.checked = basket.has(input.dataset['school']!);
      input.disabled = basket.isFull && !input.checked;
    }
  }

  #schools({ catalogue, search, answer: { outcome, known, named, others }, steunpunt }: Shown): Content[] {
    const { home, onSearch } = this.#making;
    const { needs } = catalogue.register;
    const lists: ResultList[] = [];
    const list = (positions: readonly number[]) => {
      const made = new ResultList(positions, { ...this.#making, catalogue, search, known });
      lists.push(made);
      return made.element;
    };
    const content: Content[] = [];
    if (named.length > 0) content.push(el('h3', {}, named.length === 1 ? 'De school die u noemt' : 'Scholen met die naam'), list(named));
    if (named.length > 0 && others.length > 0) content.push(el('h3', {}, 'Andere scholen'));
    if (home !== null) content.push(...neighbours(outcome.found.map(i => catalogue.schools[i]!), home));
    if (others.length > 0) content.push(reassurance(), list(others));
    else if (named.length === 0) content.push(nothing(search, outcome, outcome.looser.length > 0 ? [] : alone(catalogue, search, known.points), steunpunt, onSearch));
    if (others.length === 0 && outcome.further.length > 0) content.push(el('h3', {}, 'Iets verder weg'), list(outcome.further));
    if (others.length > 0 && others.length < few && outcome.looser.length > 0) content.push(fewer(outcome.looser, onSearch));
    content.push(...silence(needs, search, outcome));
    this.#lists = lists;
    return content;
  }
}

/** Each of the needs by itself, the place kept. */
function alone(catalogue: Catalogue, { needs, postcode, places, order }: Search, points: Answer['known']['points']): Looser[] {
  return catalogue.register.needs
    .filter(({ id }) => needs.includes(id))
    .map(({ id, label }) => ({ label, search: { ...emptySearch, postcode, places, order, needs: [id] } }))
    .map(way => ({ ...way, count: find(catalogue, way.search, { points, hits: new Map() }).found.length }))
    .filter(way => way.count > 0);
}
