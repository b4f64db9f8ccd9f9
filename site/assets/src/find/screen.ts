import { openBasket } from '../compare/basket.ts';
import { CompareBar } from '../compare/compare-bar.ts';
import { el } from '../ui/dom.ts';
import type { Catalogue } from './catalogue.ts';
import { choicesOf } from './choices.ts';
import { ChosenChips } from './chosen-chips.ts';
import { Filters } from './filters.ts';
import { emptySearch, type Search } from './fragment.ts';
import type { NearbyTexts } from './nearby-texts.ts';
import type { Said } from './notes.ts';
import { Results, type Shown } from './results.ts';
import type { Outcome } from './search.ts';

export interface Making {
  readonly texts: NearbyTexts;
  /** The SWV that the finder is about; null: the whole country. */
  readonly home: string | null;
  /** What a search would find. */
  readonly preview: (draft: Search) => Outcome;
  /** Called with a search that is offered or ticked, and taken: on to what it gives. */
  readonly onSearch: (search: Search) => void;
  /** Called with another order: the parent stays where they are. */
  readonly onOrder: (search: Search) => void;
  /** Called with a choice taken back. */
  readonly onLess: (search: Search) => void;
}

/** What a parent sees of a search: what they chose, the filters, the schools, and those that they put aside to compare. */
export class Screen {
  readonly #room: HTMLElement;
  readonly #basket = openBasket(() => this.#choose());
  readonly #bar = new CompareBar(this.#basket, () => {
    this.#choose();
    this.focus();
  });
  readonly #chips: ChosenChips;
  readonly #filters: Filters;
  readonly #results: Results;
  #search: Search = emptySearch;

  constructor(room: HTMLElement, { texts, home, preview, onSearch, onOrder, onLess }: Making) {
    this.#room = room;
    this.#chips = new ChosenChips(onLess, () => this.focus());
    this.#filters = new Filters(this.#search, preview, onSearch);
    this.#results = new Results(this.#chips.element, {
      home, texts, onSearch,
      basket: this.#basket,
      onOrder: order => onOrder({ ...this.#search, order }),
      onChoose: () => {
        this.#choose();
        this.#bar.say();
      },
    });
    room.replaceChildren(el('div', { class: 'sop-layout' }, this.#filters.element, this.#results.element));
  }

  /** To where what was found begins, for who reads with the keyboard. */
  focus(): void {
    this.#results.focus();
  }

  /** What was chosen stands there while the schools are still looked for. */
  choose(search: Search, catalogue: Catalogue): void {
    this.#chips.show(choicesOf(search, catalogue));
  }

  wait(text: string): void {
    this.#room.classList.add('sop-waiting');
    this.#results.wait(text);
  }

  show(shown: Shown): void {
    this.#search = shown.search;
    this.#room.classList.remove('sop-waiting');
    this.#results.show(shown);
    this.#filters.show(shown.catalogue, shown.search, shown.answer.outcome);
    this.#bar.show(shown.search.needs, shown.search.postcode);
  }

  /** What schools write has come, or cannot: it stands on the cards that kept room for it. */
  tell(): void {
    this.#results.tell();
  }

  /** What is said above the schools, which stay as they are. */
  note(said: Said): void {
    this.#results.note(said);
  }

  /** A school was put to the others or taken away: the list stays, only what may be ticked changes. */
  #choose(): void {
    this.#results.choose();
    this.#bar.show(this.#search.needs, this.#search.postcode);
  }
}
