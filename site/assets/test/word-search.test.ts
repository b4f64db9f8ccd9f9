import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Part, WordIndex } from '../src/data/texts.ts';
import { ListedNames } from '../src/understand/listed-names.ts';
import { WordSearch } from '../src/understand/word-search.ts';
import { aRegister, aSchool } from './a-register.ts';

/** Schools by what they write: each sentence is a part of their page. */
function written(schools: Readonly<Record<string, Readonly<Record<string, string>>>>): WordIndex {
  const places = new Map<string, Map<string, Part[]>>();
  for (const [school, parts] of Object.entries(schools))
    for (const [anchor, text] of Object.entries(parts))
      for (const form of new Set(text.split(' '))) {
        const of = places.get(form) ?? new Map<string, Part[]>();
        of.set(school, [...(of.get(school) ?? []), { label: anchor, anchor }]);
        places.set(form, of);
      }
  const forms = [...places.keys()].sort();
  return { forms, hits: form => [...places.get(forms[form]!)!].map(([school, parts]) => ({ school, parts })) };
}

const search = new WordSearch(written({
  a: { visie: 'wij hebben een personenlift en een moestuin', 'behoefte-dyslexie': 'de lift staat in de hal' },
  b: { visie: 'wij liften op motivatie en kinderen voorlezen graag', 'grens-zorg': 'een lift is er niet' },
  c: { visie: 'kinderen schaken en wandelen met paarden' },
  d: { visie: 'les in muziek en therapie door een speltherapeut' },
}));
const found = (word: string) => [...search.find(word).keys()].sort();

suite('A word in what schools write', () => {
  test('Is found where it stands, with the part of the page', () => {
    assert.deepEqual(found('moestuin'), ['a']);
    assert.deepEqual(search.find('moestuin').get('a')!.parts.map(({ anchor }) => anchor), ['visie']);
  });

  test('Is found in another form, and as the last part of a longer word', () => {
    assert.deepEqual(found('paard'), ['c']);
    assert.deepEqual(search.find('lift').get('a')!.forms, ['lift', 'personenlift']);
  });

  test('Is not found where a school names a grens', () => assert.ok(!found('lift').includes('b') || !search.find('lift').get('b')!.forms.includes('lift')));

  test('Is no part of a verb that means something else', () => assert.deepEqual(found('lezen'), []));

  test('Is found by what is done in it, and in two words', () => {
    assert.deepEqual(found('schaakles'), ['c']);
    assert.deepEqual(found('muziekles'), ['d']);
    assert.deepEqual(found('speltherapie'), ['d']);
  });

  test('Is found by another name where nobody uses its own', () => assert.deepEqual(found('schooltuin'), ['a']));

  test('Is found misspelt', () => assert.deepEqual(found('moestuim'), ['a']));

  test('Is found nowhere where nobody writes it', () => {
    for (const word of ['zwembad', 'xyzzyq', 'a', '']) assert.deepEqual(found(word), [], word);
  });
});

suite('A word among what schools list by name', () => {
  const register = { ...aRegister([aSchool('a', { provisions: [1] }), aSchool('b')]), provisions: [
    { id: 'lift', kind: 'ruimte', label: 'Lift', words: [] },
    { id: 'rustruimte', kind: 'ruimte', label: 'Rustruimte', words: ['prikkelarme ruimte'] },
  ] };
  const listed = new ListedNames(register);

  test('Is found by any of its names, at the schools that list it', () => {
    assert.deepEqual([...listed.find('prikkelarme').keys()], ['a']);
    assert.deepEqual(listed.find('rustruimte').get('a'), { score: 1, parts: [{ label: 'Wie en wat er is', anchor: 'aanbod' }], forms: ['rustruimte'] });
  });

  test('Is not found at a school that does not', () => assert.equal(listed.find('lift').size, 0));
});
