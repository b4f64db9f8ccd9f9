import { type Content, el } from '../ui/dom.ts';
import type { Need } from '../understand/needs.ts';
import { fold, words } from '../understand/text.ts';

/** A sentence of a school with the words in it marked for which it is shown: "leeshulp" for lezen en dyslexie. */
export function marked(sentence: string, isMeant: (word: string) => boolean): Content[] {
  return sentence.split(/(\p{L}[\p{L}\p{M}-]*)/u).map((part, i) => (i % 2 === 1 && isMeant(fold(part)) ? el('mark', {}, part) : part));
}

/** The words that speak of a need; of a need that schools are asked for again and again they are made ready once. */
const spoken = new WeakMap<Need, readonly string[]>();

export function speaksOf(need: Need): (word: string) => boolean {
  let known = spoken.get(need);
  // A phrase means what it means as a whole: of "durft niet naar school" no word alone says anything.
  if (known === undefined)
    spoken.set(need, known = [words(need.label), ...need.words.map(words).filter(parts => parts.length === 1)].flat().filter(word => word.length > 3));
  return word => known.some(start => word.startsWith(start));
}
