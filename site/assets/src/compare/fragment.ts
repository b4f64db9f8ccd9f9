import { parse, write } from '../find/fragment.ts';

/** What a parent lays side by side, as the address of compare and of the gespreksblad holds it. */
export interface Comparison {
  readonly schools: readonly string[];
  readonly needs: readonly string[];
  /** Which rows stand under the chosen needs: whole groups (`grens`) and single rows (`grens/rust`). Null is all of them. */
  readonly rows: readonly string[] | null;
  readonly onlyDifferences: boolean;
  /** The four digits from which distances are told. */
  readonly postcode: string | null;
}

export const emptyComparison: Comparison = { schools: [], needs: [], rows: null, onlyDifferences: false, postcode: null };

/** In the place of rows where there are none. */
const none = 'geen';

export function readComparison(fragment: string): Comparison {
  const read = parse(fragment);
  const rows = read('rijen');
  return {
    schools: [...new Set(read('scholen').map(id => id.toLowerCase()))],
    needs: read('behoeften'),
    // A slash would be written as %2F.
    rows: rows.length > 0 ? rows.filter(row => row !== none).map(row => row.replace('.', '/')) : null,
    onlyDifferences: read('verschillen')[0] === '1',
    postcode: read('postcode').find(digits => /^[1-9]\d{3}$/.test(digits)) ?? null,
  };
}

export function writeComparison(comparison: Partial<Comparison>): string {
  const { schools, needs, rows, onlyDifferences, postcode } = { ...emptyComparison, ...comparison };
  return write({
    scholen: schools,
    behoeften: needs,
    rijen: rows === null ? [] : rows.length > 0 ? rows.map(row => row.replace('/', '.')) : [none],
    verschillen: onlyDifferences ? ['1'] : [],
    postcode: postcode ? [postcode] : [],
  });
}
