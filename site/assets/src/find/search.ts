import { kilometres } from '../data/distance.ts';
import type { Search } from './fragment.ts';
import type { Points, Register, School } from '../data/schools.ts';
import { fold } from '../understand/text.ts';

export interface Found {
  readonly school: School;
  /** In kilometres from the parent's postcode; null if one of the two is not known. */
  readonly distance: number | null;
}

/** A way to find more: one choice less. */
export interface Looser {
  readonly label: string;
  readonly search: Search;
  readonly count: number;
}

/** The schools that match every choice: nearest first from a postcode, otherwise by name. */
export function find({ needs, schools }: Register, search: Search, points: Points): Found[] {
  const wanted = search.needs.map(id => needs.findIndex(need => need.id === id)).filter(index => index >= 0);
  const { where, within } = search;
  const home = where.kind === 'postcode' ? points.get(where.digits) : undefined;
  const place = where.kind === 'place' ? fold(where.name) : undefined;

  const found: Found[] = [];
  for (const school of schools) {
    if (!wanted.every(need => school.needs.includes(need))) continue;
    if (search.types.length > 0 && !search.types.includes(school.type)) continue;
    if (search.denominations.length > 0 && !search.denominations.includes(school.denomination)) continue;
    if (place !== undefined && fold(school.place) !== place && fold(school.municipality) !== place) continue;
    const there = school.pc4 ? points.get(school.pc4) : undefined;
    const distance = home && there ? kilometres(home, there) : null;
    if (within !== null && home && (distance === null || distance > within)) continue;
    found.push({ school, distance });
  }

  const byName = (a: Found, b: Found) => names.compare(a.school.name, b.school.name);
  const byDistance = (a: Found, b: Found) => (a.distance ?? Infinity) - (b.distance ?? Infinity) || byName(a, b);
  return found.sort(home ? byDistance : byName);
}

export interface NotFound {
  /** Say nothing about one of the needs: their silence is no answer. */
  readonly silent: School[];
  /** Say of one of the needs that they refer to speciaal (basis)onderwijs: an answer, and no offer. */
  readonly referring: School[];
}

/** The schools that match every other choice, and offer nothing for one of the needs. */
export function notFound(register: Register, search: Search, points: Points): NotFound {
  const offering = new Set(find(register, search, points).map(({ school }) => school));
  const wanted = search.needs.map(id => register.needs.findIndex(need => need.id === id));
  const others = find(register, { ...search, needs: [] }, points).map(({ school }) => school).filter(school => !offering.has(school));
  const refers = (school: School) => wanted.some(need => school.refers.includes(need));
  return { silent: others.filter(school => !refers(school)), referring: others.filter(refers) };
}

// One collator for thousands of comparisons: localeCompare makes a new one each time.
const names = new Intl.Collator('nl', { numeric: true });

/** Which single choice to drop, that which gives most schools first. Choices that don't help are left out. */
export function loosen(register: Register, search: Search, points: Points): Looser[] {
  const without: Omit<Looser, 'count'>[] = [
    ...search.needs.map(id => ({
      label: register.needs.find(need => need.id === id)?.label ?? id,
      search: { ...search, needs: search.needs.filter(other => other !== id) },
    })),
    { label: 'soort school', search: { ...search, types: [] } },
    { label: 'richting', search: { ...search, denominations: [] } },
    { label: 'afstand', search: { ...search, within: null } },
    { label: search.where.kind === 'place' ? search.where.name : 'plaats', search: { ...search, where: { kind: 'anywhere' }, within: null } },
  ];
  return without
    .map(option => ({ ...option, count: find(register, option.search, points).length }))
    .filter(option => option.count > 0)
    .sort((a, b) => b.count - a.count);
}

/** How many schools each value of a choice would leave, the other choices kept. */
export function count(register: Register, search: Search, points: Points, valuesOf: (school: School) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { school } of find(register, search, points)) for (const value of valuesOf(school)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
