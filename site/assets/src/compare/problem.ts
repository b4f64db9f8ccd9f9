import type { Basket } from './basket.ts';
import { button, notice, el } from '../ui/dom.ts';

/** A school that could not be shown: what is the matter, and what to do. */
export function problem(kind: 'missing' | 'failed', id: string, basket: Basket, retry: () => void, remove: () => void): HTMLElement {
  const name = basket.chosen.find(school => school.id === id)?.name ?? `met code ${id.toUpperCase()}`;
  const away = button('secondary', 'Haal weg', remove);
  return kind === 'missing'
    ? notice('warning', el('p', {}, `De school ${name} staat niet op deze site. Misschien is de school gesloten of klopt de code niet.`), away)
    : notice('error', el('p', {}, `De school ${name} kon niet worden geladen. Controleer uw verbinding.`), button('secondary', 'Probeer opnieuw', retry), ' ', away);
}
