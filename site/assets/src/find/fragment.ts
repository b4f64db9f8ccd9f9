// What a parent chose stands in the fragment of the address: a browser keeps it to itself, and back, reload and a shared link
// still work.

import { type At, ats } from '../data/register.ts';

/** All that a parent asks. Within `provisions`, `needs`, `noBounds` and `words` each must be there; within the others one will do. */
export interface Search {
  readonly needs: readonly string[];
  /** Four digits: from there distances are told. */
  readonly postcode: string | null;
  /** Places and municipalities. */
  readonly places: readonly string[];
  /** In kilometres; null is any distance. */
  readonly within: number | null;
  readonly types: readonly string[];
  readonly denominations: readonly string[];
  readonly concepts: readonly string[];
  readonly boards: readonly string[];
  /** What the school lists at school itself. */
  readonly provisions: readonly string[];
  /** Where what it lists for the needs can be had. */
  readonly at: readonly At[];
  /** Categories in which it was asked for grenzen, and names none. */
  readonly noBounds: readonly string[];
  /** `schooljaar`: its profile holds in the schooljaar of the file; a day as `2026-08-01`: placed since then. */
  readonly fresh: string | null;
  /** To be found in what schools write. */
  readonly words: readonly string[];
  /** Schools that were asked for by name: they stand on top. */
  readonly schools: readonly string[];
  /** Null: by distance where it is known, otherwise by name. */
  readonly order: Order | null;
}

export const orders = ['afstand', 'naam', 'vers'] as const;
export type Order = (typeof orders)[number];

export const emptySearch: Search = {
  needs: [], postcode: null, places: [], within: null, types: [], denominations: [], concepts: [], boards: [],
  provisions: [], at: [], noBounds: [], fresh: null, words: [], schools: [], order: null,
};

export function readSearch(fragment: string): Search {
  const read = parse(fragment);
  const one = (key: string, shape: RegExp) => read(key).find(value => shape.test(value)) ?? null;
  return {
    needs: read('behoeften'),
    postcode: one('postcode', /^[1-9]\d{3}$/),
    places: read('plaats'),
    within: Number(one('afstand', /^[1-9]\d{0,2}$/)) || null,
    types: read('soort'),
    denominations: read('richting'),
    concepts: read('concept'),
    boards: read('bestuur'),
    provisions: read('aanwezig'),
    at: ats.filter(at => read('waar').includes(at)),
    noBounds: read('grens'),
    fresh: one('vers', /^(schooljaar|\d{4}-\d{2}-\d{2})$/),
    words: read('tekst').slice(0, mostWords),
    schools: read('school').slice(0, mostSchools),
    order: orders.find(order => order === read('volgorde')[0]) ?? null,
  };
}

export function writeSearch(search: Search): string {
  const some = (value: string | number | null) => (value === null ? [] : [String(value)]);
  return write({
    behoeften: search.needs,
    postcode: some(search.postcode),
    plaats: search.places,
    afstand: some(search.within),
    soort: search.types,
    richting: search.denominations,
    concept: search.concepts,
    bestuur: search.boards,
    aanwezig: search.provisions,
    waar: search.at,
    grens: search.noBounds,
    vers: some(search.fresh),
    tekst: search.words,
    school: search.schools,
    volgorde: some(search.order),
  });
}

/** More words together stand in no text, and more schools of one name are no answer. */
export const mostWords = 6;
export const mostSchools = 8;

/** What was typed on another page, for the finder to understand: it has the vocabulary. */
export function readQuestion(fragment: string): string {
  return parse(fragment)('vraag')[0] ?? '';
}

export function writeQuestion(search: Search, question: string): string {
  const rest = writeSearch(search);
  return question === '' ? rest : `#vraag=${encodeURIComponent(question)}${rest.replace('#', '&')}`;
}

export function parse(fragment: string): (key: string) => string[] {
  const values = new Map<string, string[]>();
  for (const pair of fragment.replace(/^#/, '').split('&')) {
    const [key, list = ''] = pair.split('=', 2);
    values.set(key!, [...new Set(list.split(',').map(decode).filter(value => value !== ''))]);
  }
  return key => values.get(key) ?? [];
}

/** A link that was cut off in a message ("%C3") is read as far as it goes. */
function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}

export function write(lists: Record<string, readonly string[]>): string {
  const pairs = Object.entries(lists)
    .filter(([, values]) => values.length > 0)
    .map(([key, values]) => `${key}=${values.map(encodeURIComponent).join(',')}`);
  return pairs.length > 0 ? `#${pairs.join('&')}` : '';
}
