/** A built site as a host serves it: the headers of its `_headers`, text compressed. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { close, listen, serveFolder } from '../serve-folder.ts';
import type { Served } from '../serve-folder.ts';

const TEXT = /^(?:text\/|image\/svg|application\/(?:javascript|json|manifest|xml|atom))/;
/** Headers that are true only between the two servers. */
const OWN = new Set(['connection', 'content-length', 'keep-alive', 'transfer-encoding', 'date']);

export async function serveGzip(folder: string): Promise<Served> {
  const plain = await serveFolder(folder);
  const server = createServer((request, response) => {
    void answer(new URL(request.url ?? '/', plain.url)).then(({ status, headers, body }) => response.writeHead(status, headers).end(body));
  });
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: async () => void (await Promise.all([close(server), plain.close()])) };
}

async function answer(url: URL): Promise<{ status: number; headers: Record<string, string>; body: Buffer }> {
  const from = await fetch(url, { redirect: 'manual' });
  const body = Buffer.from(await from.arrayBuffer());
  const headers = Object.fromEntries([...from.headers].filter(([name]) => !OWN.has(name)));
  if (!TEXT.test(headers['content-type'] ?? '')) return { status: from.status, headers, body };
  return { status: from.status, headers: { ...headers, 'content-encoding': 'gzip', vary: 'Accept-Encoding' }, body: gzipSync(body) };
}
