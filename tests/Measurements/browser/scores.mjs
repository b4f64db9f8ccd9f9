// Lighthouse, in its four categories, as a phone and as a desktop.

import lighthouse, { desktopConfig } from 'lighthouse';
import { freePort, launch } from './chromium.mjs';
import { exists } from './subjects.mjs';
import { table } from './table.mjs';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const forms = { phone: undefined, desktop: desktopConfig };

export async function measureScores(origin, folder, pages) {
  const rows = [];
  for (const [name, path] of pages.filter(([, path]) => exists(folder, path)))
    for (const [form, config] of Object.entries(forms)) {
      // It takes half a minute: say how far it is.
      console.error(`Lighthouse: ${name}, ${form} …`);
      rows.push([name, form, ...(await score(origin + path, config))]);
    }

  table('Lighthouse (100 in all; on a machine below 1000 the performance says more about the machine)', ['', '', ...categories, 'machine', 'what costs points'], rows);
}

// A browser of its own, so that one run leaves nothing behind for the next.
async function score(url, config) {
  const port = await freePort();
  const browser = await launch(port);
  try {
    const { lhr } = await lighthouse(url, { port, output: [], logLevel: 'silent', onlyCategories: categories }, config);
    return [...categories.map(category => inWords(lhr.categories[category].score)), lhr.environment.benchmarkIndex, missed(lhr).join(', ') || '-'];
  } catch (problem) {
    return [...categories.map(() => 'failed'), '', problem.message];
  } finally {
    await browser.close();
  }
}

const inWords = score => (score === null ? 'failed' : Math.round(score * 100));

// What is not perfect in a category that isn't: a score of 0.93 costs a point, too.
const missed = lhr => categories.filter(category => Math.round(lhr.categories[category].score * 100) < 100).flatMap(category => lhr.categories[category].auditRefs)
  .filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 1)
  .map(({ id }) => `${id}${lhr.audits[id].displayValue ? ` (${lhr.audits[id].displayValue})` : ''}`);
