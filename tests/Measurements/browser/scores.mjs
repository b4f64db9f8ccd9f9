// Lighthouse, in its four categories, as a phone and as a desktop.

import lighthouse, { desktopConfig } from 'lighthouse';
import { freePort, launch } from './chromium.mjs';
import { exists } from './subjects.mjs';
import { table } from './table.mjs';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

export async function measureScores(origin, folder, pages) {
  const rows = [];
  const port = await freePort();
  const browser = await launch(port);
  try {
    for (const [name, path] of pages.filter(([, path]) => exists(folder, path)))
      for (const [form, config] of [['phone', undefined], ['desktop', desktopConfig]]) {
        const { lhr } = await lighthouse(origin + path, { port, output: [], logLevel: 'error', onlyCategories: categories }, config);
        const scores = categories.map(category => lhr.categories[category]?.score);
        rows.push([name, form, ...scores.map(score => (score === null || score === undefined ? 'failed' : Math.round(score * 100))), missed(lhr).join(', ') || '-']);
      }
  } finally {
    await browser.close();
  }

  table('Lighthouse (100 in all)', ['', '', ...categories, 'what costs points'], rows);
}

const missed = lhr => categories.flatMap(category => (lhr.categories[category]?.auditRefs ?? []))
  .filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 0.9)
  .map(({ id }) => `${id}${lhr.audits[id].displayValue ? ` (${lhr.audits[id].displayValue})` : ''}`);
