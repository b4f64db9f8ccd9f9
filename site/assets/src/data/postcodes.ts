import type { Point } from './distance.ts';
import { load, summed } from './load.ts';

/** The centre of each postcode, by its four digits. */
export type Points = ReadonlyMap<string, Point>;

/** The parts of /postcodes.json: an entry per postcode in each, as the distance from the one before; places in thousandths of a degree. */
interface Columns {
  readonly pc4: readonly number[];
  readonly latitude: readonly number[];
  readonly longitude: readonly number[];
}

export async function loadPoints(): Promise<Points> {
  return readPoints(await load('/postcodes.json'));
}

export function readPoints(json: unknown): Points {
  const { pc4, latitude, longitude } = json as Columns;
  const latitudes = summed(latitude);
  const longitudes = summed(longitude);
  return new Map(summed(pc4).map((digits, i) => [String(digits), [latitudes[i]! / 1000, longitudes[i]! / 1000]]));
}
