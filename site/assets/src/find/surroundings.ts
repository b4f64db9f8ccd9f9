import type { Language } from '../data/language.ts';
import { loadPoints, type Points } from '../data/postcodes.ts';
import { isNear, withNeighbours } from '../data/regions.ts';
import type { Register, Swv } from '../data/register.ts';
import type { Meaning, Understanding } from '../understand/understand.ts';
import { Catalogue } from './catalogue.ts';

/** The schools that a parent looks among: those of the register, and near a border those of the neighbours. */
export class Surroundings {
  readonly #own: Catalogue;
  readonly #home: string | null;
  /** For which postcode neighbours were looked for. */
  #postcode: string | null = null;
  #catalogue: Catalogue;
  /** Made when a parent first types. */
  #understanding: Understanding | undefined;
  #understood: Catalogue | undefined;
  /** Of what was typed last: it is asked for before and after it is known among which schools. */
  #meaning: Meaning & { readonly typed: string } | undefined;
  #missing: readonly Swv[] = [];
  #points: Points = new Map();
  /** Counts from where is looked: who asks something else meanwhile doesn't get what they asked before. */
  #looks = 0;

  /** @param home The code of the SWV that the register is of; null: it holds the whole country. */
  constructor(register: Register, home: string | null) {
    this.#own = this.#catalogue = new Catalogue(register);
    this.#home = home;
  }

  get catalogue(): Catalogue {
    return this.#catalogue;
  }

  get points(): Points {
    return this.#points;
  }

  /** In the words of these schools: those of a neighbour have places and names too. */
  understand(typed: string, { Understanding }: Language): Meaning {
    if (this.#understood !== this.#catalogue) {
      this.#understood = this.#catalogue;
      this.#understanding = new Understanding(this.#catalogue.register);
      this.#meaning = undefined;
    }
    if (this.#meaning?.typed !== typed) this.#meaning = { typed, ...this.#understanding!.of(typed) };
    return this.#meaning;
  }

  /** Neighbours whose schools could not be loaded. */
  get missing(): readonly Swv[] {
    return this.#missing;
  }

  /** Back to the register's own schools; what could not be loaded is asked again. */
  forget(): void {
    this.#catalogue = this.#own;
    this.#postcode = null;
    this.#missing = [];
  }

  /**
   * Looks from a postcode, or from nowhere. At once where nothing is to be fetched for it.
   * @param wait Called if it is.
   * @param then Called when the schools are those around it; false: it could not be loaded how far they are.
   */
  look(postcode: string | null, wait: () => void, then: (isLoaded: boolean) => void): void {
    const look = ++this.#looks;
    const arrive = (isLoaded: boolean) => { if (look === this.#looks) then(isLoaded); };
    if (postcode === null) this.forget();
    if (postcode === null || this.#knows(postcode)) return arrive(true);
    wait();
    void this.#load(postcode).then(() => arrive(true), () => arrive(false));
  }

  #knows(postcode: string): boolean {
    return this.#points.size > 0 && (this.#home === null || this.#postcode === postcode);
  }

  /** The file of postcodes is fetched whole, and only for who filled in a postcode. */
  async #load(postcode: string): Promise<void> {
    if (this.#points.size === 0) this.#points = await loadPoints();
    if (this.#home !== null) await this.#widen(postcode);
  }

  /** A border of SWVs is no border to a parent: what lies near on the other side joins. */
  async #widen(postcode: string): Promise<void> {
    this.forget();
    this.#postcode = postcode;
    const home = this.#points.get(postcode);
    if (!home) return;
    const { register: own } = this.#own;
    // Without the list of neighbours there is one SWV, as on its own pages.
    const { register, missing } = await withNeighbours(own, home, this.#points).catch(() => ({ register: own, missing: [] }));
    if (this.#postcode !== postcode) return;
    const schools = register.schools.filter(({ swv, pc4 }) => swv.code === this.#home || (pc4 !== null && isNear(home, this.#points.get(pc4))));
    this.#missing = missing;
    if (schools.length > own.schools.length) this.#catalogue = new Catalogue({ ...register, schools });
  }
}
