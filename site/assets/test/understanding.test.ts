import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Understanding } from '../src/understand/understand.ts';
import { aRegister, aSchool } from './a-register.ts';
import { ambiguous, concepts, needs } from './vocabulary.ts';

const schools = [
  aSchool('De Regenboog', { id: '99aa00', place: 'Oeverstad', municipality: 'Rivierenland' }),
  aSchool('Basisschool De Uitdaging', { id: '99ab00', place: 'Een', municipality: 'Rivierenland', denomination: 'Rooms-Katholiek' }),
  aSchool('Regenboog', { id: '99ac00', place: 'Esdoornstad', pc4: '9912', type: 'Speciaal basisonderwijs' }),
];
const understanding = new Understanding({ ...aRegister(schools), needs, ambiguous, concepts });
const of = (typed: string) => understanding.of(typed);
const needsIn = (typed: string) => of(typed).needs.map(({ id }) => id).sort();

suite('What is understood of what a parent types', () => {
  test('Each need is found with the words that say it', () =>
    assert.deepEqual(of('mijn zoon leest slecht en is snel boos').needs, [{ id: 'dyslexie', because: 'leest slecht' }, { id: 'gedrag', because: 'snel boos' }]));

  test('Verbs, plurals and compounds are the word itself', () => {
    for (const typed of ['leest slecht', 'slecht lezen', 'kan niet lezen', 'leesproblemen', 'leesprobleem']) assert.deepEqual(needsIn(typed), ['dyslexie'], typed);
  });

  test('Who does what a verb says is the verb', () => {
    assert.deepEqual(needsIn('zwakke rekenaar'), ['dyscalculie']);
    assert.deepEqual(needsIn('slechte lezers'), ['dyslexie']);
  });

  test('A word written apart is one word, also misspelt', () => {
    for (const typed of ['taal ontwikelings stoornis', 'taal ontwikkelings stoornis']) assert.deepEqual(needsIn(typed), ['taal-spraak'], typed);
    assert.deepEqual(needsIn('leer achter stand'), ['leerachterstand']);
  });

  test('A misspelt word is meant as it sounds', () => {
    for (const typed of ['disleksie', 'DYSLEXSIE', 'dislectie']) assert.deepEqual(needsIn(typed), ['dyslexie'], typed);
    assert.deepEqual(needsIn('moelijk praten'), ['taal-spraak']);
    assert.deepEqual(needsIn('rolstoell'), ['motorisch']);
    assert.deepEqual(needsIn('leest niet goet en is bang'), ['angst', 'dyslexie']);
    assert.deepEqual(needsIn('spreekt nog weinig nederlans'), ['anderstalig']);
  });

  test('Dialect is Dutch', () => {
    assert.deepEqual(needsIn('he kan nich good leazen'), ['dyslexie']);
    assert.deepEqual(needsIn('onze kleine praot nog nie'), ['taal-spraak']);
    assert.deepEqual(needsIn('ze heurt neet good'), ['slechthorend']);
    assert.deepEqual(needsIn('mien kiend kan nait leern'), needsIn('mijn kind kan niet leren'));
    assert.deepEqual(needsIn('wil nie noar schoule'), ['angst']);
  });

  test('A word of every day is no misspelling', () => {
    for (const typed of ['kippen', 'schapen', 'planten', 'gezonde lunch', 'polis', 'schilderen', 'vrolijk', 'verwijzing', 'zorgplan', 'haalbaar', 'handelingsverlegen', 'verhuisd']) assert.deepEqual(needsIn(typed), [], typed);
  });

  test('What is denied is not asked for', () => {
    assert.deepEqual(needsIn('geen adhd maar wel snel boos'), ['gedrag']);
    assert.deepEqual(needsIn('geen adhd of dyslexie maar wel bang'), ['angst']);
    assert.deepEqual(needsIn('hij is niet druk'), []);
    assert.deepEqual(needsIn('leest goed maar rekenen lukt niet'), ['dyscalculie']);
    assert.deepEqual(needsIn('geen dyslexie wel adhd'), ['adhd']);
    assert.deepEqual(needsIn('plannen lukt niet, ook dyslexie'), ['dyslexie', 'werkhouding']);
    assert.deepEqual(needsIn('lezen gaat goed schrijven lukt niet'), ['motorisch']);
    assert.deepEqual(needsIn('niet slecht in rekenen'), []);
    assert.deepEqual(needsIn('hij is slim genoeg'), []);
    assert.deepEqual(needsIn('ze leest veel'), []);
  });

  test('What is denied of one thing is not denied of the next', () => {
    assert.deepEqual(needsIn('kan niet lezen en is bang'), ['angst', 'dyslexie']);
    assert.deepEqual(needsIn('leest niet en slaat'), ['dyslexie', 'gedrag']);
    assert.deepEqual(needsIn('niet druk en niet boos'), []);
  });

  test('What goes without help is no need, what does not go is one', () => {
    assert.deepEqual(needsIn('geen moeite met rekenen'), []);
    assert.ok(!needsIn('hij hoeft geen hulp bij lezen maar wel bij schrijven').includes('dyslexie'));
    assert.deepEqual(needsIn('kan nog geen veters strikken'), ['motorisch']);
    assert.deepEqual(needsIn('kan geen pen vasthouden'), ['motorisch']);
    assert.deepEqual(needsIn('kan niet wachten op haar beurt'), ['adhd']);
    assert.deepEqual(needsIn('heeft weinig vrienden'), ['gedrag']);
    assert.deepEqual(needsIn("she doesn't speak dutch"), ['anderstalig']);
    assert.deepEqual(needsIn('kan geen vriendjes maken'), ['gedrag']);
    assert.deepEqual(needsIn('zit geen moment stil'), ['adhd']);
  });

  test('A word that may mean more offers all of that, once', () => {
    assert.deepEqual(of('cluster 2').needs, [{ id: 'taal-spraak', because: 'cluster 2' }, { id: 'slechthorend', because: 'cluster 2' }]);
    assert.deepEqual(needsIn('autisme, kan niet tegen prikkels'), ['autisme']);
  });

  test('A lesson in a language is no child that speaks it at home', () => {
    assert.deepEqual(needsIn('spaanse les'), []);
    assert.deepEqual(needsIn('praat thuis spaans'), ['anderstalig']);
    assert.deepEqual(needsIn('praat thuis wel maar op school niet'), needsIn('praat niet'));
  });

  test('Small talk means nothing', () => {
    for (const typed of ['', 'hallo', 'een goede school voor mijn zoon', 'hulp', '12345', '💥'])
      assert.deepEqual(of(typed), { needs: [], types: [], denominations: [], concepts: [], place: null, postcode: null, schools: [], words: [] }, typed);
  });
});

