// What schools write is fetched per SWV, and only of those that a parent looks at. The request names an SWV: no word of
// what was typed, no need, no postcode.

import type { Language } from '../data/language.ts';
import type { Swv } from '../data/register.ts';
import { loadTexts, type Texts, type Vocabulary } from '../data/texts.ts';
import type { WordSearch } from '../understand/word-search.ts';
import type { Catalogue } from './catalogue.ts';
import type { Search } from './fragment.ts';

/** `far`: not fetched, for it is none of those nearby. */
export type TextsOf = Texts | 'far' | 'coming' | 'failed';

/** More would be megabytes; those of three meet wherever a parent lives. */
const mostSwvs = 3;

/** A class has its schools around it: those of this many tell in which SWVs a parent looks. */
const around = 40;

export class NearbyTexts {
  readonly #texts = new Map<string, Texts | 'coming' | 'failed'>();
  readonly #searches = new Map<string, WordSearch>();
  readonly #onCome: () => void;

  /** @param onCome Called when what was wanted has come, or could not. */
  constructor(onCome: () => void) {
    this.#onCome = onCome;
  }

  of(swv: Swv): TextsOf {
    return this.#texts.get(swv.code) ?? 'far';
  }

  /** @param first What goes before fetching them: they are heavier than all else of a search. */
  want(swvs: readonly Swv[], vocabulary: Vocabulary, first: Promise<void>): void {
    for (const swv of swvs) {
      if (this.#texts.has(swv.code)) continue;
      this.#texts.set(swv.code, 'coming');
      void first.then(() => loadTexts(swv, vocabulary)).catch(() => 'failed' as const).then(texts => {
        this.#texts.set(swv.code, texts);
        this.#onCome();
      });
    }
  }

  forgetFailed(): void {
    for (const [code, texts] of this.#texts) if (texts === 'failed') this.#texts.delete(code);
  }

  state(swvs: readonly Swv[]): 'here' | 'coming' | 'failed' {
    const states = swvs.map(swv => this.of(swv));
    return states.includes('coming') ? 'coming' : states.includes('failed') ? 'failed' : 'here';
  }

  /** To find words in those that have come. */
  searches(swvs: readonly Swv[], { WordSearch }: Language): readonly WordSearch[] {
    return swvs.flatMap(({ code }) => {
      const texts = this.#texts.get(code);
      if (typeof texts !== 'object') return [];
      if (!this.#searches.has(code)) this.#searches.set(code, new WordSearch(texts.words));
      return this.#searches.get(code)!;
    });
  }
}

/** The SWVs in which a parent looks, the nearest first; none where that cannot be said. */
export function swvsNearby(catalogue: Catalogue, search: Search, distances: Float64Array | null): readonly Swv[] {
  const { swvs } = catalogue.register;
  // A place that was chosen leaves out all else, however near.
  const hasPlace = search.places.length > 0;
  const found = new Set<Swv>();
  let seen = 0;
  if (hasPlace || distances)
    for (const i of catalogue.inOrder(distances ? 'afstand' : 'naam')) {
      const { swv, place, municipality } = catalogue.schools[i]!;
      if (hasPlace ? search.places.includes(place) || search.places.includes(municipality) : seen++ < around) found.add(swv);
      if (found.size === mostSwvs || (!hasPlace && seen > around)) break;
    }
  return found.size > 0 ? [...found] : swvs.length <= mostSwvs ? swvs : [];
}
