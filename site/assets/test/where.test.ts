import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readWhere } from '../src/find/where.ts';

const places = ["'s-Gravenhage", '2e Exloërmond', 'Almere', 'Esdoornstad', 'Wilgendam'];

suite('Where a parent looks', () => {
  for (const typed of ['1234', '1234 AB', '1234ab', ' 1234  ab '])
    test(`"${typed}" is the postcode 1234`, () => {
      assert.deepEqual(readWhere(typed, places), { kind: 'postcode', digits: '1234' });
      assert.deepEqual(readWhere(typed), { kind: 'postcode', digits: '1234' });
    });

  for (const typed of ['B-1000', '10115', '75001 Paris', '0123 AB', '1234 ABC', '1234 A', 'SW1A 1AA', '123'])
    test(`"${typed}" is no Dutch postcode, and the message shows one`, () => {
      const message = 'Vul een Nederlandse postcode in, zoals 1234 AB.';
      assert.deepEqual(readWhere(typed, places), { kind: 'problem', message });
      assert.deepEqual(readWhere(typed), { kind: 'problem', message });
    });

  for (const [typed, name] of [['almere', 'Almere'], ['Allmere', 'Almere'], ['esdoorn', 'Esdoornstad'], ['2e exloermond', '2e Exloërmond'], ["'S-GRAVENHAGE", "'s-Gravenhage"]] as const)
    test(`"${typed}" is ${name}`, () => assert.deepEqual(readWhere(typed, places), { kind: 'place', name }));

  test('A place without schools is a problem that says what to do', () => {
    const where = readWhere('Atlantis', places);
    assert.equal(where.kind, 'problem');
  });

  test('Before the places are known, a name is taken as it is', () => assert.deepEqual(readWhere(' Almere '), { kind: 'place', name: 'Almere' }));

  test('Nothing filled in is anywhere', () => assert.deepEqual(readWhere('  ', places), { kind: 'anywhere' }));
});
