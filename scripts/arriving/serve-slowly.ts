/** A built site over a slow line: each page comes in pieces, one tag at a time, so that a browser may paint between any two. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { close, listen, serveFolder } from '../serve-folder.ts';
import type { Served } from '../serve-folder.ts';

/** Milliseconds between two pieces: more than a frame of 60 in a second. */
const PAUSE = 20;
/** After the head: the style sheet has to be there before anything is painted. */
const FIRST_PAUSE = 120;

/** `pieces`: how many tags of the body come one by one, before the rest comes at once. */
export async function serveSlowly(folder: string, pieces: number): Promise<Served> {
  const plain = await serveFolder(folder);
  const server = createServer((request, response) => {
    void fetch(new URL(request.url ?? '/', plain.url)).then(async (from) => {
      const body = Buffer.from(await from.arrayBuffer());
      const type = from.headers.get('content-type') ?? '';
      response.writeHead(from.status, { 'content-type': type });
      if (!type.startsWith('text/html')) return response.end(body);
      request.socket.setNoDelay(true);
      const cuts = tagStarts(body, pieces);
      for (const [nth, at] of cuts.entries()) {
        response.write(body.subarray(cuts[nth - 1] ?? 0, at));
        await wait(nth === 0 ? FIRST_PAUSE : PAUSE);
      }
      return response.end(body.subarray(cuts.at(-1) ?? 0));
    });
  });
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: async () => void (await Promise.all([close(server), plain.close()])) };
}

/** Where the first `count` tags of the body begin, in bytes. */
function tagStarts(html: Buffer, count: number): number[] {
  const starts: number[] = [];
  for (let at = html.indexOf('<body'); at >= 0 && starts.length < count; at = html.indexOf('<', at + 1)) starts.push(at);
  return starts;
}
