// The vocabulary itself: a word that it drops should fail a test.

import { readFileSync } from 'node:fs';
import type { Ambiguous, Term } from '../src/data/register.ts';
import type { Need } from '../src/understand/needs.ts';

interface Entry {
  readonly id: string;
  readonly label: string;
  readonly synonyms: readonly string[];
}

const read = <T>(file: string) => JSON.parse(readFileSync(`../../profiles/Vocabulary/${file}`, 'utf8')) as T[];

export const ambiguous = read<Ambiguous>('ambiguous-words.json');

export const needs: readonly Need[] = read<Entry>('needs.json')
  .map(({ id, label, synonyms }) => ({ id, label, words: [...synonyms, ...ambiguous.filter(({ needs }) => needs.includes(id)).map(({ word }) => word)] }));

export const concepts: readonly Term[] = read<Entry>('onderwijsconcepten.json').map(({ id, label, synonyms }) => ({ id, label, words: synonyms }));
