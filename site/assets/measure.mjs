// Bundles measure/search.ts with the scripts that parents get and runs it on a folder of the site's files: the answers, as
// JSON, on the standard output. `./bench search` makes the folder and judges the answers.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const assets = fileURLToPath(new URL('.', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'measure-'));
const script = join(folder, 'search.mjs');

try {
  await esbuild.build({ entryPoints: [join(assets, 'measure/search.ts')], bundle: true, platform: 'node', format: 'esm', outfile: script, logLevel: 'error' });
  process.exitCode = spawnSync(process.execPath, [script, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
