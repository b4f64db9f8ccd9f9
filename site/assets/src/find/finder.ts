import { openBasket } from '../compare/basket.ts';
import { CompareBar } from '../compare/compare-bar.ts';
import type { Register } from '../data/register.ts';
import { chipList } from '../ui/chips.ts';
import { Announcer, type Content, el, schoolsInWords } from '../ui/dom.ts';
import type { Need } from '../understand/needs.ts';
import { Understanding } from '../understand/understand.ts';
import { type Answer, answer } from './answer.ts';
import type { Catalogue } from './catalogue.ts';
import { choicesOf, settle } from './choices.ts';
import { Filters } from './filters.ts';
import { emptySearch, type Order, orders, readQuestion, readSearch, type Search, writeSearch } from './fragment.ts';
import { NearbyTexts, swvsNearby } from './nearby-texts.ts';
import { fewer, neighbours, notes, nothing, reassurance, silence } from './notes.ts';
import { ResultList } from './result-list.ts';
import { find, type Known, type Looser, type Outcome } from './search.ts';
import type { Place, SearchPanel } from './search-panel.ts';
import { Surroundings } from './surroundings.ts';
import { timed } from './timed.ts';
import { type Heard, hear, nothingHeard, withMeaning } from './understood.ts';
import { readWhere } from './where.ts';

/** In milliseconds: texts that come within it stand on the cards at once. */
const patience = 400;

/** With fewer schools than this, what to let go is of use. */
const few = 4;

const orderLabels: Readonly<Record<Order, string>> = { afstand: 'Afstand', naam: 'Naam van A tot Z', vers: 'Nieuwste informatie' };

