import type { Hit, Part, WordIndex } from './texts.ts';

/** The word index as teksten.json holds it. A place is one part of one school's page, numbered part by part. */
export interface PackedIndex {
  readonly parts: readonly (Part & { readonly schools: string })[];
  /** In order; before each a capital for how many letters it shares with the one before. */
  readonly forms: string;
  /** The places of each form, with a space between. */
  readonly places: string;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const valueOf = new Uint8Array(128);
for (let i = 0; i < digits.length; i++) valueOf[digits.charCodeAt(i)] = i;

/** Unpacked when it is first asked: most parents never look for a word. */
export class PackedWords implements WordIndex {
  readonly #file: PackedIndex;
  readonly #schools: readonly string[];
  #forms: readonly string[] | undefined;
  #places: readonly string[] | undefined;
  #parts: readonly { readonly part: Part; readonly first: number; readonly schools: readonly number[] }[] | undefined;

  constructor(file: PackedIndex, schools: readonly string[]) {
    this.#file = file;
    this.#schools = schools;
  }

  get forms(): readonly string[] {
    return (this.#forms ??= unfold(this.#file.forms));
  }

  hits(form: number): Hit[] {
    this.#places ??= this.#file.places.split(' ');
    const parts = (this.#parts ??= numbered(this.#file.parts));
    const found = new Map<number, Part[]>();
    let current = 0;
    for (const place of rising(this.#places[form] ?? '')) {
      while (place >= parts[current]!.first + parts[current]!.schools.length) current++;
      const { part, first, schools } = parts[current]!;
      const school = schools[place - first]!;
      const others = found.get(school);
      if (others) others.push(part);
      else found.set(school, [part]);
    }
    return [...found].map(([school, parts]) => ({ school: this.#schools[school]!, parts }));
  }
}

function numbered(parts: PackedIndex['parts']) {
  let next = 0;
  return parts.map(({ label, anchor, schools: packed }) => {
    const schools = rising(packed);
    const first = next;
    next += schools.length;
    return { part: { label, anchor }, first, schools };
  });
}

function unfold(coded: string): string[] {
  let previous = '';
  return (coded.match(/[A-Z][a-z0-9]*/g) ?? []).map(word => (previous = previous.slice(0, word.charCodeAt(0) - 65) + word.slice(1)));
}

/** Rising numbers from the gaps between them, five bits a character, the lowest first; the sixth says that more follow. */
function rising(packed: string): number[] {
  const numbers: number[] = [];
  let last = -1;
  let gap = 0;
  let shift = 0;
  for (let i = 0; i < packed.length; i++) {
    const value = valueOf[packed.charCodeAt(i)]!;
    gap |= (value & 31) << shift;
    if (value & 32) {
      shift += 5;
      continue;
    }
    last += gap + 1;
    numbers.push(last);
    gap = shift = 0;
  }
  return numbers;
}
