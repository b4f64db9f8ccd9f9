// What the finder answers to a search: the schools that match all of it, and where words are in the way those that match the rest.

import type { Catalogue } from './catalogue.ts';
import { choicesOf } from './choices.ts';
import type { Search } from './fragment.ts';
import { find, type Known, type Outcome } from './search.ts';

export interface Answer {
  readonly outcome: Outcome;
  /** What it was found with: without the hits of the words that were let go. */
  readonly known: Known;
  /** Words that stand nowhere among what else was asked for. */
  readonly inVain: readonly string[];
  /** Schools that were asked for by name, by position: they stand on top, whatever else was asked. */
  readonly named: readonly number[];
  /** The others that match. */
  readonly others: readonly number[];
}

/** A parent loses nothing by these: what they type is not in them. */
const besideWords: readonly string[] = ['words', 'postcode', 'schools'];

export function answer(catalogue: Catalogue, search: Search, known: Known): Answer {
  const all = find(catalogue, search, known);
  const inVain = all.found.length > 0 ? [] : wordsInVain(catalogue, search, known);
  const rest = inVain.length === 0 ? known : { ...known, hits: without(inVain, known.hits) };
  const outcome = inVain.length === 0 ? all : find(catalogue, search, rest);
  const named = search.schools.flatMap(id => catalogue.position(id) ?? []);
  return { outcome, known: rest, inVain, named, others: named.length === 0 ? outcome.found : outcome.found.filter(i => !named.includes(i)) };
}

function without(words: readonly string[], hits: Known['hits']): Known['hits'] {
  return new Map([...hits].filter(([word]) => !words.includes(word)));
}

/** Where nothing has all of the words: one that stands nowhere must not hide the schools that answer to all else. */
function wordsInVain(catalogue: Catalogue, search: Search, known: Known): readonly string[] {
  const words = search.words.filter(word => known.hits.has(word));
  if (words.length === 0) return [];
  const isFound = (inVain: readonly string[]) => find(catalogue, search, { ...known, hits: without(inVain, known.hits) }).found.length > 0;

  // The rarer a word, the more it says: "halal eten" is about halal. With nothing else asked, half of the words must be there.
  const least = words.map((word, i) => ({ word, i, schools: known.hits.get(word)!.size || Infinity })).sort((a, b) => (a.schools === b.schools ? b.i - a.i : b.schools - a.schools));
  const leastFirst = least.map(({ word }) => word);
  for (let count = 1; count * 2 <= words.length; count++) if (isFound(leastFirst.slice(0, count))) return leastFirst.slice(0, count);
  const hasMore = choicesOf(search, catalogue).some(({ key }) => !besideWords.includes(key));
  return hasMore ? words : [];
}
