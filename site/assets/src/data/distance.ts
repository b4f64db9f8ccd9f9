/** Latitude and longitude in degrees (WGS 84). */
export type Point = readonly [latitude: number, longitude: number];

const earthRadius = 6371;

/** As the crow flies, in kilometres. */
export function kilometres(one: Point, other: Point): number {
  const [x, y, z] = onGlobe(one);
  const [toX, toY, toZ] = onGlobe(other);
  return overGround(toX - x, toY - y, toZ - z);
}

/** Many places, made ready to be measured from any other: the sines are taken once, and not for each of thousands of schools. */
export class Spots {
  /** Of each three numbers: where it is on a globe with a radius of 1. */
  readonly #places: Float64Array;

  /** @param points Undefined where it is not known. */
  constructor(points: readonly (Point | undefined)[]) {
    this.#places = new Float64Array(points.length * 3);
    for (const [i, point] of points.entries()) this.#places.set(point ? onGlobe(point) : [NaN, NaN, NaN], i * 3);
  }

  /** How far each is, in kilometres; NaN where that is not known. */
  from(home: Point): Float64Array {
    const [x, y, z] = onGlobe(home);
    const places = this.#places;
    const distances = new Float64Array(places.length / 3);
    for (let i = 0, at = 0; i < distances.length; i++, at += 3)
      distances[i] = overGround(places[at]! - x, places[at + 1]! - y, places[at + 2]! - z);
    return distances;
  }
}

function onGlobe([latitude, longitude]: Point): [x: number, y: number, z: number] {
  const [north, east] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}

/** From how far two places are from each other through a globe with a radius of 1. */
function overGround(x: number, y: number, z: number): number {
  return 2 * earthRadius * Math.asin(Math.sqrt(x * x + y * y + z * z) / 2);
}

const halves = new Intl.NumberFormat('nl-NL');

/** A postcode's four digits stand for a whole neighbourhood, so nothing finer than half a kilometre is true. */
export function inWords(distance: number): string {
  if (distance < 1) return 'minder dan 1 km';
  if (distance < 10) return `${halves.format(Math.round(distance * 2) / 2)} km`;
  return `${Math.round(distance)} km`;
}
