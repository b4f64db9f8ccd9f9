// What schools list by name on their form: a "rustruimte" is found by its other names too, at each school that has it.

import type { Register } from '../data/register.ts';
import { put } from './put.ts';
import { words } from './text.ts';
import { WordForms } from './word-forms.ts';
import type { WordHit } from './word-search.ts';

/** Where a school's page has the lists of its form. */
const lists = { label: 'Wie en wat er is', anchor: 'aanbod' };

export class ListedNames {
  readonly #register: Register;
  readonly #names: readonly string[];
  readonly #forms: WordForms;
  /** The positions of provisions, by a word of one of their names. */
  readonly #provisions = new Map<string, number[]>();

  constructor(register: Register) {
    this.#register = register;
    for (const [i, { label, words: others }] of register.provisions.entries())
      for (const word of new Set([label, ...others].flatMap(words))) put(this.#provisions, word, i);
    this.#names = [...this.#provisions.keys()].sort();
    this.#forms = new WordForms(this.#names);
  }

  /** The schools that list something with the word in its name, by id. */
  find(word: string): ReadonlyMap<string, WordHit> {
    const meant = new Set(this.#forms.same(word).flatMap(({ form }) => this.#provisions.get(this.#names[form]!)!));
    const found = new Map<string, WordHit>();
    if (meant.size > 0)
      for (const school of this.#register.schools) {
        const listed = school.provisions.find(provision => meant.has(provision));
        if (listed !== undefined) found.set(school.id, { score: 1, parts: [lists], forms: [this.#register.provisions[listed]!.label.toLowerCase()] });
      }
    return found;
  }
}
