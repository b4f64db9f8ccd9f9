/** Latitude and longitude in degrees (WGS 84). */
export type Point = readonly [latitude: number, longitude: number];

const earthRadius = 6371;

/** As the crow flies, in kilometres. */
export function kilometres([latitude1, longitude1]: Point, [latitude2, longitude2]: Point): number {
  const half = (degrees: number) => Math.sin((degrees * Math.PI) / 360) ** 2;
  const parallels = Math.cos((latitude1 * Math.PI) / 180) * Math.cos((latitude2 * Math.PI) / 180);
  return 2 * earthRadius * Math.asin(Math.sqrt(half(latitude2 - latitude1) + parallels * half(longitude2 - longitude1)));
}

/** A postcode's four digits stand for a whole neighbourhood, so nothing finer than half a kilometre is true. */
export function inWords(distance: number): string {
  if (distance < 1) return 'minder dan 1 km';
  if (distance < 10) return `${(Math.round(distance * 2) / 2).toLocaleString('nl-NL')} km`;
  return `${Math.round(distance)} km`;
}
