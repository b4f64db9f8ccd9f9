import { functionWords, genericWords } from './dutch-words.ts';
import { Lexicon } from './lexicon.ts';
import { find } from './phrases.ts';
import { tokens } from './sentence.ts';
import { fold, words } from './text.ts';
import { addNeeds } from './vocabulary.ts';

/** An ondersteuningsbehoefte, as scholen.json names it. */
export interface Need {
  readonly id: string;
  readonly label: string;
  /** What parents type when they mean it. */
  readonly words: readonly string[];
}

export interface Suggestion {
  readonly need: Need;
  /** The word by which it was found, to show why; null when the label shows it already. */
  readonly because: string | null;
}

/** The needs that a parent may mean, the likeliest first; also while the last word is not finished. Nothing typed yet: all of them. */
export function suggest(typed: string, needs: readonly Need[]): Suggestion[] {
  if (typed.trim() === '') return needs.map(need => ({ need, because: null }));
  const asked = tokens(typed);
  const found = new Map<Need, { score: number; because: string }>();
  const offer = (need: Need, score: number, because: string) => {
    if (score > (found.get(need)?.score ?? 0)) found.set(need, { score, because });
  };

  for (const { phrase, score, isDenied } of find(readied(needs), asked))
    if (!isDenied) for (const need of phrase.targets) offer(need, score + 1, phrase.text);

  const begun = asked.map(token => token.text).filter((word, i, all) => i === all.length - 1 || !functionWords.has(word));
  if (begun.length > 0 && begun.at(-1)!.length > 1 && begun.some(isTelling))
    for (const need of needs)
      for (const text of [need.label, ...need.words]) if (isBegun(begun, text)) offer(need, 0.5 + begun.length / 2, text);

  return [...found]
    .sort(([, a], [, b]) => b.score - a.score)
    .map(([need, { because }]) => ({ need, because: fold(need.label).includes(fold(because)) ? null : because }));
}

/** "leesp", "praat sl": a phrase being typed, the last word not finished. A name may be begun at any of its words. */
function isBegun(asked: readonly string[], phrase: string): boolean {
  const parts = words(phrase);
  const last = asked.length - 1;
  return parts.some((_, start) => (start === 0 || last === 0) && asked.every((typed, i) => (i < last ? parts[start + i] === typed : parts[start + i]?.startsWith(typed) && (i > 0 || isTelling(parts[start]!)))));
}

function isTelling(word: string): boolean {
  return !functionWords.has(word) && !genericWords.has(word);
}

const made = new WeakMap<readonly Need[], Lexicon<Need>>();

function readied(needs: readonly Need[]): Lexicon<Need> {
  let lexicon = made.get(needs);
  if (lexicon === undefined) {
    made.set(needs, lexicon = new Lexicon<Need>());
    addNeeds(lexicon, needs, need => need);
  }
  return lexicon;
}
