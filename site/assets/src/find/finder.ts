import { type Language, language, loadLanguage } from '../data/language.ts';
import type { Register } from '../data/register.ts';
import { painted } from '../ui/painted.ts';
import { settled } from './address.ts';
import { AddressBar } from './address-bar.ts';
import type { Answer } from './answer.ts';
import { Answers } from './answers.ts';
import { placeInField, withPlace } from './asked-where.ts';
import type { Catalogue } from './catalogue.ts';
import { emptySearch, type Search } from './fragment.ts';
import { NearbyTexts } from './nearby-texts.ts';
import type { Said } from './notes.ts';
import { Screen } from './screen.ts';
import type { Place, SearchPanel } from './search-panel.ts';
import { Surroundings } from './surroundings.ts';
import { timed } from './timed.ts';
import { type Heard, hear, nothingHeard, withMeaning } from './understood.ts';

/** From what a parent asks to what they see: in the address, in what is fetched, and in the schools that are shown. */
export class Finder {
  readonly #panel: SearchPanel;
  readonly #around: Surroundings;
  readonly #texts = new NearbyTexts(() => this.#textsCame());
  readonly #answers: Answers;
  readonly #screen: Screen;
  readonly #address = new AddressBar((question, search) => this.#read(question, search));
  /** Of which schools the panel knows places and needs. */
  #offered: Catalogue | undefined;
  /** As it was asked, also what these schools don't know: with those of a neighbour they may. */
  #asked = emptySearch;
  #search = emptySearch;
  #heard: Heard = nothingHeard;
  /** Counts what is asked: who asks something else meanwhile doesn't get what they asked before. */
  #asks = 0;
  /** Whether the schools wait for texts in which words are to be found. */
  #waits = false;

  constructor(panel: SearchPanel, room: HTMLElement, register: Register, source: string) {
    this.#panel = panel;
    const home = register.swvs.find(swv => `${swv.path}zoeken/` === source)?.code ?? null;
    this.#around = new Surroundings(register, home);
    this.#answers = new Answers(this.#around, this.#texts);
    this.#screen = new Screen(room, {
      home,
      texts: this.#texts,
      preview: draft => this.#answers.to(draft).outcome,
      onSearch: search => this.#goTo(search),
      onOrder: search => this.#go(search),
      onLess: search => {
        this.#heard = nothingHeard;
        this.#go(search);
      },
    });
    this.#address.read();
    // For who types next. If it fails, it is tried again then.
    void painted().then(loadLanguage).catch(() => {});
  }

  /** To where what was found begins, for who reads with the keyboard. */
  focus(): void {
    this.#screen.focus();
  }

  /** What a parent typed, understood as a whole. */
  ask(typed: string, where: Place): void {
    this.#understand(typed, withPlace(this.#search, where), search => this.#go(search));
    this.focus();
  }

  add(need: string): void {
    this.#go({ ...this.#search, needs: [...this.#search.needs, need] });
  }

  #read(question: string, asked: Search): void {
    this.#understand(question, asked, search => {
      if (question !== '') this.#address.replace(settled(search, this.#around.catalogue).search);
      this.#take(search);
    });
  }

  #understand(typed: string, before: Search, then: (search: Search) => void): void {
    this.#heard = nothingHeard;
    if (typed === '' && before.words.length === 0) return then(before);
    const ask = ++this.#asks;
    const go = (dutch: Language) => (typed === '' ? then(before) : this.#hear(typed, dutch, before, then));
    const dutch = language();
    if (dutch !== null) return go(dutch);
    this.#screen.wait('Wij lezen wat u zoekt…');
    void loadLanguage().then(loaded => { if (ask === this.#asks) go(loaded); }, () => {
      if (ask !== this.#asks) return;
      then(before);
      this.#panel.asks.typed = typed;
      this.#panel.asks.tell('Uw woorden konden niet worden gelezen. Controleer uw verbinding en probeer het opnieuw.');
    });
  }

  /** Among the schools of where a parent looks: those of a neighbour have places and names too. */
  #hear(typed: string, dutch: Language, before: Search, then: (search: Search) => void): void {
    const of = () => timed('begrijpen', () => this.#around.understand(typed, dutch));
    this.#look(withMeaning(before, of()).postcode, () => {
      const meaning = of();
      this.#heard = hear(typed, meaning, before);
      then(withMeaning(before, meaning));
      // What was not understood stays, to be said in another way.
      this.#panel.asks.typed = this.#heard.unknown ?? '';
    });
  }

  #go(search: Search): void {
    this.#address.add(search);
    this.#take(search);
  }

  /** The same, and on to what it gives. */
  #goTo(search: Search): void {
    this.#go(search);
    this.focus();
  }

  #take(asked: Search): void {
    this.#asks++;
    this.#asked = asked;
    this.#look(asked.postcode, isLoaded => {
      const { search, problem } = settled(asked, this.#around.catalogue);
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
    this.#around.look(postcode, () => this.#screen.wait('De scholen worden op afstand gezet…'), isLoaded => {
      const { catalogue } = this.#around;
      if (this.#offered !== catalogue) {
        this.#offered = catalogue;
        this.#panel.asks.needs = catalogue.register.needs;
        this.#panel.where.places = catalogue.places;
      }
      then(isLoaded);
    });
  }

  #show(): void {
    const search = this.#search;
    const { catalogue, points } = this.#around;
    const nearby = this.#answers.nearby(search);
    const hasWords = search.words.length > 0;
    this.#screen.choose(search, catalogue);
    // Words are found in the texts. To a card they are more to read: it stands there first.
    if (search.needs.length > 0 || hasWords) this.#texts.want(nearby, catalogue.register, hasWords ? Promise.resolve() : painted());
    this.#waits = hasWords && this.#texts.state(nearby) === 'coming';
    if (this.#waits) return this.#screen.wait('Wij zoeken in de teksten van de scholen…');

    if (search.postcode !== null && points.size > 0 && !points.has(search.postcode))
      this.#panel.where.tell(`Postcode ${search.postcode} kennen we niet. Klopt het nummer?`);
    const answer = this.#answers.to(search);
    timed('tonen', () => this.#screen.show({ catalogue, search, answer, said: this.#said(answer), steunpunt: nearby[0] ?? null }));
  }

  #said(answer: Answer): Said {
    return {
      ...this.#answers.about(this.#search, answer),
      heard: this.#heard,
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
    this.#screen.tell();
    if (this.#texts.state(this.#answers.nearby(this.#search)) === 'failed') this.#screen.note(this.#said(this.#answers.to(this.#search)));
  }
}
