import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_LANG } from '../src/i18n/index.ts';
import { measureShifts } from './arriving/measure-shifts.ts';
import { serveSlowly } from './arriving/serve-slowly.ts';
import { pagesOfEachKind } from './page-kinds.ts';
import { launchBrowser } from './test-browser.ts';

const PHONE = { width: 360, height: 740 };
/** Tags of the body that fill the first screen of a phone. */
const PIECES = 120;
/** Of one test: a minute where nothing else runs. */
const TIMEOUT = 600_000;

describe('a page that arrives over a slow line, tag by tag', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  async function shiftsIn(folder: string, paths: readonly string[]): Promise<string[]> {
    const { url, close } = await serveSlowly(folder, PIECES);
    return measureShifts(browser, url, paths, PHONE).finally(close);
  }

  it('moves nothing a reader sees, one page of each kind', { timeout: TIMEOUT }, async () => {
    const dist = join(process.cwd(), 'dist');
    const paths = pagesOfEachKind(dist, 'middle').filter(({ lang }) => lang === DEFAULT_LANG).map(({ path }) => path);
    expect(await shiftsIn(dist, paths)).toEqual([]);
  });

  it('would be caught with a table whose columns grow under the reader', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'growing-table-'));
    const rows = ['a', 'a b', 'a longer cell', 'a cell that is longer than any before'].map((text) => `<tr><td>${text}</td><td>12</td></tr>`);
    writeFileSync(join(folder, 'index.html'), `<!doctype html><html lang="en"><head><title>growing table</title></head><body><table>${rows.join('')}</table></body></html>`);
    const found = await shiftsIn(folder, ['/']);
    rmSync(folder, { recursive: true });
    expect(found.join('\n')).toContain('tr > td');
  });
});
