// Whom the list leaves out, and where to go when it is short or empty.

import { has, type School, type Swv } from '../data/register.ts';
import { button, type Content, el, folded, notice, schoolsInWords } from '../ui/dom.ts';
import type { Need } from '../understand/needs.ts';
import { emptySearch, type Search } from './fragment.ts';
import type { Looser, Outcome } from './search.ts';

/** More regions than this fold, as on the pages. */
const swvsThatStayOpen = 3;

const mostWays = 5;

/** Nothing is found: what to let go, and who helps. */
export function nothing(search: Search, outcome: Outcome, alone: readonly Looser[], steunpunt: Swv | null, onLoosen: (search: Search) => void): HTMLElement {
  const isSilence = search.needs.length > 0 && outcome.silent.length + outcome.unread.length + outcome.referring.length > 0;
  return notice('info',
    el('p', {}, el('strong', {}, isSilence ? 'Geen school vertelt over alles wat u koos.' : 'Geen school past bij alles wat u koos.'),
      isSilence ? ' Dat betekent niet dat er geen hulp is.' : null),
    el('p', {}, outcome.looser.length > 0 ? 'Laat één keuze los en u vindt er wel:' : 'Begin opnieuw met één keuze:'),
    ways([
      ...outcome.looser.map(({ label, ...way }) => ({ ...way, label: `Zonder ‘${label}’` })),
      ...alone.map(({ label, ...way }) => ({ ...way, label: `Alleen ‘${label}’` })),
    ], onLoosen),
    outcome.looser.length + alone.length === 0 ? button('secondary', 'Wis alle keuzes', () => onLoosen(emptySearch)) : null,
    el('p', { class: 'sop-steunpunt' }, 'Komt u er niet uit? ', el('a', { href: steunpunt ? `${steunpunt.path}#steunpunt` : '/uitleg/#steunpunt' }, 'Het steunpunt denkt met u mee'), '.'));
}

/** Few are found: what would give more. */
export function fewer(options: readonly Looser[], onLoosen: (search: Search) => void): HTMLElement {
  return el('section', { class: 'sop-silence' }, el('h3', {}, 'Wilt u meer scholen zien?'), ways(options.map(({ label, ...way }) => ({ ...way, label: `Zonder ‘${label}’` })), onLoosen));
}

function ways(options: readonly Looser[], onLoosen: (search: Search) => void): HTMLElement {
  return el('ul', { class: 'sop-loosen' }, ...options.slice(0, mostWays).map(({ label, search, count }) =>
    el('li', {}, button('secondary', `${label}: ${schoolsInWords(count)}`, () => onLoosen(search)))));
}

const alphabet = new Intl.Collator('nl');

/** Who said nothing, or refers, is not on the list above: on the page of the need they stand, too. */
export function silence(all: readonly Need[], search: Search, outcome: Outcome): Content[] {
  const needs = all.filter(need => search.needs.includes(need.id));
  const { silent, unread, referring } = outcome;
  const there = new Set<Swv>();
  for (const schools of [silent, unread, referring]) for (const { swv } of schools) there.add(swv);
  if (needs.length === 0 || there.size === 0) return [];
  const links = () => el('ul', { class: 'sop-links' }, ...[...there].sort((a, b) => alphabet.compare(a.name, b.name)).flatMap(swv => needs.map(need =>
    el('li', {}, el('a', { href: `${swv.path}behoeften/${need.id}/` }, there.size > 1 ? `${need.label} bij ${swv.name}` : need.label)))));
  const [first, ...others] = notFound(all, search, outcome);
  return [el('section', { class: 'sop-silence' },
    el('h3', {}, first!),
    ...others.map(said => el('p', {}, `${said}.`)),
    el('p', {}, silent.length > 0 ? 'Niets vertellen betekent niet dat een school niets doet. ' : '', 'Hier ziet u alle scholen naast elkaar:'),
    there.size > swvsThatStayOpen ? folded('Kies uw samenwerkingsverband', links) : links())];
}

/** Over the border of the SWV: which of the schools are of a neighbour. */
export function neighbours(schools: readonly School[], home: string): Content[] {
  const bySwv = new Map<Swv, number>();
  for (const school of schools) if (school.swv.code !== home) bySwv.set(school.swv, (bySwv.get(school.swv) ?? 0) + 1);
  return [...bySwv].map(([swv, count]) => el('p', { class: 'sop-neighbours' }, `Ook ${schoolsInWords(count)} van ${swv.name}, uit de regio ernaast.`));
}

/** Why schools are not on the list, each reason by itself: silence, what could not be read, and a referral are three things. */
export function notFound(needs: readonly Need[], search: Search, { silent, unread, referring }: Outcome): string[] {
  const isOne = search.needs.length === 1;
  const are = (count: number, one: string, more: string) => `${schoolsInWords(count)} ${count === 1 ? one : more}`;
  const said: string[] = [];
  if (silent.length > 0) said.push(`${are(silent.length, 'vertelt', 'vertellen')} ${isOne ? 'hier niets over' : 'niet over alles wat u koos'}`);
  if (unread.length > 0) said.push(`Van ${schoolsInWords(unread.length)} is ${isOne ? 'het antwoord' : 'een deel van de antwoorden'} niet te lezen`);
  // A school may offer the one and refer for the other: it is said of the need itself.
  for (const [position, { id, label }] of needs.entries()) {
    const count = search.needs.includes(id) ? referring.filter(school => has(school.refers, position)).length : 0;
    if (count > 0) said.push(`${are(count, 'verwijst', 'verwijzen')} ${isOne ? 'hiervoor' : `voor ‘${label}’`} naar speciaal (basis)onderwijs`);
  }
  return said;
}
