// What a parent means by what they type, in their own words: "mijn zoon leest slecht en is snel boos, school in Oeverstad".

import type { Register } from '../data/register.ts';

export interface Meaning {
  /** The needs that it speaks of, the likeliest first, each with the words by which it was found. */
  readonly needs: readonly { readonly id: string; readonly because: string }[];
  /** Kinds of school that it asks for, by what the register calls them. */
  readonly types: readonly string[];
  readonly denominations: readonly string[];
  /** Ids of concepts: "montessori". */
  readonly concepts: readonly string[];
  /** A place or municipality that it names; null: none. */
  readonly place: string | null;
  /** A school that it names, by id. */
  readonly schools: readonly string[];
  /** What is left to look for in what schools write: content words only, as typed. */
  readonly words: readonly string[];
}

/** @param register Its needs, concepts, kinds, places and names are the vocabulary. Made ready once: see {@link Understanding}. */
export declare class Understanding {
  constructor(register: Register);
  of(typed: string): Meaning;
}
