/** Serves the site with the overlay added to each page, and tells every open page what is going on (server-sent events). */
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import sirv from 'sirv';
import ts from 'typescript';
import { glossaryOf, isMarked, langOf, termsOf } from '../mark-site.ts';
import { markTerms } from '../mark-terms.ts';
import { close, listen, readHeaders } from '../serve-folder.ts';
import type { PreviewState } from './state.ts';

export interface PreviewServer {
  readonly url: string;
  tell(state: PreviewState): void;
  close(): Promise<void>;
}

const TAGS = '<link rel="stylesheet" href="/__preview/overlay.css" /><script type="module" src="/__preview/overlay.js"></script>';
const WAITING = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8" /><title>预览</title></head><body><p>正在做第一版网站，做好后自动打开。</p>${TAGS}</body></html>`;
const OVERLAY: Readonly<Record<string, readonly [string, () => string]>> = {
  '/__preview/overlay.css': ['text/css', () => readFileSync(join(import.meta.dirname, 'overlay.css'), 'utf8')],
  '/__preview/overlay.js': ['text/javascript', () => ts.transpile(readFileSync(join(import.meta.dirname, 'overlay.ts'), 'utf8'), { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext })],
};

export interface Site {
  readonly folder: string;
  /** Whether its pages have their terms marked; the preview marks a page when it is asked for, which is far quicker than all. */
  readonly marked: boolean;
}

/** `site` is what is served at this moment; null before there is one. */
export async function servePreview(root: string, port: number, site: () => Site | null): Promise<PreviewServer> {
  const headers = readHeaders(join(root, 'public/_headers'));
  const listeners = new Set<ServerResponse>();
  let last = '';
  const server = createServer((request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    response.setHeader('cache-control', 'no-store');
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
    const own = OVERLAY[path];
    if (path === '/__preview/events') {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write(last);
      listeners.add(response);
      response.once('close', () => listeners.delete(response));
    } else if (own) response.writeHead(200, { 'content-type': `${own[0]}; charset=utf-8` }).end(own[1]());
    else if (/(\/|\.html)$/.test(path)) page(site(), path, response);
    else sirv(site()?.folder ?? join(root, 'public'), { dev: true })(request, response, () => page(site(), '/404.html', response));
  });
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}/`,
    tell: (state) => {
      last = `data: ${JSON.stringify(state)}\n\n`;
      for (const response of listeners) response.write(last);
    },
    close: () => close(server),
  };
}

function page(site: Site | null, path: string, response: ServerResponse): void {
  const html = { 'content-type': 'text/html; charset=utf-8' };
  if (site === null) {
    response.writeHead(200, html).end(WAITING);
    return;
  }
  const { folder, marked } = site;
  const file = resolve(folder, `.${path}`, path.endsWith('/') ? 'index.html' : '.');
  const found = file.startsWith(resolve(folder) + sep) && existsSync(file);
  const made = readFileSync(found ? file : join(folder, '404.html'), 'utf8');
  const text = marked || !isMarked(path) ? made : markTerms(made, termsOf(folder, langOf(path)), `/${glossaryOf(langOf(path))}`);
  response.writeHead(found ? 200 : 404, html).end(text.replace('</head>', `${TAGS}</head>`));
}
