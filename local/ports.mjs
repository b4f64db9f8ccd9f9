import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { Problem } from './problem.mjs';

/** @typedef {'site' | 'beheer' | 'identity' | 'mail' | 'smtp' | 'blob' | 'queue' | 'table'} PortName */

/** @type {Record<PortName, { port: number, for: string }>} */
const known = JSON.parse(readFileSync(new URL('ports.json', import.meta.url), 'utf8'));

/** The environment variable that moves one port. @param {string} name */
const variableOf = (name) => `SOP_PORT_${name.toUpperCase()}`;

/** Moves all ports: each keeps its distance to the first. */
const baseVariable = 'SOP_PORT_BASE';

/**
 * Where everything listens: `ports.json`, moved by the environment.
 * @param {Record<string, string | undefined>} environment
 * @returns {Record<PortName, number>}
 */
export function portsFrom(environment) {
  const shift = numberIn(environment, baseVariable, known.site.port) - known.site.port;
  const ports = Object.entries(known).map(([name, { port }]) =>
    [name, numberIn(environment, variableOf(name), port + shift)]);

  const names = new Map();
  for (const [name, port] of ports) {
    if (names.has(port)) {
      throw new Problem(`Port ${port} is given twice, to ${names.get(port)} and to ${name}. Move one with ${variableOf(name)}.`);
    }
    names.set(port, name);
  }
  return Object.fromEntries(ports);
}

/**
 * @param {Record<string, string | undefined>} environment
 * @param {string} variable
 * @param {number} otherwise
 */
function numberIn(environment, variable, otherwise) {
  const port = environment[variable] ? Number(environment[variable]) : otherwise;
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Problem(`${variable} leads to port ${environment[variable] ?? port}. A port is a whole number from 1 to 65535.`);
  }
  return port;
}

/**
 * Fails, naming every port that something else listens on, before anything is started.
 * @param {Record<PortName, number>} ports
 */
export async function requireFree(ports) {
  const taken = [];
  for (const [name, { for: purpose }] of Object.entries(known)) {
    const port = ports[/** @type {PortName} */ (name)];
    if (!await isFree(port)) {
      taken.push(`Port ${port}, for ${purpose}, is in use. Stop what listens there, or move it: ${variableOf(name)}=… ./start`);
    }
  }
  if (taken.length > 0) {
    throw new Problem(`${taken.join('\n')}\nAll ports at once are moved by ${baseVariable} (now ${known.site.port} if not set).`);
  }
}

/** @param {number} port */
async function isFree(port) {
  const server = createServer();
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    server.close();
    await once(server, 'close');
    return true;
  } catch (error) {
    if (['EADDRINUSE', 'EACCES'].includes(error.code)) {
      return false;
    }
    throw error;
  }
}
