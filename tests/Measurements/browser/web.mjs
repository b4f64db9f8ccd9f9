// Serves a folder as Azure serves $web, and no better: only a path that ends in / has an index, nothing is negotiated, text
// is sent compressed as it is stored, and what isn't there is answered with the page for that.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

const storedAsTheyAre = ['.woff2', '.png'];

/** @returns {Promise<{ origin: string, close: () => void }>} On a port that the system chooses. */
export async function serve(folder) {
  const root = resolve(folder);
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const file = resolve(join(root, path.endsWith('/') ? `${path}index.html` : path));
    const content = file.startsWith(root + sep) ? await read(file) : null;
    const [status, body, name] = content === null ? [404, await read(join(root, '404.html')), '404.html'] : [200, content, file];
    const type = extname(name);
    response.sendDate = false;
    response.writeHead(status, {
      'content-type': types[type] ?? 'application/octet-stream',
      'content-length': body?.length ?? 0,
      ...(storedAsTheyAre.includes(type) ? {} : { 'content-encoding': 'gzip' }),
      'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    }).end(request.method === 'HEAD' ? undefined : body);
  });
  await new Promise(done => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function read(file) {
  try {
    return await readFile(file);
  } catch (problem) {
    if (['ENOENT', 'EISDIR', 'ENOTDIR'].includes(problem.code)) return null;
    throw problem;
  }
}
