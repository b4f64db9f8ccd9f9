import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import type { Cell, Column } from '../src/compare/rows.ts';
import { onSheet } from '../src/visit/asks.ts';
import { Keeping, type Kept, noNotes, written } from '../src/visit/keeping.ts';
import { fittingBounds } from '../src/find/fitting-bounds.ts';
import { needQuestions } from '../src/visit/questions.ts';
import { asked, sheetOf } from '../src/visit/sheet.ts';

// The module asks whether a node is an element; these cells hold none.
globalThis.Element ??= class {} as typeof Element;

function column(cells: Record<string, readonly [state: string, text: string, label?: string]>): Column {
  const cell = ([row, [state, text, label]]: [string, readonly [string, string, string?]]): [string, Cell] => [row, { label: label ?? row, state, summary: '', text, content: [] }];
  return { id: '99aa00', name: 'De Berk', path: '/scholen/99aa00/', pc4: '1001', isGone: false, cells: new Map(Object.entries(cells).map(cell)) };
}

const five = (school: Column, ...needs: string[]) => sheetOf(school, needs).questions.slice(0, asked);

suite('The questions of a gespreksblad', () => {
  test('What a school was not asked, the parent asks', () =>
    assert.equal(five(column({ 'behoefte/dyslexie': ['not-asked', 'Niet gevraagd'] }), 'dyslexie')[0], 'Wat doet u in de les voor een kind dat moeilijk leest?'));

  test('Of a referral the parent asks for whom, and what comes first', () =>
    assert.match(five(column({ 'behoefte/moeilijk-lerend': ['refers', 'Wij verwijzen'] }), 'moeilijk-lerend')[0]!, /Voor wie geldt dat, en wat kunt u eerst zelf\?$/));

  test('Of someone who is listed the parent asks how often they are there', () =>
    assert.match(five(column({ 'behoefte/dyslexie': ['listed', 'Dyslexiespecialist (via het samenwerkingsverband)'] }), 'dyslexie')[0]!, /Hoe vaak is die persoon hier op school\?$/));

  test('Of a list without a place the parent asks whether it is here', () =>
    assert.match(five(column({ 'behoefte/dyslexie': ['listed-unplaced', 'Protocol dyslexie'] }), 'dyslexie')[0]!, /op school, of komt het van buiten\?$/));

  test('A school that says how often is not asked how often', () => {
    const vague = five(column({ 'behoefte/adhd': ['offered', 'Wij bewegen veel in de klas.'] }), 'adhd');
    const exact = five(column({ 'behoefte/adhd': ['offered', 'Twee keer per week bewegen met de coach.'] }), 'adhd');
    assert.ok(vague.some(question => question.startsWith('Hoe vaak krijgt een kind')));
    assert.ok(!exact.some(question => question.startsWith('Hoe vaak krijgt een kind')));
  });

  test('A grens that may matter is among the first five', () => {
    const school = column({ 'behoefte/motorisch': ['not-asked', 'Niet gevraagd'], 'grens/gebouw': ['named', 'Wij hebben geen lift.', 'Het gebouw'], 'grens/leren': ['named', 'Wij kunnen niet alles.', 'Leren'] });
    assert.ok(five(school, 'motorisch').includes('U noemt een grens bij ‘Het gebouw’. Wanneer is die voor ons kind bereikt, en wat doet u dan?'));
    assert.deepEqual(sheetOf(school, ['motorisch']).otherBounds, ['Leren']);
  });

  test('Each of two needs has a question before one has two', () => {
    const questions = five(column({ 'behoefte/dyslexie': ['not-asked', ''], 'behoefte/angst': ['no-profile', ''] }), 'dyslexie', 'angst');
    assert.deepEqual(questions.slice(0, 2), ['Wat doet u in de les voor een kind dat moeilijk leest?', 'Wat doet u in de les voor een kind dat vaak bang is?']);
  });

  for (const state of ['offered', 'refers', 'mentioned', 'listed', 'listed-unplaced', 'unread', 'not-filled-in', 'not-listed', 'not-asked', 'no-profile'])
    test(`There are five different ones about "${state}", for every need`, () => {
      for (const need of Object.keys(needQuestions)) {
        const { questions } = sheetOf(column({ [`behoefte/${need}`]: [state, ''] }), [need]);
        assert.ok(questions.length >= asked, need);
        assert.equal(new Set(questions).size, questions.length, need);
        for (const question of questions) assert.match(question, /\?$/);
        assert.ok(!questions.some(question => question.includes('…')), need);
      }
    });

  test('Without a need there are five good ones for any school', () => assert.equal(five(column({})).length, asked));
});

suite('The tables of questions', () => {
  const ids = (file: string) => (JSON.parse(readFileSync(`../../profiles/Vocabulary/${file}.json`, 'utf8')) as { id: string }[]).map(each => each.id).sort();

  test('Know every need of the vocabulary', () => {
    assert.deepEqual(Object.keys(needQuestions).sort(), ids('needs'));
  });
});

