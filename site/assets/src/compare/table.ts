// The table: schools as columns, rows in groups. On a narrow screen the same rows stand under each other.

import { button, el, schoolsInWords, unseen } from '../ui/dom.ts';
import { type Cell, type Column, type Group, isSpoken, type Row } from './rows.ts';

export interface TableContent {
  readonly columns: readonly Column[];
  readonly groups: readonly Group[];
  /** In the order of the columns: how far each school is, in words. */
  readonly distances: readonly (string | null)[];
  readonly zorgplicht: Element | null;
  readonly onlyDifferences: boolean;
}

/** What a parent unfolded: it stays so while the table is made anew under their hands. */
export class Unfolded {
  readonly rows = new Set<string>();
  readonly closedGroups = new Set<Group['kind']>();
  /** The heads of the columns, where rows stand under each other and each answer has the name of its school. */
  schools = true;
}

export function table(content: TableContent, unfolded: Unfolded, onRemove: (column: Column) => void): HTMLTableElement {
  const { columns, groups } = content;
  return el('table', { class: 'utrecht-table sop-compare' },
    el('caption', { class: 'sop-hidden' }, `${schoolsInWords(columns.length)} naast elkaar`),
    heads(content, unfolded, onRemove),
    ...groups.map(group => body(group, content, unfolded)),
    groups.length > 0 ? null : el('tbody', {}, note(columns.length + 1, 'U ziet nu geen enkele rij. Kies wat voor uw kind belangrijk is, of kies bij de rijen ‘Alles tonen’.')));
}

function heads({ columns, distances }: TableContent, unfolded: Unfolded, onRemove: (column: Column) => void): HTMLElement {
  const toggle = el('button', { class: 'sop-compare__toggle', type: 'button' }, schoolsInWords(columns.length));
  const element = el('thead', {}, el('tr', {}, el('th', { scope: 'col', class: 'sop-compare__corner' }, el('span', {}, 'Onderwerp'), toggle), ...columns.map((column, i) => head(column, distances[i] ?? null, onRemove))));
  const show = (isOpen: boolean) => {
    element.classList.toggle('sop-compare__heads--closed', !isOpen);
    toggle.setAttribute('aria-expanded', String(isOpen));
    unfolded.schools = isOpen;
  };
  toggle.addEventListener('click', () => show(!unfolded.schools));
  show(unfolded.schools);
  return element;
}

function head(column: Column, distance: string | null, onRemove: (column: Column) => void): HTMLElement {
  const { name, path, isGone } = column;
  const remove = button('subtle', 'Haal weg', () => onRemove(column));
  remove.setAttribute('aria-label', `Haal weg: ${name}`);
  return el('th', { scope: 'col' },
    el('a', { class: 'sop-compare__school', href: path }, name),
    isGone ? el('span', { class: 'sop-compare__gone' }, 'Deze school is gesloten of samengegaan.') : null,
    el('span', { class: 'sop-compare__under' }, distance === null ? null : el('span', { class: 'sop-compare__distance' }, distance), remove));
}

function body(group: Group, { columns, distances, zorgplicht, onlyDifferences }: TableContent, unfolded: Unfolded): HTMLElement {
  const width = columns.length + 1;
  const rows = onlyDifferences ? group.rows.filter(row => !row.isSame) : group.rows;
  const isClosed = unfolded.closedGroups.has(group.kind);
  const element = el('tbody', { class: group.kind === 'chosen' ? 'sop-compare__chosen' : null });
  const toggle = el('button', { class: 'sop-compare__toggle', type: 'button', 'aria-expanded': String(!isClosed) }, group.title, el('span', { class: 'sop-compare__count' }, ` (${rows.length})`));
  toggle.addEventListener('click', () => {
    const closes = element.classList.toggle('sop-compare--closed');
    toggle.setAttribute('aria-expanded', String(!closes));
    if (closes) unfolded.closedGroups.add(group.kind);
    else unfolded.closedGroups.delete(group.kind);
  });
  element.classList.toggle('sop-compare--closed', isClosed);
  element.append(el('tr', { class: 'sop-compare__group' }, el('th', { scope: 'rowgroup', colspan: width }, group.kind === 'chosen' ? group.title : toggle)));
  if (group.kind === 'bounds' && zorgplicht) element.append(note(width, zorgplicht.cloneNode(true)));
  if (rows.length === 0) element.append(note(width, columns.length > 1 ? 'Hier schrijven deze scholen hetzelfde.' : 'Hier staat niets.'));
  element.append(...rows.map(row => line(row, columns, distances, unfolded)));
  const silent = group.kind === 'chosen' ? [] : rows.filter(isSilent);
  if (silent.length > 0) element.append(silentOnPaper(width, silent, group.kind));
  return element;
}

