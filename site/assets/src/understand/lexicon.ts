// The phrases that mean something, made ready once, so that a typed word leads to the few phrases that it may be part of.

import { fewWords, functionWords, goodWords, helpWords, genericWords, noWords, notWords, troubleWords, wellSpelt } from './dutch-words.ts';
import { NearWords } from './near-words.ts';
import { put } from './put.ts';
import { stems } from './stem.ts';
import { isMisspelt, sound, words } from './text.ts';

/** A word of a phrase, or what any of several words may stand for: `~trouble` in "praat slecht". */
type Slot = number;

export interface Phrase<T> {
  /** As the vocabulary writes it. */
  readonly text: string;
  readonly slots: readonly Slot[];
  /** What it means; several things where it is ambiguous. */
  readonly targets: T[];
}

export interface SlotMatch {
  readonly slot: Slot;
  /** 1: as the vocabulary spells it; less: another form, the same sound, a misspelling. */
  readonly quality: number;
}

export const trouble = '~trouble', not = '~not', no = '~no';

/** Function words without which a phrase would mean something else: "loopt voor" is not "loopt". */
const meaningful = new Set(['voor', 'naar', 'tegen', 'over', 'alles', 'alleen', ...notWords, ...noWords]);

const empty = new Set('de het een heel erg zo zich is wordt worden kan wil heeft in met van zijn haar en als'.split(' '));

export class Lexicon<T> {
  readonly phrases: Phrase<T>[] = [];
  readonly #forms: string[] = [];
  readonly #phrasesOf: number[][] = [];
  readonly #slotOf = new Map<string, Slot>();
  readonly #byStem = new Map<string, Slot[]>();
  /** Made when it is first asked: most of what is typed is spelt well. */
  #near: NearWords | undefined;
  readonly #phraseOf = new Map<string, Phrase<T>>();
  #phrasesBy: number[][] | undefined;
  readonly #same = new Map<string, readonly SlotMatch[]>();
  readonly #like = new Map<string, readonly SlotMatch[]>();

