// The schools that a parent wants to compare. They go along from page to page in sessionStorage: only this tab, gone when it
// closes, never sent. A fragment would be lost at the first link, and what lasts longer would show on a shared computer.

export interface Chosen {
  readonly id: string;
  readonly name: string;
}

/** More columns than this can't be read beside each other. */
export const most = 4;

const key = 'vergelijken';

export class Basket {
  #chosen: readonly Chosen[];
  readonly #storage: Storage | null;

  /** @param storage Null where the browser refuses it: then the basket lasts as long as the page. */
  constructor(storage: Storage | null) {
    this.#storage = storage;
    this.#chosen = read(storage);
  }

  get chosen(): readonly Chosen[] {
    return this.#chosen;
  }

  get isFull(): boolean {
    return this.#chosen.length >= most;
  }

  /** After a way back to this page, what was chosen on the other. */
  refresh(): void {
    if (this.#storage) this.#chosen = read(this.#storage);
  }

  has(id: string): boolean {
    return this.#chosen.some(school => school.id === id);
  }

  add(school: Chosen): void {
    if (!this.isFull && !this.has(school.id)) this.#keep([...this.#chosen, school]);
  }

  remove(id: string): void {
    this.#keep(this.#chosen.filter(school => school.id !== id));
  }

  replace(schools: readonly Chosen[]): void {
    this.#keep(schools.slice(0, most));
  }

  #keep(chosen: readonly Chosen[]): void {
    this.#chosen = chosen.map(({ id, name }) => ({ id, name }));
    try {
      this.#storage?.setItem(key, JSON.stringify(this.#chosen));
    } catch {
      // Full or refused: the basket still works on this page.
    }
  }
}

/** @param onReturn Called when a parent comes back to this page, which the browser kept as it was. */
export function openBasket(onReturn: () => void): Basket {
  const basket = new Basket(storageOfThisTab());
  window.addEventListener('pageshow', event => {
    if (!event.persisted) return;
    basket.refresh();
    onReturn();
  });
  return basket;
}

function storageOfThisTab(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}

function read(storage: Storage | null): readonly Chosen[] {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isChosen).slice(0, most) : [];
  } catch {
    return [];
  }
}

function isChosen(value: unknown): value is Chosen {
  const { id, name } = (value ?? {}) as Partial<Chosen>;
  return typeof id === 'string' && typeof name === 'string';
}
