import type { Need } from '../understand/needs.ts';
import { summed } from './load.ts';
import type { Ambiguous, At, Holds, Mask, Provision, Register, School, Silence, Swv, Term } from './register.ts';

/** scholen.json as the site has it (docs/site-data.md). Numbers are positions in its lists, or masks. */
interface File {
  readonly schooljaar: string;
  readonly needs: readonly Need[];
  readonly ambiguous: readonly Ambiguous[];
  readonly bounds: readonly Omit<Term, 'words'>[];
  readonly provisions: readonly Provision[];
  readonly concepts: readonly Term[];
  readonly swvs: readonly Swv[];
  readonly types: readonly string[];
  readonly denominations: readonly string[];
  readonly boards: readonly string[];
  readonly places: readonly string[];
  readonly municipalities: readonly string[];
  readonly holds: readonly Holds[];
  readonly silences: readonly Silence[];
  /** The day that `updated` counts from. */
  readonly firstDay: string;
  readonly schools: Columns;
}

type Column = readonly number[];

interface Columns {
  /** All ids in one text, six characters each. */
  readonly ids: string;
  readonly names: readonly string[];
  /** As the distance from the one before; 0000 is none. */
  readonly pc4: Column;
  readonly place: Column;
  readonly municipality: Column;
  readonly swv: Column;
  readonly type: Column;
  readonly denomination: Column;
  readonly board: Column;
  /** In days, the first being 1; 0 is none. */
  readonly updated: Column;
  /** Position plus one; 0 is none. */
  readonly holds: Column;
  readonly tells: Column;
  readonly refers: Column;
  readonly asked: Column;
  readonly unread: Column;
  readonly lists: Column;
  readonly mentions: Column;
  readonly atSchool: Column;
  readonly atBoard: Column;
  readonly atSwv: Column;
  readonly provisions?: readonly Column[];
  readonly concepts: Column;
  readonly bounds: Column;
  /** Position plus one; 0 is none. */
  readonly silence: Column;
  readonly other: Column;
}

export const idLength = 6;

const none: readonly number[] = [];

export function readRegister(json: unknown): Register {
  const { ambiguous, bounds, concepts, holds, municipalities, needs, places, provisions, schools: columns, schooljaar, silences, swvs, ...file } = json as File;
  const { atBoard, atSchool, atSwv, ids, names } = columns;
  const pc4s = summed(columns.pc4);
  const dates = datesFrom(file.firstDay);
  const listed = sharing();
  const schools: School[] = names.map((name, i) => {
    const id = ids.slice(i * idLength, (i + 1) * idLength);
    return {
      id,
      name,
      path: `/scholen/${id}/`,
      place: places[columns.place[i]!]!,
      municipality: municipalities[columns.municipality[i]!]!,
      pc4: pc4s[i]! > 0 ? String(pc4s[i]) : null,
      type: file.types[columns.type[i]!]!,
      denomination: file.denominations[columns.denomination[i]!]!,
      board: file.boards[columns.board[i]!]!,
      swv: swvs[columns.swv[i]!]!,
      updated: dates(columns.updated[i]!),
      holds: holds[columns.holds[i]! - 1] ?? null,
      tells: columns.tells[i]!,
      refers: columns.refers[i]!,
      asked: columns.asked[i]!,
      unread: columns.unread[i]!,
      lists: columns.lists[i]!,
      mentions: columns.mentions[i]!,
      listed: listed(atSchool[i]!, atBoard[i]!, atSwv[i]!),
      provisions: columns.provisions?.[i] ?? none,
      concepts: columns.concepts[i]!,
      bounds: columns.bounds[i]!,
      silence: silences[columns.silence[i]! - 1] ?? null,
      other: columns.other[i] === 1,
    };
  });
  const meant = (id: string) => ambiguous.filter(({ needs }) => needs.includes(id)).map(({ word }) => word);
  return {
    schooljaar, ambiguous, provisions, concepts, swvs, schools,
    needs: needs.map(need => ({ ...need, words: [...need.words, ...meant(need.id)] })),
    bounds: bounds.map(bound => ({ ...bound, words: [] })),
  };
}

/** Many schools share a day, and a Date for each of thousands costs a phone more than all the rest. */
function datesFrom(firstDay: string): (day: number) => string | null {
  const start = Date.parse(firstDay);
  const known: (string | null)[] = [null];
  return day => (known[day] ??= day === 0 ? null : new Date(start + (day - 1) * 86_400_000).toISOString().slice(0, 10));
}

/** Most schools list nothing, or the same: one object does for all of them. */
function sharing(): (school: Mask, bestuur: Mask, swv: Mask) => Readonly<Record<At, Mask>> {
  const known = new Map<string, Readonly<Record<At, Mask>>>();
  const nothing = { school: 0, bestuur: 0, swv: 0 };
  return (school, bestuur, swv) => {
    if ((school | bestuur | swv) === 0) return nothing;
    const key = `${school} ${bestuur} ${swv}`;
    const same = known.get(key) ?? { school, bestuur, swv };
    known.set(key, same);
    return same;
  };
}
