import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { emptySearch, readSearch, type Search, writeSearch } from '../src/find/fragment.ts';

suite('The fragment of the address', () => {
  const search: Search = {
    needs: ['dyslexie', 'taal-spraak'],
    where: { kind: 'postcode', digits: '1311' },
    within: 10,
    types: ['Speciaal basisonderwijs'],
    denominations: ['Rooms-Katholiek', 'Samenwerking, protestants & katholiek = samen'],
  };

  test('A search comes back as it went in', () => assert.deepEqual(readSearch(writeSearch(search)), search));

  test('A place with odd letters comes back as it went in', () => {
    const inPlace: Search = { ...emptySearch, where: { kind: 'place', name: "'s-Graveland, Súd & co #1" } };
    assert.deepEqual(readSearch(writeSearch(inPlace)), inPlace);
  });

  test('No choice leaves no fragment', () => assert.equal(writeSearch(emptySearch), ''));

  for (const broken of ['', '#', '#&&==', '#postcode=10115&afstand=-3', '#behoeften=&plaats=%C3', '#inhoud'])
    test(`"${broken}" is an empty search`, () => assert.deepEqual(readSearch(broken), emptySearch));
});
