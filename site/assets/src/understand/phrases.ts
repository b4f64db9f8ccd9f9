// Which phrases of the vocabulary stand in a sentence: in any order, near each other, and the longest and most exact first.

import { split } from './compounds.ts';
import { isDenied, isWithout } from './denied.ts';
import { functionWords, genericWords, goodWords, languages, lessons, troubleWords, wellSpelt } from './dutch-words.ts';
import { classesOf, type Lexicon, type Phrase, not, type SlotMatch, trouble } from './lexicon.ts';
import { put } from './put.ts';
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

const heads = /.{3}(ziekte|allergie|angst|aandoening|operatie|fobie|tumor|kanker|syndroom|verlamming|epilepsie)$/;

const talking = new Set(['praat', 'spreek', 'begrijp', 'verstaan', 'versta']);

const deniedWorth = 0.75;

/** Words that end compounds and are no vocabulary of their own: "dyslexieklas", "autismeschool". */
const endings = new Set(`school klas klasje groep kind kinderen hulp les lessen training therapie specialist coach begeleider begeleiding onderwijs
  vriendelijk vriendelijke beleid prestaties niveau toets toetsen gesprek traject boek boeken methode programma groepje ouders vaardigheid vaardigheden scores klachten therapeut juf meester leerkracht arts centrum test jongen meisje leerling leerlingen kenmerken diagnose verklaring aanpak`.split(/\s+/));

/** "Speltherapie" is no spelling, "voorlezen" no "lezen", a "zorgplan" no planning, and "verhuisd" nothing with "ver". */
const noPart = new Set('spel over ver plan tafel last baar'.split(' '));

