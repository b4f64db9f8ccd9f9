import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { merge } from '../src/data/merge.ts';
import { readPoints } from '../src/data/postcodes.ts';
import { readRegister } from '../src/data/read-register.ts';
import { readTexts } from '../src/data/read-texts.ts';
import { neighbours, readRegions } from '../src/data/regions.ts';
import { has, type Register } from '../src/data/register.ts';
import { words } from '../src/understand/text.ts';
import examples from './search-words.json' with { type: 'json' };

/** As the generator makes them: tests/Site.Tests/What_search_reads.cs keeps them so. */
const file = (name: string): unknown => JSON.parse(readFileSync(`test/files/${name}`, 'utf8'));

const register = readRegister(file('scholen.json'));
const texts = readTexts(file('teksten.json'), register);
const schoolOf = (register: Register, id: string) => register.schools.find(school => school.id === id)!;
const needOf = (register: Register, id: string) => register.needs.findIndex(need => need.id === id);

suite('The register', () => {
  test('knows a school by what it tells, where it stops, and how old that is', () => {
    const { swv, holds, listed, ...school } = schoolOf(register, '99aa00');
    const mask = (...ids: string[]) => ids.reduce((mask, id) => mask | (1 << needOf(register, id)), 0);
    assert.deepEqual({ ...school, asked: 0 }, {
      id: '99aa00', name: 'De Esdoorn', path: '/scholen/99aa00/', place: 'Voorbeeldstad', municipality: 'Voorbeeldstad', pc4: '1234', type: 'Basisschool',
      denomination: 'Openbaar', board: 'Stichting Voorbeeldscholen', updated: '2026-09-03', tells: mask('dyslexie', 'autisme'), refers: 0, asked: 0, unread: 0, lists: 0, mentions: 0, provisions: [], concepts: 0,
      bounds: 1 << register.bounds.findIndex(bound => bound.id === 'zindelijkheid'), silence: null, other: false,
    });
    assert.equal(swv.name, 'Samenwerkingsverband Voorbeeldland');
    assert.deepEqual(holds, { words: 'schooljaar 2026-2027', note: null, isCurrent: true });
    assert.deepEqual(listed, { school: 0, bestuur: 0, swv: 0 });
  });

  test('says nothing of a school without a profile', () => {
    const { updated, holds, tells, asked, silence, pc4 } = schoolOf(register, '99bb00');
    assert.deepEqual({ updated, holds, tells, asked, silence, pc4 }, { updated: null, holds: null, tells: 0, asked: 0, silence: null, pc4: '1236' });
  });

  test('knows where a school has what it lists', () => {
    const { listed, lists, provisions } = schoolOf(register, '99dd01');
    const dyslexia = needOf(register, 'dyslexie');
    assert.ok(has(lists, needOf(register, 'taal-spraak')) && !has(lists, dyslexia));
    assert.deepEqual([listed.school, listed.bestuur, listed.swv].map(mask => has(mask, dyslexia)), [true, false, true]);
    assert.deepEqual(provisions.map(position => register.provisions[position]!.id), ['dyslexiespecialist']);
  });

  test('gives an ambiguous word to each of its needs', () =>
    assert.deepEqual(register.needs.filter(need => need.words.includes('taal')).map(need => need.id), ['dyslexie', 'anderstalig']));
});

