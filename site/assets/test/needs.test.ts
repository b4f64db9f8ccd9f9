import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { type Need, suggest } from '../src/needs.ts';

// The vocabulary itself: a word that it drops should fail here.
const needs: Need[] = (JSON.parse(readFileSync('../../profiles/Vocabulary/needs.json', 'utf8')) as (Need & { synonyms: string[] })[])
  .map(({ id, label, synonyms }) => ({ id, label, words: synonyms }));

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
  ] as const)
    test(`"${typed}" means ${id}`, () => assert.equal(found(typed)[0], id));

  for (const nonsense of ['xqzwv', 'fiets', 'kind', '12345', '<script>', '💥'])
    test(`"${nonsense}" means nothing that we know`, () => assert.deepEqual(found(nonsense), []));

  test('Several needs in one sentence are all offered', () => {
    const ids = found('adhd en dyslexie');
    assert.ok(ids.includes('adhd') && ids.includes('dyslexie'), ids.join());
  });

  test('Nothing typed yet offers all of them, in their own order', () => assert.deepEqual(found(' '), needs.map(need => need.id)));

  test('A suggestion says by which word it was found, unless its name shows it', () => {
    assert.equal(suggest('leesproblemen', needs)[0]?.because, 'leesproblemen');
    assert.equal(suggest('dyslexie', needs)[0]?.because, null);
  });
});
