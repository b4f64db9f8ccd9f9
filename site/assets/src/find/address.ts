// What the address asks for, in the words of the schools that a parent looks among.

import type { Catalogue } from './catalogue.ts';
import { settle } from './choices.ts';
import type { Search } from './fragment.ts';
import { readWhere } from './where.ts';

export interface Settled {
  readonly search: Search;
  /** A place that was asked for and is not known; null: there is none. */
  readonly problem: { readonly place: string; readonly message: string } | null;
}

/** Without what these schools don't know; with the names of places as they write them. Near a border they are more than those of one SWV. */
export function settled(asked: Search, catalogue: Catalogue): Settled {
  const read = asked.places.map(place => ({ place, where: readWhere(place, catalogue.places) }));
  const problem = read.flatMap(({ place, where }) => (where.kind === 'problem' ? [{ place, message: where.message }] : []))[0] ?? null;
  const places = [...new Set(read.flatMap(({ where }) => (where.kind === 'place' ? where.name : [])))];
  return { search: settle({ ...asked, places }, catalogue), problem };
}
