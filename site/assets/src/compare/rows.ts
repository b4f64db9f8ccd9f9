/** One school as its own page shows it: what compare lays beside others. */
export interface Column {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  /** The four digits of its postcode; null where the register has none. */
  readonly pc4: string | null;
  /** The school closed, or went on as another. */
  readonly isGone: boolean;
  readonly cells: ReadonlyMap<string, Cell>;
}

export interface Cell {
  readonly label: string;
  /** As the page says it: offered, mentioned, listed, not-asked, … (docs/site-data.md). */
  readonly state: string;
  /** One line that stands for the whole; empty where the whole is no more than that. */
  readonly summary: string;
  readonly text: string;
  /** The content of the page, in the school's words or those of the state. */
  readonly content: readonly Node[];
}

export interface Row {
  readonly id: string;
  readonly label: string;
  /** In the order of the columns; null where a page has no such row. */
  readonly cells: readonly (Cell | null)[];
  /** Whether the schools say the same, or the same nothing. */
  readonly isSame: boolean;
}

export interface Group {
  readonly kind: 'chosen' | 'needs' | 'provisions' | 'bounds' | 'practical';
  readonly title: string;
  readonly rows: readonly Row[];
}

/** States in which a school says something itself. The others are silence, of one kind or another. */
const spoken = new Set(['offered', 'refers', 'mentioned', 'listed', 'listed-unplaced', 'named']);

/**
 * The rows of the schools beside each other: what was chosen first; then where most schools say something.
 * @param shown Groups and single rows to show under what was chosen; null is all.
 */
export function layOut(columns: readonly Column[], chosenNeeds: readonly string[], shown: readonly string[] | null = null): Group[] {
  const rows = [...new Set(columns.flatMap(column => [...column.cells.keys()]))].map(id => row(id, columns));
  const of = (kind: string) => rows.filter(({ id }) => id.startsWith(`${kind}/`) && (shown === null || shown.includes(kind) || shown.includes(id)));
  const chosen = chosenNeeds.flatMap(need => rows.filter(row => isNeed(row) && row.id === `behoefte/${need}`));
  const groups: Group[] = [
    { kind: 'chosen', title: 'Wat u koos', rows: chosen },
    { kind: 'needs', title: chosen.length > 0 ? 'Andere ondersteuning' : 'Ondersteuning', rows: tellingFirst(of('behoefte').filter(other => !chosen.includes(other))) },
    { kind: 'provisions', title: 'Wie en wat er is', rows: of('aanbod') },
    { kind: 'bounds', title: 'Waar scholen een grens zien', rows: tellingFirst(of('grens')) },
    { kind: 'practical', title: 'Praktisch', rows: of('praktisch') },
  ];
  return groups.filter(group => group.rows.length > 0);
}

/** Rows that close their group: what a school offers beside the needs, and what it does when any grens is reached. */
const closing = new Set(['behoefte/overig-aanbod', 'grens/bereikt']);

/** Whether a row is about one need, which a parent can choose. */
export function isNeed({ id }: Row): boolean {
  return id.startsWith('behoefte/') && !closing.has(id);
}

/** Whether a cell holds the school's own words. */
export function isSpoken(cell: Cell | null): boolean {
  return cell !== null && spoken.has(cell.state);
}

function row(id: string, columns: readonly Column[]): Row {
  const cells = columns.map(column => column.cells.get(id) ?? null);
  const says = new Set(cells.map(cell => (cell === null ? '' : `${cell.state}\n${cell.text}`)));
  return { id, label: cells.find(cell => cell !== null)?.label ?? id, cells, isSame: says.size === 1 };
}

/** Not a ranking of schools: rows in which nobody says anything only push down what can be compared. */
function tellingFirst(rows: readonly Row[]): Row[] {
  const telling = ({ id, cells }: Row) => (closing.has(id) ? -1 : cells.filter(isSpoken).length);
  return [...rows].sort((a, b) => telling(b) - telling(a) || a.label.localeCompare(b.label, 'nl'));
}

/** Lifts the marked rows out of a school's page; null if it is no school's page. */
export function lift(page: ParentNode, path: string): Column | null {
  const root = page.querySelector<HTMLElement>('[data-school]');
  const id = root?.dataset['school'];
  if (!root || !id) return null;
  const cells = new Map<string, Cell>();
  for (const element of root.querySelectorAll<HTMLElement>('[data-row]')) {
    const { row: key, label, state, summary } = element.dataset;
    const content = element.querySelector('[data-cell]');
    if (!key || !content) continue;
    // An anchor of that page would be there twice on this one.
    for (const anchored of content.querySelectorAll('[id]')) anchored.removeAttribute('id');
    cells.set(key, {
      label: label ?? key,
      state: state ?? '',
      summary: summary ?? '',
      text: (content.textContent ?? '').replace(/\s+/g, ' ').trim(),
      content: [...content.childNodes],
    });
  }
  const name = root.querySelector('[data-school-name]')?.textContent?.trim() || id.toUpperCase();
  return { id, name, path, pc4: root.dataset['pc4'] || null, isGone: root.dataset['gone'] !== undefined, cells };
}
