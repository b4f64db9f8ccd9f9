// The field for a place holds one of the things that a search says of where: what stands in it, and what a search becomes by it.

import type { Search } from './fragment.ts';
import type { Place } from './search-panel.ts';

export function placeInField({ postcode, places }: Search): string {
  return postcode ?? (places.length === 1 ? places[0]! : '');
}

/** What was there already stays, unless it was in the field. */
export function withPlace(search: Search, where: Place): Search {
  const { postcode, places } = search;
  switch (where.kind) {
    case 'postcode': return { ...search, postcode: where.digits, places: postcode === null ? [] : places };
    case 'place': return { ...search, postcode: null, within: null, places: places.includes(where.name) ? places : [where.name] };
    case 'anywhere': return { ...search, postcode: null, within: null, places: placeInField(search) === '' ? places : [] };
  }
}
