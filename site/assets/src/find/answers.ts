import { type Language, language } from '../data/language.ts';
import type { Swv } from '../data/register.ts';
import type { ListedNames } from '../understand/listed-names.ts';
import { type Answer, answer } from './answer.ts';
import type { Catalogue } from './catalogue.ts';
import type { Search } from './fragment.ts';
import { type NearbyTexts, swvsNearby } from './nearby-texts.ts';
import type { Said } from './notes.ts';
import type { Known } from './search.ts';
import type { Surroundings } from './surroundings.ts';
import { timed } from './timed.ts';
import { hitsOf } from './word-hits.ts';

/** Answers with all that is known by now: the schools around, how far they are, and the texts that have come. */
export class Answers {
  readonly #around: Surroundings;
  readonly #texts: NearbyTexts;
  #listed: { readonly catalogue: Catalogue; readonly names: ListedNames } | undefined;

  constructor(around: Surroundings, texts: NearbyTexts) {
    this.#around = around;
    this.#texts = texts;
  }

  /** The SWVs in which the parent looks, the nearest first. */
  nearby(search: Search): readonly Swv[] {
    const { catalogue, points } = this.#around;
    return swvsNearby(catalogue, search, catalogue.distances(search.postcode, points));
  }

  to(search: Search): Answer {
    const { catalogue, points } = this.#around;
    const nearby = this.nearby(search);
    const dutch = language();
    const isSearched = search.words.length > 0 && dutch !== null && nearby.length > 0 && this.#texts.state(nearby) === 'here';
    const known: Known = { points, hits: isSearched ? hitsOf(search.words, [...this.#texts.searches(nearby, dutch), this.#listedIn(catalogue, dutch)]) : new Map() };
    return timed('zoeken', () => answer(catalogue, search, known));
  }

  #listedIn(catalogue: Catalogue, { ListedNames }: Language): ListedNames {
    if (this.#listed?.catalogue !== catalogue) this.#listed = { catalogue, names: new ListedNames(catalogue.register) };
    return this.#listed.names;
  }

  /** How it was answered: in which texts was looked, and what was missing. */
  about(search: Search, { outcome, known, inVain }: Answer): Omit<Said, 'heard' | 'onSearch' | 'onRetry' | 'onAskPlace'> {
    const { catalogue: { register }, missing } = this.#around;
    const nearby = this.nearby(search);
    const isAsked = search.needs.length + search.words.length > 0;
    return {
      search, inVain, missing,
      needs: register.needs,
      words: known.hits.size === 0 ? 'not searched' : outcome.found.length > 0 ? 'searched' : 'nowhere',
      searched: nearby.length < register.swvs.length ? nearby : [],
      texts: nearby.length === 0 ? 'far' : isAsked ? this.#texts.state(nearby) : 'here',
    };
  }
}
