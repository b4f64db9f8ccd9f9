// What `dotnet build` and `npm run build` run: installs the packages when the lock file changed, then builds. One at a
// time, also when two builds start together. Errors leave as `file(line,column): error CODE: text`, which MSBuild shows
// as build errors.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const assets = fileURLToPath(new URL('.', import.meta.url));
const stamp = join(assets, 'node_modules/.installed');
const lock = join(assets, '.making');

class NpmFailed extends Error {
  constructor(output) {
    super('npm ci failed');
    // What follows these is how to use npm, and where its log is.
    this.lines = output.split('\n').flatMap(line => /^npm error\s+(\S.*)/.exec(line)?.[1] ?? []).slice(0, 6);
  }
}

await alone(async () => {
  install();
  const { build } = await import('./build.mjs');
  await build();
}).catch(report);

function install() {
  const wanted = createHash('sha256');
  for (const file of ['package.json', 'package-lock.json', '.npmrc']) wanted.update(readFileSync(join(assets, file)));
  const version = wanted.digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === version) return;

  // npm is a script on Windows, which only a shell starts.
  const npm = spawnSync('npm', ['ci', '--no-progress'], { cwd: assets, encoding: 'utf8', shell: process.platform === 'win32' });
  if (npm.error) throw npm.error;
  if (npm.status !== 0) throw new NpmFailed(npm.stderr);
  writeFileSync(stamp, version);
}

/** Holds a folder as lock; whoever finds one of a process that is gone takes it over. */
async function alone(work) {
  const owner = join(lock, 'pid');
  const patience = Date.now() + 5 * 60_000;
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (Date.now() > patience) throw new Error(`another build has held ${lock} for five minutes; remove it if none is running`);
      if (existsSync(owner) && !lives(Number(readFileSync(owner, 'utf8')))) rmSync(lock, { recursive: true, force: true });
      else await wait(100);
    }
  }
  try {
    writeFileSync(owner, String(process.pid));
    await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function lives(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function report(error) {
  if (error instanceof NpmFailed)
    for (const line of error.lines) console.error(`site/assets : error NPM: ${line}`);
  else if (error.errors)
    for (const { location, text } of error.errors)
      console.error(`${location ? `${location.file}(${location.line},${location.column + 1})` : 'site/assets'}: error ASSETS: ${text}`);
  else console.error(`site/assets : error ASSETS: ${error.message.split('\n').join(' ')}`);
  process.exitCode = 1;
}
