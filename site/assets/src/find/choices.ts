// What is chosen, one by one: to show, to take away, and to name what stands in the way when nothing is found.

import type { Catalogue } from './catalogue.ts';
import type { Facet, FacetKey } from './facets.ts';
import type { Search } from './fragment.ts';

export interface Choice {
  readonly key: keyof Search;
  readonly label: string;
  /** The search with this choice taken back. */
  readonly without: Search;
}

export function chosenIn(search: Search, key: FacetKey): readonly string[] {
  const chosen = search[key];
  return typeof chosen === 'object' && chosen !== null ? chosen : chosen === null ? [] : [String(chosen)];
}

export function choose(search: Search, { key }: Facet, ids: readonly string[]): Search {
  switch (key) {
    case 'within': return { ...search, within: Number(ids[0]) || null };
    case 'fresh': return { ...search, fresh: ids[0] ?? null };
    default: return { ...search, [key]: ids };
  }
}

export function choicesOf(search: Search, catalogue: Catalogue): Choice[] {
  const without = (key: 'words' | 'schools', value: string) => ({ ...search, [key]: search[key].filter(other => other !== value) });
  return [
    ...search.schools.map((id): Choice => ({ key: 'schools', label: catalogue.school(id)?.name ?? id, without: without('schools', id) })),
    ...(search.postcode === null ? [] : [{ key: 'postcode', label: `Vanaf ${search.postcode}`, without: withoutPostcode(search) } satisfies Choice]),
    ...catalogue.facets.flatMap(facet => chosenIn(search, facet.key).map((id): Choice => ({
      key: facet.key,
      label: labelOf(facet, id),
      without: choose(search, facet, chosenIn(search, facet.key).filter(other => other !== id)),
    }))),
    ...search.words.map((word): Choice => ({ key: 'words', label: `In de tekst: ${word}`, without: without('words', word) })),
  ];
}

export function withoutPostcode(search: Search): Search {
  return { ...search, postcode: null, within: null, order: search.order === 'afstand' ? null : search.order };
}

/** As it reads away from its facet. */
export function labelOf(facet: Facet, id: string): string {
  const label = facet.values.find(value => value.id === id)?.label ?? id;
  return facet.key === 'noBounds' ? `Niets over een grens bij: ${label}` : facet.key === 'provisions' ? `Op school: ${label}` : label;
}

/** Without what this site does not know: an old link, or one that was cut off. */
export function settle(search: Search, catalogue: Catalogue): Search {
  const known = catalogue.facets.reduce((settled, facet) => {
    const chosen = chosenIn(settled, facet.key);
    const kept = chosen.filter(id => facet.values.some(value => value.id === id));
    return kept.length === chosen.length ? settled : choose(settled, facet, kept);
  }, search);
  return { ...known, schools: known.schools.filter(id => catalogue.school(id) !== undefined), within: known.postcode === null ? null : known.within };
}
