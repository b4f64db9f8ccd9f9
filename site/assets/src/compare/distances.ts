import { inWords, kilometres, type Point } from '../data/distance.ts';

/** How far schools are from a postcode, by the four digits of each; nothing where one of the two is not known. */
export class Distances {
  #points: Promise<Readonly<Record<string, Point>>> | null = null;

  /** @returns In words, such as "2,5 km", in the order of the schools. A distance that fails to load is left out: it is an extra. */
  async from(postcode: string | null, there: readonly (string | null)[]): Promise<(string | null)[]> {
    if (postcode === null) return there.map(() => null);
    this.#points ??= load();
    const points = await this.#points;
    const home = points[postcode];
    return there.map(digits => {
      const point = digits === null ? undefined : points[digits];
      return home && point ? inWords(kilometres(home, point)) : null;
    });
  }
}

/** Fetched whole: the request says nothing about where someone lives. */
async function load(): Promise<Readonly<Record<string, Point>>> {
  try {
    const answer = await fetch('/postcodes.json');
    return answer.ok ? ((await answer.json()) as Record<string, Point>) : {};
  } catch {
    return {};
  }
}
