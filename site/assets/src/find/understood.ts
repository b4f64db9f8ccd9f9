// From what a parent typed to what is searched.

import type { Meaning } from '../understand/understand.ts';
import { mostSchools, mostWords, type Search } from './fragment.ts';

/** What is left to ask after a parent typed something. */
export interface Heard {
  /** What was typed, where it speaks of nothing that this site knows. */
  readonly unknown: string | null;
  /** Words that may mean more than one need; the first is searched for. */
  readonly doubts: readonly Doubt[];
}

export interface Doubt {
  readonly words: string;
  /** Ids of needs, the likeliest first. */
  readonly needs: readonly string[];
}

export const nothingHeard: Heard = { unknown: null, doubts: [] };

export function hear(typed: string, meaning: Meaning): Heard {
  const { needs, types, denominations, concepts, place, schools } = meaning;
  const isKnown = place !== null || [needs, types, denominations, concepts, schools].some(each => each.length > 0);
  return { unknown: isKnown ? null : typed, doubts: byWords(meaning).filter(each => each.needs.length > 1) };
}

/** What was chosen before stays: a parent says one thing after the other. */
export function withMeaning(search: Search, meaning: Meaning): Search {
  const { place } = meaning;
  const both = (before: readonly string[], now: readonly string[]) => [...new Set([...before, ...now])];
  return {
    ...search,
    needs: both(search.needs, byWords(meaning).map(({ needs }) => needs.find(id => search.needs.includes(id)) ?? needs[0]!)),
    types: both(search.types, meaning.types),
    denominations: both(search.denominations, meaning.denominations),
    concepts: both(search.concepts, meaning.concepts),
    ...(place === null ? {} : isPostcode(place) ? { postcode: place } : { places: [place] }),
    // Another name is another school, not one more.
    schools: meaning.schools.length > 0 ? meaning.schools.slice(0, mostSchools) : search.schools,
    words: both(search.words, meaning.words).slice(0, mostWords),
  };
}

/** Nearer is better than only there. */
function isPostcode(place: string): boolean {
  return /^\d{4}$/.test(place);
}

/** Needs that the same words may mean are one wish, not several. */
function byWords({ needs }: Meaning): Doubt[] {
  const wishes = new Map<string, string[]>();
  for (const { id, because } of needs) wishes.set(because, [...(wishes.get(because) ?? []), id]);
  return [...wishes].map(([words, ids]) => ({ words, needs: ids }));
}
