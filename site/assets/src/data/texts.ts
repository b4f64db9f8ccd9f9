// What the schools of one SWV write, for the cards and for words that are no need. Fetched whole per SWV.

import { load } from './load.ts';
import { readTexts } from './read-texts.ts';
import type { Register, School, Swv } from './register.ts';

export type Vocabulary = Pick<Register, 'needs' | 'bounds'>;

export interface Texts {
  /** The first concrete sentence of what a school says of a need that it tells of, by its position; null: there is none. */
  says(school: School, need: number): string | null;
  /** Where it names a grens, in its own words, at most one sentence for each statement. */
  limits(school: School): readonly Limit[];
  readonly words: WordIndex;
}

export interface Limit {
  /** Positions of its categories. */
  readonly bounds: readonly number[];
  readonly text: string;
}

/** Every word that these schools write in public, as they write it, folded (no capitals, no accents). */
export interface WordIndex {
  readonly forms: readonly string[];
  /** Where a form stands, by its position. */
  hits(form: number): readonly Hit[];
}

export interface Hit {
  /** The id of the school. */
  readonly school: string;
  /** The parts of its page in which the word stands. */
  readonly parts: readonly Part[];
}

/** A part of a school's page, such as "Lezen en dyslexie" at `#behoefte-dyslexie`. */
export interface Part {
  readonly label: string;
  readonly anchor: string;
}

/** @param register That of the schools that it will be asked about: needs and categories have their positions there. */
export async function loadTexts(swv: Swv, register: Vocabulary): Promise<Texts> {
  return readTexts(await load(`${swv.path}zoeken/teksten.json`), register);
}
