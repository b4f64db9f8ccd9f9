// Fictional schools for the tests of modules: each names only what it is about.

import type { Register, School, Swv } from '../src/data/register.ts';

export const swv: Swv = { code: 'PO9901', name: 'Samenwerkingsverband Voorbeeldland', path: '/swv/po9901/' };
export const neighbour: Swv = { code: 'PO9902', name: 'Samenwerkingsverband Overkant', path: '/swv/po9902/' };

const noneNamed = { state: 'none-named', words: 'Geen grens genoemd' };
const thisYear = { words: 'schooljaar 2026-2027', note: null, isCurrent: true };

export const mask = (...positions: number[]) => positions.reduce((bits, position) => bits | (1 << position), 0);

export function aSchool(name: string, more: Partial<School> = {}): School {
  const id = more.id ?? name;
  return {
    id, name, path: `/scholen/${id}/`, place: 'Esdoornstad', municipality: 'Esdoornstad', pc4: '1001', type: 'Basisschool', denomination: 'Openbaar',
    board: 'Stichting De Boom', swv, updated: '2026-09-03', holds: thisYear, tells: 0, refers: 0, asked: mask(0, 1, 2), unread: 0, lists: 0, mentions: 0, listed: { school: 0, bestuur: 0, swv: 0 },
    provisions: [], concepts: 0, bounds: 0, silence: noneNamed, other: false, ...more,
  };
}

export function aRegister(schools: readonly School[]): Register {
  const terms = (...ids: string[]) => ids.map(id => ({ id, label: id, words: [] }));
  return {
    schooljaar: '2026-2027',
    needs: [
      { id: 'dyslexie', label: 'Lezen en dyslexie', words: ['lezen', 'leeshulp', 'dyslexie', 'disleksie'] },
      { id: 'autisme', label: 'Autisme', words: ['autisme'] },
      { id: 'adhd', label: 'ADHD', words: ['adhd', 'druk'] },
    ],
    ambiguous: [],
    bounds: terms('zindelijkheid', 'veiligheid'),
    provisions: terms('dyslexiespecialist', 'lift').map(term => ({ ...term, kind: 'voorziening' })),
    concepts: terms('dalton', 'montessori'),
    swvs: [...new Set(schools.map(school => school.swv))],
    schools,
  };
}
