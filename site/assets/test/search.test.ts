import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { inWords, kilometres } from '../src/data/distance.ts';
import type { School } from '../src/data/register.ts';
import type { Points } from '../src/data/postcodes.ts';
import { settled } from '../src/find/address.ts';
import { stateOf } from '../src/find/card-facts.ts';
import { Catalogue } from '../src/find/catalogue.ts';
import { choicesOf, settle } from '../src/find/choices.ts';
import type { FacetKey } from '../src/find/facets.ts';
import { fittingBounds } from '../src/find/fitting-bounds.ts';
import { emptySearch, type Search } from '../src/find/fragment.ts';
import { swvsNearby } from '../src/find/nearby-texts.ts';
import { notFound } from '../src/find/not-listed.ts';
import { find, type Known } from '../src/find/search.ts';
import { aRegister, aSchool, mask, neighbour } from './a-register.ts';
import { readFileSync } from 'node:fs';

const [dyslexie, autisme] = [0, 1];
const schools = [
  aSchool('Zilverlinde', { tells: mask(dyslexie, autisme), listed: { school: mask(dyslexie), bestuur: mask(autisme), swv: 0 }, provisions: [0], updated: '2025-10-01', holds: { words: '', note: 'Van vorig jaar', isCurrent: false } }),
  aSchool('De Berk', { tells: mask(dyslexie), pc4: '1002', type: 'Speciaal basisonderwijs', listed: { school: mask(dyslexie), bestuur: 0, swv: 0 }, bounds: mask(0), silence: null, concepts: mask(1) }),
  aSchool('De Accolade', { tells: mask(autisme), place: 'Wilgendam', municipality: 'Rivierenland', pc4: '1003', denomination: 'Rooms-Katholiek', silence: { state: 'not-asked', words: 'Niet gevraagd' } }),
  aSchool('Onbekend adres', { tells: mask(dyslexie, autisme), pc4: '9999', board: 'Stichting Water' }),
];
const catalogue = new Catalogue(aRegister(schools));
const points: Points = new Map([['1001', [52, 5]], ['1002', [52, 5.1]], ['1003', [52.5, 5]]]);
const known: Known = { points, hits: new Map() };

const search = (asked: Partial<Search>, more: Partial<Known> = {}) => find(catalogue, { ...emptySearch, ...asked }, { ...known, ...more });
const named = (asked: Partial<Search>, more: Partial<Known> = {}) => search(asked, more).found.map(i => catalogue.schools[i]!.name);
const counts = (asked: Partial<Search>, key: FacetKey) => {
  const counted = search(asked).counts(catalogue.facet(key));
  return Object.fromEntries(catalogue.facet(key).values.map((value, i) => [value.id, counted[i]]).filter(([, count]) => count !== 0));
};

