import { chipList } from '../ui/chips.ts';
import { el } from '../ui/dom.ts';
import type { Choice } from './choices.ts';
import type { Search } from './fragment.ts';

/** All that was chosen, each with a way to take it back. */
export class ChosenChips {
  readonly element = el('div');
  readonly #onRemove: (without: Search) => void;
  readonly #onEmpty: () => void;
  #choices: readonly Choice[] = [];
  #labels = '';
  /** The position of the one that is being taken back. */
  #left: number | null = null;

  /** @param onEmpty Called when the one that had the focus was the last. */
  constructor(onRemove: (without: Search) => void, onEmpty: () => void) {
    this.#onRemove = onRemove;
    this.#onEmpty = onEmpty;
  }

  /** The same choices stay as they are, and so does the focus; from one that is gone it goes on to the next. */
  show(choices: readonly Choice[]): void {
    this.#choices = choices;
    const labels = choices.map(({ label }) => label).join('\n');
    if (labels === this.#labels) return;
    this.#labels = labels;

    const position = this.#left ?? this.#buttons().findIndex(button => button === document.activeElement);
    this.#left = null;
    this.element.replaceChildren(...(choices.length === 0 ? [] : [chipList('Gekozen', choices.map(({ label }, i) => ({ label, onRemove: () => this.#remove(i) })))]));
    if (position < 0) return;
    const left = this.#buttons();
    if (left.length === 0) this.#onEmpty();
    else left[Math.min(position, left.length - 1)]!.focus();
  }

  #remove(position: number): void {
    this.#left = position;
    this.#onRemove(this.#choices[position]!.without);
  }

  #buttons(): HTMLButtonElement[] {
    return [...this.element.querySelectorAll('button')];
  }
}
