// A school's page, fetched and read: its rows, and what stands on it for every parent.

import { type Column, lift } from './rows.ts';

export type Loaded =
  | { readonly kind: 'school'; readonly column: Column; readonly zorgplicht: Element | null; readonly steunpunt: Element | null }
  /** There is no such page. */
  | { readonly kind: 'missing'; readonly id: string }
  /** There may be one: the connection or the host failed. */
  | { readonly kind: 'failed'; readonly id: string };

/** Each page is fetched once, until it is forgotten. */
export class SchoolPages {
  readonly #pages = new Map<string, Promise<Loaded>>();

  get(id: string): Promise<Loaded> {
    const known = this.#pages.get(id);
    if (known) return known;
    const page = load(id);
    this.#pages.set(id, page);
    return page;
  }

  /** To try again. */
  forget(id: string): void {
    this.#pages.delete(id);
  }
}

async function load(id: string): Promise<Loaded> {
  // Only a school's code: nothing else in a link that someone sends can become an address.
  if (!/^\d{2}[a-z]{2}\d{2}$/.test(id)) return { kind: 'missing', id };
  const path = `/scholen/${id}/`;
  try {
    const answer = await fetch(path);
    if (answer.status === 404) return { kind: 'missing', id };
    if (!answer.ok) return { kind: 'failed', id };
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const column = lift(page, path);
    return column === null
      ? { kind: 'missing', id }
      : { kind: 'school', column, zorgplicht: page.querySelector('.sop-zorgplicht'), steunpunt: page.querySelector('aside.sop-panel--warm') };
  } catch {
    return { kind: 'failed', id };
  }
}
