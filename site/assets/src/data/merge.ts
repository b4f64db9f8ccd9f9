import type { Mask, Register, School } from './register.ts';

/** Bits that a mask has room for. */
const most = 31;

/**
 * The schools of several SWVs as one register. Files that were published by different versions of the site may number their
 * words differently: a position means what its id says, so nothing is ever shown of a school that it did not say.
 */
export function merge(registers: readonly [Register, ...Register[]]): Register {
  const needs = united(registers.map(register => register.needs), most);
  const bounds = united(registers.map(register => register.bounds), most);
  const concepts = united(registers.map(register => register.concepts), most);
  const provisions = united(registers.map(register => register.provisions));

  const schools = new Map<string, School>();
  for (const register of registers) {
    const need = masks(register.needs, needs);
    const bound = masks(register.bounds, bounds);
    const concept = masks(register.concepts, concepts);
    const provision = positions(register.provisions, provisions);
    for (const school of register.schools) {
      // One that moves to another SWV is for a while with both.
      if (schools.has(school.id)) continue;
      const { school: atSchool, bestuur, swv } = school.listed;
      schools.set(school.id, {
        ...school,
        tells: need(school.tells),
        refers: need(school.refers),
        asked: need(school.asked),
        unread: need(school.unread),
        lists: need(school.lists),
        mentions: need(school.mentions),
        listed: { school: need(atSchool), bestuur: need(bestuur), swv: need(swv) },
        bounds: bound(school.bounds),
        concepts: concept(school.concepts),
        provisions: school.provisions.map(position => provision[position]!),
      });
    }
  }

  const [{ schooljaar, ambiguous }] = registers;
  const swvs = [...new Map(registers.flatMap(register => register.swvs).map(swv => [swv.code, swv])).values()];
  return { schooljaar, ambiguous, needs, bounds, concepts, provisions, swvs, schools: [...schools.values()] };
}

interface Named {
  readonly id: string;
}

/** Each id once, in the order of the first list: where all are of one version, that is every list, and the first itself is given. */
function united<T extends Named>(lists: readonly (readonly T[])[], most = Infinity): readonly T[] {
  const [first = [], ...others] = lists;
  if (others.every(other => other.length === first.length && other.every(({ id }, i) => id === first[i]!.id))) return first;
  const known = new Map<string, T>();
  for (const each of lists.flat()) if (!known.has(each.id)) known.set(each.id, each);
  return [...known.values()].slice(0, most);
}

function positions(from: readonly Named[], to: readonly Named[]): number[] {
  return from.map(({ id }) => to.findIndex(other => other.id === id));
}

/** A mask of positions in one list as that of the same words in another. */
function masks(from: readonly Named[], to: readonly Named[]): (mask: Mask) => Mask {
  const moved = positions(from, to);
  if (moved.every((position, i) => position === i)) return mask => mask;
  return mask => moved.reduce((result, position, i) => ((mask >> i) & 1 && position >= 0 ? result | (1 << position) : result), 0);
}
