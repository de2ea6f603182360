import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from '../find-browser.ts';
import { close, listen } from '../serve-folder.ts';

/** A browser that Lighthouse drives through a port of this machine. */
export async function openBrowser(): Promise<{ readonly port: number; readonly close: () => Promise<void> }> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('no Chromium found: install one (Debian: apt-get install chromium) or set CHROME_PATH');
  const port = await freePort();
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_FLAGS, `--remote-debugging-port=${port}`] });
  return { port, close: () => browser.close() };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  await close(server);
  return port;
}
