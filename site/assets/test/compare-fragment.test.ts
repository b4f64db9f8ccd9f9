import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { type Comparison, emptyComparison, readComparison, writeComparison } from '../src/compare/fragment.ts';

suite('The fragment of a comparison', () => {
  test('Holds all that was chosen, and brings it back', () => {
    const comparison: Comparison = { schools: ['99aa00', '99aa01'], needs: ['dyslexie'], rows: ['behoefte/adhd', 'grens'], onlyDifferences: true, postcode: '1374' };
    assert.equal(writeComparison(comparison), '#scholen=99aa00,99aa01&behoeften=dyslexie&rijen=behoefte.adhd,grens&verschillen=1&postcode=1374');
    assert.deepEqual(readComparison(writeComparison(comparison)), comparison);
  });

  test('Tells no rows from all rows', () => {
    assert.deepEqual(readComparison(writeComparison({ schools: ['99aa00'], rows: [] })).rows, []);
    assert.equal(readComparison(writeComparison({ schools: ['99aa00'], rows: null })).rows, null);
  });

  test('Is short where little was chosen', () => assert.equal(writeComparison({ schools: ['99aa00'] }), '#scholen=99aa00'));
  test('Counts a code once, however it is written', () => assert.deepEqual(readComparison('#scholen=99AA00,99aa00').schools, ['99aa00']));

  for (const broken of ['', '#', '#&&==', '#postcode=10115&verschillen=ja', '#behoeften=&scholen=%C3', '#inhoud'])
    test(`"${broken}" chooses nothing`, () => assert.deepEqual(readComparison(broken), emptyComparison));
});
