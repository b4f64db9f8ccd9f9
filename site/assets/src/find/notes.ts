// What the finder says around the schools: what it understood, what it could not do, and where to go when nothing is found.

import { has, type School, type Swv } from '../data/register.ts';
import { button, type Content, el, folded, notice, schoolsInWords } from '../ui/dom.ts';
import type { Need } from '../understand/needs.ts';
import { emptySearch, type Search, writeSearch } from './fragment.ts';
import type { Looser, Outcome } from './search.ts';
import { type Doubt, type Heard, meant } from './understood.ts';

/** More regions than this fold, as on the pages. */
const swvsThatStayOpen = 3;

const mostWays = 5;

/** Cards name grenzen, so the law that goes with them stands beside them. */
export function reassurance(): HTMLElement {
  return el('p', { class: 'sop-reassurance' },
    el('strong', {}, 'Ziet u een grens staan?'), ' Bel de school toch. Elke school moet naar uw kind kijken en met u zoeken naar een goede plek. Dat heet ',
    el('a', { href: '/uitleg/#zorgplicht' }, 'zorgplicht'), '.');
}

/** What there is to say of a search, beside the schools. */
export interface Said {
  readonly search: Search;
  readonly heard: Heard;
  readonly needs: readonly Need[];
  /** Whether words were looked for, and found. */
  readonly words: 'searched' | 'nowhere' | 'not searched';
  /** Words that gave nothing and were let go. */
  readonly inVain: readonly string[];
  /** In the texts of which SWVs words were looked for; none where that is all of them. */
  readonly searched: readonly Swv[];
  /** Of the texts of schools nearby; `far`: it is not known where a parent looks. */
  readonly texts: 'here' | 'coming' | 'failed' | 'far';
  /** Neighbours whose schools could not be loaded. */
  readonly missing: readonly Swv[];
  readonly onSearch: (search: Search) => void;
  readonly onRetry: () => void;
  readonly onAskPlace: () => void;
}

export function notes({ search, heard, needs, words, inVain, searched, texts, missing, onSearch, onRetry, onAskPlace }: Said): HTMLElement[] {
  const inWords = (all: readonly string[]) => all.map(word => `‘${word}’`).join(' en ');
  const typed = inWords(search.words);
  const hasWords = search.words.length > 0;
  const theirs = searched.length > 0 ? 'de teksten van scholen in de buurt' : 'de teksten van de scholen';
  const all: HTMLElement[] = heard.doubts.map(doubt => either(doubt, needs, search, onSearch));
  if (heard.unknown !== null) all.push(unknown(heard.unknown, inVain.length > 0 ? '' : thenWhat[words](theirs), needs, search, onSearch));
  if (inVain.length > 0) all.push(el('p', { class: 'sop-reassurance' }, `Wij vonden ${inWords(inVain)} niet in ${theirs}. Deze scholen passen wel bij de rest.`));
  if (searched.length > 0 && (words !== 'not searched' || inVain.length > 0))
    all.push(el('p', { class: 'sop-reassurance' }, `Wij zochten naar ${typed} bij de scholen van ${list(searched.map(swv => swv.name))}.`));
  if (texts === 'far' && hasWords) all.push(tell('info', `Wilt u ${typed} zoeken in de teksten van scholen? Vul uw postcode in, dan zoeken wij dit bij u in de buurt.`, 'Vul uw postcode in', onAskPlace));
  else if (texts === 'far' && search.needs.length > 0) all.push(tell('info', 'Wilt u hier ook lezen wat scholen bij u in de buurt hierover schrijven?', 'Vul uw postcode in', onAskPlace));
  if (texts === 'failed')
    all.push(tell('warning', hasWords ? `De teksten van de scholen konden niet worden geladen. Wij zochten nu niet naar ${typed}.` : 'De teksten van de scholen konden niet worden geladen. Op de pagina van elke school staan ze wel.', 'Probeer opnieuw', onRetry));
  if (missing.length > 0) all.push(tell('warning', `De scholen van ${list(missing.map(swv => swv.name))} konden niet worden geladen. Die kunnen dichterbij zijn.`, 'Probeer opnieuw', onRetry));
  return all;
}

const thenWhat: Readonly<Record<Said['words'], (texts: string) => string>> = {
  searched: texts => `Wij zochten het in ${texts}.`,
  nowhere: texts => `Het staat ook niet in ${texts}. Probeer een ander woord, zoals lezen, druk of praten.`,
  'not searched': () => 'Probeer een ander woord, zoals lezen, druk of praten.',
};

function list(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1)!}`;
}

function tell(kind: 'info' | 'warning', text: string, action: string, onAction: () => void): HTMLElement {
  return notice(kind, el('p', {}, text), button('secondary', action, onAction));
}

/** What was typed is no need that this site knows. What it may be stands below it, as links. */
function unknown(typed: string, then: string, needs: readonly Need[], search: Search, onSearch: Said['onSearch']): HTMLElement {
  return notice('info',
    el('p', {}, el('strong', {}, `Wij kennen ‘${typed}’ niet als onderwerp.`), ` ${then}`),
    folded('Of kies zelf een onderwerp', () =>
      el('ul', { class: 'sop-links' }, ...needs.map(need =>
        el('li', {}, searchLink(need.label, { ...search, needs: [need.id], words: [] }, onSearch))))));
}

/** Words that may mean something else than what was searched for. */
function either(doubt: Doubt, needs: readonly Need[], search: Search, onSearch: Said['onSearch']): HTMLElement {
  const { words, needs: [first, ...others] } = doubt;
  const label = (id: string) => needs.find(need => need.id === id)?.label ?? id;
  return el('p', { class: 'sop-reassurance' }, `Bij ‘${words}’ zochten wij op ${label(first!)}. Bedoelt u `,
    ...others.flatMap((id, i): Content[] => [i === 0 ? '' : ' of ',
      searchLink(label(id), meant(search, doubt, id), onSearch)]), '?');
}

/** An address like any other, and followed on the page itself: on to what it gives, for who reads with the keyboard. */
function searchLink(label: string, search: Search, onSearch: Said['onSearch']): HTMLElement {
  const link = el('a', { href: writeSearch(search) }, label);
  link.addEventListener('click', event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onSearch(search);
  });
  return link;
}

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
