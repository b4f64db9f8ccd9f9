// What stands on the gespreksblad of one school: lifted from its page, for the needs of this child.

import { type Cell, type Column, isNeed, isSpoken, type Row } from '../compare/rows.ts';
import { fittingBounds } from '../find/fitting-bounds.ts';
import { aboutBound, aboutNeed, aboutNoBound, always, first, needQuestions } from './questions.ts';

/** More would push the questions off half a page. */
const mostBounds = 3;

/** What a parent reads of one row before the visit. */
export interface Told {
  /** As in `behoefte/dyslexie`. */
  readonly row: string;
  readonly label: string;
  readonly state: string;
  /** The school's own sentence, or the words of its silence. */
  readonly words: string;
}

/** One text of the school that stands in several categories is read once. */
export interface Limit extends Told {
  readonly rows: readonly string[];
}

export interface Sheet {
  readonly says: readonly Told[];
  readonly unsaid: readonly Told[];
  /** Grenzen that may matter for these needs. */
  readonly bounds: readonly Limit[];
  /** The names of the other categories in which the school names a grens. */
  readonly otherBounds: readonly string[];
  readonly address: string;
  readonly phone: string;
  /** Five good ones first; what follows may be added. */
  readonly questions: readonly string[];
}

/** So many are on the sheet to begin with. */
export const asked = 5;

/** Longer sentences end at a word: half a page holds everything. */
const longest = 220;

export function sheetOf(column: Column, needs: readonly string[]): Sheet {
  const told = (prefix: string) => [...column.cells].filter(([row]) => row.startsWith(prefix)).map(([row, cell]) => read(row, cell));
  const about = needs.flatMap(need => told('behoefte/').filter(each => each.row === `behoefte/${need}`));
  const named = told('grens/').filter(each => each.state === 'named' && each.row !== 'grens/bereikt');
  // What matters most for each need, before what matters less for any.
  const perNeed = needs.map(need => fittingBounds[need] ?? []);
  const matter = [...new Set(turns(perNeed))].map(id => `grens/${id}`);
  const bounds = together(matter.flatMap(row => named.filter(each => each.row === row))).slice(0, mostBounds);
  const shown = new Set(bounds.flatMap(each => each.rows));
  return {
    says: about.filter(each => isSpoken(column.cells.get(each.row) ?? null)),
    unsaid: about.filter(each => !isSpoken(column.cells.get(each.row) ?? null)),
    bounds,
    otherBounds: named.filter(each => !shown.has(each.row)).map(each => each.label),
    address: column.cells.get('praktisch/adres')?.text ?? '',
    phone: phoneIn(column.cells.get('praktisch/contact')),
    questions: questionsFor(about, column, bounds),
  };
}

/** The needs that a parent can choose, by name. */
export function needsOf(columns: readonly Column[]): { readonly id: string; readonly label: string }[] {
  const rows = columns.flatMap(column => [...column.cells].map(([id, { label }]) => ({ id, label }))).filter(row => isNeed(row as Row));
  return [...new Map(rows.map(({ id, label }) => [id, { id: id.slice('behoefte/'.length), label }])).values()].sort((a, b) => a.label.localeCompare(b.label, 'nl'));
}

/** One about each need before a second about any; a grens among the first five; then what is good to ask anywhere. */
function questionsFor(about: readonly Told[], column: Column, bounds: readonly Limit[]): string[] {
  const perNeed = about.map(({ row, state }) => {
    const need = needQuestions[row.slice('behoefte/'.length)];
    const words = column.cells.get(row)?.text ?? '';
    const fits = aboutNeed.filter(each => each.states.includes(state) && !each.lacks?.test(words) && (each.has?.test(words) ?? true));
    // The first tells most; what is particular to the need stands between that and the rest.
    const [lead, ...rest] = fits.map(each => each.ask.replace('…', need?.child ?? 'zoals het onze'));
    return [...(lead === undefined ? [] : [lead]), ...(need?.ask.slice(0, 1) ?? []), ...rest, ...(need?.ask.slice(1) ?? [])];
  });
  const limits = bounds.length > 0 ? bounds.map(bound => aboutBound.replace('…', bound.label.split(' · ')[0]!)) : [aboutNoBound];
  const fromNeeds = about.length > 0 ? turns(perNeed) : first;
  return [...new Set([...fromNeeds.slice(0, asked - 1), limits[0]!, ...always.slice(0, 1), ...fromNeeds.slice(asked - 1), ...limits.slice(1), ...always])];
}

/** The first of each list, then the second of each, and so on. */
function turns(lists: readonly (readonly string[])[]): string[] {
  return Array.from({ length: Math.max(0, ...lists.map(list => list.length)) }, (_, turn) => lists.flatMap(list => list[turn] ?? [])).flat();
}

function together(limits: readonly Told[]): Limit[] {
  const byWords = new Map<string, Limit>();
  for (const limit of limits) {
    const same = byWords.get(limit.words);
    byWords.set(limit.words, same ? { ...same, label: `${same.label} · ${limit.label}`, rows: [...same.rows, limit.row] } : { ...limit, rows: [limit.row] });
  }
  return [...byWords.values()];
}

function read(row: string, cell: Cell): Told {
  const { label, state, summary, text } = cell;
  return { row, label, state, words: shorten(summary || (isSpoken(cell) ? ownWords(cell) : text)) };
}

/** What stands in a cell without our words for its state, and of an offer only its texts. */
function ownWords({ content, text }: Cell): string {
  const elements = content.filter(node => node instanceof Element).filter(element => !element.matches('.sop-state'));
  const texts = elements.flatMap(element => [...element.querySelectorAll('dd')].filter(words => words.querySelector('.sop-state') === null));
  return (texts.length > 0 ? texts : elements).map(each => each.textContent?.replace(/\s+/g, ' ').trim() ?? '').join(' ') || text;
}

function shorten(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`;
}

/** As the school writes it: the page has made sure that it is a number. */
function phoneIn(contact: Cell | undefined): string {
  for (const node of contact?.content ?? []) {
    const link = node instanceof Element ? node.querySelector('a[href^="tel:"]') : null;
    if (link) return link.textContent?.trim() ?? '';
  }
  return '';
}
