import { createServer } from 'node:net';
import { chromium } from 'playwright-core';

const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** @param port Where it can be debugged, for Lighthouse. */
export const launch = port => chromium.launch({ executablePath, args: [...quiet, ...(port ? [`--remote-debugging-port=${port}`] : [])] });

/** One that nobody uses at this moment. */
export async function freePort() {
  const server = createServer();
  await new Promise(done => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  await new Promise(done => server.close(done));
  return port;
}
