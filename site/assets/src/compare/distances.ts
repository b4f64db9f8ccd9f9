import { inWords, kilometres } from '../data/distance.ts';
import { loadPoints, type Points } from '../data/postcodes.ts';

/** How far schools are from a postcode, by the four digits of each; nothing where one of the two is not known. */
export class Distances {
  #points: Promise<Points> | null = null;

  /** @returns In words, such as "2,5 km", in the order of the schools. A distance that fails to load is left out: it is an extra. */
  async from(postcode: string | null, there: readonly (string | null)[]): Promise<(string | null)[]> {
    if (postcode === null) return there.map(() => null);
    // Fetched whole: the request says nothing about where someone lives.
    this.#points ??= loadPoints().catch((): Points => new Map());
    const points = await this.#points;
    const home = points.get(postcode);
    return there.map(digits => {
      const point = digits === null ? undefined : points.get(digits);
      return home && point ? inWords(kilometres(home, point)) : null;
    });
  }
}
