// node measure.mjs FOLDER [--only bytes,queries,shifts,lighthouse]: measures a site that ./bench country wrote.

import { measureBytes } from './bytes.mjs';
import { launch } from './chromium.mjs';
import { measureQueries } from './queries.mjs';
import { measureScores } from './scores.mjs';
import { measureShifts } from './shifts.mjs';
import { at, exists, subjectsOf } from './subjects.mjs';
import { serve } from './web.mjs';

const [folder, option, chosen] = process.argv.slice(2);
if (!folder || (option !== undefined && option !== '--only')) {
  console.error('Name the folder that ./bench country wrote, and perhaps --only bytes,queries,shifts,lighthouse');
  process.exit(2);
}

const wants = part => !chosen || chosen.split(',').includes(part);
const subjects = subjectsOf(folder);
const pages = [
  ['Home', '/'],
  ['Finder', subjects.national],
  ['Finder of an SWV', subjects.ofSwv],
  ['School', at(subjects.schools, 95).path],
  ['Compare', subjects.compare],
  ['Need', at(subjects.needs, 100).path],
];

// Playwright then closes its browsers and goes on; a measurement that goes on without one says nothing.
process.once('SIGTERM', () => process.exit(143));

const site = await serve(folder);
const browser = await launch();
try {
  console.log(`${subjects.schoolsInAll} schools of ${subjects.swvs} SWVs, in Chromium ${browser.version()}`);
  if (wants('bytes')) await measureBytes(browser, site.origin, folder, subjects);
  if (wants('queries')) {
    await measureQueries(browser, site.origin, subjects.national, `${subjects.schoolsInAll} schools`);
    if (exists(folder, subjects.ofSwv)) await measureQueries(browser, site.origin, subjects.ofSwv, `the ${subjects.swv.schools.length} schools of an SWV`);
  }
  if (wants('shifts')) await measureShifts(browser, site.origin, folder, pages);
  if (wants('lighthouse')) await measureScores(site.origin, folder, pages);
} finally {
  await browser.close();
  site.close();
}