  add(text: string, target: T): void {
    const all = words(text).flatMap((word, i, those) => (goodWords.has(word) && notWords.has(those[i - 1] ?? '') ? [] : goodWords.has(those[i + 1] ?? '') && notWords.has(word) ? ['slecht'] : [word]));
    const telling = all.filter(word => !functionWords.has(word) || meaningful.has(word));
    // What one word is left of means more with the small words: "leest al" is not "leest".
    const those = telling.length > 1 || all.length === 1 ? telling : all.filter(word => !empty.has(word));
    const tells = (word: string) => className(word) === word && !functionWords.has(word) && !genericWords.has(word);
    const names = those.some(tells) && those.length > 1 ? those.map(className) : those;
    const key = names.join(' ');
    let phrase = this.#phraseOf.get(key);
    if (phrase === undefined) {
      if (names.length === 0) return;
      phrase = { text, slots: names.map(name => this.#slot(name)), targets: [] };
      this.#phraseOf.set(key, phrase);
      for (const slot of new Set(phrase.slots)) this.#phrasesOf[slot]!.push(this.phrases.length);
      this.phrases.push(phrase);
    }
    if (!phrase.targets.includes(target)) phrase.targets.push(target);
  }

  #slot(name: string): Slot {
    let slot = this.#slotOf.get(name);
    if (slot !== undefined) return slot;
    slot = this.#forms.length;
    this.#slotOf.set(name, slot);
    this.#forms.push(name);
    this.#phrasesOf.push([]);
    this.#near = undefined;
    this.#phrasesBy = undefined;
    this.#same.clear();
    this.#like.clear();
    if (!name.startsWith('~')) for (const stem of stems(name)) put(this.#byStem, stem, slot);
    return slot;
  }

  form(slot: Slot): string {
    return this.#forms[slot]!;
  }

  /** The phrases that are looked at where this word stands: each by the one of its words that fewest others have. */
  phrasesBy(slot: Slot): readonly number[] {
    if (this.#phrasesBy === undefined) {
      this.#phrasesBy = this.#forms.map(() => []);
      for (const [i, { slots }] of this.phrases.entries()) {
        const rarest = slots.reduce((a, b) => (this.#phrasesOf[b]!.length < this.#phrasesOf[a]!.length ? b : a));
        this.#phrasesBy[rarest]!.push(i);
      }
    }
    return this.#phrasesBy[slot]!;
  }

  /** Whether it is a word of the vocabulary, in any form. */
  knows(word: string): boolean {
    return this.#slotOf.has(word) || stems(word).some(stem => this.#byStem.has(stem));
  }

  /** Whether it says something by itself. */
  means(word: string): boolean {
    return this.same(word).some(({ slot }) => this.#phrasesOf[slot]!.some(index => this.phrases[index]!.slots.length === 1));
  }

  named(name: string): Slot | undefined {
    return this.#slotOf.get(name);
  }

  /** The same word, in this form or another. */
  same(word: string): readonly SlotMatch[] {
    return kept(this.#same, word, () => this.#sameAs(word));
  }

  #sameAs(word: string): SlotMatch[] {
    const found = new Map<Slot, number>();
    const exact = this.#slotOf.get(word);
    // "Planten" is no form of "plannen", though one rule would make it one.
    if (!wellSpelt.has(word)) stems(word).forEach((stem, i) => {
      for (const slot of this.#byStem.get(stem) ?? []) if (!found.has(slot)) found.set(slot, i === 0 ? 0.95 : 0.9);
    });
    if (exact !== undefined) found.set(exact, 1);
    return [...found].map(([slot, quality]) => ({ slot, quality }));
  }

  /** Words that sound the same or that it may be a misspelling of. Nothing for a word that everyone knows how to spell. */
  like(word: string): readonly SlotMatch[] {
    return kept(this.#like, word, () => this.#nearTo(word));
  }

  #nearTo(word: string): SlotMatch[] {
    if (word.length < 4 || [functionWords, genericWords, wellSpelt].some(set => set.has(word))) return [];
    return (this.#near ??= new NearWords(this.#forms)).like(word).map(({ word: slot, quality }) => ({ slot, quality }));
  }
}

/** A parent types on, and asks nearly the same again. */
function kept<T>(all: Map<string, T>, word: string, make: () => T): T {
  let found = all.get(word);
  if (found === undefined) {
    if (all.size > 1000) all.clear();
    all.set(word, found = make());
  }
  return found;
}

function className(word: string): string {
  return notWords.has(word) ? not : noWords.has(word) ? no : troubleWords.has(word) ? trouble : word;
}

/** What a typed word stands for besides itself. */
export function classesOf(word: string): readonly (readonly [name: string, quality: number])[] {
  if (notWords.has(word)) return [[not, 1], ['niet', 0.95], [trouble, 0.8], [no, 0.6]];
  // "Zonder structuur loopt hij vast": what is done without does not go wrong.
  if (noWords.has(word)) return word === 'zonder' ? [[no, 1]] : [[no, 1], [trouble, 0.7]];
  if (troubleWords.has(word) || isTroubleMisspelt(word)) return fewWords.has(word) ? [[trouble, 1], [not, 0.6], [no, 0.6]] : [[trouble, 1], [not, 0.6]];
  return helpWords.has(word) ? [[trouble, 0.6]] : [];
}

const oftenMisspelt = ['moeilijk', 'moeilijke', 'moeilijkheden', 'moeizaam', 'moeite', 'probleem', 'problemen', 'slecht', 'slechte', 'achterstand'];
const misspelt = new Map<string, boolean>();

/** "Muuilijk", "moelijk", "slegt". */
function isTroubleMisspelt(word: string): boolean {
  let found = misspelt.get(word);
  if (found === undefined) {
    if (misspelt.size > 5000) misspelt.clear();
    misspelt.set(word, found = word.length > 4 && !wellSpelt.has(word) && !functionWords.has(word) && !genericWords.has(word)
      && oftenMisspelt.some(meant => sound(meant) === sound(word) || (meant.length > 5 && isMisspelt(word, meant))));
  }
  return found;
}
