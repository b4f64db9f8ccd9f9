// What the finder says above the schools: what it understood, and what it could not do.

import type { Swv } from '../data/register.ts';
import { button, type Content, el, folded, notice } from '../ui/dom.ts';
import type { Need } from '../understand/needs.ts';
import { type Search, writeSearch } from './fragment.ts';
import { type Doubt, type Heard, meant } from './understood.ts';

/** In characters: two lines of a phone. */
const longestQuote = 60;

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
    el('p', {}, el('strong', {}, `Wij kennen ‘${shorten(typed)}’ niet als onderwerp.`), ` ${then}`),
    el('p', {}, 'Is het een woord van school, zoals TLV of OPP? ', el('a', { href: '/uitleg/woorden/' }, 'Dat leggen wij uit'), '.'),
    folded('Of kies zelf een onderwerp', () =>
      el('ul', { class: 'sop-links' }, ...needs.map(need =>
        el('li', {}, searchLink(need.label, { ...search, needs: [need.id], words: [] }, onSearch))))));
}

/** Who tells a whole story knows by its beginning which one. */
function shorten(typed: string): string {
  return typed.length <= longestQuote ? typed : `${typed.slice(0, typed.lastIndexOf(' ', longestQuote) + 1 || longestQuote).trimEnd()}…`;
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
