/** A static server for one folder on 127.0.0.1, with the headers a host should send. */
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { headerRules, headersOf } from './header-rules.ts';

export interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves `folder` at `base` (with slashes at both ends). Port 0 takes a free one. */
export async function serveFolder(folder: string, base = '/', port = 0): Promise<Served> {
  const headers = join(folder, '_headers');
  const rules = existsSync(headers) ? headerRules(readFileSync(headers, 'utf8')) : [];
  const files = sirv(folder, { dev: false, etag: true });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    for (const [name, value] of headersOf(rules, `/${path.slice(base.length)}`)) response.setHeader(name, value);
    if (!path.startsWith(base)) {
      response.writeHead(302, { location: base }).end();
      return;
    }
    request.url = path.slice(base.length - 1);
    files(request, response, () => {
      const sorry = join(folder, '404.html');
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(existsSync(sorry) ? readFileSync(sorry) : '');
    });
  });
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${taken}${base}`, close: () => close(server) };
}

/** The headers of every page in the `_headers` file that hosts read, so that the local server proves them. */
export function readHeaders(path: string): [string, string][] {
  return [...headersOf(headerRules(readFileSync(path, 'utf8')), '/')];
}

export function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

export function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