export class Finder {
  readonly #panel: SearchPanel;
  readonly #room: HTMLElement;
  readonly #around: Surroundings;
  readonly #understanding: Understanding;
  readonly #home: string | null;
  readonly #texts = new NearbyTexts(() => this.#textsCame());
  readonly #basket = openBasket(() => this.#show());
  readonly #bar = new CompareBar(this.#basket, () => this.#show());
  readonly #filters: Filters;
  readonly #announcer = new Announcer();
  readonly #heading = el('h2', { id: 'gevonden', tabindex: -1 });
  readonly #order = el('select', { class: 'utrecht-select utrecht-select--html-select', id: 'volgorde', autocomplete: 'off' });
  readonly #chips = el('div');
  readonly #results = el('div', { class: 'sop-results' });
  #lists: ResultList[] = [];
  #search = readSearch('');
  #heard: Heard = nothingHeard;
  /** The fragment that is shown: a way back is told twice, by popstate and by hashchange. */
  #fragment: string | null = null;
  /** Whether the results wait for texts: of words until they have come, of cards for a moment. */
  #waits = false;
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(panel: SearchPanel, room: HTMLElement, register: Register, source: string) {
    this.#panel = panel;
    this.#room = room;
    this.#understanding = new Understanding(register);
    this.#home = register.swvs.find(swv => `${swv.path}zoeken/` === source)?.code ?? null;
    this.#around = new Surroundings(register, this.#home);
    this.#filters = new Filters(this.#search, draft => find(this.#catalogue, draft, this.#known(draft)), search => this.#goTo(search));
    panel.asks.needs = register.needs;
    panel.where.places = this.#catalogue.places;
    this.#order.append(...orders.map(order => el('option', { value: order }, orderLabels[order])));
    this.#order.addEventListener('change', () => this.#go({ ...this.#search, order: orders.find(order => order === this.#order.value) ?? null }));

    room.replaceChildren(el('div', { class: 'sop-layout' }, this.#filters.element,
      el('section', { 'aria-labelledby': this.#heading.id },
        el('div', { class: 'sop-bar' }, this.#heading, el('div', { class: 'sop-order' }, el('label', { for: this.#order.id }, 'Sorteer op'), this.#order)),
        this.#chips, this.#announcer.element, this.#results)));
    window.addEventListener('hashchange', () => this.#read());
    window.addEventListener('popstate', () => this.#read());
    this.#read();
  }

  get #catalogue(): Catalogue {
    return this.#around.catalogue;
  }

  /** What a parent typed, understood as a whole. */
  ask(typed: string, where: Place): void {
    this.#heard = nothingHeard;
    this.#goTo(this.#understand(typed, this.#from(where)));
  }

  add(need: string): void {
    this.#go({ ...this.#search, needs: [...this.#search.needs, need] });
  }

  /** What stands in the field for a place: what is there already, or something else. */
  #from(where: Place): Search {
    const search = this.#search;
    if (where.kind === 'postcode') return { ...search, postcode: where.digits, places: search.postcode === null ? [] : search.places };
    if (where.kind === 'place') return { ...search, postcode: null, within: null, places: search.places.includes(where.name) ? search.places : [where.name] };
    return { ...search, postcode: null, within: null, places: this.#placeInField() === '' ? search.places : [] };
  }

  #placeInField(): string {
    return this.#search.postcode ?? (this.#search.places.length === 1 ? this.#search.places[0]! : '');
  }

  #understand(typed: string, search: Search): Search {
    if (typed === '') return search;
    const meaning = timed('begrijpen', () => this.#understanding.of(typed));
    this.#heard = hear(typed, meaning);
    // What was not understood stays, to be said in another way.
    this.#panel.asks.typed = this.#heard.unknown ?? '';
    return withMeaning(search, meaning);
  }

  /** A new search: into the address, so that back, reload and a shared link find it. */
  #go(search: Search): void {
    const fragment = writeSearch(search);
    if (fragment !== window.location.hash) window.history.pushState(null, '', fragment || window.location.pathname);
    this.#take(search);
  }

  /** The same, and on to what it gives, for who reads with the keyboard. */
  #goTo(search: Search): void {
    this.#go(search);
    this.#heading.focus();
  }

  #read(): void {
    const { hash } = window.location;
    // A link within the page, such as the skip link: not a search.
    if (hash === this.#fragment || (hash !== '' && !hash.includes('='))) return;
    this.#heard = nothingHeard;
    const read = readSearch(hash);
    const places = read.places.map(name => readWhere(name, this.#catalogue.places));
    const problem = places.find(where => where.kind === 'problem');
    const search = settle({ ...read, places: places.flatMap(where => (where.kind === 'place' ? where.name : [])) }, this.#catalogue);
    const question = readQuestion(hash);
    const understood = this.#understand(question, search);
    if (question !== '') window.history.replaceState(null, '', writeSearch(understood) || window.location.pathname);
    this.#take(understood);
    if (problem?.kind === 'problem') {
      this.#panel.where.show(read.places[0]!);
      this.#panel.where.tell(problem.message);
    }
  }

  #take(search: Search): void {
    this.#search = search;
    this.#fragment = window.location.hash;
    this.#panel.asks.chosen = search.needs;
    this.#panel.where.show(this.#placeInField());
    if (search.postcode === null) this.#around.forget();
    if (search.postcode === null || this.#around.knows(search.postcode)) this.#show();
    else void this.#locate(search, search.postcode);
  }

  async #locate(search: Search, postcode: string): Promise<void> {
    this.#wait('De scholen worden op afstand gezet…');
    const isLoaded = await this.#around.look(postcode).then(() => true, () => false);
    if (search !== this.#search) return;
    this.#show();
    if (!isLoaded) this.#panel.where.tell('De afstanden konden niet worden geladen. De scholen staan nu op naam.');
  }

  #wait(text: string): void {
    this.#room.classList.add('sop-waiting');
    this.#heading.textContent = 'Even geduld';
    this.#showChips();
    this.#announcer.say(text);
    this.#results.replaceChildren(el('p', { class: 'sop-wait' }, text));
  }

  #nearby(search: Search) {
    return swvsNearby(this.#catalogue, search, this.#catalogue.distances(search.postcode, this.#around.points));
  }

  #known(search: Search): Known {
    const nearby = this.#nearby(search);
    const isSearched = search.words.length > 0 && nearby.length > 0 && this.#texts.state(nearby) === 'here';
    return { points: this.#around.points, hits: isSearched ? this.#texts.hits(search.words, nearby) : new Map() };
  }

  #show(): void {
    const search = this.#search;
    const nearby = this.#nearby(search);
    const isNew = search.needs.length + search.words.length > 0 && this.#texts.want(nearby, this.#catalogue.register);
    if (isNew) this.#patience = setTimeout(() => { this.#patience = undefined; this.#show(); }, patience);
    this.#waits = (search.words.length > 0 || this.#patience !== undefined) && this.#texts.state(nearby) === 'coming';
    if (this.#waits) return this.#wait('Wij zoeken in de teksten van de scholen…');
    clearTimeout(this.#patience);
    this.#patience = undefined;

    if (search.postcode !== null && this.#around.points.size > 0 && !this.#around.points.has(search.postcode))
      this.#panel.where.tell(`Postcode ${search.postcode} kennen we niet. Klopt het nummer?`);
    const answered = timed('zoeken', () => answer(this.#catalogue, search, this.#known(search)));
    const { outcome } = answered;
    const count = `${schoolsInWords(outcome.found.length)} gevonden`;
    this.#room.classList.remove('sop-waiting');
    this.#heading.textContent = count;
    this.#announcer.say(count);
    this.#filters.show(this.#catalogue, search, outcome);
    this.#showOrder(outcome);
    this.#showChips();
    this.#results.replaceChildren(...this.#content(answered).filter(part => part !== null));
    this.#bar.show(search.needs, search.postcode);
  }

  #content(answered: Answer): Content[] {
    const { outcome, known, named, others } = answered;
    const search = this.#search;
    const { schools } = this.#catalogue;
    const list = (positions: readonly number[]) => {
      const made = new ResultList(positions, { catalogue: this.#catalogue, search, known, texts: this.#texts, basket: this.#basket, home: this.#home, onChoose: () => this.#choose() });
      this.#lists.push(made);
      return made.element;
    };
    this.#lists = [];
    const needs = this.#catalogue.register.needs.filter(need => search.needs.includes(need.id));
    return [
      ...this.#notes(answered),
      ...(named.length > 0 ? [el('h3', {}, named.length === 1 ? 'De school die u noemt' : 'Scholen met die naam'), list(named), others.length > 0 ? el('h3', {}, 'Andere scholen') : null] : []),
      ...(this.#home === null ? [] : neighbours(outcome.found.map(i => schools[i]!), this.#home)),
      ...(others.length > 0 ? [reassurance(), list(others)] : named.length > 0 ? [] : [nothing(search, outcome, outcome.looser.length > 0 ? [] : this.#alone(needs), this.#nearby(search)[0] ?? null, looser => this.#goTo(looser))]),
      ...(others.length === 0 && outcome.further.length > 0 ? [el('h3', {}, 'Iets verder weg'), list(outcome.further)] : []),
      ...(others.length > 0 && others.length < few && outcome.looser.length > 0 ? [fewer(outcome.looser, search => this.#goTo(search))] : []),
      ...silence(needs, outcome),
    ];
  }

  /** Each of the needs by itself, the place kept. */
  #alone(needs: readonly Need[]): Looser[] {
    const { postcode, places, order } = this.#search;
    return needs
      .map(({ id, label }) => ({ label, search: { ...emptySearch, postcode, places, order, needs: [id] } }))
      .map(way => ({ ...way, count: find(this.#catalogue, way.search, { points: this.#around.points, hits: new Map() }).found.length }))
      .filter(way => way.count > 0);
  }

  #notes({ outcome, known, inVain }: Answer): HTMLElement[] {
    const nearby = this.#nearby(this.#search);
    const isAsked = this.#search.needs.length + this.#search.words.length > 0;
    return notes({
      search: this.#search,
      heard: this.#heard,
      needs: this.#catalogue.register.needs,
      inVain,
      words: known.hits.size === 0 ? 'not searched' : outcome.found.length > 0 ? 'searched' : 'nowhere',
      texts: nearby.length === 0 ? 'far' : isAsked ? this.#texts.state(nearby) : 'here',
      missing: this.#around.missing,
      onRetry: () => {
        this.#texts.forgetFailed();
        this.#around.forget();
        this.#take(this.#search);
      },
      onAskPlace: () => this.#panel.where.focus(),
    });
  }

  #choices() {
    return choicesOf(this.#search, this.#catalogue);
  }

  #showChips(): void {
    const choices = this.#choices();
    this.#chips.replaceChildren(...(choices.length === 0 ? [] : [chipList('Gekozen', choices.map(({ label, without }, i) => ({
      label,
      onRemove: () => {
        this.#heard = nothingHeard;
        this.#go(without);
        // On to the next, or to what there is now.
        const left = this.#chips.querySelectorAll('button');
        (left[Math.min(i, left.length - 1)] ?? this.#heading).focus();
      },
    })))]));
  }

  #showOrder({ order, hasDistances }: Outcome): void {
    // Hidden rather than left out: the list keeps its width, and what stands beside it its place.
    for (const option of this.#order.options) option.hidden = option.disabled = option.value === 'afstand' && !hasDistances;
    this.#order.value = order;
  }

  #textsCame(): void {
    const isFailed = this.#texts.state(this.#nearby(this.#search)) === 'failed';
    if (this.#waits || isFailed) this.#show();
    else for (const list of this.#lists) list.tell();
  }

  /** A school was put to the others or taken away: the list stays, only what may be ticked changes. */
  #choose(): void {
    for (const input of this.#results.querySelectorAll<HTMLInputElement>('input[data-school]'))
      input.disabled = this.#basket.isFull && !input.checked;
    this.#bar.show(this.#search.needs, this.#search.postcode);
    this.#bar.say();
  }
}
