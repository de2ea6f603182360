/** A built site over a slow line: each page comes in pieces, one tag at a time, so that a browser may paint between any two. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Served } from '../serve-folder.ts';
import { serveThrough } from '../serve-through.ts';

/** Milliseconds between two pieces: more than a frame of 60 in a second. */
const PAUSE = 20;
/** After the head: the style sheet has to be there before anything is painted. */
const FIRST_PAUSE = 120;

/** `pieces`: how many tags of the body come one by one, before the rest comes at once. */
export function serveSlowly(folder: string, pieces: number): Promise<Served> {
  return serveThrough(folder, async ({ status, headers, body, request, response }) => {
    const type = headers.get('content-type') ?? '';
    response.writeHead(status, { 'content-type': type });
    if (!type.startsWith('text/html')) return response.end(body);
    request.socket.setNoDelay(true);
    const cuts = tagStarts(body, pieces);
    for (const [nth, at] of cuts.entries()) {
      response.write(body.subarray(cuts[nth - 1] ?? 0, at));
      await wait(nth === 0 ? FIRST_PAUSE : PAUSE);
    }
    return response.end(body.subarray(cuts.at(-1) ?? 0));
  });
}

/** Where the first `count` tags of the body begin, in bytes. */
function tagStarts(html: Buffer, count: number): number[] {
  const starts: number[] = [];
  for (let at = html.indexOf('<body'); at >= 0 && starts.length < count; at = html.indexOf('<', at + 1)) starts.push(at);
  return starts;
}