suite('The finder', () => {
  test('Every need that was chosen must be there', () => {
    assert.deepEqual(named({ needs: ['dyslexie'] }), ['De Berk', 'Onbekend adres', 'Zilverlinde']);
    assert.deepEqual(named({ needs: ['dyslexie', 'autisme'] }), ['Onbekend adres', 'Zilverlinde']);
  });

  test('What this site does not know is no reason to find nothing', () => {
    const settled = settle({ ...emptySearch, needs: ['oud', 'autisme'], types: ['Brugklas'], within: 5, schools: ['weg'] }, catalogue);
    assert.deepEqual(settled, { ...emptySearch, needs: ['autisme'] });
  });

  test('Without a postcode they stand by name', () => assert.deepEqual(named({}), ['De Accolade', 'De Berk', 'Onbekend adres', 'Zilverlinde']));

  test('From a postcode the nearest comes first, and one of which the place is unknown last', () =>
    assert.deepEqual(named({ postcode: '1002' }), ['De Berk', 'Zilverlinde', 'De Accolade', 'Onbekend adres']));

  test('From another postcode the order is another', () => {
    named({ postcode: '1002' });
    assert.deepEqual(named({ postcode: '1003' }), ['De Accolade', 'Zilverlinde', 'De Berk', 'Onbekend adres']);
  });

  test('A parent may ask for another order', () => {
    assert.deepEqual(named({ postcode: '1002', order: 'naam' })[0], 'De Accolade');
    assert.deepEqual(named({ order: 'vers' }).at(-1), 'Zilverlinde');
    assert.equal(search({ order: 'afstand' }).order, 'naam');
  });

  test('A distance leaves out what lies further', () => assert.deepEqual(named({ postcode: '1001', within: 10 }), ['Zilverlinde', 'De Berk']));

  test('A postcode that is not on the list leaves all schools, by name', () => {
    assert.equal(named({ postcode: '8888', within: 3 }).length, 4);
    assert.ok(!search({ postcode: '8888' }).hasDistances);
  });

  test('A place is the place itself or its municipality', () => {
    assert.deepEqual(named({ places: ['Wilgendam'] }), ['De Accolade']);
    assert.deepEqual(named({ places: ['Rivierenland'] }), ['De Accolade']);
    assert.equal(named({ places: ['Rivierenland', 'Esdoornstad'] }).length, 4);
  });

  test('Kinds of school add up, other choices narrow down', () => {
    assert.equal(named({ types: ['Basisschool', 'Speciaal basisonderwijs'] }).length, 4);
    assert.deepEqual(named({ types: ['Speciaal basisonderwijs'], denominations: ['Openbaar'], concepts: ['montessori'] }), ['De Berk']);
    assert.deepEqual(named({ boards: ['Stichting Water'] }), ['Onbekend adres']);
    assert.deepEqual(named({ provisions: ['dyslexiespecialist'] }), ['Zilverlinde']);
  });

  test('Help is somewhere for every need that was chosen, or it is not known where', () => {
    assert.deepEqual(named({ needs: ['dyslexie'], at: ['school'] }), ['De Berk', 'Zilverlinde']);
    assert.deepEqual(named({ needs: ['dyslexie', 'autisme'], at: ['school'] }), []);
    assert.deepEqual(named({ needs: ['dyslexie', 'autisme'], at: ['school', 'bestuur'] }), ['Zilverlinde']);
    assert.deepEqual(named({ at: ['bestuur'] }), ['Zilverlinde']);
  });

  test('To name no grens is told only of schools that were asked', () =>
    assert.deepEqual(named({ noBounds: ['zindelijkheid'] }), ['Onbekend adres', 'Zilverlinde']));

  test('Fresh is of this schooljaar, or since a day', () => {
    assert.ok(!named({ fresh: 'schooljaar' }).includes('Zilverlinde'));
    assert.ok(named({ fresh: '2025-08-01' }).includes('Zilverlinde'));
    assert.ok(!named({ fresh: '2026-08-01' }).includes('Zilverlinde'));
  });

  test('A word must stand in what the school writes, once the texts are there', () => {
    const hits = new Map([['lift', new Map([['De Berk', { score: 1, parts: [], forms: ['personenlift'] }]])]]);
    assert.deepEqual(named({ words: ['lift'] }, { hits }), ['De Berk']);
    assert.equal(named({ words: ['lift'] }).length, 4);
  });

  test('Six thousand schools are found, counted and put in order within a keystroke', () => {
    const many = new Catalogue(aRegister(Array.from({ length: 6122 }, (_, i) => aSchool(`School ${(i * 7919) % 6122}`, { tells: mask(i % 3), bounds: mask(i % 2) }))));
    const asked = { ...emptySearch, needs: ['dyslexie'], postcode: '1001' };
    find(many, asked, known);
    // Of the processor: a machine that does more at once would make it any time by the clock.
    const started = process.cpuUsage();
    find(many, { ...asked, types: ['Basisschool'] }, known);
    const { user, system } = process.cpuUsage(started);
    assert.ok(user + system < 250_000);
  });
});

