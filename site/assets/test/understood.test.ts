import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { emptySearch } from '../src/find/fragment.ts';
import { hear, meant, withMeaning } from '../src/find/understood.ts';
import type { Meaning } from '../src/understand/understand.ts';

const meaning = (more: Partial<Meaning>): Meaning => ({ needs: [], types: [], denominations: [], concepts: [], place: null, postcode: null, schools: [], words: [], ...more });
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
    assert.deepEqual(hear('cluster 2', said).doubts, [{ words: 'cluster 2', needs: ['taal-spraak', 'slechthorend'], isChosen: false }]);
    assert.deepEqual(withMeaning({ ...emptySearch, needs: ['slechthorend'] }, said).needs, ['slechthorend']);
  });

  test('What was chosen before is what these words are taken for, and asked about first', () => {
    const said = meaning({ needs: [need('autisme', 'concentratie'), need('adhd', 'concentratie')] });
    const before = { ...emptySearch, needs: ['adhd'] };
    const [doubt] = hear('concentratie', said, before).doubts;
    assert.deepEqual(doubt, { words: 'concentratie', needs: ['adhd', 'autisme'], isChosen: true });
    assert.deepEqual(meant(withMeaning(before, said), doubt!, 'autisme').needs, ['adhd', 'autisme']);
  });

  test('Words that mean the other need are no longer searched for as the first', () => {
    const said = meaning({ needs: [need('taal-spraak', 'cluster 2'), need('slechthorend', 'cluster 2')] });
    assert.deepEqual(meant(withMeaning(emptySearch, said), hear('cluster 2', said).doubts[0]!, 'slechthorend').needs, ['slechthorend']);
  });

  test('A postcode is where distances begin; a place that was chosen stays', () => {
    const said = meaning({ postcode: '1001' });
    assert.equal(hear('1001 AB', said).unknown, null);
    assert.deepEqual([withMeaning({ ...emptySearch, places: ['Oeverstad'] }, said)].map(({ postcode, places }) => [postcode, places]), [['1001', ['Oeverstad']]]);
    assert.deepEqual([withMeaning(emptySearch, meaning({ postcode: '1001', place: 'Oeverstad' }))].map(({ postcode, places }) => [postcode, places]), [['1001', ['Oeverstad']]]);
  });

  test('A word that is no need is not called understood', () => {
    assert.equal(hear('snoezelruimte', meaning({ words: ['snoezelruimte'] })).unknown, 'snoezelruimte');
    assert.equal(hear('De Berk', meaning({ schools: ['99aa00'] })).unknown, null);
  });
});
