import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { type Cell, type Column, layOut } from '../src/compare/rows.ts';

function column(name: string, cells: Record<string, readonly [state: string, text: string]>): Column {
  const cell = (row: string, [state, text]: readonly [string, string]): [string, Cell] => [row, { label: row.split('/')[1]!, state, summary: '', text, content: [] }];
  return { id: name, name, path: `/scholen/${name}/`, pc4: null, isGone: false, cells: new Map(Object.entries(cells).map(([row, content]) => cell(row, content))) };
}

const berk = column('berk', {
  'behoefte/adhd': ['not-asked', 'Niet gevraagd'],
  'behoefte/dyslexie': ['offered', 'Leeshulp'],
  'behoefte/autisme': ['offered', 'Een rustige plek'],
  'grens/bereikt': ['named', 'Wij praten met u'],
  'grens/veiligheid': ['none-named', 'Geen grens genoemd'],
  'grens/zindelijkheid': ['named', 'Wij verschonen niet'],
  'praktisch/soort': ['offered', 'Basisschool'],
});
const linde = column('linde', {
  'behoefte/dyslexie': ['offered', 'Leesspecialist'],
  'behoefte/adhd': ['not-asked', 'Niet gevraagd'],
  'behoefte/autisme': ['not-filled-in', 'Niet ingevuld'],
  'grens/zindelijkheid': ['none-named', 'Geen grens genoemd'],
  'grens/veiligheid': ['none-named', 'Geen grens genoemd'],
  'praktisch/soort': ['offered', 'Basisschool'],
});

suite('Schools beside each other', () => {
  test('What was chosen comes first, then where most schools say something', () =>
    assert.deepEqual(layOut([berk, linde], ['adhd']).map(({ kind, rows }) => [kind, rows.map(row => row.label)]), [
      ['chosen', ['adhd']],
      ['needs', ['dyslexie', 'autisme']],
      ['bounds', ['zindelijkheid', 'veiligheid', 'bereikt']],
      ['practical', ['soort']],
    ]));

  test('A row that a page does not have is an empty cell, never that of another school', () => {
    const reached = layOut([berk, linde], []).flatMap(group => group.rows).find(row => row.id === 'grens/bereikt')!;
    assert.deepEqual(reached.cells.map(cell => cell?.text ?? null), ['Wij praten met u', null]);
  });

  test('What a school offers beside the needs closes them, and is none to choose', () => {
    const esdoorn = column('esdoorn', { 'behoefte/overig-aanbod': ['offered', 'Een taalklas'], 'behoefte/adhd': ['not-asked', 'Niet gevraagd'] });
    const [group, ...others] = layOut([esdoorn], ['overig-aanbod']);
    assert.deepEqual([group?.kind, group?.rows.map(row => row.label), others], ['needs', ['adhd', 'overig-aanbod'], []]);
  });

  test('A referral is something that a school says, and stands before silence', () => {
    const els = column('els', { 'behoefte/adhd': ['not-asked', 'Niet gevraagd'], 'behoefte/moeilijk-lerend': ['refers', 'Wij verwijzen'] });
    assert.deepEqual(layOut([els], [])[0]?.rows.map(row => row.label), ['moeilijk-lerend', 'adhd']);
  });

  test('What a school only lists is something that it says', () => {
    const els = column('els', { 'behoefte/adhd': ['not-asked', 'Niet gevraagd'], 'behoefte/dyslexie': ['listed', 'Dyslexiespecialist (op school)'] });
    assert.deepEqual(layOut([els], [])[0]?.rows.map(row => row.label), ['dyslexie', 'adhd']);
  });

  test('What is mentioned elsewhere, or listed without a place, is something that it says', () => {
    const els = column('els', { 'behoefte/adhd': ['unread', 'Niet te lezen'], 'behoefte/autisme': ['mentioned', 'Genoemd bij ‘Gedrag’'], 'behoefte/dyslexie': ['listed-unplaced', 'Dyslexiespecialist'] });
    assert.deepEqual(layOut([els], [])[0]?.rows.map(row => row.label), ['autisme', 'dyslexie', 'adhd']);
  });

  test('Who and what there is stands between the needs and the grenzen', () => {
    const els = column('els', { 'grens/rust': ['none-named', 'Geen grens genoemd'], 'aanbod/specialisten': ['listed', 'Op school'], 'behoefte/adhd': ['offered', 'Wij bewegen veel'] });
    assert.deepEqual(layOut([els], []).map(group => group.kind), ['needs', 'provisions', 'bounds']);
  });

  test('The same words are no difference; other words, or another silence, are', () => {
    const same = (id: string) => layOut([berk, linde], []).flatMap(group => group.rows).find(row => row.id === id)!.isSame;
    assert.deepEqual(['behoefte/adhd', 'praktisch/soort', 'behoefte/dyslexie', 'behoefte/autisme'].map(same), [true, true, false, false]);
  });

  test('Of the rows that a parent wants, whole groups and single ones stand under what they chose', () =>
    assert.deepEqual(layOut([berk, linde], ['adhd'], ['behoefte/autisme', 'grens']).map(({ kind, rows }) => [kind, rows.map(row => row.label)]), [
      ['chosen', ['adhd']],
      ['needs', ['autisme']],
      ['bounds', ['zindelijkheid', 'veiligheid', 'bereikt']],
    ]));

  test('A parent who wants no other row keeps what they chose', () => assert.deepEqual(layOut([berk, linde], ['dyslexie'], []).map(group => group.kind), ['chosen']));
  test('A chosen need that no page knows is left out', () => assert.equal(layOut([berk], ['oud'])[0]?.kind, 'needs'));
  test('No schools give no rows', () => assert.deepEqual(layOut([], ['adhd']), []));
});
