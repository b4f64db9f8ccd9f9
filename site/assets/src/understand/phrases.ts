// Which phrases of the vocabulary stand in a sentence: in any order, near each other, and the longest and most exact first.

import { goodWords, languages, lessons, noWords, notWords, functionWords, helpWords, genericWords, skills, troubleWords } from './dutch-words.ts';
import { split } from './compounds.ts';
import { classesOf, type Lexicon, type Phrase, type SlotMatch, trouble } from './lexicon.ts';
import type { Token } from './sentence.ts';
import { stems } from './stem.ts';

export interface Found<T> {
  readonly phrase: Phrase<T>;
  /** The positions of the words that say it. */
  readonly tokens: readonly number[];
  readonly score: number;
  /** Whether the sentence says that it is not so: "geen dyslexie", "leest goed". */
  readonly isDenied: boolean;
}

interface Place extends SlotMatch {
  /** Tokens from..to; two parts of one compound have the same. */
  readonly from: number;
  readonly to: number;
  readonly part: number;
}

/** How many telling words may stand between those of a phrase. */
const reach = 2;

const deniedWorth = 0.75;

/** Words that end compounds and are no vocabulary of their own: "dyslexieklas", "autismeschool". */
const endings = new Set('school klas klasje groep kind kinderen hulp les lessen training therapie specialist coach begeleider begeleiding onderwijs klachten jongen meisje leerling leerlingen kenmerken diagnose verklaring aanpak'.split(' '));

export function find<T>(lexicon: Lexicon<T>, tokens: readonly Token[]): Found<T>[] {
  const places = tokens.flatMap((_, i) => placesAt(lexicon, tokens, i));
  const bySlot = new Map<number, Place[]>();
  for (const place of places) bySlot.set(place.slot, [...(bySlot.get(place.slot) ?? []), place]);
  const candidates = new Set([...bySlot.keys()].flatMap(slot => lexicon.phrasesWith(slot)));
  const found: Found<T>[] = [];
  for (const index of candidates) {
    const phrase = lexicon.phrases[index]!;
    const options = phrase.slots.map(slot => bySlot.get(slot) ?? []);
    if (options.some(each => each.length === 0)) continue;
    let best: Found<T> | null = null;
    for (const choice of choices(options, tokens)) {
      const score = worth(lexicon, choice, tokens);
      if (best === null || score > best.score) best = { phrase, score, ...said(lexicon, choice, tokens) };
    }
    // "Geen vriendjes maken": that it is missing says more than that it is not there.
    if (best !== null) found.push(best.isDenied ? { ...best, score: best.score * deniedWorth } : best);
  }
  return choose(found, tokens);
}

function placesAt<T>(lexicon: Lexicon<T>, tokens: readonly Token[], i: number): Place[] {
  const { text, goesWrong } = tokens[i]!;
  // "Spaanse les" is a lesson, not a child that speaks Spanish at home.
  if (isOf(languages, text) && lessons.has(tokens[i + 1]?.text ?? '')) return [];
  const at = (match: SlotMatch, part = 0, to = i): Place => ({ ...match, from: i, to, part });
  const found: Place[] = [];
  for (const [name, quality] of goesWrong ? [[trouble, 1] as const, ['~not', 0.9] as const] : classesOf(text)) {
    const slot = lexicon.named(name);
    if (slot !== undefined) found.push(at({ slot, quality }));
  }
  // "plus klas", "hoog begaafd": written apart what is one word.
  const next = tokens[i + 1];
  if (next && next.clause === tokens[i]!.clause && !functionWords.has(text) && !functionWords.has(next.text)) for (const match of lexicon.same(text + next.text)) if (match.quality > 0.9) found.push(at(match, 0, i + 1));
  const isSmall = functionWords.has(text);
  const same = lexicon.same(text).filter(match => !isSmall || match.quality === 1);
  found.push(...same.map(match => at(match)));
  if (same.length > 0) return found;
  if (genericWords.has(text) || functionWords.has(text)) return found;
  const parts = text.length > 5 ? split(text, piece => isPart(lexicon, piece)) : null;
  if (parts === null) return [...found, ...lexicon.like(text).map(match => at(match))];
  parts.forEach((part, n) => {
    for (const [name, quality] of classesOf(part)) {
      const slot = lexicon.named(name);
      if (slot !== undefined) found.push(at({ slot, quality }, n));
    }
    found.push(...lexicon.same(part).map(({ slot, quality }) => at({ slot, quality: quality * 0.95 }, n)));
  });
  return found;
}

