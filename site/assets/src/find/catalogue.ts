// The register made ready to be asked many times: every school by its position, what it has as positions too, so that
// finding and counting 6,122 schools is one pass over numbers.

import { kilometres, type Point } from '../data/distance.ts';
import type { Points } from '../data/postcodes.ts';
import type { Register, School } from '../data/register.ts';
import { ListedNames } from '../understand/listed-names.ts';
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
  #listed: ListedNames | undefined;
  #from = '';
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

  get listed(): ListedNames {
    return (this.#listed ??= new ListedNames(this.register));
  }

  /** In kilometres from a postcode, by position; NaN where a school's is not known. Null: the postcode itself is not. */
  distances(postcode: string | null, points: Points): Float64Array | null {
    const from = `${postcode} ${points.size}`;
    if (from !== this.#from) {
      const home = postcode === null ? undefined : points.get(postcode);
      this.#from = from;
      this.#distances = home ? Float64Array.from(this.schools, ({ pc4 }) => between(home, pc4 === null ? undefined : points.get(pc4))) : null;
      this.#orders.delete('afstand');
    }
    return this.#distances;
  }

  /** All positions in that order; what is equal stays from A to Z. */
  inOrder(order: Order): Int32Array {
    const known = this.#orders.get(order);
    if (known) return known;
    const made = Int32Array.from(this.schools, (_, i) => i);
    const distances = this.#distances;
    if (order === 'afstand' && distances) sortBy(made, i => (Number.isNaN(distances[i]!) ? 1e6 : distances[i]!));
    if (order === 'vers') sortBy(made, i => -Number(this.schools[i]!.updated?.replaceAll('-', '') ?? 0));
    this.#orders.set(order, made);
    return made;
  }
}

function between(home: Point, there: Point | undefined): number {
  return there ? kilometres(home, there) : NaN;
}

function sortBy(positions: Int32Array, keyOf: (position: number) => number): void {
  const keys = Float64Array.from(positions, keyOf);
  positions.sort((a, b) => keys[a]! - keys[b]! || a - b);
}
