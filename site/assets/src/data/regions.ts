// Who lives near the border of a samenwerkingsverband finds the schools on both sides.

import { kilometres, type Point } from './distance.ts';
import { load, summed } from './load.ts';
import { merge } from './merge.ts';
import type { Points } from './postcodes.ts';
import { loadRegister, type Register, type Swv } from './register.ts';

/** A samenwerkingsverband, and where it has schools. */
export interface Region extends Swv {
  /** The four digits of their postcodes, each once. */
  readonly pc4: readonly string[];
}

export interface Wider {
  readonly register: Register;
  /** Of these the schools could not be loaded: say so, as they may be the nearest. */
  readonly missing: readonly Swv[];
}

/** In kilometres: as far as a parent brings a young child over a border every day. */
const near = 10;

export function isNear(home: Point, there: Point | undefined): boolean {
  return there !== undefined && kilometres(home, there) <= near;
}

/** The SWVs, other than those of the register, that have a school near a parent's home. */
export function neighbours(register: Register, home: Point, points: Points, regions: readonly Region[]): Region[] {
  return regions.filter(region =>
    !register.swvs.some(own => own.code === region.code) && region.pc4.some(digits => isNear(home, points.get(digits))));
}

/** The register with the schools of neighbours. Which ones are fetched tells no more than a region of the country. */
export async function withNeighbours(register: Register, home: Point, points: Points): Promise<Wider> {
  const around = neighbours(register, home, points, await loadRegions());
  const loaded = await Promise.allSettled(around.map(swv => loadRegister(`${swv.path}zoeken/`)));
  return {
    register: merge([register, ...loaded.flatMap(each => (each.status === 'fulfilled' ? [each.value] : []))]),
    missing: around.filter((_, i) => loaded[i]!.status === 'rejected'),
  };
}

export async function loadRegions(): Promise<Region[]> {
  return readRegions(await load('/zoeken/regios.json'));
}

export function readRegions(json: unknown): Region[] {
  return (json as (Swv & { readonly pc4: readonly number[] })[]).map(({ pc4, ...swv }) => ({ ...swv, pc4: summed(pc4).map(String) }));
}
