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

/** In kilometres: as far as a parent may bring a young child every day. */
const near = 10;

/** Where schools lie far apart, these are near too. */
const nearest = 10;

/** The SWVs, other than those of the register, that have a school near a parent's home; the nearest first. */
export function neighbours(register: Register, home: Point, points: Points, regions: readonly Region[]): Region[] {
  const places = regions
    .flatMap(region => region.pc4.map(digits => ({ region, point: points.get(digits) })))
    .flatMap(({ region, point }) => (point ? [{ region, distance: kilometres(home, point) }] : []))
    .sort((a, b) => a.distance - b.distance);
  const found = new Set(places.filter(({ distance }, i) => distance <= near || i < nearest).map(({ region }) => region));
  return [...found].filter(region => !register.swvs.some(own => own.code === region.code));
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
