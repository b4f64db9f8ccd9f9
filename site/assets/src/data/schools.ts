// The register in the shape that the finder still reads.

import { type Holds, loadRegister as loadColumns, positions, type Swv, type Term } from './register.ts';
import type { Need } from '../understand/needs.ts';

export { loadPoints, type Points } from './postcodes.ts';

export interface School {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly municipality: string;
  readonly pc4?: string;
  readonly path: string;
  readonly type: string;
  readonly denomination: string;
  readonly updated?: string;
  readonly holds?: number | null;
  readonly swv: number;
  readonly needs: readonly number[];
  readonly refers: readonly number[];
  readonly other: boolean;
  readonly teaser: Readonly<Record<string, string>>;
  readonly bounds: readonly number[];
  readonly silence?: number | null;
}

export interface Register {
  readonly schooljaar: string;
  readonly needs: readonly Need[];
  readonly bounds: readonly Pick<Term, 'id' | 'label'>[];
  readonly swvs: readonly Pick<Swv, 'name' | 'path'>[];
  readonly holds: readonly Pick<Holds, 'words' | 'note'>[];
  readonly silences: readonly string[];
  readonly schools: readonly School[];
}

export async function loadRegister(): Promise<Register> {
  const register = await loadColumns('/zoeken/');
  const holds = [...new Set(register.schools.flatMap(school => school.holds ?? []))];
  const silences = [...new Set(register.schools.flatMap(school => school.silence ?? []))];
  return {
    ...register, holds, silences,
    schools: register.schools.map(({ pc4, updated, ...school }) => ({
      ...school,
      ...(pc4 === null ? {} : { pc4 }),
      ...(updated === null ? {} : { updated }),
      swv: register.swvs.indexOf(school.swv),
      holds: school.holds && holds.indexOf(school.holds),
      silence: school.silence === null ? null : silences.indexOf(school.silence),
      needs: positions(school.tells),
      refers: positions(school.refers),
      bounds: positions(school.bounds),
      teaser: {},
    })),
  };
}

export function placesOf(schools: readonly School[]): string[] {
  return [...new Set(schools.flatMap(school => [school.place, school.municipality]))].sort((a, b) => a.localeCompare(b, 'nl'));
}

const dates = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

export function updatedInWords(school: School, register: Register): string {
  const holds = holdsOf(school, register);
  return school.updated && holds
    ? `Bijgewerkt op ${dates.format(new Date(school.updated))} · ${holds.words}`
    : 'Deze school heeft nog geen profiel';
}

/** What a parent must know of a profile that was not of the schooljaar in which the file was made; null where it was. */
export function noteOf(school: School, register: Register): string | null {
  return holdsOf(school, register)?.note ?? null;
}

function holdsOf(school: School, register: Register): Register['holds'][number] | undefined {
  return typeof school.holds === 'number' ? register.holds[school.holds] : undefined;
}
