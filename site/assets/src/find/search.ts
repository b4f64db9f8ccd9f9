// Finding: one pass over all schools. What every other choice would give is counted from it when that is asked.

import type { Points } from '../data/postcodes.ts';
import type { School } from '../data/register.ts';
import type { WordHit } from '../understand/word-search.ts';
import type { Catalogue } from './catalogue.ts';
import { type Criterion, criteriaOf } from './criteria.ts';
import type { Asked, Facet } from './facets.ts';
import type { Order, Search } from './fragment.ts';

/** What came after the register. */
export interface Known {
  readonly points: Points;
  /** By word, by the id of a school. A word that is not in it was not looked for yet, and leaves nothing out. */
  readonly hits: ReadonlyMap<string, ReadonlyMap<string, WordHit>>;
}

export interface Outcome {
  /** Positions in the catalogue, in the order that was asked. */
  readonly found: readonly number[];
  /** For each value of a facet, how many schools there are with it: among those found where values narrow down, beside them where they add up. */
  counts(facet: Facet): Int32Array;
  /** Which single choice to let go, that which gives most schools first. */
  readonly looser: readonly Looser[];
  /** The first that match all but where they are. */
  readonly further: readonly number[];
  /** Match every other choice, and say nothing about one of the needs: their silence is no answer. */
  readonly silent: readonly School[];
  /** The same, but of one of the needs their document says what could not be read: that may well be an offer. */
  readonly unread: readonly School[];
  /** The same, but of one of the needs they say that they refer to speciaal (basis)onderwijs: an answer, and no offer. */
  readonly referring: readonly School[];
  readonly order: Order;
  /** Whether it is known how far the schools are. */
  readonly hasDistances: boolean;
}

export interface Looser {
  readonly label: string;
  readonly search: Search;
  readonly count: number;
}

const enoughFurther = 3;

export function find(catalogue: Catalogue, search: Search, known: Known): Outcome {
  const { schools } = catalogue;
  const distances = catalogue.distances(search.postcode, known.points);
  const order = search.order === 'afstand' && !distances ? 'naam' : search.order ?? (distances ? 'afstand' : 'naam');
  const asked: Asked = { needs: maskOf(catalogue.facet('needs'), search), distances };
  const criteria = criteriaOf(catalogue, search, known, asked);

  const found: number[] = [];
  /** By criterion, those that fail it alone. */
  const almost = criteria.map((): number[] => []);
  const further: number[] = [];
  const silent: School[] = [];
  const unread: School[] = [];
  const referring: School[] = [];

  const positions = catalogue.inOrder(order);
  for (let at = 0; at < positions.length; at++) {
    const i = positions[at]!;
    let failed = 0;
    let last = -1;
    let onlyNeeds = true;
    let onlyWhere = true;
    for (let c = 0; c < criteria.length; c++) {
      const { passes, isNeed, isWhere } = criteria[c]!;
      if (passes(i)) continue;
      failed++;
      last = c;
      if (!isNeed) onlyNeeds = false;
      if (!isWhere) onlyWhere = false;
      if (failed > 1 && !onlyNeeds && !onlyWhere) break;
    }
    if (failed === 0) {
      found.push(i);
      continue;
    }
    if (failed === 1) almost[last]!.push(i);
    if (onlyWhere && further.length < enoughFurther) further.push(i);
    if (onlyNeeds) (schools[i]!.refers & asked.needs ? referring : schools[i]!.unread & asked.needs ? unread : silent).push(schools[i]!);
  }

  return {
    found, further, silent, unread, referring, order,
    counts: counting(criteria, found, almost, asked),
    hasDistances: distances !== null,
    looser: criteria.map(({ label, without }, c) => ({ label, search: without, count: almost[c]!.length + found.length }))
      .filter(option => option.count > found.length)
      .sort((a, b) => b.count - a.count),
  };
}

/** Most facets are folded, or not on the screen of a phone: each is counted when it is first asked. */
function counting(criteria: readonly Criterion[], found: readonly number[], almost: readonly (readonly number[])[], asked: Asked): Outcome['counts'] {
  const known = new Map<Facet, Int32Array>();
  return facet => {
    let counts = known.get(facet);
    if (counts === undefined) {
      known.set(facet, counts = new Int32Array(facet.values.length));
      const column = facet.column(asked);
      column.count(found, counts);
      if (facet.mode !== 'all') for (const [c, criterion] of criteria.entries()) if (criterion.facet === facet) column.count(almost[c]!, counts);
    }
    return counts;
  };
}

function maskOf(needs: Facet, search: Search): number {
  return needs.values.reduce((mask, need, i) => (search.needs.includes(need.id) ? mask | (1 << i) : mask), 0);
}
