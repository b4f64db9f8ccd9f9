// What parents narrow down by. Each facet knows by position which of its values every school has.

import { ats, type Mask, positions, type Register, type School } from '../data/register.ts';
import { Column } from './column.ts';

export type FacetKey = 'needs' | 'at' | 'provisions' | 'concepts' | 'denominations' | 'types' | 'places' | 'within' | 'boards' | 'noBounds' | 'fresh';

export interface Facet {
  readonly key: FacetKey;
  readonly title: string;
  /** `all`: each value that is chosen narrows down; `any`: they add up; `one`: there can be one. */
  readonly mode: 'all' | 'any' | 'one';
  readonly values: readonly Value[];
  /** What every school has. */
  column(asked: Asked): Column;
  /** Whether a school has enough of what was chosen, where that is more than one of the values. */
  passes?(school: number, chosen: readonly number[], asked: Asked): boolean;
  /** What a parent must know before they tick. */
  readonly about?: string;
}

export interface Value {
  readonly id: string;
  readonly label: string;
}

/** What of the search decides which values a school has. */
export interface Asked {
  /** The needs that were chosen. */
  readonly needs: Mask;
  readonly distances: Float64Array | null;
}

const steps = [3, 5, 10, 25];

export function facetsOf(register: Register, schools: readonly School[]): Facet[] {
  const [start] = register.schooljaar.split('-');
  const since = [Number(start), Number(start) - 1].map(year => `${year}-08-01`);
  const every = new Array(register.bounds.length).fill(0).reduce((mask: number, _, i: number) => mask | (1 << i), 0);
  const has = (of: (school: School) => readonly number[]): Facet['column'] => {
    let column: Column | undefined;
    return () => (column ??= new Column(schools.length, (i, add) => of(schools[i]!).forEach(add)));
  };
  const masked = (of: (school: School) => Mask): Facet['column'] => {
    const known = new Map<Mask, readonly number[]>();
    return has(school => {
      const mask = of(school);
      if (!known.has(mask)) known.set(mask, positions(mask));
      return known.get(mask)!;
    });
  };
  const written = (key: FacetKey, title: string, of: (school: School) => readonly string[]): Facet => {
    const values = [...new Set(schools.flatMap(of))].filter(value => value !== '').sort(alphabet.compare);
    const positionOf = new Map(values.map((value, i) => [value, i]));
    return { key, title, mode: 'any', values: values.map(value => ({ id: value, label: value })), column: has(school => of(school).flatMap(value => positionOf.get(value) ?? [])) };
  };
  return [
    { key: 'needs', title: 'Vertelt over', mode: 'all', values: register.needs, column: masked(school => school.tells) },
    {
      key: 'within', title: 'Afstand', mode: 'one', values: steps.map(km => ({ id: String(km), label: `Tot ${km} kilometer` })),
      column: ({ distances }) => new Column(schools.length, (i, add) => steps.forEach((km, position) => { if (distances && distances[i]! <= km) add(position); })),
    },
    {
      key: 'at', title: 'Waar is die hulp?', mode: 'any',
      about: 'Niet elke school zegt waar de hulp is. Die school staat er dan niet bij.',
      values: [{ id: 'school', label: 'Op school' }, { id: 'bestuur', label: 'Via het schoolbestuur' }, { id: 'swv', label: 'Via het samenwerkingsverband' }],
      column: ({ needs }) => new Column(schools.length, (i, add) => ats.forEach((at, position) => { if (isListed(schools[i]!.listed[at], needs)) add(position); })),
      // One need at school and the other through the board is what was asked.
      passes: (i, chosen, { needs }) => isListed(chosen.reduce((mask, at) => mask | schools[i]!.listed[ats[at]!], 0), needs),
    },
    { key: 'provisions', title: 'Wat is er op school?', mode: 'all', values: register.provisions, column: has(school => school.provisions) },
    written('types', 'Soort school', school => [school.type]),
    written('denominations', 'Richting', school => [school.denomination]),
    { key: 'concepts', title: 'Onderwijsconcept', mode: 'any', values: register.concepts, column: masked(school => school.concepts) },
    written('places', 'Plaats of gemeente', ({ place, municipality }) => (place === municipality ? [place] : [place, municipality])),
    written('boards', 'Schoolbestuur', school => [school.board]),
    {
      key: 'noBounds', title: 'Schrijft niets over een grens bij', mode: 'all', values: register.bounds,
      about: 'Deze scholen vertellen over hun grenzen, maar schrijven hier niets op. Dat is geen belofte: een school die wél een grens noemt, kan uw kind soms beter helpen. Vraag het de school.',
      // Other silences, such as a form that doesn't ask, are no answer.
      column: masked(school => (school.bounds !== 0 || school.silence?.state === 'none-named' ? every & ~school.bounds : 0)),
    },
    {
      key: 'fresh', title: 'Hoe nieuw?', mode: 'one',
      values: [{ id: 'schooljaar', label: `Geldt in schooljaar ${register.schooljaar}` }, ...since.map(day => ({ id: day, label: `Bijgewerkt sinds 1 augustus ${day.slice(0, 4)}` }))],
      column: has(school => freshness(school, since)),
    },
  ];
}

const alphabet = new Intl.Collator('nl', { numeric: true });

function isListed(listed: Mask, needs: Mask): boolean {
  return needs === 0 ? listed !== 0 : (listed & needs) === needs;
}

function freshness({ updated, holds }: School, since: readonly string[]): number[] {
  return [...(holds?.isCurrent ? [0] : []), ...since.flatMap((day, i) => (updated !== null && updated >= day ? i + 1 : []))];
}
