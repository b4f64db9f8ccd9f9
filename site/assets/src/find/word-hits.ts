import type { WordHit } from '../understand/word-search.ts';

/** What knows where words stand: in what schools write, or among what they list. */
interface Searched {
  find(word: string): ReadonlyMap<string, WordHit>;
}

/** Where each word stands, by the id of a school: what comes first in the list says it. */
export function hitsOf(words: readonly string[], searched: readonly Searched[]): Map<string, Map<string, WordHit>> {
  return new Map(words.map(word => [word, new Map([...searched].reverse().flatMap(each => [...each.find(word)]))]));
}
