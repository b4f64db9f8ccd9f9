import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { ended, startPart } from './children.mjs';

const back = 'http://127.0.0.1:7101/beheer/terug';
const secret = 'a secret of this test';

test('Who picks a person comes back with a code for an id_token with sub, name and e-mail', async (t) => {
  const { browser, issuer } = await startProvider(t);

  const { landed, verifier } = await signIn(browser, issuer, 'sanne');
  const code = landed.searchParams.get('code');
  const claims = await redeem(issuer, code, verifier);

  assert.equal(landed.searchParams.get('iss'), issuer);
  assert.deepEqual(
    { sub: claims.sub, name: claims.name, email: claims.email, nonce: claims.nonce, aud: claims.aud },
    { sub: 'sanne', name: 'Sanne <Test>', email: 'sanne@example.test', nonce: 'n', aud: 'sopcloud' });
});

test('The list names every account with its role, and someone unknown', async (t) => {
  const { browser, issuer } = await startProvider(t);

  const { body } = await browser.follow(authorize(issuer, 'v'));

  assert.match(body, /value="sanne"><strong>Sanne &#60;Test&#62;<\/strong> <small>moderator/);
  assert.match(body, /value="onbekend"/);
});

test('A code request without PKCE is refused', async (t) => {
  const { browser, issuer } = await startProvider(t);
  const url = authorize(issuer, 'v');
  url.searchParams.delete('code_challenge');
  url.searchParams.delete('code_challenge_method');

  const { landed } = await browser.follow(url);

  assert.equal(landed.searchParams.get('error'), 'invalid_request');
});

test('A return address that is not registered is refused, another port of this machine is not', async (t) => {
  const { browser, issuer } = await startProvider(t);

  const elsewhere = await browser.follow(authorize(issuer, 'v', 'http://127.0.0.1:7101/elders'));
  const otherPort = await browser.follow(authorize(issuer, 'v', 'http://127.0.0.1:50123/beheer/terug'));

  assert.equal(elsewhere.status, 400);
  assert.match(otherPort.body, /Wie bent u\?/);
});

test('Signing out asks nothing, goes back to the app, and the next sign-in asks who it is', async (t) => {
  const { browser, issuer } = await startProvider(t);
  await signIn(browser, issuer, 'sanne');

  const out = new URL('/session/end', issuer);
  out.search = String(new URLSearchParams({
    client_id: 'sopcloud', post_logout_redirect_uri: 'http://127.0.0.1:7101/beheer/', state: 's',
  }));
  const { landed } = await browser.follow(out);

  assert.equal(landed.href, 'http://127.0.0.1:7101/beheer/?state=s');
  assert.match((await browser.follow(authorize(issuer, 'v'))).body, /Wie bent u\?/);
});

test('The keys stay the same after a restart, readable by their owner alone', async (t) => {
  const first = await startProvider(t);
  const again = await startProvider(t, first.keys);

  assert.deepEqual(await keysOf(again.issuer), await keysOf(first.issuer));
  assert.equal(statSync(join(first.keys, 'identity-keys.json')).mode & 0o777, 0o600);
});

test('The provider ends when its stdin closes', async (t) => {
  const { child } = await startProvider(t);
  child.stdin.end();
  assert.equal(await ended(child), 0);
});

async function startProvider(t, keys = mkdtempSync(join(tmpdir(), 'identity-'))) {
  t.after(() => rmSync(keys, { recursive: true, force: true }));
  const accounts = join(keys, 'accounts.json');
  writeFileSync(accounts, JSON.stringify([
    { sub: 'sanne', name: 'Sanne <Test>', email: 'sanne@example.test', role: 'moderator' },
  ]));
  const { child, ready } = await startPart(t, 'identity-provider.mjs', [
    '--accounts', accounts, '--keys', keys, '--client-secret', secret,
    '--redirect-uri', back, '--post-logout-redirect-uri', 'http://127.0.0.1:7101/beheer/',
  ]);
  return { child, keys, issuer: ready.issuer, browser: new Browser(ready.issuer) };
}

function authorize(issuer, verifier, redirect = back) {
  const url = new URL('/auth', issuer);
  url.search = String(new URLSearchParams({
    client_id: 'sopcloud', response_type: 'code', scope: 'openid profile email', redirect_uri: redirect,
    state: 's', nonce: 'n', code_challenge_method: 'S256',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
  }));
  return url;
}

async function signIn(browser, issuer, sub) {
  const verifier = randomBytes(32).toString('base64url');
  const { landed: list } = await browser.follow(authorize(issuer, verifier));
  const { landed } = await browser.follow(list, new URLSearchParams({ account: sub }));
  return { landed, verifier };
}

async function redeem(issuer, code, verifier) {
  const response = await fetch(new URL('/token', issuer), {
    method: 'POST',
    headers: { Authorization: `Basic ${btoa(`sopcloud:${encodeURIComponent(secret)}`)}` },
    body: new URLSearchParams({ grant_type: 'authorization_code', code, redirect_uri: back, code_verifier: verifier }),
  });
  const { id_token: token } = await response.json();
  return JSON.parse(Buffer.from(token.split('.')[1], 'base64url').toString());
}

const keysOf = async (issuer) => (await fetch(new URL('/jwks', issuer))).json();

/** Follows redirects and keeps cookies, as long as it stays at the provider. */
class Browser {
  #cookies = new Map();

  #home;

  constructor(home) {
    this.#home = home;
  }

  async follow(url, form) {
    const response = await fetch(url, {
      method: form ? 'POST' : 'GET',
      body: form,
      redirect: 'manual',
      headers: { Cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = cookie.match(/^([^=]+)=([^;]*)/);
      this.#cookies.set(name, value);
    }
    const next = response.headers.get('location');
    if (!next) {
      return { status: response.status, landed: new URL(url), body: await response.text() };
    }
    const landed = new URL(next, url);
    return landed.origin === this.#home ? this.follow(landed) : { status: response.status, landed, body: '' };
  }
}
