// Writes what the site's scripts read, in the shape of docs/site-data.md, from what the tests say.

import type { Point } from '../src/data/distance.ts';
import type { Register, School, Swv } from '../src/data/register.ts';
import type { Limit, Part } from '../src/data/texts.ts';

/** What a school of a test writes. */
export interface Written {
  /** By the position of a need. */
  readonly says?: Readonly<Record<number, string>>;
  readonly limits?: readonly Limit[];
  /** By a part of its page, the words in it. */
  readonly words?: readonly (readonly [Part, readonly string[]])[];
}

const day = (date: string) => Date.parse(date) / 86_400_000;
const steps = (numbers: readonly number[]) => numbers.map((number, i) => number - (numbers[i - 1] ?? 0));
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export function packRegister(register: Register): string {
  const { schools } = register;
  const firstDay = '2020-01-01';
  const listOf = <T>(of: (school: School) => T) => [...new Set(schools.map(of))];
  const column = <T>(list: readonly T[], of: (school: School) => T, none = 0) => schools.map(school => list.indexOf(of(school)) + none);
  const [types, denominations, boards, places, municipalities] = [listOf(s => s.type), listOf(s => s.denomination), listOf(s => s.board), listOf(s => s.place), listOf(s => s.municipality)];
  const holds = listOf(school => JSON.stringify(school.holds)).filter(each => each !== 'null');
  const silences = listOf(school => JSON.stringify(school.silence)).filter(each => each !== 'null');
  return JSON.stringify({
    ...register, types, denominations, boards, places, municipalities, firstDay,
    holds: holds.map(each => JSON.parse(each) as unknown),
    silences: silences.map(each => JSON.parse(each) as unknown),
    schools: {
      ids: schools.map(school => school.id).join(''),
      names: schools.map(school => school.name),
      pc4: steps(schools.map(school => Number(school.pc4 ?? 0))),
      place: column(places, school => school.place),
      municipality: column(municipalities, school => school.municipality),
      swv: schools.map(school => register.swvs.findIndex(swv => swv.code === school.swv.code)),
      type: column(types, school => school.type),
      denomination: column(denominations, school => school.denomination),
      board: column(boards, school => school.board),
      updated: schools.map(school => (school.updated === null ? 0 : day(school.updated) - day(firstDay) + 1)),
      holds: column(holds, school => JSON.stringify(school.holds), 1),
      tells: schools.map(school => school.tells),
      refers: schools.map(school => school.refers),
      asked: schools.map(school => school.asked),
      unread: schools.map(school => school.unread),
      lists: schools.map(school => school.lists),
      mentions: schools.map(school => school.mentions),
      atSchool: schools.map(school => school.listed.school),
      atBoard: schools.map(school => school.listed.bestuur),
      atSwv: schools.map(school => school.listed.swv),
      provisions: schools.map(school => school.provisions),
      concepts: schools.map(school => school.concepts),
      bounds: schools.map(school => school.bounds),
      silence: column(silences, school => JSON.stringify(school.silence), 1),
      other: schools.map(school => Number(school.other)),
    },
  });
}

export function packTexts(register: Register, written: ReadonlyMap<string, Written>): string {
  const ids = register.schools.map(school => school.id);
  const sentences: string[] = [];
  // A position plus one: what 0 means, the sentence that is next, needs them in the order of the schools.
  const keep = (text: string) => sentences.push(text);
  const says = ids.flatMap(id => {
    const said = Object.entries(written.get(id)?.says ?? {}).map(([need, text]) => [Number(need), text] as const).sort(([a], [b]) => a - b);
    return [said.reduce((mask, [need]) => mask | (1 << need), 0), ...said.map(([, text]) => keep(text))];
  });
  const limits = ids.flatMap(id => {
    const named = written.get(id)?.limits ?? [];
    return [named.length, ...named.flatMap(limit => [limit.bounds.reduce((mask, bound) => mask | (1 << bound), 0), keep(limit.text)])];
  });
  return JSON.stringify({
    needs: register.needs.map(need => need.id), bounds: register.bounds.map(bound => bound.id),
    schools: ids.join(''), sentences, says, limits, words: packWords(ids, written),
  });
}

function packWords(ids: readonly string[], written: ReadonlyMap<string, Written>) {
  const parts = new Map<string, { part: Part; schools: Set<number> }>();
  for (const [i, id] of ids.entries())
    for (const [part] of written.get(id)?.words ?? []) {
      if (!parts.has(part.anchor)) parts.set(part.anchor, { part, schools: new Set() });
      parts.get(part.anchor)!.schools.add(i);
    }
  const places: [school: number, anchor: string][] = [...parts.values()].flatMap(({ part, schools }) => [...schools].map((school): [number, string] => [school, part.anchor]));
  const forms = new Map<string, Set<number>>();
  for (const [i, id] of ids.entries())
    for (const [part, words] of written.get(id)?.words ?? [])
      for (const word of words)
        forms.set(word, (forms.get(word) ?? new Set()).add(places.findIndex(([school, anchor]) => school === i && anchor === part.anchor)));
  const inOrder = [...forms].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    parts: [...parts.values()].map(({ part, schools }) => ({ ...part, schools: gaps([...schools]) })),
    forms: inOrder.map(([form]) => `A${form}`).join(''),
    places: inOrder.map(([, at]) => gaps([...at].sort((a, b) => a - b))).join(' '),
  };
}

function gaps(numbers: readonly number[]): string {
  let last = -1;
  return numbers.map(number => {
    let gap = number - last - 1;
    last = number;
    let packed = '';
    for (; gap > 31; gap >>= 5) packed += alphabet[(gap & 31) | 32];
    return packed + alphabet[gap];
  }).join('');
}

export function packPoints(points: Readonly<Record<string, Point>>): string {
  const all = Object.entries(points).sort(([a], [b]) => Number(a) - Number(b));
  return JSON.stringify({
    pc4: steps(all.map(([digits]) => Number(digits))),
    latitude: steps(all.map(([, point]) => Math.round(point[0] * 1000))),
    longitude: steps(all.map(([, point]) => Math.round(point[1] * 1000))),
  });
}

export function packRegions(regions: readonly (Swv & { readonly pc4: readonly string[] })[]): string {
  return JSON.stringify(regions.map(({ pc4, ...swv }) => ({ ...swv, pc4: steps(pc4.map(Number)) })));
}
