// Schools that a parent names: "de regenboog", "obs het kompas".

import type { School } from '../data/register.ts';
import { things } from './dutch-words.ts';
import { NearNames } from './near-names.ts';
import type { Token } from './sentence.ts';
import { words } from './text.ts';

/** Words of names that parents leave out or add. */
const plain = new Set(`de het een t la le voor van met en in basisschool basisonderwijs school kindcentrum ikc kc obs cbs pcb pcbs rkbs bs bbs sbo so gbs pcbo kbs openbare christelijke katholieke
 protestants christelijk katholieke rooms rk sint st islamitische vrije speciale montessori montessorischool dalton daltonschool jenaplan jenaplanschool integraal brede hindoe hindoeschool hindoebasisschool`.split(/\s+/));
const announcing = new Set('basisschool school kindcentrum ikc obs cbs pcb pcbs rkbs bs sbo so kbs daltonschool montessorischool jenaplanschool'.split(' '));
const articles = new Set(['de', 'het', 't']);

const longest = 5;

export interface FoundSchools {
  readonly ids: readonly string[];
  readonly tokens: readonly number[];
}

export class SchoolNames {
  readonly #byKey = new Map<string, string[]>();
  readonly #near: NearNames;

  constructor(schools: readonly School[]) {
    // Hundreds of schools share a name, and a board.
    const keys = new Map<string, string>();
    const add = (name: string, id: string, least: number) => {
      let key = keys.get(name);
      if (key === undefined) keys.set(name, key = keyOf(words(name)));
      if (key === '' || (least > 1 && !key.includes(' '))) return;
      const same = this.#byKey.get(key);
      if (same === undefined) this.#byKey.set(key, [id]);
      else if (!same.includes(id)) same.push(id);
    };
    for (const { id, name, board } of schools) {
      add(name, id, 1);
      // A board of one word would take that word from everything else.
      add(board.replace(/^(?:stichting|vereniging)\s+/i, ''), id, 2);
    }
    this.#near = new NearNames([...this.#byKey.keys()]);
  }

  /**
   * @param isTaken Whether a word is said of something else: "uitdaging" is a need, "basisschool de uitdaging" a name.
   * @param isMeant Whether it says so by itself.
   */
  find(tokens: readonly Token[], isTaken: (word: string) => boolean, isMeant: (word: string) => boolean): FoundSchools | null {
    const all = tokens.map(({ text }) => text);
    const telling = all.filter(text => !plain.has(text));
    const untaken = telling.filter(text => !isTaken(text)).length;
    for (let length = Math.min(longest, tokens.length); length > 0; length--)
      for (let from = 0; from + length <= tokens.length; from++) {
        if (plain.has(all[from]!) || plain.has(all[from + length - 1]!)) continue;
        const span = all.slice(from, from + length);
        const key = keyOf(span);
        const ids = this.#byKey.get(key);
        // A name is no sentence: most words of one begin none.
        if (ids === undefined && (key.length < 5 || span.some(isTaken))) continue;
        const before = tokens[from - 1]?.text ?? '';
        const isNamed = announcing.has(before) || (articles.has(before) && announcing.has(tokens[from - 2]?.text ?? '')) || /.{3}school$/.test(span.at(-1)!);
        const own = span.filter(text => !plain.has(text));
        const others = telling.length - own.length;
        // "Ark dyslexie": all else has a meaning of its own.
        const isWhole = untaken === own.filter(text => !isTaken(text)).length && !things.has(span[0]!);
        const isSeveral = key.includes(' ');
        const isFree = isSeveral || !isTaken(span[0]!) || (others === 0 && !isMeant(span[0]!));
        if (ids !== undefined && (isNamed || (isFree && (isWhole || isSeveral)) || (isFree && articles.has(before) && others < 3))) return { ids, tokens: around(tokens, from, from + length) };
        if (ids !== undefined || !isFree) continue;
        const like = isNamed || (isWhole && (isSeveral || articles.has(before) || (tokens.length === 1 && key.length > 5))) ? this.#near.like(key) : undefined;
        if (like !== undefined) return { ids: this.#byKey.get(like)!, tokens: around(tokens, from, from + length) };
      }
    return null;
  }
}

/** With the words before it that belong to a name: "sint jozef", "basisschool de regenboog". */
function around(tokens: readonly Token[], from: number, to: number): number[] {
  let start = from;
  while (start > 0 && plain.has(tokens[start - 1]!.text)) start--;
  return Array.from({ length: to - start }, (_, i) => start + i);
}

function keyOf(all: readonly string[]): string {
  return all.filter(word => !plain.has(word)).map(word => word.replace(/(?<=.{3})school$/, '')).join(' ');
}