export function find<T>(lexicon: Lexicon<T>, tokens: readonly Token[]): Found<T>[] {
  const places = tokens.flatMap((_, i) => placesAt(lexicon, tokens, i));
  const bySlot = new Map<number, Place[]>();
  for (const place of places) put(bySlot, place.slot, place);
  const found: Found<T>[] = [];
  for (const index of [...bySlot.keys()].flatMap(slot => lexicon.phrasesBy(slot))) {
    const phrase = lexicon.phrases[index]!;
    if (!phrase.slots.every(slot => bySlot.has(slot))) continue;
    const options = phrase.slots.map(slot => bySlot.get(slot)!);
    let best: Found<T> | null = null;
    for (const choice of choices(options, tokens)) {
      if (isTorn(lexicon, choice, tokens)) continue;
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
  for (const { to, match } of writtenApart(lexicon, tokens, i)) found.push(at(match, 0, to));
  const isSmall = functionWords.has(text);
  const same = lexicon.same(text).filter(match => !isSmall || match.quality === 1);
  found.push(...same.map(match => at(match)));
  if (same.length > 0) return found;
  if (genericWords.has(text) || functionWords.has(text)) return found;
  const parts = text.length > 5 && !wellSpelt.has(text) ? split(text, piece => isPart(lexicon, piece)) : null;
  if (parts === null) {
    const like = isCalled(tokens, i) ? [] : lexicon.like(text);
    // "Vissenallergie": the last part says what it is, whatever the first.
    const head = like.length > 0 ? undefined : heads.exec(text)?.[1];
    return [...found, ...(head === undefined ? like : lexicon.same(head)).map(match => at(match))];
  }
  parts.forEach((part, n) => {
    for (const [name, quality] of classesOf(part)) {
      const slot = lexicon.named(name);
      if (slot !== undefined) found.push(at({ slot, quality }, n));
    }
    found.push(...lexicon.same(part).map(({ slot, quality }) => at({ slot, quality: quality * 0.95 }, n)));
  });
  return found;
}

const children = new Set('zoon zoontje dochter dochtertje kleinzoon kleindochter onze'.split(' ')), doing = new Set('is heeft kan wil gaat wordt zit krijgt durft vindt loopt van'.split(' '));

/** "Mijn zoon Rogier kan niet wachten": a name is no misspelling. But "omdat mijn zoon dislectisch is". */
function isCalled(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.text ?? '', { clause } = tokens[i]!;
  return before === 'heet' || (children.has(before) && doing.has(tokens[i + 1]?.text ?? '') && tokens[i + 2]?.clause === clause);
}

/** "Plus klas", "leer achter stand", "taal ontwikelings stoornis": written apart what is one word. */
function* writtenApart<T>(lexicon: Lexicon<T>, tokens: readonly Token[], i: number): Generator<{ to: number; match: SlotMatch }> {
  let joined = tokens[i]!.text;
  let isStrange = !lexicon.knows(joined);
  if (functionWords.has(joined)) return;
  for (let to = i + 1; to < Math.min(tokens.length, i + 3); to++) {
    const { text, clause } = tokens[to]!;
    if (clause !== tokens[i]!.clause || functionWords.has(text)) return;
    joined += text;
    isStrange ||= !lexicon.knows(text);
    const same = lexicon.same(joined).filter(({ quality }) => quality > 0.9);
    for (const match of same.length > 0 || !isStrange || joined.length < 12 ? same : lexicon.like(joined)) yield { to, match };
  }
}

/** Whether a word says anything of the vocabulary, as it stands or by what it may be meant for. */
export function isMeant<T>(lexicon: Lexicon<T>, word: string): boolean {
  return lexicon.knows(word) || wellSpelt.has(word) || split(word, piece => isPart(lexicon, piece)) !== null || lexicon.like(word).length > 0;
}

function isOf(list: ReadonlySet<string>, word: string): boolean {
  return stems(word).some(stem => list.has(stem));
}

function isPart<T>(lexicon: Lexicon<T>, piece: string): boolean {
  if (functionWords.has(piece) || noPart.has(piece)) return false;
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

/** "Leest niets en begint nu", "lezen gaat goed schrijven niet": what fails is on one side of it. */
function isTorn<T>(lexicon: Lexicon<T>, choice: readonly Place[], tokens: readonly Token[]): boolean {
  const wrong = choice.filter(({ slot }) => lexicon.form(slot).startsWith('~'));
  if (wrong.some(({ from }) => choice.some(other => tokens.slice(Math.min(from, other.from) + 1, Math.max(from, other.from)).some(({ text, goesWrong }) => !goesWrong && goodWords.has(text))))) return true;
  return wrong.some(({ slot, to }) => lexicon.form(slot) === not
    && choice.some(({ from }) => from > to + 1 && /t$/.test(tokens[from]!.text) && tokens[from - 1]!.text === 'en'));
}

function worth<T>(lexicon: Lexicon<T>, choice: readonly Place[], tokens: readonly Token[]): number {
  let score = 0;
  for (const { slot, quality, from, to } of choice) {
    const form = lexicon.form(slot);
    // What is written apart would else lose to a part of it: "taal".
    score += quality * (form.startsWith('~') ? 0.6 : functionWords.has(form) ? 0.3 : 1 + 0.6 * (to - from));
  }
  const positions = choice.map(({ from }) => tokens[from]!.at);
  const gaps = Math.max(0, Math.max(...positions) - Math.min(...positions) - (choice.length - 1));
  return score - 0.1 * gaps;
}

function said<T>(lexicon: Lexicon<T>, choice: readonly Place[], tokens: readonly Token[]): { tokens: number[]; isDenied: boolean } {
  const used = [...new Set(choice.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, n) => from + n)))].sort((a, b) => a - b);
  const ofTrouble = choice.filter(({ slot }) => lexicon.form(slot).startsWith('~')).map(({ from }) => from);
  return { tokens: used, isDenied: ofTrouble.length === 0 ? isDenied(used, tokens) : ofTrouble.some(i => isWithout(tokens, i)) };
}

/** "Praat thuis turks", "spreekt pools en begrijpt de lessen niet": it is about the language, not about how a child talks. */
function isOfLanguage<T>({ tokens: said }: Found<T>, tokens: readonly Token[]): boolean {
  const { clause } = tokens[said[0]!]!;
  const telling = said.filter(i => classesOf(tokens[i]!.text).length === 0);
  return telling.length === 1 && isOf(talking, tokens[telling[0]!]!.text) && tokens.some(other => other.clause === clause && (other.text === 'nederlands' || isOf(languages, other.text)));
}

/** The best first; a word that says one thing doesn't say another. Words such as "slecht" may serve two: "hoort en ziet slecht". */
function choose<T>(found: readonly Found<T>[], tokens: readonly Token[]): Found<T>[] {
  const used = new Map<number, string>();
  const chosen: Found<T>[] = [];
  const isVague = ({ tokens: said }: Found<T>) => said.length === 1 && classesOf(tokens[said[0]!]!.text).length > 0;
  for (const each of [...found].sort((a, b) => Number(isVague(a)) - Number(isVague(b)) || b.score - a.score)) {
    if (isOfLanguage(each, tokens)) continue;
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
