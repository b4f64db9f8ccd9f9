// What the finder answers to each phrase of phrases.json, on the scholen.json and teksten.json beside it: the same steps as
// when a parent types, without the page.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRegister } from '../src/data/read-register.ts';
import { readTexts } from '../src/data/read-texts.ts';
import { answer } from '../src/find/answer.ts';
import { Catalogue } from '../src/find/catalogue.ts';
import { emptySearch } from '../src/find/fragment.ts';
import { hear, withMeaning } from '../src/find/understood.ts';
import { hitsOf } from '../src/find/word-hits.ts';
import { ListedNames } from '../src/understand/listed-names.ts';
import { Understanding } from '../src/understand/understand.ts';
import { WordSearch } from '../src/understand/word-search.ts';

const folder = process.argv[2]!;
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

const register = readRegister(read('scholen.json'));
const catalogue = new Catalogue(register);
const understanding = new Understanding(register);
const listed = new ListedNames(register);
const texts = new WordSearch(readTexts(read('teksten.json'), register).words);

console.log(JSON.stringify((read('phrases.json') as string[]).map(phrase => {
  const meaning = understanding.of(phrase);
  return { needs: meaning.needs.map(({ id }) => id), schools: schoolsFor(phrase, meaning).map(i => catalogue.schools[i]!.id) };
})));

/** Positions. A school that was named stands under a heading of its own, above "Andere scholen": that is the answer then. */
function schoolsFor(phrase: string, meaning: ReturnType<Understanding['of']>): readonly number[] {
  const search = withMeaning(emptySearch, meaning);
  // The finder says that it doesn't know it, and leaves the list as it was.
  if (hear(phrase, meaning).unknown !== null && search.words.length === 0) return [];

  const hits = hitsOf(search.words, [texts, listed]);
  const { named, others } = answer(catalogue, search, { points: new Map(), hits });
  // By distance, and the corpus lies nowhere: of what stands on top it is only known that it has the postcode itself.
  const onTop = search.postcode === null ? others : others.filter(i => catalogue.schools[i]!.pc4 === search.postcode);
  return named.length > 0 ? named : onTop;
}