suite('What every other choice would give', () => {
  test('Values that narrow down count what is left', () => assert.deepEqual(counts({ needs: ['dyslexie'] }, 'needs'), { dyslexie: 3, autisme: 2 }));

  test('Values that add up count what they would add', () =>
    assert.deepEqual(counts({ needs: ['dyslexie'], types: ['Basisschool'] }, 'types'), { Basisschool: 2, 'Speciaal basisonderwijs': 1 }));

  test('Distances count what lies within', () => assert.deepEqual(counts({ postcode: '1001', within: 3 }, 'within'), { 3: 1, 5: 1, 10: 2, 25: 2 }));

  test('With nothing found it tells which choice to drop, the best first', () => {
    const { found, looser } = search({ needs: ['dyslexie', 'autisme'], denominations: ['Rooms-Katholiek'] });
    assert.deepEqual(found, []);
    assert.deepEqual(looser.map(({ label, count }) => [label, count]), [['Rooms-Katholiek', 2], ['Lezen en dyslexie', 1]]);
  });

  test('With nothing found here it tells what matches a little further', () =>
    assert.deepEqual(search({ postcode: '1002', within: 3, denominations: ['Rooms-Katholiek'] }).further.map(i => catalogue.schools[i]!.name), ['De Accolade']));

  test('Each choice can be taken back by itself', () => {
    const choices = choicesOf({ ...emptySearch, needs: ['dyslexie'], postcode: '1001', within: 5, words: ['lift'], noBounds: ['veiligheid'] }, catalogue);
    assert.deepEqual(choices.map(choice => choice.label), ['Vanaf 1001', 'Lezen en dyslexie', 'Tot 5 kilometer', 'Niets over een grens bij: veiligheid', 'In de tekst: lift']);
    assert.deepEqual(choices[0]!.without.within, null);
    assert.deepEqual(choices[4]!.without.words, []);
  });
});

suite('Who is not found', () => {
  const quiet = (asked: Partial<Search>) => search(asked).silent.map(school => school.name);

  test('Who says nothing about a need is counted among those that match the other choices', () => {
    assert.deepEqual(quiet({ needs: ['dyslexie'] }), ['De Accolade']);
    assert.deepEqual(quiet({ needs: ['dyslexie', 'autisme'] }), ['De Accolade', 'De Berk']);
    assert.deepEqual(quiet({ needs: ['dyslexie'], places: ['Esdoornstad'] }), []);
    assert.deepEqual(quiet({}), []);
  });

  test('Who refers for a need is neither found nor called silent', () => {
    const referring = new Catalogue(aRegister([...schools, aSchool('De Esdoorn', { refers: mask(dyslexie) })]));
    const { found, silent, referring: refers } = find(referring, { ...emptySearch, needs: ['dyslexie'] }, known);
    assert.ok(!found.some(i => referring.schools[i]!.name === 'De Esdoorn'));
    assert.deepEqual([silent.map(school => school.name), refers.map(school => school.name)], [['De Accolade'], ['De Esdoorn']]);
  });
});

suite('What a card says of a need', () => {
  const says = (more: Partial<School>) => stateOf(aSchool('De Berk', more), dyslexie).state;

  test('Each kind of answer and of silence has a state of its own', () => {
    assert.equal(says({ tells: mask(dyslexie) }), 'offered');
    assert.equal(says({ tells: mask(dyslexie), lists: mask(dyslexie) }), 'listed');
    assert.equal(says({ tells: mask(dyslexie), mentions: mask(dyslexie) }), 'mentioned');
    assert.equal(says({ refers: mask(dyslexie) }), 'refers');
    assert.equal(says({}), 'not-filled-in');
    assert.equal(says({ asked: 0 }), 'not-asked');
    assert.equal(says({ updated: null }), 'no-profile');
  });

  test('What could not be read is not called a question that was not asked', () => assert.equal(says({ asked: 0, unread: mask(dyslexie) }), 'unread'));
});

