// The forms of a word among all that schools of one SWV write.

import { formsOf, stems } from './stem.ts';
import { isMisspelt, sound } from './text.ts';

export interface FoundForm {
  /** Its position in the index. */
  readonly form: number;
  /** 1: as typed; less: another form, a part of a compound, the same sound, a misspelling. */
  readonly quality: number;
}

/** With these before it a verb is another: "voorlezen" is not "lezen", and "aanbieden" no "bieden". */
const prefixes = new Set('aan achter af be bij door er ge her in mee mis na om on onder ont op over tegen toe terug uit ver voor vooruit weg'.split(' '));

/** What may follow a word without making it part of a compound: "lifter", "dansend", "rustig". */
const inflections = /^(?:e|en|er|ers|ster|sters|s|st|ste|t|te|ten|de|den|d|end|ende|ing|ingen|ig|ige|heid|heden|lijk|lijke|loos|loze|baar|bare|achtig|achtige|isch|ische|je|jes|tje|tjes|erig|erige|elijk|elijke|aar|aars)$/;

const links = /^(?:s|e|en|n)(?=.{3})/;

export class WordForms {
  readonly #forms: readonly string[];
  readonly #positions: ReadonlyMap<string, number>;
  /** By their first two letters. */
  readonly #byStart = new Map<string, number[]>();

  constructor(forms: readonly string[]) {
    this.#forms = forms;
    this.#positions = new Map(forms.map((form, i) => [form, i]));
    for (const [i, form] of forms.entries()) {
      const start = form.slice(0, 2);
      const same = this.#byStart.get(start);
      if (same === undefined) this.#byStart.set(start, [i]);
      else same.push(i);
    }
  }

  /** Whether it stands there alone, in any form. */
  has(word: string): boolean {
    return this.#positions.has(word) || this.#inflected(word).length > 0;
  }

  /** The word in every form, alone or in a compound, where it is a word of its own: "lift" is not in "lifter". */
  same(word: string): FoundForm[] {
    const found = new Map<number, number>();
    const exact = this.#positions.get(word);
    if (exact !== undefined) found.set(exact, 1);
    for (const form of this.#inflected(word)) if (!found.has(form)) found.set(form, 0.9);
    for (const piece of new Set([word, ...stems(word).slice(0, 1)]))
      if (piece.length > 2) for (const { form, quality } of this.#compounds(piece)) if (!found.has(form)) found.set(form, quality);
    return [...found].map(([form, quality]) => ({ form, quality }));
  }

  /** Words that sound as it does; if there is none, those that it may be a misspelling of. */
  like(word: string): FoundForm[] {
    if (word.length < 4) return [];
    const heard = new Set([word, ...stems(word)].map(sound));
    const near = this.#near(word);
    const same = near.filter(form => [this.#forms[form]!, ...stems(this.#forms[form]!)].some(each => heard.has(sound(each))));
    if (same.length > 0) return same.map(form => ({ form, quality: 0.6 }));
    return near.filter(form => isMisspelt(word, this.#forms[form]!)).flatMap(form => this.same(this.#forms[form]!)).map(({ form }) => ({ form, quality: 0.4 }));
  }

  #inflected(word: string): number[] {
    const own = stems(word);
    const starts = new Set([word, ...own, ...own.flatMap(formsOf)].flatMap(each => [each.slice(0, 2), 'ge']));
    return [...starts].flatMap(start => this.#byStart.get(start) ?? []).filter(form => {
      const text = this.#forms[form]!;
      return (!text.startsWith('ge') || word.startsWith('ge') || own.some(stem => text.includes(stem.slice(0, 2), 1))) && stems(text).some(stem => own.includes(stem));
    });
  }

  #compounds(piece: string): FoundForm[] {
    const found: FoundForm[] = [];
    for (let i = 0; i < this.#forms.length; i++) {
      const form = this.#forms[i]!;
      if (form.length < piece.length + 3) continue;
      if (form.startsWith(piece)) {
        if (piece.length > 3 && this.#isWord(form.slice(piece.length).replace(links, ''), false)) found.push({ form: i, quality: 0.7 });
      } else {
        const at = form.indexOf(piece, 3);
        // As the last part, also in the plural: "personenliften".
        if (at > 0 && (at + piece.length === form.length || /^(?:s|en|je|jes|tje|tjes)$/.test(form.slice(at + piece.length))) && this.#isWord(form.slice(0, at), piece.length < 4)) found.push({ form: i, quality: 0.8 });
      }
    }
    return found;
  }

  /** @param mustBeKnown For a short part, which stands in many words by chance: whether the rest must be written alone as well. */
  #isWord(rest: string, mustBeKnown: boolean): boolean {
    if (prefixes.has(rest) || inflections.test(rest)) return false;
    if (this.#positions.has(rest) || this.#positions.has(rest.replace(/(?:s|e|en|n)$/, ''))) return rest.length > 2;
    return !mustBeKnown && rest.length > 3 && /[aeiouy]/.test(rest);
  }

  /** Those that begin alike, as heard, and are about as long. */
  #near(word: string): number[] {
    const begin = sound(word).slice(0, 2);
    return [...this.#byStart].flatMap(([start, forms]) => (start[0] === word[0] || sound(start)[0] === begin[0] ? forms : []))
      .filter(form => Math.abs(this.#forms[form]!.length - word.length) < 3);
  }
}
