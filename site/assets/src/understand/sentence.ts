// What a parent typed, cut into words that know where they stand.

import { functionWords, genericWords, goodWords, noWords, notWords, troubleWords } from './dutch-words.ts';
import { stems } from './stem.ts';
import { fold } from './text.ts';

export interface Token {
  readonly text: string;
  /** How many telling words stand before it: words that say nothing put no distance between others. */
  readonly at: number;
  /** Which part of the sentence it is in: "leest slecht, maar rekent goed" has two. */
  readonly clause: number;
  /** "niet zo goed": what was said there is that something goes wrong. */
  readonly goesWrong: boolean;
}

/** "Geen moment stil" is never still. */
const moments = new Set('moment minuut seconde tel ogenblik'.split(' '));

/** After these something else is said than before them. */
const breaks = new Set('maar but dat omdat doordat want because terwijl waardoor zodat'.split(' '));

/** "Geen dyslexie wel adhd", "lezen lukt niet ook rekenen": what was denied is not this. */
const besides = new Set('wel ook wal'.split(' '));

const mere = new Set('wat door raak niet ni nie niks'.split(' ')), going = new Set('wil lukt komt kan gaat leert snapt blijft begrijpt krijgt raadt doet praat kletst'.split(' '));

/** "Praat alleen maar over treinen", "wil maar niet lukken", "raadt maar wat": it sets nothing against what stood before. */
function isMere(pieces: readonly string[], i: number): boolean {
  return pieces[i] === 'maar' && (pieces[i - 1] === 'alleen' || (going.has(pieces[i - 1] ?? '') && mere.has(pieces[i + 1] ?? '')));
}

const farther: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', ı: 'i', ß: 'ss', æ: 'ae', đ: 'd' };

/** "Can't", "doesnt". */
const shortened = /\b(?:ca|do|does|did|is|was|has|have|wo|are|could|would)n['’]?t\b/g;

export function tokens(typed: string): Token[] {
  const pieces = fold(typed).replace(shortened, 'not').replace(/[łøıßæđ]/g, letter => farther[letter]!).replace(oneToOne, 'individueel').match(/[a-z0-9]+|[,.;!?:\n(]/g) ?? [];
  const found: Token[] = [];
  let at = 0, clause = 0, isDenied = false;
  for (const [i, piece] of pieces.slice(0, 80).entries()) {
    // A comma may stand in a list that shares one verb; after a full stop or "maar" something else begins.
    if (/^[.;!?:\n]$/.test(piece) || (breaks.has(piece) && !isMere(pieces, i)) || (isDenied && besides.has(piece))) {
      clause++;
      isDenied = false;
    }
    if (/^[,(]$/.test(piece)) at++;
    if (!/^[a-z0-9]/.test(piece) || piece.length > longest || piece === 'hoor' && found.length > 1) continue;
    isDenied ||= noWords.has(piece) || notWords.has(piece);
    for (const text of apart(piece, pieces.slice(Math.max(0, i - 3), i))) {
      if (!functionWords.has(text) || text === 'en') at++;
      found.push({ text, at, clause, goesWrong: false });
    }
  }
  return withoutDoubt(found);
}

/** No word of Dutch is longer; what is would take long to cut into parts. */
const longest = 45;

/** Schools write of it as "individuele begeleiding"; its own words are too small to be found. */
const oneToOne = /\b(?:1|een)[ -]?op[ -]?(?:1|een)\b/g;

/** Small words and those of school as they sound in a region. */
const standard: Readonly<Record<string, string>> = { noar: 'naar', naor: 'naar', skoele: 'school', skoel: 'school', skoal: 'school', schoule: 'school', schole: 'school', gene: 'geen', genen: 'geen', maedje: 'meisje', zeun: 'zoon', dochder: 'dochter', kump: 'komt', kumt: 'komt', kumpt: 'komt' };

/** "Nietstil" is "niet stil", and "iq 62" a low one. */
function apart(piece: string, before: readonly string[]): string[] {
  const joined = /^(niet|geen)(?=..)(?!s$|temin|emand)(.+)$/.exec(piece);
  if (joined !== null) return [joined[1]!, joined[2]!];
  if (/^\d{2,3}$/.test(piece) && before.includes('iq')) return +piece < 86 ? ['laag'] : +piece > 119 ? ['hoog'] : [];
  return [Object.hasOwn(standard, piece) ? standard[piece]! : piece];
}

/** "Niet alleen dyslexie maar ook": but "durft niet alleen". */
const alone = new Set(['alleen', 'only']), also = new Set(['ook', 'also', 'maar', 'but']);

/** "Niet slecht" is good. */
const badly = new Set('slecht slechte zwak zwakke matig moeilijk moeilijke lastig traag langzaam'.split(' '));

/** Joins "niet (zo) goed" to one word, "niet slecht" to "goed", and forgets the "niet" of "ik weet niet" and "niet alleen". */
function withoutDoubt(all: Token[]): Token[] {
  const found: Token[] = [];
  for (let i = 0; i < all.length; i++) {
    const token = all[i]!;
    if (noWords.has(token.text) && moments.has(all[i + 1]?.text ?? '')) {
      found.push({ ...token, text: 'nooit' });
      i++;
      continue;
    }
    if (!notWords.has(token.text)) {
      found.push(token);
      continue;
    }
    const isDoubt = [all[i - 1], all[i - 2]].some(before => before !== undefined && ['weet', 'weten', 'zeker', 'know'].includes(before.text));
    if (isDoubt || all[i + 1]?.text === 'zeker' || (alone.has(all[i + 1]?.text ?? '') && all.slice(i).some(({ text }) => also.has(text)))) continue;
    let j = i + 1;
    while (j < all.length && j < i + 4 && functionWords.has(all[j]!.text) && !goodWords.has(all[j]!.text)) j++;
    if (badly.has(all[j]?.text ?? '')) {
      found.push({ ...token, text: 'goed' });
      i = j;
      continue;
    }
    const isGood = goodWords.has(all[j]?.text ?? '') && all[j]!.clause === token.clause;
    found.push(isGood ? { ...token, goesWrong: true } : token);
    if (isGood) i = j;
  }
  return found;
}

/** Whether it may be looked for in what schools write. */
export function isContent(word: string): boolean {
  return word.length > 1 && !/^\d+$/.test(word) && ![functionWords, notWords, noWords, goodWords, troubleWords].some(set => set.has(word)) && !isGeneric(word);
}

const genericStems = new Set([...genericWords].flatMap(word => stems(word)[0]!));

function isGeneric(word: string): boolean {
  return genericWords.has(word) || genericStems.has(stems(word)[0]!);
}
