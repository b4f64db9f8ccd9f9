/**
 * Adds up what the tests reported: `node test-summary.mjs FOLDER` reads the *.trx and *.tap files in it, and prints a
 * line `failed: name` for each that failed, and last `total: PASSED FAILED SKIPPED`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ passed: number, failed: string[], skipped: number }} Tally */

const folder = process.argv[2];
const tallies = readdirSync(folder).sort().flatMap((name) => {
  const report = readFileSync(join(folder, name), 'utf8');
  return name.endsWith('.trx') ? [fromTrx(report)] : name.endsWith('.tap') ? [fromTap(report)] : [];
});
const sum = (/** @type {(tally: Tally) => number} */ count) => tallies.reduce((total, tally) => total + count(tally), 0);

for (const name of tallies.flatMap(({ failed }) => failed)) {
  console.log(`failed: ${name}`);
}
console.log(`total: ${sum((t) => t.passed)} ${sum((t) => t.failed.length)} ${sum((t) => t.skipped)}`);

/** @param {string} trx @returns {Tally} */
function fromTrx(trx) {
  const results = [...trx.matchAll(/<UnitTestResult\b[^>]*>/g)].map(([element]) => ({
    name: attribute(element, 'testName'), outcome: attribute(element, 'outcome'),
  }));
  return {
    passed: results.filter(({ outcome }) => outcome === 'Passed').length,
    failed: results.filter(({ outcome }) => !['Passed', 'NotExecuted'].includes(outcome)).map(({ name }) => name),
    skipped: results.filter(({ outcome }) => outcome === 'NotExecuted').length,
  };
}

/** Of node's own runner; indented lines are parts of a test. @param {string} tap @returns {Tally} */
function fromTap(tap) {
  const results = [...tap.matchAll(/^(ok|not ok) \d+ - (.*?)( # (?:SKIP|TODO).*)?$/gm)];
  return {
    passed: results.filter(([, ok, , excuse]) => ok === 'ok' && !excuse).length,
    failed: results.filter(([, ok]) => ok === 'not ok').map(([, , name]) => name),
    skipped: results.filter(([, , , excuse]) => excuse).length,
  };
}

/**
 * @param {string} element
 * @param {string} name
 */
function attribute(element, name) {
  const value = element.match(new RegExp(`\\b${name}="([^"]*)"`))?.[1] ?? '';
  return value
    .replace(/&#x([0-9a-f]+);/gi, (_, hex) => String.fromCodePoint(parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