function isOf(list: ReadonlySet<string>, word: string): boolean {
  return stems(word).some(stem => list.has(stem));
}

function isPart<T>(lexicon: Lexicon<T>, piece: string): boolean {
  // "Speltherapie" is no spelling, and "voorlezen" no "lezen".
  if (functionWords.has(piece) || piece === 'spel' || piece === 'over') return false;
  return endings.has(piece) || troubleWords.has(piece) || (piece.length > 3 ? lexicon.knows(piece) : lexicon.named(piece) !== undefined);
}

/** Every way to say the phrase with these words, near enough to each other. */
function* choices(options: readonly (readonly Place[])[], tokens: readonly Token[], chosen: Place[] = []): Generator<Place[]> {
  const next = options[chosen.length];
  if (next === undefined) {
    yield chosen;
    return;
  }
  for (const place of next) {
    const { at, clause } = tokens[place.from]!;
    const fits = chosen.every(other => {
      const before = tokens[other.from]!;
      return (place.from > other.to || place.to < other.from || (place.from === other.from && place.part !== other.part))
        && before.clause === clause && Math.abs(before.at - at) <= options.length - 1 + reach;
    });
    if (fits) yield* choices(options, tokens, [...chosen, place]);
  }
}

function worth<T>(lexicon: Lexicon<T>, choice: readonly Place[], tokens: readonly Token[]): number {
  let score = 0;
  for (const { slot, quality } of choice) {
    const form = lexicon.form(slot);
    score += quality * (form.startsWith('~') ? 0.6 : functionWords.has(form) ? 0.3 : 1);
  }
  const positions = choice.map(({ from }) => tokens[from]!.at);
  const gaps = Math.max(0, Math.max(...positions) - Math.min(...positions) - (choice.length - 1));
  return score - 0.1 * gaps;
}

function said<T>(lexicon: Lexicon<T>, choice: readonly Place[], tokens: readonly Token[]): { tokens: number[]; isDenied: boolean } {
  const used = [...new Set(choice.flatMap(({ from, to }) => (from === to ? [from] : [from, to])))].sort((a, b) => a - b);
  const ofTrouble = choice.filter(({ slot }) => lexicon.form(slot).startsWith('~')).map(({ from }) => from);
  return { tokens: used, isDenied: ofTrouble.length === 0 ? isDenied(used, tokens) : ofTrouble.some(i => isWithout(tokens, i)) };
}

/** "Geen moeite met", "hoeft geen hulp bij": what goes well is said with the word for trouble. */
function isWithout(tokens: readonly Token[], i: number): boolean {
  const { text, clause } = tokens[i]!;
  const before = tokens[i - 1];
  return !noWords.has(text) && (troubleWords.has(text) || helpWords.has(text)) && before !== undefined && before.clause === clause && noWords.has(before.text);
}

function isDenied(used: readonly number[], tokens: readonly Token[]): boolean {
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

/** The best first; a word that says one thing doesn't say another. Words such as "slecht" may serve two: "hoort en ziet slecht". */
function choose<T>(found: readonly Found<T>[], tokens: readonly Token[]): Found<T>[] {
  const used = new Map<number, string>();
  const chosen: Found<T>[] = [];
  const isVague = ({ tokens: said }: Found<T>) => said.length === 1 && classesOf(tokens[said[0]!]!.text).length > 0;
  for (const each of [...found].sort((a, b) => Number(isVague(a)) - Number(isVague(b)) || b.score - a.score)) {
    // "Motorische achterstand" speaks of no other.
    if (isVague(each) && chosen.some(other => other.tokens.some(i => Math.abs(tokens[i]!.at - tokens[each.tokens[0]!]!.at) < 2))) continue;
    const own = each.tokens.filter(i => !tokens[i]!.goesWrong && classesOf(tokens[i]!.text).length === 0);
    const key = `${each.tokens.join()} ${each.score.toFixed(2)}`;
    const claimed = own.length > 0 ? own : each.tokens;
    if (claimed.some(i => used.has(i) && used.get(i) !== key)) continue;
    for (const i of each.tokens) if (claimed.includes(i) || !used.has(i)) used.set(i, key);
    chosen.push(each);
  }
  return chosen;
}
