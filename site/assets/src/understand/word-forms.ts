// The forms of a word among all that schools of one SWV write.

import { formsOf, stems } from './stem.ts';
import { isMisspelt, sound } from './text.ts';
import { WrittenForms } from './written-forms.ts';

export interface FoundForm {
  /** Its position in the index. */
  readonly form: number;
  /** 1: as typed; less: another form, a part of a compound, the same sound, a misspelling. */
  readonly quality: number;
}

/** With these before it a verb is another: "voorlezen" is not "lezen", and "aanbieden" no "bieden". */
const prefixes = new Set('aan achter af be bij door er ge her in mee mis na om on onder ont op over tegen toe terug uit ver voor vooruit weg'.split(' '));

/** What may follow a word without making it part of a compound: "lifter", "dansend", "rustig". */
const inflections = new Set(`e en er ers ster sters s st ste t te ten de den d end ende ing ingen ig ige heid heden lijk lijke loos loze baar bare achtig
  achtige isch ische je jes tje tjes erig erige elijk elijke aar aars`.split(/\s+/));

const links = /^(?:s|e|en|n)(?=.{3})/;

/** How much longer or shorter another form of a word may be: "les" and "lesjes", "loop" and "gelopen". */
const mostEnding = 6;

export class WordForms {
  readonly #written: WrittenForms;

  /** @param forms In order. */
  constructor(forms: readonly string[]) {
    this.#written = new WrittenForms(forms);
  }

  /** Whether it stands there alone, in any form. */
  has(word: string): boolean {
    return this.#written.has(word) || this.#inflected(word).length > 0;
  }

  /** The word in every form, alone or in a compound, where it is a word of its own: "lift" is not in "lifter". */
  same(word: string): FoundForm[] {
    const found = new Map<number, number>();
    const exact = this.#written.position(word);
    if (exact >= 0) found.set(exact, 1);
    for (const form of this.#inflected(word)) if (!found.has(form)) found.set(form, 0.9);
    for (const piece of new Set([word, ...stems(word).slice(0, 1)]))
      if (piece.length > 2) for (const { form, quality } of this.#compounds(piece)) if (!found.has(form)) found.set(form, quality);
    return [...found].map(([form, quality]) => ({ form, quality }));
  }

  /** Words that sound as it does; if there is none, those that it may be a misspelling of. */
  like(word: string): FoundForm[] {
    if (word.length < 4) return [];
    const near = this.#near(word);
    const heard = new Set([word, ...stems(word)].map(sound));
    // Its stems are looked at only where it begins as what was typed: most forms don't.
    const begin = sound(word).slice(0, 3);
    const sounds = (form: string) => {
      const own = sound(form);
      return heard.has(own) || (own.startsWith(begin) && stems(form).some(stem => heard.has(sound(stem))));
    };
    const same = near.filter(form => sounds(this.#written.text(form)));
    if (same.length > 0) return same.map(form => ({ form, quality: 0.6 }));
    return near.filter(form => isMisspelt(word, this.#written.text(form))).flatMap(form => this.same(this.#written.text(form))).map(({ form }) => ({ form, quality: 0.4 }));
  }

  #inflected(word: string): number[] {
    const own = stems(word);
    const roots = new Set([word, ...own, ...own.flatMap(formsOf)]);
    const skeletons = new Set([...roots].map(skeleton));
    // "Gelezen" begins otherwise than "lezen".
    const starts = new Set([...roots].flatMap(root => [root.slice(0, 2), `ge${root.slice(0, 2)}`]));
    return [...starts].flatMap(start => this.#written.starting(start)).filter(form => {
      const text = this.#written.text(form);
      if (Math.abs(text.length - word.length) > mostEnding) return false;
      const isAlike = skeletons.has(skeleton(text)) || (text.startsWith('ge') && skeletons.has(skeleton(text.slice(2))));
      return isAlike && stems(text).some(stem => own.includes(stem));
    });
  }

  #compounds(piece: string): FoundForm[] {
    return this.#written.containing(piece).flatMap((form): FoundForm[] => {
      const text = this.#written.text(form);
      if (text.length < piece.length + 3) return [];
      if (text.startsWith(piece))
        return this.#isWord(text.slice(piece.length).replace(links, ''), piece.length < 4) ? [{ form, quality: 0.7 }] : [];
      const at = text.indexOf(piece, 3);
      // As the last part, also in the plural: "personenliften".
      const isLast = at > 0 && /^(?:s|en|je|jes|tje|tjes)?$/.test(text.slice(at + piece.length));
      return isLast && this.#isWord(text.slice(0, at), piece.length < 4) ? [{ form, quality: 0.8 }] : [];
    });
  }

  /** @param mustBeKnown For a short part, which stands in many words by chance: whether the rest must be written alone as well. */
  #isWord(rest: string, mustBeKnown: boolean): boolean {
    if (prefixes.has(rest) || inflections.has(rest)) return false;
    if (this.#written.has(rest) || this.#written.has(rest.replace(/(?:s|e|en|n)$/, ''))) return rest.length > 2;
    return !mustBeKnown && rest.length > 3 && /[aeiouy]/.test(rest);
  }

  /** Those that begin alike, as heard, and are about as long. */
  #near(word: string): number[] {
    const begin = word[0]!;
    const alike = soundAlike.find(letters => letters.includes(begin)) ?? begin;
    return [...alike].flatMap(letter => this.#written.starting(letter)).filter(form => Math.abs(this.#written.text(form).length - word.length) < 3);
  }
}

/** Letters with which the same sound may begin. */
const soundAlike = ['ckqsz', 'fvp', 'iy', 'td'];

/** The consonants that a word begins with, which its forms share where their vowels differ: those of "lezen", "leest" and "las" are "ls". */
function skeleton(word: string): string {
  let found = '';
  for (let i = 0; i < word.length && found.length < 2; i++) {
    const letter = word[i] === 'z' ? 's' : word[i] === 'v' ? 'f' : word[i]!;
    if (!'aeiouy'.includes(letter) && letter !== found.at(-1)) found += letter;
  }
  return found;
}
