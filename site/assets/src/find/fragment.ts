// What a parent chose stands in the fragment of the address: a browser keeps it to itself, and back, reload and a shared link
// still work.

import { anywhere, type Where } from './where.ts';

export interface Search {
  readonly needs: readonly string[];
  readonly where: Where;
  /** In kilometres; null is any distance. */
  readonly within: number | null;
  readonly types: readonly string[];
  readonly denominations: readonly string[];
}

export const emptySearch: Search = { needs: [], where: anywhere, within: null, types: [], denominations: [] };

export function readSearch(fragment: string): Search {
  const read = parse(fragment);
  const digits = read('postcode')[0];
  const place = read('plaats')[0];
  const within = Number(read('afstand')[0]);
  return {
    needs: read('behoeften'),
    where: digits && /^[1-9]\d{3}$/.test(digits) ? { kind: 'postcode', digits } : place ? { kind: 'place', name: place } : anywhere,
    within: within > 0 ? within : null,
    types: read('soort'),
    denominations: read('richting'),
  };
}

export function writeSearch({ needs, where, within, types, denominations }: Search): string {
  return write({
    behoeften: needs,
    postcode: where.kind === 'postcode' ? [where.digits] : [],
    plaats: where.kind === 'place' ? [where.name] : [],
    afstand: within ? [String(within)] : [],
    soort: types,
    richting: denominations,
  });
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
