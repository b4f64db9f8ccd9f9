import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ sopdata: string, sopsite: string, clientSecret: string }} Secrets */

/** Where the app is returned to after signing in and out, as registered with the provider. */
export const returnPaths = { signedIn: '/beheer/aanmelden/terug', signedOut: '/beheer/afgemeld' };

/**
 * Made at first start: the keys of the two storage accounts and the app's secret at the sign-in provider.
 * @param {string} folder
 * @returns {Secrets}
 */
export function secretsIn(folder) {
  const file = join(folder, 'secrets.json');
  if (!existsSync(file)) {
    const secret = () => randomBytes(32).toString('base64');
    const secrets = { sopdata: secret(), sopsite: secret(), clientSecret: randomBytes(24).toString('hex') };
    writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  }
  return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * What the app is told through its environment.
 * @param {Record<import('./ports.mjs').PortName, number>} ports
 * @param {Secrets} secrets
 */
export function appSettings(ports, secrets) {
  return {
    ASPNETCORE_ENVIRONMENT: 'Development',
    Storage__Data: connectionString('sopdata', secrets.sopdata, ports),
    Storage__Site: connectionString('sopsite', secrets.sopsite, ports),
    // The provider on localhost and the app on 127.0.0.1 are different sites to a browser, as they will be in earnest.
    SignIn__Authority: `http://localhost:${ports.identity}`,
    SignIn__ClientId: 'sopcloud',
    SignIn__ClientSecret: secrets.clientSecret,
    Mail__Host: '127.0.0.1',
    Mail__Port: String(ports.smtp),
    Mail__From: 'sopcloud@example.test',
    Hosting__BeheerAddress: `http://127.0.0.1:${ports.beheer}`,
    Hosting__SiteAddress: `http://127.0.0.1:${ports.site}`,
  };
}

/**
 * @param {string} account
 * @param {string} key
 * @param {Record<import('./ports.mjs').PortName, number>} ports
 */
const connectionString = (account, key, ports) => [
  'DefaultEndpointsProtocol=http',
  `AccountName=${account}`,
  `AccountKey=${key}`,
  `BlobEndpoint=http://127.0.0.1:${ports.blob}/${account}`,
  `QueueEndpoint=http://127.0.0.1:${ports.queue}/${account}`,
  `TableEndpoint=http://127.0.0.1:${ports.table}/${account}`,
].join(';');

/**
 * For `./sop`, which runs the app's verbs with the same settings: a name and its value a line.
 * @param {string} folder
 * @param {Record<string, string>} settings
 */
export function writeSettings(folder, settings) {
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(join(folder, 'settings.env'), lines.join(''), { mode: 0o600 });
}
