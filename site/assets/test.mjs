// Bundles the tests with what they test and runs them with Node's own runner: `npm test` those of the modules, after the
// types; `npm run test:browser` those in Chromium, on the built scripts.

import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const assets = fileURLToPath(new URL('.', import.meta.url));
const kind = process.argv[2] === 'browser' ? '.browser.ts' : '.test.ts';
// Beside node_modules, where what is not bundled is found.
const outdir = join(assets, '.tests');

try {
  const entryPoints = readdirSync(join(assets, 'test')).filter(name => name.endsWith(kind)).map(name => join(assets, 'test', name));
  await esbuild.build({ entryPoints, bundle: true, packages: 'external', platform: 'node', format: 'esm', outdir, outExtension: { '.js': '.mjs' }, sourcemap: 'inline', logLevel: 'error' });
  const files = readdirSync(outdir).map(name => join(outdir, name));
  process.exitCode = spawnSync(process.execPath, ['--enable-source-maps', '--test', ...files], { cwd: assets, stdio: 'inherit' }).status ?? 1;
} finally {
  rmSync(outdir, { recursive: true, force: true });
}
