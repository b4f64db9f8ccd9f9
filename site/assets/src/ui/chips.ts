import { el } from './dom.ts';

export interface Chip {
  readonly label: string;
  readonly onRemove: () => void;
}

/** What was chosen, each with a way to take it back. */
export function chipList(label: string, chips: readonly Chip[]): HTMLElement {
  return el('ul', { class: 'sop-chips', 'aria-label': label }, ...chips.map(chip => {
    const button = el('button', { class: 'sop-chip', type: 'button', 'aria-label': `Verwijder: ${chip.label}` }, chip.label, el('span', { 'aria-hidden': 'true' }, '×'));
    button.addEventListener('click', chip.onRemove);
    return el('li', {}, button);
  }));
}
