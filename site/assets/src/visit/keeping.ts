// What a parent writes on the gespreksblad. It lives as long as the page, and on the device only for who ticks that: then until
// they wipe it. It is never sent.

/** What a parent wrote and ticked for one school. */
export interface Notes {
  readonly when: string;
  readonly notes: string;
  /** Questions taken off the sheet, added to it from the list, and thought of by the parent. */
  readonly off: readonly string[];
  readonly on: readonly string[];
  readonly own: readonly string[];
  /** A question that the parent is still typing. */
  readonly draft: string;
}

export interface Kept {
  readonly child: string;
  readonly schools: readonly string[];
  readonly needs: readonly string[];
  /** By the code of the school. */
  readonly notes: Readonly<Record<string, Notes>>;
}

export const noNotes: Notes = { when: '', notes: '', off: [], on: [], own: [], draft: '' };
export const nothing: Kept = { child: '', schools: [], needs: [], notes: {} };

const key = 'gespreksblad';

export class Keeping {
  readonly #storage: Storage | null;

  /** @param storage Null where the browser refuses it: then nothing can be kept. */
  constructor(storage: Storage | null) {
    this.#storage = storage;
  }

  get canKeep(): boolean {
    return this.#storage !== null;
  }

  /** What was kept on this device; null: nothing, so the parent did not ask for it. */
  read(): Kept | null {
    try {
      const kept = this.#storage?.getItem(key) ?? null;
      return kept === null ? null : parse(JSON.parse(kept));
    } catch {
      return null;
    }
  }

  /** From now on, together with what another tab keeps. @returns Whether it is kept: storage may be full or refused. */
  start(mine: Kept): boolean {
    return this.#save(joined(this.read() ?? nothing, mine));
  }

  /**
   * Changes what stands there now, which may be more than this tab knows: another may have written since.
   * @returns False where nothing was kept any more, which must not come back, or storage is full.
   */
  change(change: (kept: Kept) => Kept): boolean {
    const kept = this.read();
    return kept !== null && this.#save(change(kept));
  }

  #save(kept: Kept): boolean {
    try {
      this.#storage?.setItem(key, JSON.stringify(kept));
      return this.#storage !== null;
    } catch {
      return false;
    }
  }

  wipe(): void {
    try {
      this.#storage?.removeItem(key);
    } catch {
      // Refused: then nothing was kept either.
    }
  }

  /** @param onChange Called when another tab wrote; with null when it wiped what is kept: this one must not put it back. */
  watch(onChange: (kept: Kept | null) => void): void {
    window.addEventListener('storage', event => {
      if (event.key === key || event.key === null) onChange(this.read());
    });
  }
}

/** The notes on one school with what was written now; the school is on the sheet from then on. */
export function written(kept: Kept, id: string, more: Partial<Notes>): Kept {
  const schools = kept.schools.includes(id) ? kept.schools : [...kept.schools, id];
  return { ...kept, schools, notes: { ...kept.notes, [id]: { ...(kept.notes[id] ?? noNotes), ...more } } };
}

/** What two tabs hold. What one leaves empty does not erase what the other wrote. */
function joined(theirs: Kept, mine: Kept): Kept {
  const notes = Object.entries(mine.notes).map(([id, { when, notes, off, on, own, draft }]): [string, Notes] => {
    const other = theirs.notes[id] ?? noNotes;
    return [id, {
      when: when || other.when, notes: notes || other.notes, draft: draft || other.draft,
      off: union(other.off, off), on: union(other.on, on), own: union(other.own, own),
    }];
  });
  return { child: mine.child || theirs.child, schools: union(mine.schools, theirs.schools), needs: mine.needs, notes: { ...theirs.notes, ...Object.fromEntries(notes) } };
}

export function union(one: readonly string[], other: readonly string[]): string[] {
  return [...new Set([...one, ...other])];
}

export function openKeeping(): Keeping {
  try {
    return new Keeping(window.localStorage);
  } catch {
    return new Keeping(null);
  }
}

/** Storage can hold anything: what is not as we wrote it is left out. */
function parse(value: unknown): Kept {
  const { child, schools, needs, notes } = record(value);
  return {
    child: text(child), schools: list(schools), needs: list(needs),
    notes: Object.fromEntries(Object.entries(record(notes)).map(([id, each]) => {
      const { when, notes: written, off, on, own, draft } = record(each);
      return [id, { when: text(when), notes: text(written), off: list(off), on: list(on), own: list(own), draft: text(draft) }];
    })),
  };
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function list(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(each => typeof each === 'string') : [];
}
