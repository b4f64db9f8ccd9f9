// How long a search takes on a slow phone: the real page, filled in and handed in as a parent does.

import { at } from './subjects.mjs';
import { questions } from './questions.mjs';
import { table } from './table.mjs';

const slower = 4;
const warmUp = 6;

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
    for (const question of [...questions.slice(0, warmUp), ...questions]) {
      const typing = await page.evaluate(fillIn, question);
      const before = await spent(devtools);
      const times = await page.evaluate(handIn);
      const after = await spent(devtools);
      all.push({ typing, ...times, work: after.work - before.work, layout: after.layout - before.layout });
    }

    const measured = all.slice(warmUp);
    table(`A search among ${name}, ${measured.length} questions, processor ${slower} times slower (ms; the query at most 16 at p95)`,
      ['', 'median', 'p95', 'largest'],
      [
        ['Suggestions while typing, by the clock', 'typing'],
        ['Handing in until the list is made, by the clock', 'handing'],
        ['Handing in until it is painted, by the clock', 'painted'],
        ['All work of handing in, by the processor', 'work'],
        ['Of which style and layout', 'layout'],
        ...Object.keys(measured[0].marks).map(mark => [`Measured by the page: ${mark}`, mark]),
      ].map(([label, key]) => {
        const sorted = measured.map(time => time[key] ?? time.marks[key] ?? 0).sort((a, b) => a - b);
        return [label, at(sorted, 50), at(sorted, 95), at(sorted, 100)];
      }));
    console.log(`Lists that were empty: ${measured.filter(({ found }) => found === 0).length}`);
  } finally {
    await context.close();
  }
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
  window.addEventListener('submit', () => { window.__done = performance.now(); });
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
  window.__form().requestSubmit();
  await window.__painted();
  const painted = performance.now() - window.__handedIn;
  await window.__settled();
  return {
    handing: window.__done - window.__handedIn,
    painted,
    marks: Object.fromEntries(performance.getEntriesByType('measure').map(({ name, duration }) => [name, duration])),
    found: document.querySelectorAll('[data-mount] a[href^="/scholen/"]').length,
  };
}
