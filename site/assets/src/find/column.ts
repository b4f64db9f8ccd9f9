/**
 * Which values of a facet every school has, both by their positions: numbers one after the other, so that a pass over thousands of
 * schools makes nothing and follows no pointer.
 */
export class Column {
  /** Where the values of each school begin, and behind the last where they end. */
  readonly #starts: Int32Array;
  readonly #values: Int32Array;

  /** @param tell Adds the values of a school. */
  constructor(schools: number, tell: (school: number, add: (value: number) => void) => void) {
    const values: number[] = [];
    const add = (value: number) => { values.push(value); };
    this.#starts = new Int32Array(schools + 1);
    for (let school = 0; school < schools; school++) {
      tell(school, add);
      this.#starts[school + 1] = values.length;
    }
    this.#values = new Int32Array(values);
  }

  /** @param wanted For each value 1 if it is one of those. */
  hasOneOf(school: number, wanted: Uint8Array): boolean {
    for (let at = this.#starts[school]!; at < this.#starts[school + 1]!; at++) if (wanted[this.#values[at]!] === 1) return true;
    return false;
  }

  /** Adds to each value how many of these schools have it. */
  count(schools: ArrayLike<number>, counts: Int32Array): void {
    const starts = this.#starts;
    const values = this.#values;
    for (let i = 0; i < schools.length; i++) {
      const school = schools[i]!;
      for (let at = starts[school]!; at < starts[school + 1]!; at++) counts[values[at]!]!++;
    }
  }
}