suite('What is said of who is not found', () => {
  const said = (needs: string[], ...all: School[]) => {
    const around = new Catalogue(aRegister(all));
    const asked = { ...emptySearch, needs };
    return notFound(around.register.needs, asked, find(around, asked, known));
  };

  test('Silence and what could not be read are counted apart', () =>
    assert.deepEqual(said(['dyslexie'], aSchool('De Berk', { asked: 0, unread: mask(dyslexie) }), aSchool('De Esdoorn'), aSchool('De Linde')),
      ['2 scholen vertellen hier niets over', 'Van 1 school is het antwoord niet te lezen']));

  test('Of two needs a referral is said of the one for which the school refers', () => {
    const school = aSchool('De Berk', { tells: mask(dyslexie), refers: mask(autisme) });
    assert.deepEqual(said(['dyslexie', 'autisme'], school), ['1 school verwijst voor ‘Autisme’ naar speciaal (basis)onderwijs']);
    assert.deepEqual(said(['autisme'], school), ['1 school verwijst hiervoor naar speciaal (basis)onderwijs']);
  });
});

suite('What the address asks for', () => {
  const own = [aSchool('Hier')];
  const alone = new Catalogue(aRegister(own));
  const both = new Catalogue(aRegister([...own, aSchool('Daar', { swv: neighbour, place: 'Overveen', municipality: 'Overveen', board: 'Stichting Overkant' })]));
  const asked = { ...emptySearch, postcode: '1001', places: ['overveen'], boards: ['Stichting Overkant'], schools: ['Daar'] };

  test('Is known by the schools of a neighbour too, once they are there', () => {
    assert.deepEqual(settled(asked, both), { search: { ...asked, places: ['Overveen'] }, problem: null });
    const { search, problem } = settled(asked, alone);
    assert.deepEqual([search.places, search.boards, search.schools, problem?.place], [[], [], [], 'overveen']);
  });
});

suite('Where texts are fetched', () => {
  const two = new Catalogue(aRegister([aSchool('Hier'), aSchool('Daar', { swv: neighbour, pc4: '1003', place: 'Wilgendam' })]));

  test('From a postcode they are those of the schools around, the nearest first', () =>
    assert.deepEqual(swvsNearby(two, { ...emptySearch, postcode: '1003' }, two.distances('1003', points)).map(swv => swv.code), ['PO9902', 'PO9901']));

  test('In a place that was chosen they are those of its schools, whatever is nearer', () =>
    assert.deepEqual(swvsNearby(two, { ...emptySearch, postcode: '1001', places: ['Wilgendam'] }, two.distances('1001', points)).map(swv => swv.code), ['PO9902']));

  test('In a place they are those of its schools', () =>
    assert.deepEqual(swvsNearby(two, { ...emptySearch, places: ['Wilgendam'] }, null).map(swv => swv.code), ['PO9902']));

  test('Where nobody said where they look, none of a whole country', () => {
    const country = new Catalogue(aRegister([1, 2, 3, 4].map(n => aSchool(`School ${n}`, { swv: { code: `PO990${n}`, name: '', path: '' } }))));
    assert.deepEqual(swvsNearby(country, emptySearch, null), []);
  });
});

suite('The grens that may matter', () => {
  const ids = (file: string) => (JSON.parse(readFileSync(`../../profiles/Vocabulary/${file}`, 'utf8')) as { id: string }[]).map(({ id }) => id);

  test('Every need has its own, of the vocabulary', () => {
    assert.deepEqual(Object.keys(fittingBounds).sort(), ids('needs.json').sort());
    const known = ids('boundary-categories.json');
    assert.deepEqual(Object.values(fittingBounds).flat().filter(id => !known.includes(id)), []);
  });
});

suite('Distance', () => {
  test('Dom tower to Dam square is 35 kilometres', () => assert.equal(Math.round(kilometres([52.0907, 5.1214], [52.3731, 4.8926])), 35));
  test('From a place to itself is nothing', () => assert.equal(kilometres([52, 5], [52, 5]), 0));
  test('It is told no finer than it is known', () => assert.deepEqual([0.4, 1.4, 12.6].map(inWords), ['minder dan 1 km', '1,5 km', '13 km']));
});
