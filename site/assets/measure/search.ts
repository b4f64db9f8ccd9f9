// What search answers to each phrase of phrases.json, on the scholen.json and teksten.json beside it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRegister } from '../src/data/read-register.ts';
import { readTexts } from '../src/data/read-texts.ts';
import { has, type School } from '../src/data/register.ts';
import { type Meaning, Understanding } from '../src/understand/understand.ts';
import { WordSearch } from '../src/understand/word-search.ts';

const folder = process.argv[2]!;
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

const register = readRegister(read('scholen.json'));
const understanding = new Understanding(register);
const texts = new WordSearch(readTexts(read('teksten.json'), register).words);

function answer(phrase: string) {
  const meaning = understanding.of(phrase);
  return { needs: meaning.needs.map(({ id }) => id), schools: schoolsFor(meaning).map(({ id }) => id) };
}

/** As the finder does: all that was understood must be there, and of words with several meanings the likeliest. */
function schoolsFor(meaning: Meaning): readonly School[] {
  const { types, denominations, concepts, place, schools: named, words } = meaning;
  const needs = [...new Map([...meaning.needs].reverse().map(({ id, because }) => [because, id])).values()];
  if ([needs, types, denominations, concepts, named, words].every(each => each.length === 0) && place === null) return [];

  const position = (list: readonly { readonly id: string }[], id: string) => list.findIndex(each => each.id === id);
  const among = register.schools.filter(school =>
    (named.length === 0 || named.includes(school.id))
    && (place === null || [school.place, school.municipality, school.pc4].includes(place))
    && (types.length === 0 || types.includes(school.type))
    && (denominations.length === 0 || denominations.includes(school.denomination))
    && (concepts.length === 0 || concepts.some(id => has(school.concepts, position(register.concepts, id))))
    && needs.every(id => has(school.tells, position(register.needs, id))));

  const hits = texts.find(words);
  const found = words.length === 0 ? among : among.filter(school => hits.has(school.id));
  // Words that stand nowhere must not hide the schools that answer to all else.
  const isAll = among.length === register.schools.length;
  return found.length > 0 || isAll ? found : among;
}

console.log(JSON.stringify((read('phrases.json') as string[]).map(answer)));
