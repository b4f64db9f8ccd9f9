// Which pages of a folder are measured: of each kind one that stands for many, and the heaviest.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const schoolsOfMeasuredSwv = 100;
const need = 'dyslexie';

export function subjectsOf(folder) {
  const schools = bySize(folder, readdirSync(join(folder, 'scholen')).map(id => `/scholen/${id}/`));
  const swvs = readdirSync(join(folder, 'swv')).map(code => ({ path: `/swv/${code}/`, schools: schoolsOn(folder, `/swv/${code}/`) }));
  const swv = swvs.reduce((best, each) => (distance(each) < distance(best) ? each : best));
  const needs = bySize(folder, swvs.flatMap(({ path }) => pagesUnder(folder, `${path}behoeften/${need}/`)));
  // With much to say: of a school without a profile there is little to lay beside another.
  const wordy = bySize(folder, swv.schools);
  const four = [70, 80, 90, 100].map(percent => at(wordy, percent).path.split('/')[2]);
  return {
    schools,
    needs,
    swv,
    swvs: swvs.length,
    schoolsInAll: swvs.reduce((sum, each) => sum + each.schools.length, 0),
    national: `/zoeken/#behoeften=${need}`,
    ofSwv: `${swv.path}zoeken/#behoeften=${need}`,
    compare: `/vergelijken/#scholen=${four.join(',')}`,
  };
}

/** At a percentage of a list that is sorted. */
export const at = (sorted, percent) => sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))];

export const exists = (folder, path) => statSync(fileOf(folder, path), { throwIfNoEntry: false }) !== undefined;

const fileOf = (folder, path) => join(folder, path.split('#')[0], 'index.html');

const distance = swv => Math.abs(swv.schools.length - schoolsOfMeasuredSwv);

const schoolsOn = (folder, path) =>
  [...new Set([...gunzipSync(readFileSync(fileOf(folder, path))).toString().matchAll(/href="(\/scholen\/\w+\/)"/g)].map(match => match[1]))];

const pagesUnder = (folder, path) =>
  [path, ...readdirSync(join(folder, path), { withFileTypes: true }).filter(entry => entry.isDirectory()).map(entry => `${path}${entry.name}/`)];

const bySize = (folder, paths) =>
  paths.map(path => ({ path, size: statSync(fileOf(folder, path)).size })).sort((a, b) => a.size - b.size);
