// Bundles each test with what it tests and runs them with Node's own runner. `npm test` checks the types first.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const tests = fileURLToPath(new URL('test', import.meta.url));
const bundled = mkdtempSync(join(tmpdir(), 'site-tests-'));
try {
  const entryPoints = readdirSync(tests).filter(name => name.endsWith('.test.ts')).map(name => join(tests, name));
  await esbuild.build({ entryPoints, bundle: true, platform: 'node', format: 'esm', outdir: bundled, outExtension: { '.js': '.mjs' }, sourcemap: 'inline', logLevel: 'error' });
  const files = readdirSync(bundled).map(name => join(bundled, name));
  process.exitCode = spawnSync(process.execPath, ['--enable-source-maps', '--test', ...files], { stdio: 'inherit' }).status ?? 1;
} finally {
  rmSync(bundled, { recursive: true });
}
