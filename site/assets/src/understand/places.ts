// Places and municipalities that a parent names, among words that may be places too: there is a village called Een.

import type { School } from '../data/register.ts';
import { functionWords, genericWords, placePrepositions } from './dutch-words.ts';
import { NearNames } from './near-names.ts';
import type { Token } from './sentence.ts';
import { fold, words } from './text.ts';

/** What everyone says for what the register writes. */
const aliases: Readonly<Record<string, string>> = { 'den haag': 's gravenhage', 'den bosch': 's hertogenbosch', 'the hague': 's gravenhage', damsko: 'amsterdam', rdam: 'rotterdam', mokum: 'amsterdam' };

const longest = 4;

export interface FoundPlace {
  readonly name: string;
  /** The positions of its words. */
  readonly tokens: readonly number[];
}

export class Places {
  readonly #byName = new Map<string, string>();
  readonly #near: NearNames;

  constructor(schools: readonly School[]) {
    const names = new Set<string>();
    for (const { place, municipality } of schools) names.add(place).add(municipality);
    for (const name of names) {
      const key = words(name).join(' ');
      if (key !== '' && !this.#byName.has(key)) this.#byName.set(key, name);
    }
    this.#near = new NearNames([...this.#byName.keys()].filter(key => !/^\d/.test(key)));
    for (const [said, written] of Object.entries(aliases)) {
      const name = this.#byName.get(written);
      if (name !== undefined && !this.#byName.has(said)) this.#byName.set(said, name);
    }
  }

  /**
   * @param isTaken Whether a word means something else unless "in" goes before it.
   * @param isMeant Whether a word may be meant for something else: what means nothing, first or last, may be a place that is misspelt.
   */
  find(tokens: readonly Token[], isTaken: (word: string) => boolean, isMeant: (word: string) => boolean): FoundPlace | null {
    for (const isSure of [true, false])
      for (let length = longest; length > 0; length--)
        for (let from = 0; from + length <= tokens.length; from++) {
          const text = tokens.slice(from, from + length).map(token => token.text).join(' ');
          const isAnnounced = placePrepositions.has(tokens[from - 1]?.text ?? '');
          const isLoose = () => length === 1 && text.length > 5 && (from === 0 || from === tokens.length - 1) && !isMeant(text);
          const isPlain = functionWords.has(text) || genericWords.has(text) || isTaken(text);
          const name = isSure
            ? isPlain && !(isAnnounced && from + length === tokens.length) ? undefined : this.#byName.get(text)
            : isPlain || text.length < 5 || !(isAnnounced || tokens.length === 1 || isLoose()) ? undefined : this.#like(text);
          if (name !== undefined) return { name, tokens: Array.from({ length }, (_, i) => from + i) };
        }
    return null;
  }

  #like(text: string): string | undefined {
    const key = this.#near.like(text);
    return key === undefined ? undefined : this.#byName.get(key);
  }

  /** As the register writes it; null: it has no such place. */
  named(name: string): string | null {
    return this.#byName.get(words(fold(name)).join(' ')) ?? null;
  }
}