suite('Texts', () => {
  test('give the sentence about a need, and none where there is none', () => {
    const school = schoolOf(register, '99aa00');
    assert.equal(texts.says(school, needOf(register, 'dyslexie')), 'Vier keer per week leest uw kind twintig minuten in een klein groepje.');
    assert.equal(texts.says(school, needOf(register, 'adhd')), null);
    assert.equal(texts.says(schoolOf(register, '99bb00'), 0), null);
  });

  test('give the words of a grens with its categories', () =>
    assert.deepEqual(texts.limits(schoolOf(register, '99aa00')).map(({ bounds, text }) => [bounds.map(bound => register.bounds[bound]!.id), text]), [[['zindelijkheid'], 'Wij kunnen een kind niet de hele dag verschonen.']]));

  test('know in which parts of which pages a word stands', () => {
    const at = (form: string) => texts.words.hits(texts.words.forms.indexOf(form)).map(({ school, parts }) => [school, ...parts.map(part => part.anchor)]);
    assert.deepEqual(at('verschonen'), [['99aa00', 'grens-zindelijkheid'], ['99dd01', 'grens-zindelijkheid']]);
    assert.deepEqual(at('dyslexiespecialist'), [['99dd01', 'behoefte-dyslexie', 'specialisten']]);
    assert.deepEqual(at('esdoornstad'), []);
    assert.deepEqual([...texts.words.forms].sort(), texts.words.forms);
  });

  test('of another version mean what their ids say', () => {
    const other: Register = { ...register, needs: [...register.needs].reverse(), bounds: register.bounds.filter(bound => bound.id !== 'zindelijkheid') };
    const moved = readTexts(file('teksten.json'), other);
    const school = schoolOf(register, '99aa00');
    assert.match(moved.says(school, needOf(other, 'dyslexie'))!, /^Vier keer/);
    assert.equal(moved.says(school, needOf(other, 'anderstalig')), null);
    assert.deepEqual(moved.limits(school)[0]!.bounds, []);
  });
});

suite('Across a border', () => {
  const points = readPoints(file('postcodes.json'));
  const regions = readRegions(file('regios.json'));

  test('postcodes and regions are read', () => {
    assert.deepEqual([...points], [['1234', [52.37, 5.22]]]);
    assert.deepEqual(regions.map(({ code, path, pc4 }) => [code, path, pc4]), [['PO9902', '/swv/po9902/', ['1234']], ['PO9901', '/swv/po9901/', ['1234', '1236']]]);
  });

  test('a samenwerkingsverband with a school nearby is a neighbour, and its own is not', () =>
    assert.deepEqual(neighbours(register, [52.4, 5.2], points, regions).map(({ code }) => code), ['PO9902']));

  test('what lies further than a child is brought every day is no neighbour', () => {
    const around = new Map([['2000', [52.37, 5.22] as const], ['2001', [52.45, 5.22] as const], ['2002', [52.47, 5.22] as const]]);
    const at = (code: string, pc4: string) => ({ ...regions[0]!, code, pc4: [pc4] });
    assert.deepEqual(neighbours(register, [52.37, 5.22], around, [at('PO9903', '2001'), at('PO9904', '2002')]).map(({ code }) => code), ['PO9903']);
  });

  test('schools of both sides are one list, each once', () => {
    const across = { ...register, swvs: [{ code: 'PO9902', name: 'Aan de overkant', path: '/swv/po9902/' }], schools: [schoolOf(register, '99aa00'), { ...schoolOf(register, '99bb00'), id: '99ee00' }] };
    const both = merge([register, across]);
    assert.deepEqual(both.schools.map(({ id }) => id).sort(), ['99aa00', '99bb00', '99dd01', '99ee00']);
    assert.deepEqual(both.swvs.map(({ code }) => code), ['PO9901', 'PO9902']);
    assert.deepEqual(schoolOf(both, '99dd01'), schoolOf(register, '99dd01'));
  });

  test('a file of another version never gives a school a need that it did not name', () => {
    const older: Register = { ...register, needs: [{ id: 'oud', label: 'Oud', words: [] }, ...register.needs].reverse(), provisions: [{ id: 'lift', label: 'Lift', words: [], kind: 'ruimte' }], schools: [] };
    const school = { ...schoolOf(register, '99bb00'), id: '99ff00', tells: 1 << needOf(older, 'dyslexie'), refers: 1 << needOf(older, 'oud'), provisions: [0] };
    const both = merge([register, { ...older, schools: [school] }]);
    const merged = schoolOf(both, '99ff00');
    assert.deepEqual(both.needs.filter((_, i) => has(merged.tells, i)).map(({ id }) => id), ['dyslexie']);
    assert.deepEqual(both.needs.filter((_, i) => has(merged.refers, i)).map(({ id }) => id), ['oud']);
    assert.deepEqual(merged.provisions.map(position => both.provisions[position]!.id), ['lift']);
  });
});

suite('Words', () => {
  for (const [text, expected] of Object.entries(examples.words)) test(`of “${text}” are those of the index`, () => assert.deepEqual(words(text), expected));
});
