// Makes the package as azd does, starts what is in it as the Functions host does, and tells size and time.
// It publishes for real, which takes a minute or more: run it with `npm run package`, not with every test.

import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${root}dist/functions`;

execFileSync(`${root}infra/hooks/prepackage.sh`, { stdio: 'inherit' });
assert.equal(statSync(`${folder}/SopCloud.Functions`).mode & 0o777, 0o755);

const port = await freePort();
const nowhere = `http://127.0.0.1:${await freePort()}/a`;
const storage = `AccountName=a;AccountKey=AAAA;BlobEndpoint=${nowhere};QueueEndpoint=${nowhere};TableEndpoint=${nowhere};`;
const start = performance.now();
const app = spawn(`${folder}/SopCloud.Functions`, {
  cwd: folder,
  stdio: 'inherit',
  env: {
    // No .NET from this machine: the package brings its own.
    PATH: '/usr/bin:/bin',
    FUNCTIONS_CUSTOMHANDLER_PORT: `${port}`,
    Storage__Data: storage,
    Storage__Site: storage,
    Hosting__BeheerAddress: 'https://beheer.example.nl',
    Hosting__SiteAddress: 'https://site.example.nl',
    SignIn__Authority: 'https://aanmelden.example.nl',
    SignIn__ClientId: 'sopcloud',
    SignIn__ClientSecret: 'not a secret',
  },
});
try {
  await answers();
  console.log(`package: first answer ${Math.round(performance.now() - start)} ms after the start`);
} finally {
  app.kill('SIGKILL');
}

async function answers() {
  while (performance.now() - start < 30_000 && app.exitCode === null) {
    try {
      assert.equal((await fetch(`http://127.0.0.1:${port}/`)).status, 200);
      return;
    } catch (error) {
      if (error instanceof assert.AssertionError)
        throw error;
      await wait(25);
    }
  }
  throw new Error('the executable did not answer GET /');
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
