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

/** Whether a sentence says of these words that it is not so: "geen dyslexie", "leest goed". */
export function isDenied(used: readonly number[], tokens: readonly Token[]): boolean {
  const first = used[0]!, last = used.at(-1)!;
  const isSkill = used.some(i => stems(tokens[i]!.text).some(stem => skills.has(stem)));
  const { clause } = tokens[first]!;
  // Back over words that say nothing, and over others that are denied as well: "geen adhd of dyslexie".
  for (let i = first - 1, between = 0; i >= 0 && tokens[i]!.clause === clause; i--) {
    const { text, goesWrong } = tokens[i]!;
    if (goesWrong) return false;
    if (text === 'of' && notWords.has(tokens[i - 1]?.text ?? '')) return false;
    if (noWords.has(text)) return true;
    if (notWords.has(text)) return !isSkill;
    if (isSkill && goodWords.has(text) && first - i < 2 && i > 0 && !helpWords.has(tokens[i + 2]?.text ?? '')) return !troubleNear(tokens, i);
    if (text === 'wel') return false;
    if (text === 'of' || text === 'en' && between === 0) { between = Math.max(0, between - 1); continue; }
    if (!functionWords.has(text) && ++between > 1) break;
    if (between > 0 && tokens[i + 1]?.text !== 'of' && tokens[i + 1]?.text !== 'en' && !functionWords.has(text)) break;
  }
  if (!isSkill) return false;
  for (let i = last + 1; i < tokens.length && i < last + 4 && tokens[i]!.clause === clause; i++) {
    const { text, goesWrong } = tokens[i]!;
    if (goesWrong || notWords.has(text)) return false;
    if (goodWords.has(text)) return !tokens.some(each => helpWords.has(each.text));
    if (!functionWords.has(text)) return false;
  }
  return false;
}

function troubleNear(tokens: readonly Token[], i: number): boolean {
  return tokens.some(({ text }, j) => Math.abs(i - j) < 4 && (troubleWords.has(text) || helpWords.has(text) || notWords.has(text)));
}
