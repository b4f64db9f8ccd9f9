import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const file = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));

test('It says where to go and who can sign in, and Ctrl-C ends all of it, the last started first', async (t) => {
  const supervisor = await start(t);
  await supervisor.says('Ctrl-C stops it all.');
  const { site, beheer } = supervisor.ports;
  assert.match(supervisor.output, new RegExp(`Public site +http://127.0.0.1:${site}/\nBeheer +http://127.0.0.1:${beheer}/beheer/`));
  assert.match(supervisor.output, /Sanne +moderator of PO9901/);
  assert.match(supervisor.output, /2 schools placed/);

  assert.equal(await supervisor.end('SIGINT'), 0);

  assert.deepEqual(supervisor.output.match(/\w+(?= +stopped)/g), ['app', 'mail', 'identity', 'storage']);
  assert.deepEqual(supervisor.processes(), []);
});

test('Ctrl-C while it is still starting leaves nothing running', async (t) => {
  const supervisor = await start(t, { environment: { STAND_IN: 'never ready' } });
  await supervisor.says('storage  ready');

  assert.equal(await supervisor.end('SIGINT'), 0);

  assert.deepEqual(supervisor.processes(), []);
});

test('A supervisor that is killed outright takes its parts along', async (t) => {
  const supervisor = await start(t);
  await supervisor.says('Ctrl-C stops it all.');
  assert.equal(supervisor.processes().length, 6, 'storage and the app, each with its leash, identity and mail');

  await supervisor.end('SIGKILL');

  await until(() => supervisor.processes().length === 0);
});

test('When a part dies it says which and shows the end of its log, and stops the rest', async (t) => {
  const supervisor = await start(t);
  await supervisor.says('Ctrl-C stops it all.');

  await fetch(`http://127.0.0.1:${supervisor.ports.beheer}/die`).catch(() => {});

  assert.equal(await supervisor.ended, 1);
  assert.match(supervisor.output, /app stopped by itself \(exit code 3\)[^]*app\.log:\n +Table storage said no/);
  assert.deepEqual(supervisor.processes(), []);
});

test('A port in use is named with its purpose and the variable that moves it, and nothing is started', async (t) => {
  const taken = createServer().listen(0, '127.0.0.1');
  t.after(() => taken.close());
  await once(taken, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (taken.address());

  const supervisor = await start(t, { environment: { SOP_PORT_QUEUE: String(port) } });

  assert.equal(await supervisor.ended, 1);
  assert.match(supervisor.output, new RegExp(`Port ${port}, for queue storage, is in use.*SOP_PORT_QUEUE=`));
  assert.doesNotMatch(supervisor.output, /ready/);
});

test('A demo that fails ends the start with the demo\'s own exit code', async (t) => {
  const supervisor = await start(t, { environment: { STAND_IN: 'demo fails' } });

  assert.equal(await supervisor.ended, 4);
  assert.match(supervisor.output, /The demo could not be loaded/);
  assert.deepEqual(supervisor.processes(), []);
});

test('Started empty it loads no demo, tells how the first beheerder is made, and what ./sop needs is written down', async (t) => {
  const supervisor = await start(t, { args: ['--empty'] });
  await supervisor.says('./sop access first-code');

  assert.doesNotMatch(supervisor.output, /schools placed/);
  const settings = readFileSync(join(supervisor.root, '.local/settings.env'), 'utf8');
  assert.match(settings, new RegExp(`^Storage__Data=.*AccountName=sopdata;.*:${supervisor.ports.table}/sopdata$`, 'm'));
  assert.match(settings, new RegExp(`^SignIn__Authority=http://localhost:${supervisor.ports.identity}$`, 'm'));
});

/**
 * The real supervisor with real storage, sign-in and mail in a folder of its own; only the app is a stand-in.
 * @param {import('node:test').TestContext} t
 * @param {{ args?: string[], environment?: Record<string, string> }} [how]
 */
async function start(t, { args = [], environment = {} } = {}) {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'start-')));
  mkdirSync(join(root, 'demo'));
  writeFileSync(join(root, 'demo/accounts.json'), JSON.stringify([
    { sub: 'sanne', name: 'Sanne', email: 'sanne@example.test', role: 'moderator of PO9901' },
  ]));
  const ports = await freePorts('site', 'beheer', 'identity', 'mail', 'smtp', 'blob', 'queue', 'table');
  const moved = Object.fromEntries(Object.entries(ports).map(([name, port]) => [`SOP_PORT_${name.toUpperCase()}`, String(port)]));
  const child = spawn(
    process.execPath, [file('../start.mjs'), '--root', root, '--app', file('stand-in-app.mjs'), ...args],
    { env: { ...process.env, ...moved, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });

  const supervisor = {
    root,
    ports,
    output: '',
    ended: new Promise((resolve) => { child.once('close', resolve); }),
    /** @param {NodeJS.Signals} signal */
    end: (signal) => {
      child.kill(signal);
      return supervisor.ended;
    },
    /** @param {string} text */
    says: (text) => until(() => {
      assert.equal(child.exitCode, null, `It ended before it said "${text}": ${supervisor.output}`);
      return supervisor.output.includes(text);
    }),
    processes: () => processesIn(root),
  };
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (data) => { supervisor.output += data; });
  }
  t.after(async () => {
    await supervisor.end('SIGTERM');
    await until(() => processesIn(root).length === 0);
    rmSync(root, { recursive: true, force: true });
  });
  return supervisor;
}

/** Every part works in its root folder, so that is how they are known. @param {string} root */
function processesIn(root) {
  return readdirSync('/proc').filter((pid) => {
    try {
      return /^\d+$/.test(pid) && readlinkSync(`/proc/${pid}/cwd`) === root;
    } catch {
      return false; // It ended while we looked.
    }
  });
}

/** @param {() => boolean} fact */
async function until(fact) {
  const deadline = Date.now() + 40_000;
  while (!fact()) {
    assert.ok(Date.now() < deadline, `Not so within 40 s: ${fact}`);
    await pause(25);
  }
}

/** @param {string[]} names */
async function freePorts(...names) {
  const servers = names.map(() => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const ports = servers.map((server) => /** @type {import('node:net').AddressInfo} */ (server.address()).port);
  await Promise.all(servers.map((server) => once(server.close(), 'close')));
  return Object.fromEntries(names.map((name, index) => [name, ports[index]]));
}
