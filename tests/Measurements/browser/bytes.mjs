// What a first visit fetches, as the browser received it, headers included.

import { at, exists } from './subjects.mjs';
import { table } from './table.mjs';

const limits = { school: 45 * 1024, finder: 90 * 1024, national: 250 * 1024 };

export async function measureBytes(browser, origin, folder, subjects) {
  const rows = [];
  const { schools, needs } = subjects;
  const typical = await visit(browser, origin + at(schools, 50).path);
  const shared = typical.inAll - typical.page;
  for (const [name, percent] of [['median', 50], ['p95', 95], ['largest', 100]]) {
    const school = at(schools, percent);
    rows.push([`School page, ${name} of ${schools.length}`, school.path, school.size, school.size + shared, '', limits.school, verdict(school.size + shared, limits.school)]);
  }

  rows.push(await ofPage('Home', '/'));
  rows.push(await ofFinder(`Finder of an SWV with ${subjects.swv.schools.length} schools`, subjects.ofSwv, limits.finder));
  rows.push(await ofFinder(`Finder of the country, ${subjects.schoolsInAll} schools`, subjects.national, limits.national));
  for (const [name, percent] of [['median', 50], ['largest', 100]])
    rows.push(await ofPage(`Need page, ${name} of ${needs.length}`, at(needs, percent).path));
  rows.push(await ofPage('Compare, four schools', subjects.compare));
  table('Bytes on a first visit', ['', 'page', 'page alone', 'in all', 'before the first result', 'limit', ''], rows);

  async function ofPage(name, path) {
    const { page, inAll } = await visit(browser, origin + path);
    return [name, path, page, inAll, '', '', ''];
  }

  async function ofFinder(name, path, limit) {
    if (!exists(folder, path)) return [name, path, 'is not there yet', '', '', limit, ''];
    const { page, inAll, beforeResult } = await visit(browser, origin + path, '[data-mount] a[href^="/scholen/"]');
    return [name, path, page, inAll, beforeResult ?? 'no result', limit, verdict(beforeResult ?? inAll, limit)];
  }
}

const verdict = (bytes, limit) => (bytes <= limit ? 'ok' : `${bytes - limit} over`);

/** @param result What stands on the page once there is a first result. */
async function visit(browser, url, result) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    let [inAll, document, first] = [0, 0, null];
    const paths = new Map();
    devtools.on('Network.requestWillBeSent', ({ requestId, type }) => paths.set(requestId, type));
    devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      inAll += encodedDataLength;
      if (paths.get(requestId) === 'Document') document += encodedDataLength;
    });
    await page.goto(url);
    let beforeResult = null;
    if (result) {
      first = await page.waitForSelector(result, { timeout: 20_000 }).catch(() => null);
      if (first) beforeResult = inAll;
    }

    await page.waitForLoadState('networkidle');
    return { inAll, page: document, beforeResult };
  } finally {
    await context.close();
  }
}
