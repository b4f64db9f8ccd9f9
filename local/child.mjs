/**
 * What every local part promises whoever starts it: one line of JSON on stdout once it answers, and, if asked, an end
 * when its stdin closes, so that it never outlives its parent, however that parent died.
 */

/** @param {Record<string, unknown>} facts where it listens, for who started it */
export function announceReady(facts) {
  process.stdout.write(`${JSON.stringify({ ready: true, ...facts })}\n`);
}

/** @param {() => void} stop */
export function whenParentIsGone(stop) {
  process.stdin.resume();
  process.stdin.once('end', stop).once('error', stop);
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port 0 lets the system choose
 * @returns {Promise<number>} the port it got
 */
export async function listen(server, port) {
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  return /** @type {import('node:net').AddressInfo} */ (server.address()).port;
}