suite('What a gespreksblad tells', () => {
  const school = column({
    'behoefte/dyslexie': ['offered', 'Leeshulp'], 'behoefte/adhd': ['not-filled-in', 'Niet ingevuld'],
    'grens/rust': ['named', 'Wij hebben grote groepen.', 'Rust'], 'grens/zelfstandig': ['named', 'Wij hebben grote groepen.', 'Zelfstandig'],
  });

  test('Words and silence stand apart', () => {
    const sheet = sheetOf(school, ['dyslexie', 'adhd']);
    assert.deepEqual([sheet.says.map(each => each.words), sheet.unsaid.map(each => each.words)], [['Leeshulp'], ['Niet ingevuld']]);
  });

  test('One text in two categories is read once', () => assert.deepEqual(sheetOf(school, ['adhd']).bounds.map(each => each.label), ['Rust · Zelfstandig']));

  test('Of three grenzen that there is room for, those that matter most for each need', () => {
    const all = column(Object.fromEntries([...new Set(Object.values(fittingBounds).flat())].sort().map(id => [`grens/${id}`, ['named', `Tekst over ${id}`, id] as const])));
    assert.deepEqual(sheetOf(all, ['gedrag', 'motorisch']).bounds.map(each => each.label), ['veiligheid', 'gebouw', 'rust']);
  });

  for (const number of ['0999 10 00 01', '(0999) 10 00 01', '0999 – 10 00 01', '0999/100001'])
    test(`The telephone of the school is on it as the school writes it: ${number}`, () => {
      const node = Object.assign(new Element(), { querySelector: (selector: string) => (selector === 'a[href^="tel:"]' ? { textContent: number } : null) });
      const contact: Cell = { label: 'Contact', state: 'offered', summary: '', text: `Telefoon: ${number}`, content: [node] };
      assert.equal(sheetOf({ ...school, cells: new Map([['praktisch/contact', contact]]) }, []).phone, number);
    });
});

suite('The questions that stand on the sheet', () => {
  const questions = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(letter => `${letter}?`);
  test('Are five to begin with', () => assert.equal(onSheet(questions, noNotes).length, 5));
  test('Are those that were left on and put on, and the parent’s own', () =>
    assert.deepEqual(onSheet(questions, { off: ['b?'], on: ['g?'], own: ['Mag de hond mee?'] }), ['a?', 'c?', 'd?', 'e?', 'g?', 'Mag de hond mee?']));
});

suite('What is kept on the device', () => {
  const kept: Kept = { child: 'Noor', schools: ['99aa00'], needs: ['dyslexie'], notes: { '99aa00': { ...noNotes, notes: 'Aardige juf' } } };

  function memory(): Storage {
    const items = new Map<string, string>();
    return { getItem: (key: string) => items.get(key) ?? null, setItem: (key: string, value: string) => void items.set(key, value), removeItem: (key: string) => void items.delete(key), clear: () => items.clear(), key: () => null, get length() { return items.size; } };
  }

  test('Comes back as it was, until it is wiped', () => {
    const storage = memory();
    const keeping = new Keeping(storage);
    assert.equal(keeping.read(), null);
    assert.ok(keeping.start(kept));
    assert.deepEqual(new Keeping(storage).read(), kept);
    keeping.wipe();
    assert.equal(storage.length, 0);
  });

  test('Is nothing where the browser refuses', () => assert.ok(!new Keeping(null).start(kept)));

  test('Loses nothing when two tabs write', () => {
    const storage = memory();
    const [one, other] = [new Keeping(storage), new Keeping(storage)];
    one.start(kept);
    other.change(now => written(now, '99aa01', { notes: 'Grote tuin' }));
    one.change(now => written(now, '99aa00', { when: 'maandag' }));
    other.start({ ...kept, child: '', notes: { '99aa00': { ...noNotes, own: ['Mag de hond mee?'] } } });
    assert.deepEqual(one.read(), {
      ...kept, schools: ['99aa00', '99aa01'],
      notes: { '99aa00': { ...noNotes, notes: 'Aardige juf', when: 'maandag', own: ['Mag de hond mee?'] }, '99aa01': { ...noNotes, notes: 'Grote tuin' } },
    });
  });

  test('Does not come back after it was wiped', () => {
    const storage = memory();
    new Keeping(storage).start(kept);
    new Keeping(storage).wipe();
    assert.ok(!new Keeping(storage).change(now => written(now, '99aa00', { notes: 'Nog iets' })));
    assert.equal(storage.length, 0);
  });

  for (const broken of ['null', '{"notes":[1],"schools":"99aa00"}', '{"notes":{"99aa00":null}}', 'geen json'])
    test(`"${broken}" breaks nothing`, () => {
      const storage = memory();
      storage.setItem('gespreksblad', broken);
      assert.doesNotThrow(() => new Keeping(storage).read());
    });
});
