import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Basket } from '../src/compare/basket.ts';

const school = (n: number) => ({ id: `99aa0${n}`, name: `School ${n}` });

suite('The schools to compare', () => {
  test('Four fit, a fifth does not', () => {
    const basket = new Basket(null);
    [1, 2, 3, 4, 5].map(school).forEach(each => basket.add(each));
    assert.deepEqual(basket.chosen.map(({ id }) => id), ['99aa01', '99aa02', '99aa03', '99aa04']);
    assert.ok(basket.isFull);
  });

  test('A school is in it once, and can be taken out', () => {
    const basket = new Basket(null);
    basket.add(school(1));
    basket.add(school(1));
    assert.equal(basket.chosen.length, 1);
    basket.remove('99aa01');
    assert.ok(!basket.has('99aa01'));
  });
});
