// Names that a typed one may be meant for: thousands are known and few are misspelt, so how one sounds is made out when it is asked.

import { put } from './put.ts';
import { isMisspelt, sound } from './text.ts';

export class NearNames {
  /** By how they begin, as heard. */
  readonly #byStart = new Map<string, string[]>();
  readonly #sounds = new Map<string, string>();

  /** @param names Folded. */
  constructor(names: readonly string[]) {
    for (const name of names) put(this.#byStart, startOf(name), name);
  }

  /** The one that sounds the same, or else the first of which it may be a misspelling. */
  like(typed: string): string | undefined {
    const near = (this.#byStart.get(startOf(typed)) ?? []).filter(name => Math.abs(name.length - typed.length) < 5);
    const heard = sound(typed);
    return near.find(name => this.#soundOf(name) === heard) ?? near.find(name => name.slice(0, 2) === typed.slice(0, 2) && isMisspelt(typed, name));
  }

  #soundOf(name: string): string {
    let found = this.#sounds.get(name);
    if (found === undefined) this.#sounds.set(name, found = sound(name));
    return found;
  }
}

function startOf(name: string): string {
  return sound(name.slice(0, 2))[0] ?? '';
}
