import { openBasket } from '../compare/basket.ts';
import { CompareBar } from '../compare/compare-bar.ts';
import type { Register } from '../data/register.ts';
import { el } from '../ui/dom.ts';
import { settled } from './address.ts';
import { type Answer, answer } from './answer.ts';
import { placeInField, withPlace } from './asked-where.ts';
import type { Catalogue } from './catalogue.ts';
import { choicesOf } from './choices.ts';
import { ChosenChips } from './chosen-chips.ts';
import { Filters } from './filters.ts';
import { emptySearch, readQuestion, readSearch, type Search, writeSearch } from './fragment.ts';
import { NearbyTexts, swvsNearby } from './nearby-texts.ts';
import type { Said } from './notes.ts';
import { Results } from './results.ts';
import type { Known } from './search.ts';
import type { Place, SearchPanel } from './search-panel.ts';
import { Surroundings } from './surroundings.ts';
import { timed } from './timed.ts';
import { type Heard, hear, nothingHeard, withMeaning } from './understood.ts';
import { hitsOf } from './word-hits.ts';

/** In milliseconds: texts that come within it stand on the cards at once. */
const patience = 400;

/** From what a parent asks to what they see: in the address, in what is fetched, and in the schools that are shown. */
export class Finder {
  readonly #panel: SearchPanel;
  readonly #room: HTMLElement;
  readonly #around: Surroundings;
  readonly #texts = new NearbyTexts(() => this.#textsCame());
  readonly #basket = openBasket(() => this.#choose());
  readonly #bar = new CompareBar(this.#basket, () => {
    this.#choose();
    this.focus();
  });
  readonly #filters: Filters;
  readonly #chips = new ChosenChips(without => {
    this.#heard = nothingHeard;
    this.#go(without);
  }, () => this.focus());
  readonly #results: Results;
  /** Of which schools places and names are known. */
  #known: Catalogue | undefined;
  /** As it was asked, also what these schools don't know: with those of a neighbour they may. */
  #asked = emptySearch;
  #search = emptySearch;
  #heard: Heard = nothingHeard;
  /** The fragment that is shown: a way back is told twice, by popstate and by hashchange. */
  #fragment: string | null = null;
  /** Whether the results wait for texts: of words until they have come, of cards for a moment. */
  #waits = false;
  #patience: ReturnType<typeof setTimeout> | undefined;
  /** Counts what is looked for: who asks something else meanwhile doesn't get what they asked before. */
  #looks = 0;

  constructor(panel: SearchPanel, room: HTMLElement, register: Register, source: string) {
    this.#panel = panel;
    this.#room = room;
    const home = register.swvs.find(swv => `${swv.path}zoeken/` === source)?.code ?? null;
    this.#around = new Surroundings(register, home);
    this.#filters = new Filters(this.#search, draft => this.#answer(draft).outcome, search => this.#goTo(search));
    this.#results = new Results(this.#chips.element, {
      home,
      texts: this.#texts,
      basket: this.#basket,
      onSearch: search => this.#goTo(search),
      onOrder: order => this.#go({ ...this.#search, order }),
      onChoose: () => {
        this.#choose();
        this.#bar.say();
      },
    });
    room.replaceChildren(el('div', { class: 'sop-layout' }, this.#filters.element, this.#results.element));
    window.addEventListener('hashchange', () => this.#read());
    window.addEventListener('popstate', () => this.#read());
    this.#read();
  }

  /** To where what was found begins, for who reads with the keyboard. */
  focus(): void {
    this.#results.focus();
  }

  /** What a parent typed, understood as a whole. */
  ask(typed: string, where: Place): void {
    this.#understand(typed, withPlace(this.#search, where), search => this.#go(search));
    this.focus();
  }

  add(need: string): void {
    this.#go({ ...this.#search, needs: [...this.#search.needs, need] });
  }

  get #catalogue(): Catalogue {
    return this.#around.catalogue;
  }

  /** Among the schools of where a parent looks: those of a neighbour have places and names too. */
  #understand(typed: string, before: Search, then: (search: Search) => void): void {
    this.#heard = nothingHeard;
    const of = () => timed('begrijpen', () => this.#around.understand(typed));
    this.#look(typed === '' ? before.postcode : withMeaning(before, of()).postcode, () => {
      if (typed === '') return then(before);
      const meaning = of();
      this.#heard = hear(typed, meaning, before);
      // What was not understood stays, to be said in another way.
      this.#panel.asks.typed = this.#heard.unknown ?? '';
      then(withMeaning(before, meaning));
    });
  }

  /** A new search: into the address, so that back, reload and a shared link find it. */
  #go(search: Search): void {
    const fragment = writeSearch(search);
    if (fragment !== window.location.hash) window.history.pushState(null, '', fragment || window.location.pathname);
    this.#take(search);
  }

  /** The same, and on to what it gives. */
  #goTo(search: Search): void {
    this.#go(search);
    this.focus();
  }

  #read(): void {
    const { hash } = window.location;
    // A link within the page, such as the skip link: not a search.
    if (hash === this.#fragment || (hash !== '' && !hash.includes('='))) return;
    this.#fragment = hash;
    const question = readQuestion(hash);
    this.#understand(question, readSearch(hash), search => {
      if (question !== '') window.history.replaceState(null, '', writeSearch(settled(search, this.#catalogue).search) || window.location.pathname);
      this.#take(search);
    });
  }

  #take(asked: Search): void {
    this.#asked = asked;
    this.#fragment = window.location.hash;
    this.#look(asked.postcode, isLoaded => {
      const { search, problem } = settled(asked, this.#catalogue);
      this.#search = search;
      this.#panel.asks.chosen = search.needs;
      this.#panel.where.show(problem?.place ?? placeInField(search));
      if (problem) this.#panel.where.tell(problem.message);
      this.#show();
      if (!isLoaded) this.#panel.where.tell('De afstanden konden niet worden geladen. De scholen staan nu op naam.');
    });
  }

  /** To where a parent looks first: which schools lie there decides what is known of places, boards and names. */
  #look(postcode: string | null, then: (isLoaded: boolean) => void): void {
    const look = ++this.#looks;
    const arrive = (isLoaded: boolean) => {
      if (look !== this.#looks) return;
      this.#renew();
      then(isLoaded);
    };
    if (postcode === null) this.#around.forget();
    if (postcode === null || this.#around.knows(postcode)) return arrive(true);
    this.#wait('De scholen worden op afstand gezet…');
    void this.#around.look(postcode).then(() => arrive(true), () => arrive(false));
  }

  /** Other schools have other places and names. */
  #renew(): void {
    if (this.#known === this.#catalogue) return;
    this.#known = this.#catalogue;
    this.#panel.asks.needs = this.#catalogue.register.needs;
    this.#panel.where.places = this.#catalogue.places;
  }

  #wait(text: string): void {
    this.#room.classList.add('sop-waiting');
    this.#results.wait(text);
  }

  #nearby(search: Search) {
    return swvsNearby(this.#catalogue, search, this.#catalogue.distances(search.postcode, this.#around.points));
  }

  #answer(search: Search): Answer {
    const nearby = this.#nearby(search);
    const isSearched = search.words.length > 0 && nearby.length > 0 && this.#texts.state(nearby) === 'here';
    const known: Known = { points: this.#around.points, hits: isSearched ? hitsOf(search.words, [...this.#texts.searches(nearby), this.#catalogue.listed]) : new Map() };
    return timed('zoeken', () => answer(this.#catalogue, search, known));
  }

  #show(): void {
    const search = this.#search;
    const nearby = this.#nearby(search);
    this.#chips.show(choicesOf(search, this.#catalogue));
    const isNew = search.needs.length + search.words.length > 0 && this.#texts.want(nearby, this.#catalogue.register);
    if (isNew) this.#patience = setTimeout(() => { this.#patience = undefined; if (this.#waits) this.#show(); }, patience);
    this.#waits = (search.words.length > 0 || this.#patience !== undefined) && this.#texts.state(nearby) === 'coming';
    if (this.#waits) return this.#wait('Wij zoeken in de teksten van de scholen…');
    clearTimeout(this.#patience);
    this.#patience = undefined;

    if (search.postcode !== null && this.#around.points.size > 0 && !this.#around.points.has(search.postcode))
      this.#panel.where.tell(`Postcode ${search.postcode} kennen we niet. Klopt het nummer?`);
    const answered = this.#answer(search);
    this.#room.classList.remove('sop-waiting');
    this.#filters.show(this.#catalogue, search, answered.outcome);
    this.#results.show({ catalogue: this.#catalogue, search, answer: answered, said: this.#said(answered), steunpunt: nearby[0] ?? null });
    this.#bar.show(search.needs, search.postcode);
  }

  #said({ outcome, known, inVain }: Answer): Said {
    const { register } = this.#catalogue;
    const nearby = this.#nearby(this.#search);
    const isAsked = this.#search.needs.length + this.#search.words.length > 0;
    return {
      search: this.#search,
      heard: this.#heard,
      needs: register.needs,
      inVain,
      words: known.hits.size === 0 ? 'not searched' : outcome.found.length > 0 ? 'searched' : 'nowhere',
      searched: nearby.length < register.swvs.length ? nearby : [],
      texts: nearby.length === 0 ? 'far' : isAsked ? this.#texts.state(nearby) : 'here',
      missing: this.#around.missing,
      onSearch: search => this.#goTo(search),
      onRetry: () => this.#retry(),
      onAskPlace: () => this.#panel.where.focus(),
    };
  }

  #retry(): void {
    this.#texts.forgetFailed();
    this.#around.forget();
    this.#take(this.#asked);
    this.focus();
  }

  #textsCame(): void {
    if (this.#waits) return this.#show();
    this.#results.tell();
    if (this.#texts.state(this.#nearby(this.#search)) === 'failed') this.#results.note(this.#said(this.#answer(this.#search)));
  }

  /** A school was put to the others or taken away: the list stays, only what may be ticked changes. */
  #choose(): void {
    this.#results.choose();
    this.#bar.show(this.#search.needs, this.#search.postcode);
  }
}
