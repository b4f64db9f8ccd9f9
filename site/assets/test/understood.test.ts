import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { emptySearch } from '../src/find/fragment.ts';
import { hear, withMeaning } from '../src/find/understood.ts';
import type { Meaning } from '../src/understand/understand.ts';

const meaning = (more: Partial<Meaning>): Meaning => ({ needs: [], types: [], denominations: [], concepts: [], place: null, schools: [], words: [], ...more });
const need = (id: string, because: string) => ({ id, because });

suite('What a parent said', () => {
  test('Every wish becomes a choice, beside those that were there', () => {
    const search = withMeaning({ ...emptySearch, needs: ['adhd'], postcode: '1311' },
      meaning({ needs: [need('dyslexie', 'leest slecht'), need('gedrag', 'boos')], place: 'Oeverstad', concepts: ['dalton'], words: ['lift'] }));
    assert.deepEqual([search.needs, search.places, search.postcode, search.concepts, search.words], [['adhd', 'dyslexie', 'gedrag'], ['Oeverstad'], '1311', ['dalton'], ['lift']]);
  });

  test('Words that may mean two needs are one wish, and are asked about', () => {
    const said = meaning({ needs: [need('taal-spraak', 'cluster 2'), need('slechthorend', 'cluster 2')] });
    assert.deepEqual(withMeaning(emptySearch, said).needs, ['taal-spraak']);
    assert.deepEqual(hear('cluster 2', said).doubts, [{ words: 'cluster 2', needs: ['taal-spraak', 'slechthorend'] }]);
    assert.deepEqual(withMeaning({ ...emptySearch, needs: ['slechthorend'] }, said).needs, ['slechthorend']);
  });

  test('A postcode between other words is where the parent looks from', () => {
    const search = withMeaning({ ...emptySearch, places: ['Oeverstad'] }, meaning({ place: '1311' }));
    assert.deepEqual([search.postcode, search.places], ['1311', ['Oeverstad']]);
  });

  test('A word that is no need is not called understood', () => {
    assert.equal(hear('snoezelruimte', meaning({ words: ['snoezelruimte'] })).unknown, 'snoezelruimte');
    assert.equal(hear('De Berk', meaning({ schools: ['99aa00'] })).unknown, null);
  });
});
