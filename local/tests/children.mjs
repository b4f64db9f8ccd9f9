import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/**
 * Starts a local part as its users do, and waits for its ready line.
 * @param {import('node:test').TestContext} t ends the part with the test
 * @param {string} script in local/
 * @param {string[]} args
 */
export async function startPart(t, script, args) {
  const file = fileURLToPath(new URL(`../${script}`, import.meta.url));
  const child = spawn(process.execPath, [file, ...args, '--exit-with-stdin'], { stdio: ['pipe', 'pipe', 'pipe'] });
  t.after(() => child.kill('SIGKILL'));
  let complaint = '';
  child.stderr.on('data', (data) => { complaint += data; });
  for await (const line of createInterface(child.stdout)) {
    if (line.startsWith('{"ready":true')) {
      return { child, ready: JSON.parse(line) };
    }
  }
  throw new Error(`${script} ended before it was ready: ${complaint}`);
}

/** @param {import('node:child_process').ChildProcess} child */
export const ended = (child) => new Promise((resolve) => { child.once('exit', resolve); });
