import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { inWords, kilometres } from '../src/data/distance.ts';
import { emptySearch, type Search } from '../src/find/fragment.ts';
import type { Points, Register, School } from '../src/data/schools.ts';
import { count, find, loosen, notFound } from '../src/find/search.ts';

const needs = ['dyslexie', 'autisme', 'adhd'].map(id => ({ id, label: id, words: [] }));

function school(name: string, more: Partial<School> = {}): School {
  return {
    id: name, name, place: 'Esdoornstad', municipality: 'Esdoornstad', pc4: '1001', path: `/scholen/${name}/`, type: 'Basisschool',
    denomination: 'Openbaar', updated: '2026-09-03', needs: [], refers: [], other: false, swv: 0, teaser: {}, bounds: [], ...more,
  };
}

const register: Register = {
  schooljaar: '2026-2027',
  needs,
  bounds: [],
  swvs: [],
  holds: [],
  silences: [],
  schools: [
    school('Zilverlinde', { needs: [0, 1] }),
    school('De Berk', { needs: [0], pc4: '1002', type: 'Speciaal basisonderwijs' }),
    school('De Accolade', { needs: [1], place: 'Wilgendam', municipality: 'Rivierenland', pc4: '1003', denomination: 'Rooms-Katholiek' }),
    school('Onbekend adres', { needs: [0, 1], pc4: '9999' }),
  ],
};
const points: Points = new Map([['1001', [52, 5]], ['1002', [52, 5.1]], ['1003', [52.5, 5]]]);

const named = (search: Partial<Search>) => find(register, { ...emptySearch, ...search }, points).map(found => found.school.name);

suite('The finder', () => {
  test('Every need that was chosen must be there', () => {
    assert.deepEqual(named({ needs: ['dyslexie'] }), ['De Berk', 'Onbekend adres', 'Zilverlinde']);
    assert.deepEqual(named({ needs: ['dyslexie', 'autisme'] }), ['Onbekend adres', 'Zilverlinde']);
  });

  test('A need that this site does not know is no reason to find nothing', () => assert.equal(named({ needs: ['oud'] }).length, 4));

  test('Without a postcode they stand by name', () => assert.deepEqual(named({}), ['De Accolade', 'De Berk', 'Onbekend adres', 'Zilverlinde']));

  test('From a postcode the nearest comes first, and one of which the place is unknown last', () =>
    assert.deepEqual(named({ where: { kind: 'postcode', digits: '1002' } }), ['De Berk', 'Zilverlinde', 'De Accolade', 'Onbekend adres']));

  test('A distance leaves out what lies further', () =>
    assert.deepEqual(named({ where: { kind: 'postcode', digits: '1001' }, within: 10 }), ['Zilverlinde', 'De Berk']));

  test('A postcode that is not on the list leaves all schools, by name', () =>
    assert.equal(named({ where: { kind: 'postcode', digits: '8888' }, within: 3 }).length, 4));

  test('A place is the place itself or its municipality', () => {
    assert.deepEqual(named({ where: { kind: 'place', name: 'wilgendam' } }), ['De Accolade']);
    assert.deepEqual(named({ where: { kind: 'place', name: 'Rivierenland' } }), ['De Accolade']);
  });

  test('Kinds of school add up, other choices narrow down', () => {
    assert.equal(named({ types: ['Basisschool', 'Speciaal basisonderwijs'] }).length, 4);
    assert.deepEqual(named({ types: ['Speciaal basisonderwijs'], denominations: ['Openbaar'] }), ['De Berk']);
  });

  test('With nothing found it tells which choice to drop, the best first', () => {
    const search: Search = { ...emptySearch, needs: ['dyslexie', 'autisme'], denominations: ['Rooms-Katholiek'] };
    assert.deepEqual(find(register, search, points), []);
    assert.deepEqual(loosen(register, search, points).map(({ label, count }) => [label, count]), [['richting', 2], ['dyslexie', 1]]);
  });

  test('Who says nothing about a need is counted among those that match the other choices', () => {
    const quiet = (search: Partial<Search>) => notFound(register, { ...emptySearch, ...search }, points).silent.map(found => found.name);
    assert.deepEqual(quiet({ needs: ['dyslexie'] }), ['De Accolade']);
    assert.deepEqual(quiet({ needs: ['dyslexie', 'autisme'] }), ['De Accolade', 'De Berk']);
    assert.deepEqual(quiet({ needs: ['dyslexie'], where: { kind: 'place', name: 'Esdoornstad' } }), []);
    assert.deepEqual(quiet({ needs: ['oud'] }), []);
  });

  test('Who refers for a need is neither found nor called silent', () => {
    const referring: Register = { ...register, schools: [...register.schools, school('De Esdoorn', { refers: [0] })] };
    const asked = { ...emptySearch, needs: ['dyslexie'] };
    assert.ok(!find(referring, asked, points).some(found => found.school.name === 'De Esdoorn'));
    const { silent, referring: named } = notFound(referring, asked, points);
    assert.deepEqual([silent.map(found => found.name), named.map(found => found.name)], [['De Accolade'], ['De Esdoorn']]);
  });

  test('Each value of a choice says how many schools it would leave', () =>
    assert.deepEqual([...count(register, { ...emptySearch, needs: ['dyslexie'] }, points, school => [school.type])], [['Speciaal basisonderwijs', 1], ['Basisschool', 2]]));

  test('Six thousand schools are sorted within a keystroke', () => {
    const many: Register = { schooljaar: '2026-2027', needs, bounds: [], swvs: [], holds: [], silences: [], schools: Array.from({ length: 6122 }, (_, i) => school(`School ${(i * 7919) % 6122}`, { needs: [i % 3] })) };
    const started = performance.now();
    find(many, { ...emptySearch, needs: ['dyslexie'], where: { kind: 'postcode', digits: '1001' } }, points);
    assert.ok(performance.now() - started < 250);
  });
});

suite('Distance', () => {
  test('Dom tower to Dam square is 35 kilometres', () => assert.equal(Math.round(kilometres([52.0907, 5.1214], [52.3731, 4.8926])), 35));
  test('From a place to itself is nothing', () => assert.equal(kilometres([52, 5], [52, 5]), 0));
  test('It is told no finer than it is known', () => assert.deepEqual([0.4, 1.4, 12.6].map(inWords), ['minder dan 1 km', '1,5 km', '13 km']));
});
