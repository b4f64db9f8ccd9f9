// What a parent means by what they type, in their own words: "mijn zoon leest slecht en is snel boos, school in Oeverstad".

import type { Register, School } from '../data/register.ts';
import { firstNames, functionWords, isThing, offering, telling, things } from './dutch-words.ts';
import type { Lexicon } from './lexicon.ts';
import { otherNames } from './other-names.ts';
import { find, isMeant } from './phrases.ts';
import { Places } from './places.ts';
import { postcodeIn } from './postcode.ts';
import { SchoolNames } from './school-names.ts';
import { isContent, tokens, type Token } from './sentence.ts';
import { lexiconOf, type Target } from './vocabulary.ts';

export interface Meaning {
  /**
   * The needs that it speaks of, each with the words by which it was found. Several with the same words are what those words
   * may mean, the likeliest first; needs with words of their own are asked for all together.
   */
  readonly needs: readonly { readonly id: string; readonly because: string }[];
  /** Kinds of school that it asks for, by what the register calls them. */
  readonly types: readonly string[];
  readonly denominations: readonly string[];
  /** Ids of concepts: "montessori". */
  readonly concepts: readonly string[];
  /** A place or municipality that it names; null: none. */
  readonly place: string | null;
  /** The four digits of a postcode that it names; null: none. */
  readonly postcode: string | null;
  /** Schools that bear the name that it says, by id. */
  readonly schools: readonly string[];
  /** What is left to look for in what schools write: content words only, as typed. */
  readonly words: readonly string[];
}

/** A word that may mean more says too little to search by; a sentence that means more is read as far as that. */
const mostNeeds = 5;

/** The vocabulary of a register, made ready once to read what parents type. */
export class Understanding {
  readonly #lexicon: Lexicon<Target>;
  readonly #schools: readonly School[];
  #postcodes: ReadonlySet<string | null> | undefined;
  #places: Places | undefined;
  #names: SchoolNames | undefined;

  /** @param register Its needs, concepts, kinds, places and names are the vocabulary. */
  constructor(register: Register) {
    this.#lexicon = lexiconOf(register);
    this.#schools = register.schools;
  }