function note(width: number, content: Node | string): HTMLElement {
  return el('tr', { class: 'sop-compare__note' }, el('td', { colspan: width }, content));
}

/** An answer that could not be read is no silence. */
function isSilent({ cells }: Row): boolean {
  return !cells.some(each => isSpoken(each) || each?.state === 'unread');
}

/** Rows in which every school is silent are half of a print; there they stand together. */
function silentOnPaper(width: number, rows: readonly Row[], kind: Group['kind']): HTMLElement {
  const element = note(width, `${kind === 'bounds' ? 'Geen van deze scholen noemt hier een grens' : 'Geen van deze scholen vertelt hier iets over'}: ${rows.map(row => row.label).join(' · ')}. Vraag het de school als het voor uw kind belangrijk is.`);
  element.classList.add('sop-compare__unsaid');
  return element;
}

function line(row: Row, columns: readonly Column[], distances: readonly (string | null)[], unfolded: Unfolded): HTMLElement {
  const title = el('th', { scope: 'row' }, el('span', { class: 'sop-compare__label' }, row.label));
  const element = el('tr', { class: 'sop-compare__row' }, title,
    ...row.cells.map((content, i) => el('td', {}, who(columns[i]!, distances[i] ?? null), cell(content, columns.length))));
  element.classList.toggle('sop-compare__row--silent', isSilent(row));
  if (!row.cells.some(content => folds(content, columns.length))) return element;

  const isOpen = unfolded.rows.has(row.id);
  element.classList.toggle('sop-compare__row--folded', !isOpen);
  const words = (open: boolean) => (open ? 'Minder tonen' : 'Lees verder');
  const more = el('button', { class: 'sop-compare__unfold', type: 'button', 'aria-expanded': String(isOpen) }, words(isOpen), unseen(` over ${row.label}`));
  more.addEventListener('click', () => {
    const opens = !element.classList.toggle('sop-compare__row--folded');
    more.setAttribute('aria-expanded', String(opens));
    more.firstChild!.textContent = words(opens);
    if (opens) unfolded.rows.add(row.id);
    else unfolded.rows.delete(row.id);
  });
  title.append(more);
  return element;
}

/** Where rows stand under each other, the head of the column is far away. */
function who({ name }: Column, distance: string | null): HTMLElement {
  return el('span', { class: 'sop-compare__who' }, name, distance === null ? null : el('span', { class: 'sop-compare__near' }, ` · ${distance}`));
}

function cell(content: Cell | null, columns: number): HTMLElement {
  if (content === null) return el('div', { class: 'sop-compare__cell' }, el('span', { class: 'sop-state sop-mark sop-mark--not-filled-in' }, 'Staat niet op de pagina van deze school'));
  const whole = el('div', { class: 'sop-compare__whole' }, ...content.content.map(node => document.importNode(node, true)));
  return el('div', { class: 'sop-compare__cell' }, ...(folds(content, columns) ? [brief(content, whole), whole] : whole.childNodes));
}

/** About three lines in a column; more than that folds. */
function folds(content: Cell | null, columns: number): boolean {
  return content !== null && content.summary !== '' && content.text.length > (columns > 2 ? 110 : 170);
}

/** How heavy the help is and what is listed, each once, and the one line that stands for the rest. */
function brief({ summary }: Cell, whole: HTMLElement): HTMLElement {
  const marks = new Map([...whole.querySelectorAll(':scope > .sop-state, :scope > .sop-also, .sop-badge')].map(mark => [mark.textContent, mark.cloneNode(true)]));
  const also = [...marks.values()].filter(mark => (mark as Element).matches('.sop-also'));
  return el('div', { class: 'sop-compare__brief' }, ...[...marks.values()].filter(mark => !also.includes(mark)), el('p', { class: 'sop-compare__line' }, summary), ...also);
}
