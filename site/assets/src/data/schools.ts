import type { Point } from './distance.ts';
import type { Need } from '../understand/needs.ts';

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
  /** The position of what holds of its profile in the list of those; null: it has none. */
  readonly holds?: number | null;
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
  /** Where it names a grens in no category: the position of what to say in the list of silences. */
  readonly silence?: number | null;
}

/** For which schooljaren a profile holds, in the words of the pages. */
export interface Holds {
  readonly words: string;
  /** What a parent must know where the profile is not of the schooljaar in which the file was made. */
  readonly note: string | null;
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
  readonly holds: readonly Holds[];
  readonly silences: readonly string[];
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

function holdsOf(school: School, register: Register): Holds | undefined {
  return typeof school.holds === 'number' ? register.holds[school.holds] : undefined;
}
