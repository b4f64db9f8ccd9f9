import { idLength } from './read-register.ts';
import type { Mask, School } from './register.ts';
import type { Limit, Texts, Vocabulary } from './texts.ts';
import { PackedWords, type PackedIndex } from './packed-words.ts';

/** teksten.json as the site has it (docs/site-data.md). */
interface File {
  /** Ids: what the bits of its masks mean. */
  readonly needs: readonly string[];
  readonly bounds: readonly string[];
  /** All ids in one text, six characters each. */
  readonly schools: string;
  readonly sentences: readonly string[];
  /** For each school a mask of needs, and for each of these a sentence. */
  readonly says: readonly number[];
  /** For each school how many statements, and for each of these a mask of categories and a sentence. */
  readonly limits: readonly number[];
  readonly words: PackedIndex;
}

interface Row {
  /** By the position of the need in the register. */
  readonly says: ReadonlyMap<number, string>;
  readonly limits: readonly Limit[];
}

export function readTexts(json: unknown, register: Vocabulary): Texts {
  const file = json as File;
  const ids = Array.from({ length: file.schools.length / idLength }, (_, i) => file.schools.slice(i * idLength, (i + 1) * idLength));
  const rows = new Map<string, Row>();
  // What was published by another version of the vocabulary has other positions: its ids say what they mean.
  const needs = file.needs.map(id => register.needs.findIndex(need => need.id === id));
  const bounds = file.bounds.map(id => register.bounds.findIndex(bound => bound.id === id));

  let next = 0;
  const sentence = (reference: number) => file.sentences[reference === 0 ? next++ : reference - 1]!;
  let said = 0;
  let limited = 0;
  for (const id of ids) {
    const says = new Map(bits(file.says[said++]!).map(bit => [needs[bit]!, sentence(file.says[said++]!)]));
    const limits = Array.from({ length: file.limits[limited++]! }, () => ({
      bounds: bits(file.limits[limited++]!).map(bit => bounds[bit]!).filter(known),
      text: sentence(file.limits[limited++]!),
    }));
    rows.set(id, { says, limits });
  }

  return {
    says: (school: School, need: number) => rows.get(school.id)?.says.get(need) || null,
    limits: (school: School) => rows.get(school.id)?.limits ?? [],
    words: new PackedWords(file.words, ids),
  };
}

const known = (position: number) => position >= 0;

function bits(mask: Mask): number[] {
  const found: number[] = [];
  for (let bit = 0; mask >> bit !== 0; bit++) if ((mask >> bit) & 1) found.push(bit);
  return found;
}
