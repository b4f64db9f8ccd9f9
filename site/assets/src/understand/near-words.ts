// Words of the vocabulary that an unknown word may be meant for: those that sound the same, or else those that it may be a
// misspelling of.

import { put } from './put.ts';
import { stems } from './stem.ts';
import { edits, isMisspelt, sound } from './text.ts';

export interface NearWord {
  /** Its position. */
  readonly word: number;
  /** Less than 1: the less, the less it is like what was typed. */
  readonly quality: number;
}

export class NearWords {
  readonly #words: readonly string[];
  readonly #heard: readonly string[];
  readonly #bySound = new Map<string, number[]>();
  /** By their length and the sound that they begin with. */
  readonly #byShape = new Map<string, number[]>();

  /** @param words Those that begin with "~" are none. */
  constructor(words: readonly string[]) {
    this.#words = words;
    this.#heard = words.map(sound);
    for (const [i, word] of words.entries()) {
      if (word.startsWith('~')) continue;
      for (const heard of new Set([this.#heard[i]!, ...stems(word).map(sound)])) put(this.#bySound, heard, i);
      put(this.#byShape, word.length + this.#heard[i]![0]!, i);
    }
  }

  like(typed: string): NearWord[] {
    const heard = new Set([typed, ...stems(typed)].map(sound));
    const same = new Set([...heard].flatMap(each => (each.length > 2 ? this.#bySound.get(each) ?? [] : [])));
    if (same.size > 0) return [...same].map(word => ({ word, quality: 0.8 }));

    const own = sound(typed);
    const found: NearWord[] = [];
    for (let length = typed.length - 2; length <= typed.length + 2; length++)
      for (const word of this.#byShape.get(length + own[0]!) ?? []) {
        const meant = this.#words[word]!;
        const isHeardSo = () => isMisspelt(own, this.#heard[word]!) && edits(typed, meant, 3) < (typed.length < 9 ? 3 : 4);
        if (isMisspelt(typed, meant) || isHeardSo()) found.push({ word, quality: edits(typed, meant, 2) < 2 ? 0.7 : 0.65 });
      }
    return found;
  }
}
