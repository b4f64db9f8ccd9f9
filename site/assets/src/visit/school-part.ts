// The gespreksblad of one school: left what is known before the visit, right what to ask.

import type { Column } from '../compare/rows.ts';
import { button, type Content, el, unseen } from '../ui/dom.ts';
import { Asks } from './asks.ts';
import { writing } from './fields.ts';
import type { Notes } from './keeping.ts';
import { type Sheet, sheetOf, type Told } from './sheet.ts';

/**
 * @param onChange Called with what the parent changed, and nothing else: another tab may hold the rest.
 * @param onRemove Null where there is no other school to go on with.
 */
export function schoolPart(column: Column, needs: readonly string[], child: string, start: Notes, onChange: (notes: Partial<Notes>) => void, onRemove: (() => void) | null): HTMLElement {
  const { id, name, path, isGone } = column;
  const sheet = sheetOf(column, needs);
  const when = writing({ id: `wanneer-${id}`, label: 'Dag en tijd van uw bezoek', value: start.when, onInput: value => onChange({ when: value }) });
  const written = writing({ id: `notities-${id}`, label: 'Uw notities', value: start.notes, onInput: value => onChange({ notes: value }), isLong: true });
  const asks = new Asks(id, name, sheet.questions, start, onChange);

  return el('article', { class: 'sop-visit', 'aria-labelledby': `school-${id}` },
    el('header', { class: 'sop-visit__head' },
      el('div', {},
        el('p', { class: 'sop-visit__for sop-on-paper' }, 'Gespreksblad', el('span', { 'data-child': true }, child === '' ? '' : ` voor ${child}`)),
        el('h2', { id: `school-${id}` }, el('a', { href: path }, name)),
        el('p', { class: 'sop-visit__where' }, [sheet.address, sheet.phone === '' ? '' : `telefoon ${sheet.phone}`].filter(part => part !== '').join(' · ')),
        isGone ? el('p', { class: 'sop-compare__gone' }, 'Deze school is gesloten of samengegaan.') : null),
      when),
    el('div', { class: 'sop-visit__columns' }, el('div', { class: 'sop-visit__told' }, ...told(sheet, path, name, needs)), asks.element),
    written,
    onRemove === null ? null : el('p', { class: 'sop-visit__screen sop-visit__away' }, removing(name, onRemove)));
}

function removing(name: string, onRemove: () => void): HTMLElement {
  const remove = button('subtle', 'Haal dit blad weg', onRemove);
  remove.setAttribute('aria-label', `Haal dit blad weg: ${name}`);
  return remove;
}

function told({ says, unsaid, bounds, otherBounds }: Sheet, path: string, name: string, needs: readonly string[]): Content[] {
  const more = (row: string) => el('a', { class: 'sop-visit__screen', href: `${path}#${row.replace('/', '-')}` }, 'Lees alles', unseen(` van ${name}`));
  const line = (each: Told, ...words: Content[]) => el('div', {}, el('dt', {}, each.label), el('dd', {}, ...words));
  return [
    ...(needs.length === 0 ? [el('p', { class: 'sop-visit__screen' }, 'Kies hierboven wat voor uw kind belangrijk is. Dan staat hier wat de school daarover zegt.')] : []),
    ...(says.length > 0 ? [el('h3', {}, 'Wat de school zegt'), el('dl', {}, ...says.map(each => line(each, spoken(each), ' ', more(each.row))))] : []),
    ...(unsaid.length > 0 ? [el('h3', {}, 'Wat u hier niet leest'), el('dl', {}, ...unsaid.map(each => line(each, state(each, each.words))))] : []),
    ...(bounds.length > 0 ? [el('h3', {}, 'Een grens die kan meetellen'), el('dl', {}, ...bounds.map(each => line(each, `“${each.words}” `, more(each.row))))] : []),
    ...(otherBounds.length > 0 ? [el('p', { class: 'sop-visit__others' }, `${bounds.length > 0 ? 'De school noemt ook grenzen bij' : 'De school noemt grenzen bij'}: ${otherBounds.join(', ').toLowerCase()}.`)] : []),
  ];
}

/** Between quotes only what the school wrote; what it lists, or where it says it, stands after our words for that. */
function spoken(each: Told): Content {
  const kinds: Record<string, string> = { refers: 'De school verwijst hiervoor.', mentioned: 'Genoemd bij een ander onderwerp.' };
  const before = kinds[each.state];
  if (each.state === 'listed' || each.state === 'listed-unplaced') return state(each, `De school noemt: ${each.words}`);
  const own = each.state === 'mentioned' ? each.words.replace(/^Genoemd bij [^:]*: /, '') : each.words;
  return el('span', {}, before === undefined ? null : state(each, before), before === undefined ? null : ' ', `“${own}”`);
}

function state(each: Told, words: string): HTMLElement {
  return el('span', { class: `sop-state sop-mark sop-mark--${each.state}` }, words);
}
