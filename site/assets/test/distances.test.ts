import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Distances } from '../src/compare/distances.ts';
import { readPoints } from '../src/data/postcodes.ts';
import { packPoints } from './packed.ts';

suite('How far the schools in compare are', () => {
  const points = async () => readPoints(JSON.parse(packPoints({ 1001: [52, 5], 1003: [52, 5.5] })));

  test('Is read from the file as the site publishes it', async () =>
    assert.deepEqual(await new Distances(points).from('1001', ['1001', '1003', '9999', null]), ['minder dan 1 km', '34 km', null, null]));

  test('Is left out where the file does not come, and tried again', async () => {
    let fails = true;
    const distances = new Distances(() => (fails ? Promise.reject(new Error('503')) : points()));
    assert.deepEqual(await distances.from('1001', ['1003']), [null]);
    fails = false;
    assert.deepEqual(await distances.from('1001', ['1003']), ['34 km']);
  });
});
