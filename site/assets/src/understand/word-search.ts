// Which schools write what a parent looks for, whatever form the words have there: "lift" is found in "personenlift".

import type { Part, WordIndex } from '../data/texts.ts';
import { split } from './compounds.ts';
import { otherNames } from './other-names.ts';
import { WordForms } from './word-forms.ts';

export interface WordHit {
  /** More is better; only to put schools in an order where distance and name don't. */
  readonly score: number;
  /** Where it stands, the best first. */
  readonly parts: readonly Part[];
  /** The words as the school writes them, folded: to mark them. */
  readonly forms: readonly string[];
}

/** How a school is found by one word: the forms of it that it writes, the likeliest first. */
type ByForm = Map<string, { score: number; forms: string[]; parts: Map<string, Part> }>;

/** A word that so many schools write says nothing special of any of them. */
const common = 1000;

/** Ready to be asked many times: what it has found of a word it keeps. */
export class WordSearch {
  readonly #index: WordIndex;
  readonly #forms: WordForms;
  readonly #found = new Map<string, ByForm>();

  constructor(index: WordIndex) {
    this.#index = index;
    this.#forms = new WordForms(index.forms);
  }

  /** The schools that write the word in any form, by id. */
  find(word: string): ReadonlyMap<string, WordHit> {
    return new Map([...this.#schoolsWith(word)].map(([school, { score, forms, parts }]) => [school, { score, forms, parts: [...parts.values()] }]));
  }

  #schoolsWith(word: string): ByForm {
    let found = this.#found.get(word);
    if (found === undefined) {
      if (this.#found.size > 500) this.#found.clear();
      this.#found.set(word, found = this.#lookUp(word));
    }
    return found;
  }

  #lookUp(word: string): ByForm {
    // "Schaakles" is also what a school does that lets children "schaken".
    const bare = word.replace(/(?<=.{4})(?:les|lessen|cursus|club|ruimte|plek)$/, '');
    const less = bare === word ? [] : this.#forms.same(bare).map(({ form, quality }) => ({ form, quality: quality / 2 }));
    const same = this.#forms.same(word);
    const known = new Set(same.map(({ form }) => form));
    const found = this.#written([...same, ...less.filter(({ form }) => !known.has(form))]);
    if (found.size > 0) return found;

    const alike = new Map(otherNames(word).flatMap(name => this.#forms.same(name)).map(({ form, quality }) => [form, quality / 3]));
    const called = this.#written([...alike].map(([form, quality]) => ({ form, quality })));
    if (called.size > 0) return called;

    // "Muziekles" where the school writes "les in muziek": every part of it must be there.
    const parts = word.length > 6 ? split(word, piece => piece.length > 2 && this.#forms.has(piece)) : null;
    if (parts !== null) {
      const [first, ...others] = parts.map(part => this.#schoolsWith(part));
      const both: ByForm = new Map([...first!].filter(([school]) => others.every(other => other.has(school))));
      if (both.size > 0) return both;
    }
    return this.#written(this.#forms.like(word));
  }

  #written(forms: readonly { readonly form: number; readonly quality: number }[]): ByForm {
    const found: ByForm = new Map();
    const hits = forms.map(({ form, quality }) => ({ text: this.#index.forms[form]!, quality, hits: this.#index.hits(form) }));
    const many = hits.reduce((sum, each) => sum + each.hits.length, 0);
    for (const { text, quality, hits: schools } of hits.sort((a, b) => b.quality - a.quality))
      for (const { school, parts: all } of schools) {
        const parts = all.filter(part => !part.anchor.includes('grens'));
        if (parts.length === 0) continue;
        let hit = found.get(school);
        if (hit === undefined) found.set(school, hit = { score: quality * Math.log(1 + common / many), forms: [], parts: new Map() });
        hit.forms.push(text);
        for (const part of parts) if (!hit.parts.has(part.anchor)) hit.parts.set(part.anchor, part);
      }
    return found;
  }
}
