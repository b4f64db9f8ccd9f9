/**
 * Runs a command that ends when this script's stdin closes. The system closes it when whoever started us dies, also by
 * kill -9, so a program that knows nothing of its parent doesn't outlive it.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { whenParentIsGone } from './child.mjs';

const patienceMs = 10_000;
const [command, ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });

// One signal only: Azurite writes its data on the first and dies of a second.
let told = false;
const end = () => {
  if (!told) {
    told = true;
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), patienceMs).unref();
  }
};
process.on('SIGTERM', end).on('SIGINT', end).on('SIGHUP', end);
whenParentIsGone(end);

child.once('error', (error) => {
  console.error(`${command} does not start: ${error.message}`);
  process.exit(127);
});
child.once('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[/** @type {NodeJS.Signals} */ (signal)]));
