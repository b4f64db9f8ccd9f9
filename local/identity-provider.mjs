/**
 * An OpenID Connect provider for one machine: whoever signs in picks a person from a list, without a password.
 * What it keeps (sessions, codes, tokens) is in memory; only its keys survive a restart.
 */
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Provider from 'oidc-provider'; // Asks for node 22 on stderr; what is used of it works on 20.
import { announceReady, listen, whenParentIsGone } from './child.mjs';
import { escape, page, sendHtml } from './html.mjs';

const { values: options } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    host: { type: 'string', default: 'localhost' },
    accounts: { type: 'string' },
    keys: { type: 'string' },
    'client-secret': { type: 'string', default: process.env.IDENTITY_CLIENT_SECRET },
    'redirect-uri': { type: 'string', multiple: true, default: [] },
    'post-logout-redirect-uri': { type: 'string', multiple: true, default: [] },
    'exit-with-stdin': { type: 'boolean', default: false },
  },
});
if (!options.accounts || !options.keys || !options['client-secret'] || options['redirect-uri'].length === 0) {
  console.error(`Usage: node identity-provider.mjs --accounts FILE.json --keys FOLDER --redirect-uri URI...
    [--client-secret SECRET, or IDENTITY_CLIENT_SECRET] [--post-logout-redirect-uri URI...]
    [--port 0] [--host localhost] [--exit-with-stdin]
The client is "sopcloud". The port of a redirect URI on this machine is not compared.`);
  process.exit(2);
}

/** @typedef {{ sub: string, name: string, email: string, role: string }} Account */

/** Someone whom the app has never heard of, to see what it says to them. @type {Account} */
const stranger = {
  sub: 'onbekend',
  name: 'Iemand onbekend',
  email: 'onbekend@example.test',
  role: 'heeft nog geen toegang',
};

/** @type {Account[]} */
const accounts = [...JSON.parse(readFileSync(options.accounts, 'utf8')), stranger];

const server = createServer();
const port = await listen(server, Number(options.port));
const issuer = `http://${options.host}:${port}`;

const provider = new Provider(issuer, {
  ...keysIn(options.keys),
  clients: [{
    client_id: 'sopcloud',
    client_secret: options['client-secret'],
    redirect_uris: options['redirect-uri'],
    post_logout_redirect_uris: options['post-logout-redirect-uri'],
    grant_types: ['authorization_code'],
    response_types: ['code'],
  }],
  claims: { openid: ['sub'], profile: ['name'], email: ['email'] },
  conformIdTokenClaims: false,
  pkce: { required: () => true },
  findAccount: (_, sub) => {
    const account = accounts.find((known) => known.sub === sub);
    return account && { accountId: sub, claims: () => ({ sub, name: account.name, email: account.email }) };
  },
  interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
  loadExistingGrant: grantWhatIsAsked,
  features: {
    devInteractions: { enabled: false },
    rpInitiatedLogout: { logoutSource: signOutAtOnce, postLogoutSuccessSource: sayGoodbye },
  },
  renderError: (ctx, problem) => {
    ctx.type = 'html';
    ctx.body = page('Aanmelden lukt niet', `<p>${escape(problem.error)}: ${escape(problem.error_description)}</p>`);
  },
  ttl: { AccessToken: 3600, AuthorizationCode: 60, Grant: 86400, IdToken: 3600, Interaction: 3600, Session: 86400 },
});

// As RFC 8252 has it for apps on one's own machine: each test's app may listen where it likes.
provider.Client.prototype.redirectUriAllowed = function redirectUriAllowed(uri) {
  return sameButForPort(this.redirectUris, uri);
};
provider.Client.prototype.postLogoutRedirectUriAllowed = function postLogoutRedirectUriAllowed(uri) {
  return sameButForPort(this.postLogoutRedirectUris, uri);
};

