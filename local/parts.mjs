import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Problem } from './problem.mjs';

const readyWithinMs = 60_000;
const stopWithinMs = 15_000;
const leash = fileURLToPath(new URL('leash.mjs', import.meta.url));

/** A command for a program that doesn't end by itself when its parent dies. @param {string[]} command */
export const onLeash = (...command) => [process.execPath, leash, ...command];

/** One of the processes that together are the product on this machine. */
export class Part {
  /** How it ended, once it has. @type {string | undefined} */
  ending;

  /** 1 when a signal ended it. @type {number | undefined} */
  exitCode;

  #child;

  #since = performance.now();

  /**
   * @param {object} what
   * @param {string} what.name
   * @param {string[]} what.command
   * @param {string} what.folder it works in
   * @param {string} [what.log] the file that its output goes to; without one it goes where ours goes
   * @param {string[]} [what.answersAt] once all these addresses answer, whatever they say, it is ready
   * @param {Record<string, string>} [what.settings] added to its environment
   */
  constructor({ name, command: [command, ...args], folder, log, answersAt = [], settings }) {
    this.name = name;
    this.log = log;
    this.answersAt = answersAt;
    const output = log ? openSync(log, 'w') : 'inherit';
    // A group of its own: a terminal's Ctrl-C reaches the supervisor alone, which stops the parts in their order.
    this.#child = spawn(command, args, {
      cwd: folder, env: { ...process.env, ...settings }, stdio: ['pipe', output, output], detached: true,
    });
    if (typeof output === 'number') {
      closeSync(output);
    }
    /** @type {Promise<void>} */
    this.exited = new Promise((resolve) => {
      /** @type {(ending: string, exitCode?: number | null) => void} */
      const note = (ending, exitCode) => {
        this.ending = ending;
        this.exitCode = exitCode ?? 1;
        resolve();
      };
      this.#child.once('error', (error) => note(error.message));
      this.#child.once('exit', (code, signal) => note(signal ? `killed by ${signal}` : `exit code ${code}`, code));
    });
  }

  /**
   * @param {AbortSignal} stop
   * @returns {Promise<number>} the seconds it took
   */
  async ready(stop) {
    for (const address of this.answersAt) {
      while (!await answers(address)) {
        stop.throwIfAborted();
        if (this.ending) {
          throw this.died();
        }
        if (performance.now() - this.#since > readyWithinMs) {
          throw new Problem(`${this.name} does not answer at ${address}. ${this.#lastLines()}`);
        }
        await pause(50);
      }
    }
    return (performance.now() - this.#since) / 1000;
  }

  /** What to say when it ended and nobody asked it to. */
  died() {
    return new Problem(`${this.name} stopped by itself (${this.ending}). ${this.#lastLines()}`);
  }

  async stop() {
    if (!this.ending) {
      this.#child.kill('SIGTERM');
      await Promise.race([this.exited, pause(stopWithinMs, undefined, { ref: false })]);
    }
    try {
      process.kill(-Number(this.#child.pid), 'SIGKILL'); // What is left of its group, if anything.
    } catch {
      // Nothing is left.
    }
  }

  #lastLines() {
    if (!this.log) {
      return '';
    }
    const lines = readFileSync(this.log, 'utf8').trimEnd().split('\n').slice(-15);
    return `The last lines of ${this.log}:\n${lines.map((line) => `  ${line}`).join('\n')}`;
  }
}

/** @param {string} address */
async function answers(address) {
  try {
    const response = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(5000) });
    await response.body?.cancel();
    return true;
  } catch {
    return false;
  }
}
