// All that parents may type for what a register knows, made ready to be looked up.

import type { Register } from '../data/register.ts';
import { denominationWords, typeWords } from './asked-for.ts';
import { Lexicon } from './lexicon.ts';
import type { Need } from './needs.ts';

/** What a phrase asks for. */
export type Target =
  | { readonly kind: 'need'; readonly id: string }
  | { readonly kind: 'concept'; readonly id: string }
  | { readonly kind: 'type'; readonly names: readonly string[] }
  | { readonly kind: 'denomination'; readonly names: readonly string[] };

/** Nobody chooses by them: nearly every school is one. */
const plainConcepts = new Set(['anders', 'regulier']);

let last: (Pick<Register, 'needs' | 'ambiguous' | 'concepts'> & { readonly denominations: string; readonly lexicon: Lexicon<Target> }) | undefined;

/** Two thousand phrases: with the schools of a neighbour they stay the same, and are made ready once. */
export function lexiconOf({ needs, ambiguous, concepts, schools }: Register): Lexicon<Target> {
  const known = [...new Set(schools.map(school => school.denomination))].sort();
  const denominations = known.join('\n');
  const isSame = last?.needs === needs && last.ambiguous === ambiguous && last.concepts === concepts && last.denominations === denominations;
  if (!isSame) last = { needs, ambiguous, concepts, denominations, lexicon: newLexicon({ needs, ambiguous, concepts }, known) };
  return last!.lexicon;
}

function newLexicon({ needs, ambiguous, concepts }: Pick<Register, 'needs' | 'ambiguous' | 'concepts'>, denominations: readonly string[]): Lexicon<Target> {
  const lexicon = new Lexicon<Target>();
  const targets = new Map(needs.map(({ id }) => [id, { kind: 'need', id } satisfies Target]));
  // First, for they have their order.
  for (const { word, needs: ids } of ambiguous) for (const id of ids) if (targets.has(id)) lexicon.add(word, targets.get(id)!);
  addNeeds(lexicon, needs, ({ id }): Target => targets.get(id)!);
  for (const { id, label, words } of concepts) {
    const concept: Target = { kind: 'concept', id };
    if (!plainConcepts.has(id)) for (const text of [label, ...words]) lexicon.add(text, concept);
  }
  for (const [name, words] of Object.entries(typeWords)) {
    const type: Target = { kind: 'type', names: [name] };
    for (const text of words) lexicon.add(text, type);
  }
  for (const [pattern, words] of denominationWords) {
    const denomination: Target = { kind: 'denomination', names: denominations.filter(name => pattern.test(name)) };
    if (denomination.names.length > 0) for (const text of words) lexicon.add(text, denomination);
  }
  return lexicon;
}

/** All that may be typed for the needs: what parents say, and each half of a name such as "Lezen en dyslexie". */
export function addNeeds<T>(lexicon: Lexicon<T>, needs: readonly Need[], target: (need: Need) => T): void {
  for (const need of needs) {
    const meant = target(need);
    for (const text of [...need.label.split(/ en | of |[()]/), ...need.words]) lexicon.add(text, meant);
  }
}
