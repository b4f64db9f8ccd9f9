/**
 * The supervisor behind `./start`: starts the parts, loads the demo, says where to go, stays up, and stops in reverse
 * order what it started. It ends with 0 when asked to stop and with 1 when a part died.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { onLeash, Part } from './parts.mjs';
import { portsFrom, requireFree } from './ports.mjs';
import { Problem } from './problem.mjs';
import { appSettings, returnPaths, secretsIn, writeSettings } from './settings.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const { values: options } = parseArgs({
  options: {
    empty: { type: 'boolean', default: false },
    root: { type: 'string', default: resolve(here, '..') }, // Where .azurite, .local and demo are.
    app: { type: 'string' },
  },
});
const root = options.root;
const local = join(root, '.local');
const accountsFile = join(root, 'demo/accounts.json');
const app = options.app ?? join(root, 'functions/bin/Release/net10.0/SopCloud.Functions');

/** Aborted without a reason when asked to stop, and with a Problem when a part died. */
const end = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => end.abort());
}
process.stdout.on('error', () => end.abort()); // Nobody reads on.

const ended = new Promise((_, reject) => {
  end.signal.addEventListener('abort', () => reject(end.signal.reason));
});

/** In the order in which they started. @type {Part[]} */
const parts = [];
try {
  await Promise.race([bringUp(), ended]);
  await ended;
} catch (error) {
  end.abort(error);
}
process.exitCode = await finish(end.signal.reason);

async function bringUp() {
  const ports = portsFrom(process.env);
  await requireFree(ports);

  mkdirSync(join(local, 'logs'), { recursive: true });
  const secrets = secretsIn(local);
  const settings = appSettings(ports, secrets);
  writeSettings(local, settings);
  const { Hosting__SiteAddress: site, Hosting__BeheerAddress: beheer } = settings;
  const mail = `http://127.0.0.1:${ports.mail}`;

  await Promise.all([
    start({
      name: 'storage',
      command: onLeash(process.execPath, createRequire(import.meta.url).resolve('azurite/dist/src/azurite.js'),
        '--location', join(root, '.azurite'), '--silent', '--disableTelemetry',
        '--blobPort', String(ports.blob), '--queuePort', String(ports.queue), '--tablePort', String(ports.table)),
      settings: { AZURITE_ACCOUNTS: `sopdata:${secrets.sopdata};sopsite:${secrets.sopsite}` },
      answersAt: [ports.blob, ports.queue, ports.table].map((port) => `http://127.0.0.1:${port}`),
    }),
    start({
      name: 'identity',
      command: [process.execPath, join(here, 'identity-provider.mjs'), '--exit-with-stdin',
        '--port', String(ports.identity), '--accounts', accountsFile, '--keys', local,
        '--redirect-uri', beheer + returnPaths.signedIn, '--post-logout-redirect-uri', beheer + returnPaths.signedOut],
      settings: { IDENTITY_CLIENT_SECRET: secrets.clientSecret },
      answersAt: [`http://127.0.0.1:${ports.identity}`],
    }),
    start({
      name: 'mail',
      command: [process.execPath, join(here, 'mail-catcher.mjs'), '--exit-with-stdin',
        '--port', String(ports.mail), '--smtp', String(ports.smtp)],
      answersAt: [mail],
    }),
  ]);
  await start({ name: 'app', command: onLeash(app), settings, answersAt: [beheer, site] });

  if (!options.empty) {
    await loadDemo(settings);
  }
  sayWhereToGo(site, `${beheer}/beheer`, mail);
}

/** @param {{ name: string, command: string[], answersAt: string[], settings?: Record<string, string> }} what */
async function start(what) {
  end.signal.throwIfAborted();
  const part = new Part({ ...what, folder: root, log: join(local, 'logs', `${what.name}.log`) });
  parts.push(part);
  part.exited.then(() => end.abort(part.died()));
  const seconds = await part.ready(end.signal);
  console.log(`${what.name.padEnd(8)} ready (${seconds.toFixed(1)} s)`);
}

/** @param {Record<string, string>} settings */
async function loadDemo(settings) {
  end.signal.throwIfAborted();
  const demo = new Part({ name: 'demo', command: onLeash(app, 'demo', 'load'), folder: root, settings });
  parts.push(demo);
  await demo.exited;
  if (demo.exitCode !== 0) {
    throw new Problem(`The demo could not be loaded (${demo.ending}). ./start --empty starts without it.`, demo.exitCode);
  }
  parts.splice(parts.indexOf(demo), 1);
}

/**
 * @param {string} site
 * @param {string} beheer
 * @param {string} mail
 */
function sayWhereToGo(site, beheer, mail) {
  console.log(`
Public site   ${site}/
Beheer        ${beheer}/
Mail          ${mail}/
`);
  if (options.empty) {
    console.log('There is nothing in it yet. Make the first beheerder with ./sop access first-code');
  } else {
    /** @type {{ name: string, role: string }[]} */
    const accounts = JSON.parse(readFileSync(accountsFile, 'utf8'));
    const width = Math.max(...accounts.map(({ name }) => name.length));
    console.log('Sign in at Beheer by picking a person, without a password:');
    console.log(accounts.map(({ name, role }) => `  ${name.padEnd(width)}  ${role}`).join('\n'));
  }
  console.log('\nCtrl-C stops it all.');
}

/**
 * @param {unknown} reason
 * @returns {Promise<number>} the exit code
 */
async function finish(reason) {
  const wasAsked = reason instanceof DOMException && reason.name === 'AbortError';
  if (!wasAsked) {
    console.error(reason instanceof Problem ? `\n${reason.message}` : reason);
  }
  for (const part of parts.toReversed()) {
    await part.stop();
    console.log(`${part.name.padEnd(8)} stopped`);
  }
  if (wasAsked) {
    return 0;
  }
  return reason instanceof Problem ? reason.exitCode : 1;
}
