import type { Comparison } from '../compare/fragment.ts';
import { most } from '../compare/basket.ts';
import { type Keeping, type Kept, nothing, union } from './keeping.ts';

/** What stands on the sheets of this tab; on the device too where the parent asked for that. */
export class Book {
  readonly #keeping: Keeping;
  readonly #onLetGo: () => void;
  #kept: Kept;
  #isKept: boolean;

  /**
   * @param onWritten Called when another tab wrote on what is kept.
   * @param onLetGo Called when what stands here is no longer kept: another tab wiped, or storage is full.
   */
  constructor(keeping: Keeping, onWritten: () => void, onLetGo: () => void) {
    this.#keeping = keeping;
    this.#onLetGo = onLetGo;
    const kept = keeping.read();
    this.#isKept = kept !== null;
    this.#kept = kept ?? nothing;
    keeping.watch(now => {
      if (now === null) return this.#letGo();
      if (!this.#isKept) return;
      this.#kept = { ...this.#kept, child: now.child, notes: now.notes };
      onWritten();
    });
  }

  get kept(): Kept {
    return this.#kept;
  }

  get isKept(): boolean {
    return this.#isKept;
  }

  get canKeep(): boolean {
    return this.#keeping.canKeep;
  }

  /**
   * A sheet that is kept stays, whatever link leads here: what was written on it must stay within reach. Nothing is kept anew
   * before the parent changes something.
   * @param asked Null where the address says nothing: then it goes on where it was.
   * @param chosen Where there is nothing else: the schools chosen to compare.
   */
  open(asked: Comparison | null, chosen: readonly string[]): void {
    const kept = this.#isKept ? this.#keeping.read() : null;
    if (kept !== null) this.#kept = kept;
    else if (this.#isKept) this.#letGo();
    const goesOn = kept !== null || asked === null;
    const schools = union(asked?.schools.slice(0, most) ?? [], goesOn ? this.#kept.schools : []);
    this.#kept = {
      ...this.#kept,
      schools: schools.length > 0 || asked !== null ? schools : chosen,
      needs: asked !== null && (asked.needs.length > 0 || !goesOn) ? asked.needs : this.#kept.needs,
    };
  }

  /** Of what is kept only this changes, and which schools have a sheet: another tab may have written the rest. */
  change(change: (kept: Kept) => Kept): void {
    const { schools } = this.#kept;
    this.#kept = change(this.#kept);
    if (this.#isKept && !this.#keeping.change(kept => change({ ...kept, schools: union(schools, kept.schools) }))) this.#letGo();
  }

  /** @returns Whether it is so: a browser may refuse. */
  keep(isKept: boolean): boolean {
    if (!isKept) this.#keeping.wipe();
    this.#isKept = isKept && this.#keeping.start(this.#kept);
    return this.#isKept;
  }

  wipe(): void {
    this.#keeping.wipe();
    this.#isKept = false;
    this.#kept = nothing;
  }

  #letGo(): void {
    this.#isKept = false;
    this.#onLetGo();
  }
}
