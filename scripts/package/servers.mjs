import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

/**
 * Starts a server on a free port of the loopback interface.
 *
 * @param {import('node:http').RequestListener} listener
 */
export async function listen(listener) {
  const server = createServer(listener);
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(undefined));
  });
  const { port } = server.address();
  return {
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** @type {Record<string, string>} */
const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
};

/**
 * Serves a built site. `/page` is `page.html`. A missing file gets 204, because the pages have no icon.
 *
 * @param {string} folder
 * @returns {import('node:http').RequestListener}
 */
export function staticFiles(folder) {
  return ({ url = '/' }, response) => {
    const path = new URL(url, 'http://127.0.0.1').pathname;
    const file = join(folder, path === '/' ? 'index.html' : extname(path) ? path : `${path}.html`);
    const isThere = statSync(file, { throwIfNoEntry: false })?.isFile();
    response.writeHead(isThere ? 200 : 204, {
      'Content-Type': types[extname(file)] ?? 'text/plain',
    });
    response.end(isThere ? readFileSync(file) : undefined);
  };
}
