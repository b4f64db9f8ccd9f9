import { fold, isMisspelt, sound, words } from './text.ts';

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

/** The needs that a parent may mean, the likeliest first. Nothing typed yet: all of them. */
export function suggest(typed: string, needs: readonly Need[]): Suggestion[] {
  const asked = words(typed);
  if (typed.trim() === '') return needs.map(need => ({ need, because: null }));

  if (asked.length === 0) return [];
  return needs
    .map(need => ({ need, ...best(asked, need) }))
    .filter(candidate => candidate.score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ need, because }) => ({ need, because }));
}

function best(asked: string[], need: Need): { score: number; because: string | null } {
  // Each word of a label may be typed alone ("dyslexie" of "Lezen en dyslexie"); a phrase among the words means what it
  // means as a whole: "slecht" of "praat slecht" says nothing.
  const labels = words(need.label).filter(word => !fillers.has(word));
  const phrases = [...labels.map(word => ({ text: word, parts: [word] })), ...need.words.map(text => ({ text, parts: words(text) }))];
  let score = 0;
  let because: string | null = null;
  for (const { text, parts } of phrases) {
    const found = Math.max(saysPhrase(asked, parts), isTyping(asked, parts));
    if (found > score) {
      score = found;
      because = fold(need.label).includes(fold(text)) ? null : text;
    }
  }
  return { score, because };
}

const fillers = new Set(['en', 'of', 'als', 'het', 'de', 'een', 'met', 'bij', 'voor', 'hulp', 'kind', 'mijn']);

/** "Mijn kind praat heel slecht" says "praat slecht": every word of the phrase is there, more or less well spelt. */
function saysPhrase(asked: string[], phrase: string[]): number {
  const likeness = phrase.map(word => Math.max(...asked.map(typed => alike(typed, word))));
  return Math.min(...likeness);
}

/** "leesp", "praat sl": a phrase being typed, the last word not finished. */
function isTyping(asked: string[], phrase: string[]): number {
  const last = asked.length - 1;
  const started = asked.every((typed, i) => (i < last ? phrase[i] === typed : phrase[i]?.startsWith(typed) && typed.length > 1));
  return started ? 3 : 0;
}

function alike(typed: string, word: string): number {
  if (typed === word) return 4;
  if (typed.length > 3 && sound(typed) === sound(word)) return 2;
  return isMisspelt(typed, word) ? 1 : 0;
}
