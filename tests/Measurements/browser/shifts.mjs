// How far what a parent looks at moves while a page loads, over a slow line on a slow phone, where it is seen best.

import { exists } from './subjects.mjs';
import { table } from './table.mjs';

const slowLine = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 };
const sizes = { phone: { width: 375, height: 812 }, desktop: { width: 1280, height: 900 } };

export async function measureShifts(browser, origin, folder, pages) {
  const rows = [];
  for (const [name, path] of pages.filter(([, path]) => exists(folder, path))) {
    const row = [name];
    for (const viewport of Object.values(sizes)) {
      const { score, moved } = await shift(browser, origin + path, viewport);
      row.push(score.toFixed(4), moved.join(', ') || '-');
    }

    rows.push(row);
  }

  table('Shifts of layout while loading (CLS; must be 0)', ['', 'phone', 'what moved', 'desktop', 'what moved'], rows);
}

async function shift(browser, url, viewport) {
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    await page.addInitScript(() => {
      window.__shifts = [];
      new PerformanceObserver(list => {
        for (const entry of list.getEntries()) {
          if (entry.hadRecentInput) continue;
          const names = entry.sources.map(({ node }) => (node?.nodeType === 1 ? `${node.localName}.${[...node.classList].join('.')}` : 'text'));
          window.__shifts.push({ value: entry.value, names });
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', slowLine);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto(url);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(300);
    const shifts = await page.evaluate(() => window.__shifts);
    return { score: shifts.reduce((sum, { value }) => sum + value, 0), moved: [...new Set(shifts.flatMap(({ names }) => names))].slice(0, 3) };
  } finally {
    await context.close();
  }
}
