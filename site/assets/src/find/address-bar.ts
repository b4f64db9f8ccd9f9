import { readQuestion, readSearch, type Search, writeSearch } from './fragment.ts';

/** The search as it stands in the address: so back, reload and a shared link find it. */
export class AddressBar {
  readonly #onRead: (question: string, search: Search) => void;
  /** The fragment that is shown: a way back is told twice, by popstate and by hashchange. */
  #shown: string | null = null;

  /** @param onRead Called with what the address asks for: what was typed on another page, empty if nothing, and the rest. */
  constructor(onRead: (question: string, search: Search) => void) {
    this.#onRead = onRead;
    window.addEventListener('hashchange', () => this.read());
    window.addEventListener('popstate', () => this.read());
  }

  read(): void {
    const { hash } = window.location;
    // A link within the page, such as the skip link: not a search.
    if (hash === this.#shown || (hash !== '' && !hash.includes('='))) return;
    this.#shown = hash;
    this.#onRead(readQuestion(hash), readSearch(hash));
  }

  /** A new search: the way back leads to the one before. */
  add(search: Search): void {
    const fragment = writeSearch(search);
    if (fragment !== window.location.hash) window.history.pushState(null, '', fragment || window.location.pathname);
    this.#shown = window.location.hash;
  }

  /** The same search in other words. */
  replace(search: Search): void {
    window.history.replaceState(null, '', writeSearch(search) || window.location.pathname);
    this.#shown = window.location.hash;
  }
}