suite('What else a parent asks for', () => {
  test('A place, also misspelt after "in"', () => {
    assert.equal(of('dyslexie in Oeverstad').place, 'Oeverstad');
    assert.equal(of('dyslexie in oeverstat').place, 'Oeverstad');
    assert.equal(of('school in rivierenland').place, 'Rivierenland');
  });

  test('A place that is misspelt where no other word is: before or behind the rest', () => {
    assert.equal(of('dyslexie oeverstat').place, 'Oeverstad');
    assert.equal(of('oeverstat school voor kind met autisme').place, 'Oeverstad');
    for (const typed of ['dyslexie moestuin', 'dyslexie verwijzing', 'autisme en een schaap']) assert.equal(of(typed).place, null, typed);
  });

  test('A postcode, with or without its letters, is no place and leaves no words', () => {
    for (const typed of ['9912', '9912 AB', '9912ab', 'dyslexie 9912 ab']) {
      const { postcode, place, words } = of(typed);
      assert.deepEqual({ postcode, place, words }, { postcode: '9912', place: null, words: [] }, typed);
    }
  });

  test('A small word is a place only where it is announced as one', () => {
    assert.equal(of('een school').place, null);
    assert.equal(of('school in Een').place, 'Een');
  });

  test('A school by its name, also misspelt, and all schools of one name', () => {
    assert.deepEqual(of('de regenboog').schools, ['99aa00', '99ac00']);
    assert.deepEqual(of('basisschool de regenbog').schools, ['99aa00', '99ac00']);
  });

  test('A name that is a need as well is a name where it is announced', () => {
    assert.deepEqual(of('uitdaging').schools, []);
    assert.deepEqual(of('basisschool de uitdaging').schools, ['99ab00']);
  });

  test('The kind, the denomination and the concept', () => {
    assert.deepEqual(of('sbo').types, ['Speciaal basisonderwijs']);
    assert.deepEqual(of('katholieke school').denominations, ['Rooms-Katholiek']);
    assert.deepEqual(of('montesori').concepts, ['montessori']);
  });

  test('Words that are left are looked for in texts', () => {
    assert.deepEqual(of('moestuin').words, ['moestuin']);
    assert.deepEqual(of('school met een moestuin en autisme').words, ['moestuin']);
    assert.deepEqual(of('kleine klassen').words, ['kleine']);
    for (const typed of ['1 op 1 begeleiding', 'een-op-een', '1op1 hulp']) assert.deepEqual(of(typed).words, ['individueel'], typed);
    assert.deepEqual(of('loopt met krukken').words, []);
  });

  test('A thing that tells a need is looked for as well, where a parent asks for it', () => {
    assert.deepEqual([needsIn('gebarentolk'), of('gebarentolk').words], [['slechthorend'], ['gebarentolk']]);
    assert.deepEqual(of('mijn zoon leest slecht en vindt school stom').words, []);
  });

  test('Thousands of schools are no reason to wait', () => {
    const many = Array.from({ length: 6122 }, (_, i) => aSchool(`De ${i} Bomen`, { id: `s${i}`, place: `Plaats ${i % 2400}`, board: `Stichting Bestuur ${i % 900}` }));
    const started = process.cpuUsage();
    new Understanding({ ...aRegister(many), needs, ambiguous, concepts }).of('leest slecht in plaats 12');
    const { user, system } = process.cpuUsage(started);
    assert.ok((user + system) / 1000 < 1500);
  });
});
