import type { Basket } from '../compare/basket.ts';
import { button, el } from '../ui/dom.ts';
import { painted } from '../ui/painted.ts';
import { Card } from './card.ts';
import type { Catalogue } from './catalogue.ts';
import type { Search } from './fragment.ts';
import type { NearbyTexts } from './nearby-texts.ts';
import type { Known } from './search.ts';

const atOnce = 25;

/** More than a screen shows: what lies below comes after the browser has painted these, and before a parent gets there. */
const inSight = 6;

/** What cards are made from. */
export interface Making {
  readonly catalogue: Catalogue;
  readonly search: Search;
  readonly known: Known;
  readonly texts: NearbyTexts;
  readonly basket: Basket;
  /** The SWV that the finder is about; null: the whole country. */
  readonly home: string | null;
  readonly onChoose: () => void;
}

/** Schools as cards, the first of many. */
export class ResultList {
  readonly element = el('div');
  readonly #cards: Card[] = [];
  readonly #making: Making;

  constructor(positions: readonly number[], making: Making) {
    this.#making = making;
    const list = el('ul', { class: 'sop-cards' }, ...this.#items(positions.slice(0, inSight)));
    this.element.append(list);
    // Unless another search took its place meanwhile.
    if (positions.length > inSight) void painted().then(() => { if (list.isConnected) list.append(...this.#items(positions.slice(inSight, atOnce))); });
    if (positions.length <= atOnce) return;
    let shown = atOnce;
    const more = button('secondary', 'Toon meer scholen', () => {
      const next = this.#items(positions.slice(shown, shown + atOnce));
      shown += atOnce;
      list.append(...next);
      if (positions.length <= shown) more.remove();
      // On to where the new ones begin, for who reads with the keyboard.
      next[0]?.querySelector('a')?.focus();
    });
    this.element.append(el('p', { class: 'sop-more-schools' }, more));
  }

  /** Texts have come, or could not: the cards that waited for them say so, in place. */
  tell(): void {
    for (const card of this.#cards) card.tell(this.#making.texts.of(card.school.swv));
  }

  #items(positions: readonly number[]): HTMLElement[] {
    const { catalogue, search, known, texts, basket, home, onChoose } = this.#making;
    const distances = catalogue.distances(search.postcode, known.points);
    return positions.map(i => {
      const school = catalogue.schools[i]!;
      const distance = distances?.[i] ?? NaN;
      const card = new Card({
        school,
        distance: Number.isNaN(distance) ? null : distance,
        hits: [...known.hits].flatMap(([word, schools]) => (schools.has(school.id) ? [[word, schools.get(school.id)!] as const] : [])),
        isNeighbour: home !== null && school.swv.code !== home,
      }, catalogue.register, search, texts.of(school.swv), basket, onChoose);
      this.#cards.push(card);
      return el('li', {}, card.element);
    });
  }
}
