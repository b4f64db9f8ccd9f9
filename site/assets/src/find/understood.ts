// From what a parent typed to what is searched.

import type { Meaning } from '../understand/understand.ts';
import { emptySearch, mostSchools, mostWords, type Search } from './fragment.ts';

/** What is left to ask after a parent typed something. */
export interface Heard {
  /** What was typed, where it speaks of nothing that this site knows. */
  readonly unknown: string | null;
  /** Words that may mean more than one need; the first is searched for. */
  readonly doubts: readonly Doubt[];
}

export interface Doubt {
  readonly words: string;
  /** Ids of needs: first the one that is searched for, then the others from likely to unlikely. */
  readonly needs: readonly string[];
  /** Whether the first was chosen before, and so stays whatever these words mean. */
  readonly isChosen: boolean;
}

export const nothingHeard: Heard = { unknown: null, doubts: [] };

/** @param before What was searched for until then. */
export function hear(typed: string, meaning: Meaning, before: Search = emptySearch): Heard {
  const { needs, types, denominations, concepts, place, postcode, schools } = meaning;
  const isKnown = place !== null || postcode !== null || [needs, types, denominations, concepts, schools].some(each => each.length > 0);
  return { unknown: isKnown ? null : typed, doubts: wishes(meaning, before).filter(each => each.needs.length > 1) };
}

/** What was chosen before stays: a parent says one thing after the other. */
export function withMeaning(search: Search, meaning: Meaning): Search {
  const both = (before: readonly string[], now: readonly string[]) => [...new Set([...before, ...now])];
  return {
    ...search,
    needs: both(search.needs, wishes(meaning, search).map(({ needs }) => needs[0]!)),
    types: both(search.types, meaning.types),
    denominations: both(search.denominations, meaning.denominations),
    concepts: both(search.concepts, meaning.concepts),
    // A postcode is where the parent looks from: nearer is better than only there.
    postcode: meaning.postcode ?? search.postcode,
    places: meaning.place === null ? search.places : [meaning.place],
    // Another name is another school, not one more.
    schools: meaning.schools.length > 0 ? meaning.schools.slice(0, mostSchools) : search.schools,
    words: both(search.words, meaning.words).slice(0, mostWords),
  };
}

/** Needs that the same words may mean are one wish, not several: of these, one that was chosen before is meant. */
function wishes({ needs }: Meaning, before: Search): Doubt[] {
  const byWords = new Map<string, string[]>();
  for (const { id, because } of needs) byWords.set(because, [...(byWords.get(because) ?? []), id]);
  return [...byWords].map(([words, ids]) => {
    const chosen = ids.find(id => before.needs.includes(id));
    return { words, needs: chosen === undefined ? ids : [chosen, ...ids.filter(id => id !== chosen)], isChosen: chosen !== undefined };
  });
}

/** The search in which words mean another need than was searched for. */
export function meant(search: Search, { needs: [first], isChosen }: Doubt, need: string): Search {
  const others = isChosen ? search.needs : search.needs.filter(id => id !== first);
  return { ...search, needs: [...others.filter(id => id !== need), need] };
}
