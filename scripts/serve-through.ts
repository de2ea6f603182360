/** A server on a free port of 127.0.0.1 before that of a folder: `answer` decides how each file goes on to the browser. */
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { close, listen, serveFolder } from './serve-folder.ts';
import type { Served } from './serve-folder.ts';

export interface Passing {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

export async function serveThrough(folder: string, answer: (passing: Passing) => unknown): Promise<Served> {
  const plain = await serveFolder(folder);
  const pass = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const from = await fetch(new URL(request.url ?? '/', plain.url), { redirect: 'manual' });
    await answer({ status: from.status, headers: from.headers, body: Buffer.from(await from.arrayBuffer()), request, response });
  };
  const server = createServer((request, response) => void pass(request, response));
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: async () => void (await Promise.all([close(server), plain.close()])) };
}
