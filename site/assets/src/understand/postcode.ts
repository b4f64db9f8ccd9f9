// A postcode among other words. Only its four digits count: they are enough for a distance, and too coarse to point at a home.

import { functionWords } from './dutch-words.ts';
import type { Token } from './sentence.ts';

export interface FoundPostcode {
  readonly digits: string;
  /** The positions of its words. */
  readonly tokens: readonly number[];
}

/** Without letters, a number of a child who is at school now is the year of birth, or that in which something began. */
const isYear = (digits: string) => digits >= '2010' && digits <= '2030';

/** @param isKnown Whether a school has this postcode: then it counts without its letters too. */
export function postcodeIn(tokens: readonly Token[], isKnown: (digits: string) => boolean): FoundPostcode | null {
  for (const [i, { text }] of tokens.entries()) {
    const [, digits, letters] = /^([1-9]\d{3})([a-z]{2})?$/.exec(text) ?? [];
    if (digits === undefined) continue;
    const next = tokens[i + 1]?.text ?? '';
    if (letters !== undefined) return { digits, tokens: [i] };
    if (/^[a-z]{2}$/.test(next) && !functionWords.has(next)) return { digits, tokens: [i, i + 1] };
    if (tokens.length === 1 || (isKnown(digits) && !isYear(digits))) return { digits, tokens: [i] };
  }
  return null;
}