const protocol = provider.callback();
server.on('request', (request, response) => {
  if (request.url?.startsWith('/interaction/')) {
    pickPerson(request, response).catch((error) => {
      console.error(error);
      sendHtml(response, page('Begin opnieuw', '<p>Deze aanmelding is verlopen. Ga terug en begin opnieuw.</p>'), 400);
    });
  } else if (request.url === '/') {
    sendHtml(response, page('Aanmelden', '<p>Hier meldt u zich aan als u in beheer op “Aanmelden” klikt.</p>'));
  } else {
    protocol(request, response);
  }
});

announceReady({ issuer });
process.once('SIGTERM', () => process.exit(0)).once('SIGINT', () => process.exit(0));
if (options['exit-with-stdin']) {
  whenParentIsGone(() => process.exit(0));
}

/**
 * Made at first start and kept, so that a restart is no change of keys to the app.
 * @param {string} folder
 */
function keysIn(folder) {
  const file = join(folder, 'identity-keys.json');
  if (!existsSync(file)) {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const key = { ...privateKey.export({ format: 'jwk' }), kid: randomBytes(8).toString('hex'), use: 'sig', alg: 'RS256' };
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, JSON.stringify({
      jwks: { keys: [key] },
      cookies: { keys: [randomBytes(32).toString('base64url')] },
    }), { mode: 0o600 });
  }
  return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * @param {string[]} allowed
 * @param {string} asked
 */
function sameButForPort(allowed, asked) {
  const withoutPort = (/** @type {string} */ uri) => {
    const { protocol: scheme, hostname, pathname, search } = new URL(uri);
    return `${scheme}//${hostname}${pathname}${search}`;
  };
  return URL.canParse(asked) && allowed.some((uri) => withoutPort(uri) === withoutPort(asked));
}

/** There is nothing to consent to: the one client is this product. */
async function grantWhatIsAsked(ctx) {
  const { client, session, provider: { Grant } } = ctx.oidc;
  const known = session.grantIdFor(client.clientId);
  if (known) {
    return Grant.find(known);
  }
  const grant = new Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid profile email');
  await grant.save();
  return grant;
}

/**
 * The list of people, and the answer of who picked one.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function pickPerson(request, response) {
  const { prompt } = await provider.interactionDetails(request, response);
  if (request.method !== 'POST') {
    sendHtml(response, page('Wie bent u?', `
<p>Dit is de aanmelding op uw eigen computer, om mee te proberen. Kies een persoon. Er is geen wachtwoord.</p>
<form method="post"><ul>
${accounts.map(button).join('\n')}
</ul></form>`));
    return;
  }

  const form = new URLSearchParams(await bodyOf(request));
  const account = accounts.find((known) => known.sub === form.get('account'));
  if (!account || prompt.name !== 'login') {
    throw new Error(`Nobody can be picked here (prompt ${prompt.name}).`);
  }
  await provider.interactionFinished(request, response, { login: { accountId: account.sub } });
}

/** @param {Account} account */
const button = ({ sub, name, role }) =>
  `<li><button name="account" value="${escape(sub)}"><strong>${escape(name)}</strong> <small>${escape(role)}</small></button></li>`;

/** @param {import('node:http').IncomingMessage} request */
async function bodyOf(request) {
  let body = '';
  for await (const part of request.setEncoding('utf8')) {
    body += part;
  }
  return body;
}

/** Who clicked "Afmelden" in the app has said so once; this asks no second time. */
async function signOutAtOnce(ctx) {
  const { session, provider: { cookieName } } = ctx.oidc;
  const { postLogoutRedirectUri, state } = session.state;
  await session.destroy();
  ctx.cookies.set(cookieName.call(ctx.oidc.provider, 'session'), null);
  if (!postLogoutRedirectUri) {
    return sayGoodbye(ctx);
  }
  const back = new URL(postLogoutRedirectUri);
  if (state) {
    back.searchParams.set('state', state);
  }
  ctx.status = 303;
  ctx.redirect(back.href);
}

async function sayGoodbye(ctx) {
  ctx.type = 'html';
  ctx.body = page('U bent afgemeld', '<p>U kunt dit venster sluiten.</p>');
}
