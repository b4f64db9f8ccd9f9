import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { suggest } from '../src/understand/needs.ts';
import { needs } from './vocabulary.ts';

const found = (typed: string) => suggest(typed, needs).map(({ need }) => need.id);

suite('What a child needs', () => {
  for (const [typed, id] of [
    ['dyslexie', 'dyslexie'],
    ['disleksie', 'dyslexie'],
    ['DYSLEXSIE', 'dyslexie'],
    ['lezen', 'dyslexie'],
    ['leespr', 'dyslexie'],
    ['hij kan niet goed lezen', 'dyslexie'],
    ['praat slecht', 'taal-spraak'],
    ['mijn kind praat heel slecht', 'taal-spraak'],
    ['hoort slecht', 'slechthorend'],
    ['hoogbegaaft', 'hoogbegaafd'],
    ['slim', 'hoogbegaafd'],
    ['druk', 'adhd'],
    ['ADHD', 'adhd'],
    ['authisme', 'autisme'],
    ['epilepsie', 'medisch'],
    ['épilepsie', 'medisch'],
    ['rolstoel', 'motorisch'],
    ['mijn kind kan niet stilzitten', 'adhd'],
    ['wil niet naar school', 'angst'],
    ['ze wordt gepest', 'gedrag'],
    ['suikerziekte', 'medisch'],
    ['spreekt geen nederlands', 'anderstalig'],
    ['blijft zitten', 'leerachterstand'],
    ['syndroom van down', 'moeilijk-lerend'],
    ['hoorapparaat', 'slechthorend'],
    ['ziet niet goed', 'slechtziend'],
    ['pleegkind', 'trauma'],
    ['heeft geen motivatie', 'werkhouding'],
    ['kan niet goed rekenen', 'dyscalculie'],
  ] as const)
    test(`"${typed}" means ${id}`, () => assert.equal(found(typed)[0], id));

  for (const nonsense of ['xqzwv', 'bibliotheek', 'kind', '12345', '<script>', '💥'])
    test(`"${nonsense}" means nothing that we know`, () => assert.deepEqual(found(nonsense), []));

  test('Several needs in one sentence are all offered', () => {
    const ids = found('adhd en dyslexie');
    assert.ok(ids.includes('adhd') && ids.includes('dyslexie'), ids.join());
  });

  test('A word with more than one meaning offers each of them', () => {
    assert.deepEqual(found('cluster 2').sort(), ['slechthorend', 'taal-spraak']);
    assert.deepEqual(found('cluster 3').sort(), ['medisch', 'moeilijk-lerend', 'motorisch']);
  });

  test('Nothing typed yet offers all of them, in their own order', () => assert.deepEqual(found(' '), needs.map(need => need.id)));

  test('A suggestion says by which word it was found, unless its name shows it', () => {
    assert.equal(suggest('leesproblemen', needs)[0]?.because, 'leesproblemen');
    assert.equal(suggest('dyslexie', needs)[0]?.because, null);
  });
});
