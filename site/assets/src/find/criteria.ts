// What a search asks of a school, one by one: so it can be said which of them is in the way.

import type { Catalogue } from './catalogue.ts';
import { choose, chosenIn, labelOf } from './choices.ts';
import type { Asked, Facet } from './facets.ts';
import type { Search } from './fragment.ts';
import type { Known } from './search.ts';

export interface Criterion {
  /** Null: it asks for a word. */
  readonly facet: Facet | null;
  readonly label: string;
  /** The search that doesn't ask it. */
  readonly without: Search;
  readonly isNeed: boolean;
  readonly isWhere: boolean;
  /** @param school Its position. */
  readonly passes: (school: number) => boolean;
}

export function criteriaOf(catalogue: Catalogue, search: Search, known: Known, asked: Asked): Criterion[] {
  const ofFacets = catalogue.facets.flatMap(facet => {
    // From an unknown postcode nothing is near or far.
    if (facet.key === 'within' && !asked.distances) return [];
    const ids = chosenIn(search, facet.key).filter(id => facet.values.some(value => value.id === id));
    if (ids.length === 0) return [];
    return facet.mode === 'all' ? ids.map(id => one(facet, id, search, asked)) : [any(facet, ids, search, asked)];
  });
  const ofWords = [...known.hits].filter(([word]) => search.words.includes(word)).map(([word, schools]): Criterion => ({
    facet: null, isNeed: false, isWhere: false,
    label: `In de tekst: ${word}`,
    without: { ...search, words: search.words.filter(other => other !== word) },
    passes: school => schools.has(catalogue.schools[school]!.id),
  }));
  return [...ofFacets, ...ofWords];
}

/** It must have this value, whatever else it has. */
function one(facet: Facet, id: string, search: Search, asked: Asked): Criterion {
  const column = facet.column(asked);
  const wanted = markedIn(facet, [id]);
  return {
    facet, isNeed: facet.key === 'needs', isWhere: false,
    label: labelOf(facet, id),
    without: choose(search, facet, chosenIn(search, facet.key).filter(other => other !== id)),
    passes: school => column.hasOneOf(school, wanted),
  };
}

/** One of the values will do. */
function any(facet: Facet, ids: readonly string[], search: Search, asked: Asked): Criterion {
  const column = facet.column(asked);
  const wanted = markedIn(facet, ids);
  const chosen = ids.map(id => facet.values.findIndex(value => value.id === id));
  return {
    facet, isNeed: false, isWhere: facet.key === 'places' || facet.key === 'within',
    label: ids.length === 1 ? labelOf(facet, ids[0]!) : facet.title,
    without: choose(search, facet, []),
    passes: facet.passes ? school => facet.passes!(school, chosen, asked) : school => column.hasOneOf(school, wanted),
  };
}

function markedIn(facet: Facet, ids: readonly string[]): Uint8Array {
  const marked = new Uint8Array(facet.values.length);
  for (const [i, value] of facet.values.entries()) if (ids.includes(value.id)) marked[i] = 1;
  return marked;
}
