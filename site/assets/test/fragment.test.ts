import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { emptySearch, readQuestion, readSearch, type Search, writeQuestion, writeSearch } from '../src/find/fragment.ts';

suite('The fragment of the address', () => {
  const search: Search = {
    needs: ['dyslexie', 'taal-spraak'],
    postcode: '1311',
    places: ["'s-Graveland, Súd & co #1"],
    within: 10,
    types: ['Speciaal basisonderwijs'],
    denominations: ['Rooms-Katholiek', 'Samenwerking, protestants & katholiek = samen'],
    concepts: ['dalton'],
    boards: ['Stichting De Boom'],
    provisions: ['lift'],
    at: ['school', 'swv'],
    noBounds: ['zindelijkheid'],
    fresh: '2026-08-01',
    words: ['snoezelruimte'],
    schools: ['99aa00'],
    order: 'vers',
  };

  test('A search comes back as it went in', () => assert.deepEqual(readSearch(writeSearch(search)), search));

  test('What was typed elsewhere goes along beside the rest', () => {
    const fragment = writeQuestion({ ...emptySearch, postcode: '1311' }, 'leest slecht, is boos & druk');
    assert.equal(readQuestion(fragment), 'leest slecht, is boos & druk');
    assert.equal(readSearch(fragment).postcode, '1311');
    assert.equal(writeQuestion(emptySearch, ''), '');
  });

  test('No choice leaves no fragment', () => assert.equal(writeSearch(emptySearch), ''));

  for (const broken of ['', '#', '#&&==', '#postcode=10115&afstand=-3', '#behoeften=&plaats=%C3', '#inhoud', '#waar=overal&vers=gisteren&volgorde=beste'])
    test(`"${broken}" is an empty search`, () => assert.deepEqual(readSearch(broken), emptySearch));
});
