// The register made ready to be asked many times: every school by its position, what it has as positions too, so that
// finding and counting 6,122 schools is one pass over numbers.

import { Spots } from '../data/distance.ts';
import type { Points } from '../data/postcodes.ts';
import type { Register, School } from '../data/register.ts';
import { type Facet, facetsOf } from './facets.ts';
import type { Order } from './fragment.ts';

export class Catalogue {
  readonly register: Register;
  /** From A to Z; positions are those in this list. */
  readonly schools: readonly School[];
  readonly facets: readonly Facet[];
  /** Of all places and municipalities that have schools. */
  readonly places: readonly string[];
  #positions: ReadonlyMap<string, number> | undefined;
  #points: Points | undefined;
  #spots: Spots | undefined;
  /** The postcode that distances are known from. */
  #from: string | null | undefined;
  #distances: Float64Array | null = null;
  readonly #orders = new Map<string, Int32Array>();

  constructor(register: Register) {
    this.register = register;
    // One collator for thousands of comparisons: localeCompare makes a new one each time.
    const names = new Intl.Collator('nl', { numeric: true });
    this.schools = [...register.schools].sort((a, b) => names.compare(a.name, b.name) || names.compare(a.place, b.place));
    this.facets = facetsOf(register, this.schools);
    this.places = this.facets.find(facet => facet.key === 'places')!.values.map(value => value.id);
  }

  position(id: string): number | undefined {
    return (this.#positions ??= new Map(this.schools.map(({ id }, i) => [id, i]))).get(id);
  }

  school(id: string): School | undefined {
    return this.schools[this.position(id) ?? -1];
  }

  facet(key: Facet['key']): Facet {
    return this.facets.find(facet => facet.key === key)!;
  }

  /** In kilometres from a postcode, by position; NaN where a school's is not known. Null: the postcode itself is not. */
  distances(postcode: string | null, points: Points): Float64Array | null {
    if (points !== this.#points) {
      this.#points = points;
      this.#spots = new Spots(this.schools.map(({ pc4 }) => (pc4 === null ? undefined : points.get(pc4))));
      this.#from = undefined;
    }
    if (postcode !== this.#from) {
      const home = postcode === null ? undefined : points.get(postcode);
      this.#from = postcode;
      this.#distances = home ? this.#spots!.from(home) : null;
      this.#orders.delete('afstand');
    }
    return this.#distances;
  }

  /** All positions in that order; what is equal stays from A to Z. */
  inOrder(order: Order): Int32Array {
    let known = this.#orders.get(order);
    if (known === undefined) this.#orders.set(order, known = this.#ordered(order));
    return known;
  }

  #ordered(order: Order): Int32Array {
    if (order === 'afstand' && this.#distances) return nearestFirst(this.#distances);
    const positions = Int32Array.from(this.schools, (_, i) => i);
    if (order !== 'vers') return positions;
    const days = Int32Array.from(this.schools, ({ updated }) => Number(updated?.replaceAll('-', '') ?? 0));
    return positions.sort((a, b) => days[b]! - days[a]! || a - b);
  }
}

/** In hundreds of metres, which is as fine as the middle of a postcode is known. Farther than this is far. */
const farthest = 4000;

/** Put into boxes of a hundred metres: to compare thousands of schools with each other takes a phone longer than all else of a search. */
function nearestFirst(distances: Float64Array): Int32Array {
  const boxOf = (i: number) => (Number.isNaN(distances[i]) ? farthest + 1 : Math.min(Math.floor(distances[i]! * 10), farthest));
  const next = new Int32Array(farthest + 3);
  for (let i = 0; i < distances.length; i++) next[boxOf(i) + 1]!++;
  for (let box = 1; box < next.length; box++) next[box]! += next[box - 1]!;
  const positions = new Int32Array(distances.length);
  for (let i = 0; i < distances.length; i++) positions[next[boxOf(i)]!++] = i;
  return positions;
}
