// What a sentence says that is not so.

import { functionWords, goodWords, helpWords, noWords, notWords, skills, troubleWords } from './dutch-words.ts';
import type { Token } from './sentence.ts';
import { stems } from './stem.ts';

/** "Geen moeite met", "hoeft geen hulp bij": what goes well is said with the word for trouble. */
export function isWithout(tokens: readonly Token[], i: number): boolean {
  const { text, clause } = tokens[i]!;
  const before = tokens[i - 1];
  return !noWords.has(text) && (troubleWords.has(text) || helpWords.has(text)) && before !== undefined && before.clause === clause && noWords.has(before.text);
}

/** Before "geen" and "niet": what a child can't do is a need. */
const able = new Set('kan kun kunnen kent ken'.split(' '));

/** Before "niet": with these a part of a sentence is done. */
const closing = new Set('lukt lukken gaat wil'.split(' '));

/** After "en": another thing is said of the child. */
const verbs = new Set('is heeft heb kan wordt raakt wil moet gaat vindt krijgt doet was had durft zit has'.split(' '));

/** Nobody needs help with what is as usual. */
const plain = new Set('normaal normale gewone gemiddeld gemiddelde'.split(' '));

/** Whether a sentence says of these words that it is not so: "geen dyslexie", "leest goed". */
export function isDenied(used: readonly number[], tokens: readonly Token[]): boolean {
  const first = used[0]!, last = used.at(-1)!;
  const isSkill = used.some(i => isSkilled(tokens[i]!));
  const { clause } = tokens[first]!;
  // Back over words that say nothing, and over others that are denied as well: "geen adhd of dyslexie".
  for (let i = first - 1, between = 0; i >= 0 && tokens[i]!.clause === clause; i--) {
    const { text, goesWrong } = tokens[i]!;
    if (goesWrong) return false;
    if (text === 'of' && notWords.has(tokens[i - 1]?.text ?? '')) return false;
    // "Kan geen pen vasthouden", "kan nog niet wachten".
    if ((noWords.has(text) || notWords.has(text)) && tokens.slice(Math.max(0, i - 3), i).some(before => before.clause === clause && able.has(before.text))) return false;
    if (noWords.has(text)) return true;
    // "Leest niet en slaat", "kan niet lezen en is bang": what fails ends there.
    if (notWords.has(text)) return !isSkill && !(tokens[i + 1]?.text === 'en' && i + 1 < first) && !closing.has(tokens[i - 1]?.text ?? '') && !tokens.slice(i + 1, first).some(isSkilled);
    const isGoodAt = first - i === 2 && ['in', 'met'].includes(tokens[i + 1]!.text);
    if (isSkill && goodWords.has(text) && (isGoodAt || (first - i < 2 && i > 0)) && !helpWords.has(tokens[i + 2]?.text ?? '')) return !troubleNear(tokens, i);
    if (text === 'wel' || (text === 'en' && verbs.has(tokens[i + 1]!.text))) return false;
    if (i === first - 1 && plain.has(text)) return true;
    if (text === 'of' || text === 'en' && between === 0) { between = Math.max(0, between - 1); continue; }
    if (!functionWords.has(text) && ++between > 1) break;
    if (between > 0 && tokens[i + 1]?.text !== 'of' && tokens[i + 1]?.text !== 'en' && !functionWords.has(text)) break;
  }
  // "Slim genoeg".
  if (tokens[last + 1]?.text === 'genoeg' && !troubleNear(tokens, last)) return true;
  if (!isSkill) return false;
  for (let i = last + 1; i < tokens.length && i < last + 4 && tokens[i]!.clause === clause; i++) {
    const { text, goesWrong } = tokens[i]!;
    if (goesWrong || notWords.has(text)) return false;
    // "Leest veel".
    if (text === 'veel') return !troubleNear(tokens, i);
    if (goodWords.has(text)) return !tokens.some(each => helpWords.has(each.text));
    if (!functionWords.has(text)) return false;
  }
  return false;
}

function isSkilled({ text }: Token): boolean {
  return stems(text).some(stem => skills.has(stem));
}

function troubleNear(tokens: readonly Token[], i: number): boolean {
  return tokens.some(({ text, clause }, j) => clause === tokens[i]!.clause && Math.abs(i - j) < 4 && (troubleWords.has(text) || helpWords.has(text) || notWords.has(text)));
}
