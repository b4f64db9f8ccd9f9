// What a first visit fetches, as the browser received it, headers included. Before the first result counts what was asked for
// until the frame in which it stands, however late that came: a slow machine must not make it less, nor a fast one more.

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
    if (result) await page.addInitScript(awaitResult, result);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    const requests = new Map();
    devtools.on('Network.requestWillBeSent', ({ requestId, type, wallTime }) => requests.set(requestId, { type, asked: wallTime * 1000, bytes: 0 }));
    devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => { requests.get(requestId).bytes = encodedDataLength; });
    await page.goto(url);
    if (result) await page.waitForFunction(() => window.__result !== undefined, null, { timeout: 20_000 }).catch(() => null);
    await page.waitForLoadState('networkidle');
    const shown = result ? await page.evaluate(() => window.__result) : undefined;
    const sum = counts => [...requests.values()].filter(counts).reduce((bytes, request) => bytes + request.bytes, 0);
    return { inAll: sum(() => true), page: sum(({ type }) => type === 'Document'), beforeResult: shown === undefined ? null : sum(({ asked }) => asked <= shown) };
  } finally {
    await context.close();
  }
}

/** Runs in the page: keeps when the frame began that shows the first result. */
function awaitResult(result) {
  new MutationObserver((_, observer) => {
    if (!document.querySelector(result)) return;
    observer.disconnect();
    requestAnimationFrame(() => { window.__result = Date.now(); });
  }).observe(document, { childList: true, subtree: true });
}
