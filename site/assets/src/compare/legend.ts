import { el } from '../ui/dom.ts';
import type { Group } from './rows.ts';

/** What the icons mean: of those that stand in the table, in the words of the page's own legend. */
export function legend(groups: readonly Group[]): HTMLElement | null {
  const states = new Set(groups.flatMap(group => group.rows).flatMap(row => row.cells).map(cell => cell?.state ?? 'not-filled-in'));
  const all = [...document.querySelectorAll<HTMLElement>('[data-legend] [data-state]')];
  // On paper the page's own legend stands under the table.
  for (const meaning of all) meaning.classList.toggle('sop-legend__absent', !states.has(meaning.dataset['state']!));
  const present = all.filter(meaning => states.has(meaning.dataset['state']!)).map(meaning => meaning.cloneNode(true));
  if (present.length === 0) return null;
  return el('details', { class: 'sop-comparison__choose sop-comparison__legend' },
    el('summary', {}, 'Wat betekenen de tekens?'), el('dl', { class: 'sop-comparison__panel sop-facts' }, ...present));
}
