// The lines of a card. What the register knows stands at once; what the school writes comes after it, in room that was kept.

import { ats, has, positions, type Register, type School } from '../data/register.ts';
import type { Limit, Texts } from '../data/texts.ts';
import { type Content, el } from '../ui/dom.ts';
import { fold } from '../understand/text.ts';
import type { WordHit } from '../understand/word-search.ts';
import { fittingBounds } from './fitting-bounds.ts';
import { marked, speaksOf } from './marked.ts';
import type { TextsOf } from './nearby-texts.ts';

/** A line that has more to tell once the texts have come. */
export interface Told {
  readonly element: HTMLElement;
  tell(texts: TextsOf): void;
}

type Hits = readonly (readonly [word: string, hit: WordHit])[];

const places = { school: 'Op school', bestuur: 'Via het bestuur', swv: 'Via het samenwerkingsverband' };

/** Of a need: what the school says, and where what it lists can be had. */
export function need(school: School, register: Register, position: number, hits: Hits): Told {
  const { id, label } = register.needs[position]!;
  const isMeant = speaksOf(register.needs[position]!);
  const forms = new Set(hits.flatMap(([, hit]) => hit.forms));
  const there = ats.filter(at => has(school.listed[at], position));
  const { state, words } = stateOf(school, position);
  const says = el('dd', { class: 'sop-card__says' }, words);
  return {
    element: el('div', {},
      el('dt', { class: `sop-mark sop-mark--${state}` }, label), says,
      there.length > 0 ? el('dd', { class: 'sop-card__where' }, ...there.map(at => el('span', { class: 'sop-badge sop-badge--extra' }, places[at]))) : null),
    tell(texts) {
      if (!has(school.tells, position)) return;
      fill(says, texts, all => {
        const sentence = all.says(school, position);
        return sentence === null ? null : marked(sentence, word => isMeant(word) || forms.has(word));
      }, () => ['Lees ', el('a', { href: `${school.path}#behoefte-${id}` }, 'wat deze school hierover zegt'), '.'], meanwhile[state] ?? '');
    },
  };
}

/** What is known before the words of the school have come. */
const meanwhile: Readonly<Record<string, string>> = {
  listed: 'Noemt wie of wat er is.',
  mentioned: 'Schrijft hierover bij een ander onderwerp.',
  offered: 'Vertelt hierover.',
};

/** Silence of one kind never passes for another. Of what a school tells the words come with the texts. */
export function stateOf(school: School, position: number): { state: string; words: string } {
  if (has(school.lists, position)) return { state: 'listed', words: '' };
  if (has(school.mentions, position)) return { state: 'mentioned', words: '' };
  if (has(school.tells, position)) return { state: 'offered', words: '' };
  if (has(school.refers, position)) return { state: 'refers', words: 'Verwijst hiervoor naar speciaal (basis)onderwijs.' };
  if (school.updated === null) return { state: 'no-profile', words: 'Deze school heeft nog geen profiel.' };
  if (has(school.unread, position)) return { state: 'unread', words: 'Staat in het document van de school, maar is niet te lezen. Vraag het de school.' };
  return has(school.asked, position)
    ? { state: 'not-filled-in', words: 'Vertelt hier niets over.' }
    : { state: 'not-asked', words: 'Niet gevraagd in het formulier van deze school.' };
}

const mostLimits = 2;

const mostNamed = 3;

/** The grens that may matter for the chosen needs in the school's words, and by name in which other categories it has one. */
export function grens(school: School, register: Register, needs: readonly string[]): Told {
  const fitting = [...new Set(needs.flatMap(id => fittingBounds[id] ?? []))].map(id => register.bounds.findIndex(bound => bound.id === id)).filter(bound => has(school.bounds, bound));
  const named = positions(school.bounds);
  const others = named.filter(bound => !fitting.includes(bound));
  const labels = (bounds: readonly number[]) => bounds.map(bound => register.bounds[bound]!.label).join(' · ');
  const says = el('dd', { class: 'sop-card__says' });
  const hasFitting = fitting.length > 0;
  const state = named.length > 0 ? 'named' : school.silence?.state;
  return {
    element: el('div', { class: 'sop-card__limits' },
      el('dt', { class: state ? `sop-mark sop-mark--${state}` : null }, hasFitting ? `Grens: ${labels(fitting)}` : state === 'named' ? 'Noemt een grens bij' : 'Grenzen'),
      hasFitting ? says : el('dd', {}, named.length > 0 ? labels(named) : school.silence?.words ?? 'Lees het op de pagina van de school'),
      hasFitting && others.length > 0 ? el('dd', { class: 'sop-quiet' }, `Noemt ook een grens bij: ${labels(others.slice(0, mostNamed))}${others.length > mostNamed ? ` · en ${others.length - mostNamed} meer` : ''}`) : null),
    tell(texts) {
      if (!hasFitting) return;
      fill(says, texts, all => {
        const limits = all.limits(school).filter(limit => fits(limit, fitting)).slice(0, mostLimits);
        return limits.length === 0 ? null : [limits.map(limit => limit.text).join(' … ')];
      }, () => ['Lees ', el('a', { href: `${school.path}#grens-${register.bounds[fitting[0]!]!.id}` }, 'wat deze school daarover zegt'), '.'], 'Noemt een grens.');
    },
  };
}

function fits(limit: Limit, fitting: readonly number[]): boolean {
  return limit.bounds.some(bound => fitting.includes(bound));
}

/** Where a word stands that is no need. The link lets the browser mark it on the page of the school. */
export function word(school: School, typed: string, hit: WordHit): HTMLElement {
  const form = hit.forms[0] ?? fold(typed);
  const links = hit.parts.slice(0, 3).flatMap((part, i): Content[] =>
    [i === 0 ? '' : ', ', el('a', { href: `${school.path}#${part.anchor}:~:text=${encodeURIComponent(form).replaceAll('-', '%2D')}` }, part.label)]);
  return el('div', {}, el('dt', { class: 'sop-mark sop-mark--mentioned' }, `‘${form}’`), el('dd', {}, 'staat bij ', ...links));
}

/** @param meanwhile What stands there while the texts are still coming. */
function fill(says: HTMLElement, texts: TextsOf, own: (texts: Texts) => Content[] | null, link: () => Content[], meanwhile: string): void {
  // Room that was kept stays: what stands below must not jump when the words come.
  if (texts === 'coming') says.classList.add('sop-card__says--kept');
  const content = texts === 'coming' ? [el('span', { class: 'sop-card__coming' }, `${meanwhile} Wij halen de tekst op…`)] : (typeof texts === 'object' ? own(texts) : null) ?? link();
  says.replaceChildren(...content.filter(part => part !== null));
}