  of(typed: string): Meaning {
    const all = tokens(typed);
    const isKnown = new Map(all.map(({ text }) => [text, this.#lexicon.knows(text)]));
    const isTaken = (word: string) => isKnown.get(word) ?? this.#lexicon.knows(word);
    // Of thousands of schools: made when a parent first types, not while the page appears.
    this.#postcodes ??= new Set(this.#schools.map(school => school.pc4));
    const postcode = postcodeIn(all, digits => this.#postcodes!.has(digits));
    const withoutPostcode = without(all, postcode);
    const place = (this.#places ??= new Places(this.#schools)).find(withoutPostcode, isTaken, word => isThing(word) || otherNames(word).length > 0 || isMeant(this.#lexicon, word));
    const withoutPlace = without(withoutPostcode, place);
    const schools = (this.#names ??= new SchoolNames(this.#schools)).find(withoutPlace, isTaken, word => this.#lexicon.means(word));
    const rest = without(withoutPlace, schools);

    const found = find(this.#lexicon, rest);
    const meant = found.filter(each => !each.isDenied).sort((a, b) => a.tokens[0]! - b.tokens[0]!);
    const targets = meant.flatMap(each => each.phrase.targets.map(target => ({ target, because: each.tokens.map(i => rest[i]!.text).join(' '), isSure: each.phrase.targets.length === 1 })));
    const used = new Set(found.flatMap(each => each.tokens));
    const ofNeeds = new Set(meant.filter(each => each.phrase.targets.every(({ kind }) => kind === 'need')).flatMap(each => each.tokens));
    return {
      needs: needsOf(targets, found.filter(each => each.isDenied).flatMap(each => each.phrase.targets)),
      types: [...new Set(targets.flatMap(({ target }) => (target.kind === 'type' ? target.names : [])))],
      denominations: [...new Set(targets.flatMap(({ target }) => (target.kind === 'denomination' ? target.names : [])))],
      concepts: [...new Set(targets.flatMap(({ target }) => (target.kind === 'concept' ? [target.id] : [])))],
      place: place?.name ?? null,
      postcode: postcode?.digits ?? null,
      schools: schools?.ids ?? [],
      words: leftOver(rest, i => used.has(i), ofNeeds, meant.length > 0, word => this.#lexicon.knows(word)),
    };
  }
}

function without(tokens: readonly Token[], found: { readonly tokens: readonly number[] } | null): readonly Token[] {
  return found === null ? tokens : tokens.filter((_, i) => !found.tokens.includes(i));
}

function needsOf(targets: readonly { target: Target; because: string; isSure: boolean }[], denied: readonly Target[]): Meaning['needs'] {
  const isDenied = (target: Target) => denied.some(other => other.kind === 'need' && target.kind === 'need' && other.id === target.id);
  // "Geen adhd, wel dromerig": of what "dromerig" may mean, one has been denied.
  const all = targets.flatMap(({ target, because, isSure }) => (target.kind === 'need' && (isSure || !isDenied(target)) ? [{ id: target.id, because, isSure }] : []));
  const sure = new Set(all.filter(need => need.isSure).map(need => need.id));
  // "Autisme, kan niet tegen prikkels": what "prikkels" may mean has been said.
  const settled = new Set(all.filter(need => !need.isSure && sure.has(need.id)).map(need => need.because));
  const found = new Map<string, { id: string; because: string }>();
  for (const { id, because, isSure } of all)
    if ((isSure || !settled.has(because)) && !found.has(id)) found.set(id, { id, because });
  return [...found.values()].slice(0, mostNeeds);
}

/**
 * Where something was understood, of what is left only what a parent asks for beside it: all of a short question, and of a
 * sentence the things. What else is in it says how they are doing, and no school writes it.
 */
function leftOver(all: readonly Token[], isUsed: (i: number) => boolean, ofNeeds: ReadonlySet<number>, isUnderstood: boolean, isKnown: (word: string) => boolean): string[] {
  const isShort = all.filter(({ text }) => isContent(text)).length <= 3 && !all.some(({ text }) => telling.has(text));
  const isAsked = (i: number) => {
    const { text } = all[i]!;
    // "Rouwgroep" tells a need, and is looked for as well.
    if (isUsed(i)) return ofNeeds.has(i) && (things.has(text) || (isShort && isThing(text)));
    // "Loopt met krukken": a word of the vocabulary that says no more beside these tells of the child.
    return !isUnderstood || things.has(text) || isOffered(all, i) || isSmall(all, i) || (isShort && (isThing(text) || !isKnown(text)));
  };
  const left = all.flatMap(({ text }, i) => ((isContent(text) || isSmall(all, i)) && !isName(all, i) && isAsked(i) ? [text] : []));
  return [...new Set(left)];
}

/** "Een school met (een) moestuin". */
function isOffered(all: readonly Token[], i: number): boolean {
  const before = functionWords.has(all[i - 1]?.text ?? '') && all[i - 1]!.text !== 'met' ? i - 2 : i - 1;
  return all[before]?.text === 'met' && offering.has(all[before - 1]?.text ?? '');
}

/** "Kleine klassen": everything is small, but not a class or a group. */
function isSmall(all: readonly Token[], i: number): boolean {
  return /^klein(?:e|ere?)?$/.test(all[i]!.text) && /^(?:klas|groep)(?:sen|en|je|jes)?$/.test(all[i + 1]?.text ?? '');
}

/** "Mijn zoon Sem", "hij heet Daan". */
function isName(all: readonly Token[], i: number): boolean {
  return firstNames.has(all[i]!.text) || all[i - 1]?.text === 'heet';
}
