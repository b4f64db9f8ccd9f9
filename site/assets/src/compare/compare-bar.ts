import { type Basket, most } from './basket.ts';
import { Announcer, button, buttonLink, el, schoolsInWords } from '../ui/dom.ts';
import { writeComparison } from './fragment.ts';

/** The bar at the bottom of the screen that keeps the chosen schools in sight. */
export class CompareBar {
  readonly element = el('section', { class: 'sop-comparebar', 'aria-label': 'Gekozen scholen' });
  readonly #in = el('div', { class: 'sop-wrap sop-comparebar__in' });
  readonly #announcer = new Announcer();
  readonly #basket: Basket;
  readonly #onClear: () => void;
  #height = 0;

  constructor(basket: Basket, onClear: () => void) {
    this.#basket = basket;
    this.#onClear = onClear;
    this.element.append(this.#in);
    document.body.append(this.#announcer.element, this.element);
    new ResizeObserver(() => this.#tellHeight(this.element.offsetHeight)).observe(this.element);
  }

  // Only what is new: each time, the whole page takes its styles again.
  #tellHeight(height: number): void {
    if (height === this.#height) return;
    this.#height = height;
    document.documentElement.style.setProperty('--sop-bar', `${height}px`);
  }

  /** @param postcode The four digits from which the parent looks, if they gave one. */
  show(needs: readonly string[], postcode: string | null = null): void {
    const { chosen } = this.#basket;
    this.element.hidden = chosen.length === 0;
    const fragment = writeComparison({ schools: chosen.map(school => school.id), needs, postcode });
    const label = chosen.length === 1 ? 'Bekijk 1 school' : `Vergelijk ${schoolsInWords(chosen.length)}`;
    this.#in.replaceChildren(
      el('p', { class: 'sop-comparebar__names' },
        chosen.map(school => school.name).join(', '),
        this.#basket.isFull ? el('span', { class: 'sop-comparebar__note' }, ` U kunt ${most} scholen tegelijk vergelijken.`) : null,
        chosen.length === 1 ? el('span', { class: 'sop-comparebar__note' }, ' Kies er nog een om te vergelijken.') : null),
      buttonLink(label, `/vergelijken/${fragment}`),
      el('a', { class: 'sop-comparebar__visit', href: `/gespreksblad/${fragment}` }, 'Gespreksblad'),
      button('subtle', 'Leegmaken', () => {
        this.#basket.replace([]);
        this.#onClear();
        // The button that had the focus is gone with the bar: unless the page took it elsewhere, it goes to the page, which stays where it was.
        const { activeElement } = document;
        if (activeElement === null || activeElement === document.body || this.element.contains(activeElement))
          document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
        this.#announcer.say('Geen scholen meer gekozen');
      }));
  }

  say(): void {
    this.#announcer.say(`${schoolsInWords(this.#basket.chosen.length)} gekozen om te vergelijken`);
  }
}
