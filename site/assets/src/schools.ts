import type { Point } from './distance.ts';
import type { Need } from './needs.ts';

/** What /zoeken/scholen.json holds of every school. */
export interface School {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly municipality: string;
  /** The four digits of its postcode, if the register has one. */
  readonly pc4?: string;
  readonly path: string;
  readonly type: string;
  readonly denomination: string;
  /** When the SWV placed its profile, as 2026-09-03; absent: it has none. */
  readonly updated?: string;
  /** The schooljaar of its profile, as 2026-2027. */
  readonly schooljaar?: string;
  /** The last day on which its profile holds, as 2027-07-31. */
  readonly validUntil?: string;
  /** The position of its samenwerkingsverband in the list of those. */
  readonly swv: number;
  /** Positions in the list of needs: what the school says something about. */
  readonly needs: readonly number[];
  /** Positions in the list of needs: for these it only says that it refers to speciaal (basis)onderwijs. */
  readonly refers: readonly number[];
  /** Whether it offers something under none of the needs. */
  readonly other: boolean;
  /** By that position: the first concrete sentence of what it says. */
  readonly teaser: Readonly<Record<string, string>>;
  /** Positions in the list of categories of grenzen. */
  readonly bounds: readonly number[];
}

/** A category of grenzen. */
export interface Bound {
  readonly id: string;
  readonly label: string;
}

/** A samenwerkingsverband, and the address of its page. */
export interface Swv {
  readonly name: string;
  readonly path: string;
}

export interface Register {
  /** The schooljaar in which the file was made. */
  readonly schooljaar: string;
  readonly needs: readonly Need[];
  readonly bounds: readonly Bound[];
  readonly swvs: readonly Swv[];
  readonly schools: readonly School[];
}

export type Points = ReadonlyMap<string, Point>;

/** Everything is fetched whole, whatever a parent looks for: the request says nothing about the child. */
export async function loadRegister(): Promise<Register> {
  return (await load('/zoeken/scholen.json')) as Register;
}

export async function loadPoints(): Promise<Points> {
  return new Map(Object.entries((await load('/postcodes.json')) as Record<string, Point>));
}

async function load(path: string): Promise<unknown> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}

export function placesOf(schools: readonly School[]): string[] {
  return [...new Set(schools.flatMap(school => [school.place, school.municipality]))].sort((a, b) => a.localeCompare(b, 'nl'));
}

const dates = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

export function updatedInWords(school: School): string {
  return school.updated
    ? `Bijgewerkt op ${dates.format(new Date(school.updated))} · schooljaar ${school.schooljaar}`
    : 'Deze school heeft nog geen profiel';
}

/** What a parent must know of a profile whose time had passed when the file was made; null where it had not. */
export function passedInWords(school: School, register: Register): string | null {
  return school.validUntil && school.validUntil < `${register.schooljaar.slice(0, 4)}-08-01`
    ? `Dit profiel gaat over schooljaar ${school.schooljaar}. Een nieuwer profiel staat hier nog niet.`
    : null;
}
