// How long a search takes on a slow phone: the real page, filled in and handed in as a parent does.
//
// A query is timed by the clock, from the event by which a parent hands in until the schools and the filters stand in the
// document: to read the sentence, find, count, and make them. Not in it: laying out and painting, told beside it, and what waits
// for a file, which no processor makes faster. All questions are asked several times, for a machine has other work: that only
// ever adds, so of each question the least counts, and beside it stand the rounds as they were and how much of the time the page
// was running at all.

import { at } from './subjects.mjs';
import { questions } from './questions.mjs';
import { table } from './table.mjs';

const slower = 4;
const rounds = 4;

export async function measureQueries(browser, origin, path, name) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  try {
    const page = await context.newPage();
    await page.goto(origin + path.split('#')[0]);
    await page.waitForSelector('[data-mount] form input');
    await page.waitForLoadState('networkidle');
    const devtools = await context.newCDPSession(page);
    // By the clock of the thread: what else this machine is doing at the moment does not count.
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await page.evaluate(watch);

    const all = [];
    for (let round = 0; round < rounds; round++) {
      for (const [question, asked] of questions.entries()) {
        const typing = await page.evaluate(fillIn, asked);
        const before = await spent(devtools);
        const times = await page.evaluate(handIn);
        const after = await spent(devtools);
        all.push({ round, question, typing, ...times, work: after.work - before.work, layout: after.layout - before.layout });
      }
    }
    report(name, all);
  } finally {
    await context.close();
  }
}

function report(name, all) {
  const here = all.filter(({ waited }) => !waited);
  const of = (times, key) => times.map(time => time[key] ?? time.marks[key] ?? 0).sort((a, b) => a - b);
  const figures = sorted => [at(sorted, 50), at(sorted, 95), at(sorted, 100)];
  const least = key => questions.flatMap((_, i) => of(here.filter(({ question }) => question === i), key)[0] ?? []).sort((a, b) => a - b);
  const rows = [
    ['A query: handing in until schools and filters are there', 'query'],
    ['Of which reading the question', 'begrijpen'],
    ['Of which finding', 'zoeken'],
    ['Of which making schools and filters', 'tonen'],
    ['Suggestions while typing', 'typing'],
    ['Handing in until it is painted', 'painted'],
    ['All work of handing in, by the processor', 'work'],
    ['Of which style and layout', 'layout'],
  ];
  table(`A search among ${name}: ${questions.length} questions, each the least of ${rounds} times, processor ${slower} times slower (ms; a query at most 16 at p95)`,
    ['', 'median', 'p95', 'largest'], rows.map(([label, key]) => [label, ...figures(least(key))]));
  table('A query, round by round', ['', 'median', 'p95', 'largest'],
    Array.from({ length: rounds }, (_, round) => [`Round ${round + 1}`, ...figures(of(here.filter(time => time.round === round), 'query'))]));
  const running = here.reduce((sum, { work }) => sum + work, 0) / here.reduce((sum, { painted }) => sum + painted, 0);
  console.log(`The very first question: ${all[0].query.toFixed(1)} ms. Of the time until it was painted the page was running ${Math.min(100, running * 100).toFixed(0)} %.`);
  console.log(`Questions that waited for a file, and are not in these figures: ${all.length - here.length} of ${all.length}. Lists that were empty: ${here.filter(({ found }) => found === 0).length}.`);
}

// In milliseconds of the processor, since the page began.
async function spent(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const of = wanted => 1000 * metrics.find(({ name }) => name === wanted).value;
  return { work: of('TaskDuration'), layout: of('LayoutDuration') + of('RecalcStyleDuration') };
}

/** Runs in the page: what the two others need. */
function watch() {
  window.addEventListener('submit', () => { window.__handedIn = performance.now(); }, { capture: true });
  window.__painted = () => new Promise(done => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = done;
    port2.postMessage(null);
  }));
  // Until nothing changes any more: what was asked may wait for a file.
  window.__settled = () => new Promise(done => {
    const end = () => { observer.disconnect(); done(); };
    let timer = setTimeout(end, 80);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(end, 80);
    });
    observer.observe(document.body, { childList: true, subtree: true, attributes: true, characterData: true });
  });
  window.__form = () => document.querySelector('[data-mount] form[role=search]') ?? document.querySelector('[data-mount] form');
}

/** Runs in the page: begins anew, and types a question. @returns How long the suggestions took. */
async function fillIn({ what, where }) {
  history.replaceState(null, '', location.pathname);
  dispatchEvent(new PopStateEvent('popstate'));
  await window.__settled();
  const [need, place] = window.__form().querySelectorAll('input:not([type=checkbox]):not([type=radio])');
  place.value = where;
  place.dispatchEvent(new InputEvent('input', { bubbles: true }));
  need.focus();
  need.value = what;
  const typed = performance.now();
  need.dispatchEvent(new InputEvent('input', { bubbles: true }));
  const typing = performance.now() - typed;
  await window.__settled();
  performance.clearMeasures();
  return typing;
}

/** Runs in the page: hands in what was typed. */
async function handIn() {
  performance.clearResourceTimings();
  window.__form().requestSubmit();
  await window.__painted();
  const painted = performance.now() - window.__handedIn;
  // The page itself measures what it makes, so the last it made is the answer; it may wait for a file.
  const patience = performance.now() + 30_000;
  do await window.__settled(); while (performance.getEntriesByName('tonen').length === 0 && performance.now() < patience);
  const marks = performance.getEntriesByType('measure');
  const made = marks.findLast(mark => mark.name === 'tonen');
  const end = made.startTime + made.duration;
  const sum = name => marks.filter(mark => mark.name === name).reduce((total, { duration }) => total + duration, 0);
  return {
    query: end - window.__handedIn,
    painted,
    marks: Object.fromEntries(['begrijpen', 'zoeken', 'tonen'].map(name => [name, sum(name)])),
    waited: performance.getEntriesByType('resource').some(({ startTime }) => startTime < end),
    found: document.querySelectorAll('[data-mount] a[href^="/scholen/"]').length,
  };
}
