import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { emptySearch, readComparison, readSearch, type Search, writeComparison, writeSearch } from '../src/find/fragment.ts';

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

  test('A comparison comes back as it went in', () => {
    const comparison = { schools: ['99aa00', '99aa01'], needs: ['dyslexie'] };
    assert.equal(writeComparison(comparison), '#scholen=99aa00,99aa01&behoeften=dyslexie');
    assert.deepEqual(readComparison(writeComparison(comparison)), comparison);
  });

  test('No choice leaves no fragment', () => assert.equal(writeSearch(emptySearch), ''));

  for (const broken of ['', '#', '#&&==', '#postcode=10115&afstand=-3', '#behoeften=&plaats=%C3', '#inhoud'])
    test(`"${broken}" is an empty search`, () => assert.deepEqual(readSearch(broken), emptySearch));

  test('A code counts once, however it is written', () => assert.deepEqual(readComparison('#scholen=99AA00,99AA00').schools, ['99aa00']));
});
