// Which schools write what a parent looks for, whatever form the words have there: "lift" is found in "personenlift".

import type { Part, WordIndex } from '../data/texts.ts';

export interface WordHit {
  /** More is better; only to put schools in an order where distance and name don't. */
  readonly score: number;
  /** Where it stands, the best first. */
  readonly parts: readonly Part[];
  /** The words as the school writes them, folded: to mark them. */
  readonly forms: readonly string[];
}

/** Ready to be asked many times: the stems and parts of all forms are worked out once. */
export declare class WordSearch {
  constructor(index: WordIndex);
  /** The schools that have every one of the words, by id. */
  find(words: readonly string[]): ReadonlyMap<string, WordHit>;
}
