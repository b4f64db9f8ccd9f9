// Finding: one pass over all schools, that counts on its way what every other choice would give.

import type { Points } from '../data/postcodes.ts';
import type { School } from '../data/register.ts';
import type { WordHit } from '../understand/word-search.ts';
import type { Catalogue } from './catalogue.ts';
import { choose, chosenIn, labelOf } from './choices.ts';
import type { Asked, Facet, FacetKey } from './facets.ts';
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
  readonly counts: ReadonlyMap<FacetKey, Int32Array>;
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

/** What a school must meet. */
interface Criterion {
  readonly facet: Facet | null;
  readonly label: string;
  readonly without: Search;
  readonly passes: (school: number) => boolean;
}

const enoughFurther = 3;

export function find(catalogue: Catalogue, search: Search, known: Known): Outcome {
  const { schools, facets } = catalogue;
  const distances = catalogue.distances(search.postcode, known.points);
  const order = search.order === 'afstand' && !distances ? 'naam' : search.order ?? (distances ? 'afstand' : 'naam');
  const asked: Asked = { needs: maskOf(catalogue.facet('needs'), search), distances };
  const criteria = criteriaOf(catalogue, search, known, asked);

  const found: number[] = [];
  const further: number[] = [];
  const silent: School[] = [];
  const unread: School[] = [];
  const referring: School[] = [];
  const looser = new Int32Array(criteria.length);
  const counts = new Map(facets.map(facet => [facet.key, new Int32Array(facet.values.length)]));
  const count = (facet: Facet, school: number) => {
    const counted = counts.get(facet.key)!;
    for (const value of facet.of(school, asked)) counted[value]!++;
  };

  for (const i of catalogue.inOrder(order)) {
    let failed = 0;
    let last = -1;
    let onlyNeeds = true;
    let onlyWhere = true;
    for (let c = 0; c < criteria.length; c++) {
      if (criteria[c]!.passes(i)) continue;
      failed++;
      last = c;
      const key = criteria[c]!.facet?.key;
      if (key !== 'needs') onlyNeeds = false;
      if (key !== 'places' && key !== 'within') onlyWhere = false;
      if (failed > 1 && !onlyNeeds && !onlyWhere) break;
    }
    if (failed === 0) {
      found.push(i);
      for (const facet of facets) count(facet, i);
      continue;
    }
    if (failed === 1) {
      looser[last]!++;
      const { facet } = criteria[last]!;
      if (facet && facet.mode !== 'all') count(facet, i);
    }
    if (onlyWhere && further.length < enoughFurther) further.push(i);
    if (onlyNeeds) (schools[i]!.refers & asked.needs ? referring : schools[i]!.unread & asked.needs ? unread : silent).push(schools[i]!);
  }

  return {
    found, further, silent, unread, referring, counts, order,
    hasDistances: distances !== null,
    looser: criteria.map(({ label, without }, c) => ({ label, search: without, count: looser[c]! + found.length }))
      .filter(option => option.count > found.length)
      .sort((a, b) => b.count - a.count),
  };
}

function criteriaOf(catalogue: Catalogue, search: Search, known: Known, asked: Asked): Criterion[] {
  const criteria: Criterion[] = [];
  for (const facet of catalogue.facets) {
    // From an unknown postcode nothing is near or far.
    if (facet.key === 'within' && !asked.distances) continue;
    const ids = chosenIn(search, facet.key);
    const chosen = ids.map(id => facet.values.findIndex(value => value.id === id)).filter(position => position >= 0);
    if (chosen.length === 0) continue;
    if (facet.mode === 'all')
      criteria.push(...chosen.map(value => {
        const { id } = facet.values[value]!;
        return { facet, label: labelOf(facet, id), without: choose(search, facet, ids.filter(other => other !== id)), passes: (i: number) => facet.of(i, asked).includes(value) };
      }));
    else
      criteria.push({
        facet,
        label: ids.length === 1 ? labelOf(facet, ids[0]!) : facet.title,
        without: choose(search, facet, []),
        passes: i => (facet.passes ? facet.passes(i, chosen, asked) : facet.of(i, asked).some(value => chosen.includes(value))),
      });
  }
  for (const [word, schools] of known.hits)
    if (search.words.includes(word))
      criteria.push({ facet: null, label: `In de tekst: ${word}`, without: { ...search, words: search.words.filter(other => other !== word) }, passes: i => schools.has(catalogue.schools[i]!.id) });
  return criteria;
}

function maskOf(needs: Facet, search: Search): number {
  return needs.values.reduce((mask, need, i) => (search.needs.includes(need.id) ? mask | (1 << i) : mask), 0);
}
