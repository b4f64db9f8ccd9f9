// What the site knows of schools before a parent asks anything: enough to find, filter and count them. Its file is
// fetched whole, whatever a parent looks for (docs/site-data.md).

import type { Need } from '../understand/needs.ts';
import { load } from './load.ts';
import { readRegister } from './read-register.ts';

/** Positions in a list of at most 31, as bits: position 0 is the lowest. */
export type Mask = number;

export function has(mask: Mask, position: number): boolean {
  return (mask & (1 << position)) !== 0;
}

export function positions(mask: Mask): number[] {
  const found: number[] = [];
  for (let rest = mask, position = 0; rest !== 0; rest >>>= 1, position++) if ((rest & 1) !== 0) found.push(position);
  return found;
}

/** Where something that a school lists can be had, as forms ask it. */
export const ats = ['school', 'bestuur', 'swv'] as const;
export type At = (typeof ats)[number];

export interface School {
  /** SchoolId in small letters, as in addresses: `24un00`. */
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly place: string;
  readonly municipality: string;
  /** The four digits of its postcode; null where the register has none. */
  readonly pc4: string | null;
  readonly type: string;
  readonly denomination: string;
  /** The name of its board, or its number where no list of boards has it; empty where it is not known. */
  readonly board: string;
  readonly swv: Swv;
  /** When the SWV placed its profile, as `2026-09-03`; null: it has none, and then says nothing below. */
  readonly updated: string | null;
  /** For which schooljaren that profile holds. */
  readonly holds: Holds | null;
  /** The needs of which it says what there is. */
  readonly tells: Mask;
  /** The needs of which it only says that it refers to speciaal (basis)onderwijs: no offer, and no silence. */
  readonly refers: Mask;
  /** The needs that its form asks about, so that silence is a silence. */
  readonly asked: Mask;
  /** The needs of which its document says something that could not be read: no silence, and no answer. */
  readonly unread: Mask;
  /** Of `tells` those for which it only lists who or what there is. */
  readonly lists: Mask;
  /** Of `tells` those of which only a text under another need speaks. */
  readonly mentions: Mask;
  /** The needs for which it lists something there. Nothing is listed where a school only writes: then no place is known. */
  readonly listed: Readonly<Record<At, Mask>>;
  /** What it lists at school itself: positions in the register's provisions. None in the register of the country. */
  readonly provisions: readonly number[];
  readonly concepts: Mask;
  /** The categories in which it names a grens. */
  readonly bounds: Mask;
  /** What to say where it names a grens in no category; null where it does, and without a profile. */
  readonly silence: Silence | null;
  /** Whether it offers something under none of the needs. */
  readonly other: boolean;
}

export interface Swv {
  readonly code: string;
  readonly name: string;
  /** The address of its page; what its schools write is at `${path}zoeken/teksten.json`. */
  readonly path: string;
}

export interface Holds {
  readonly words: string;
  /** What a parent must know where the profile is not of the schooljaar in which the file was made. */
  readonly note: string | null;
  /** Whether it holds in that schooljaar: the facet "van dit schooljaar". */
  readonly isCurrent: boolean;
}

export interface Silence {
  /** The key of its state (docs/site-data.md), such as `none-named`; null where an earlier version of the site kept only the words. */
  readonly state: string | null;
  readonly words: string;
}

/** A word of the vocabulary: a category of grenzen, a provision, an onderwijsconcept. */
export interface Term {
  readonly id: string;
  readonly label: string;
  /** Other words for it; only where parents may type them. */
  readonly words: readonly string[];
}

/** Something that a school may list; of which kind: `specialist`, `voorziening`, `onderwijsaanbod`, `methode`, `ruimte`, `protocol`. */
export interface Provision extends Term {
  readonly kind: string;
}

/** A word that may mean several needs, such as "concentratie". Each of them has it among its words. */
export interface Ambiguous {
  readonly word: string;
  /** Ids of needs, the likeliest first. */
  readonly needs: readonly string[];
}

export interface Register {
  /** The schooljaar in which the file was made, as `2026-2027`. */
  readonly schooljaar: string;
  readonly needs: readonly Need[];
  readonly ambiguous: readonly Ambiguous[];
  readonly bounds: readonly Term[];
  /** Those that one of its schools lists at school itself; none in the register of the country. */
  readonly provisions: readonly Provision[];
  readonly concepts: readonly Term[];
  readonly swvs: readonly Swv[];
  readonly schools: readonly School[];
}

/**
 * @param source The folder of the file: `/zoeken/` for all schools of the country, `/swv/po9901/zoeken/` for those of one SWV.
 * Both have the same shape.
 */
export async function loadRegister(source: string): Promise<Register> {
  return readRegister(await load(`${source}scholen.json`));
}
