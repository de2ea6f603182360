/** A built site as a host serves it: the headers of its `_headers`, text compressed. */
import { gzipSync } from 'node:zlib';
import type { Served } from '../serve-folder.ts';
import { serveThrough } from '../serve-through.ts';

const TEXT = /^(?:text\/|image\/svg|application\/(?:javascript|json|manifest|xml|atom))/;
/** Headers that are true only between the two servers. */
const OWN = new Set(['connection', 'content-length', 'keep-alive', 'transfer-encoding', 'date']);

export function serveGzip(folder: string): Promise<Served> {
  return serveThrough(folder, ({ status, headers: all, body, response }) => {
    const headers = Object.fromEntries([...all].filter(([name]) => !OWN.has(name)));
    if (!TEXT.test(headers['content-type'] ?? '')) return response.writeHead(status, headers).end(body);
    return response.writeHead(status, { ...headers, 'content-encoding': 'gzip', vary: 'Accept-Encoding' }).end(gzipSync(body));
  });
}
