import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { launchBrowser } from './test-browser.ts';

/** Zones of the ready pages, as published. */
const [ready] = JSON.parse(readFileSync('public/data/v1/views/comparisons.json', 'utf8')) as { id: string; zones: { id: string; name: string }[] }[];
const zones = ready?.zones ?? [];
const directory = JSON.parse(readFileSync('public/data/v1/views/zones.json', 'utf8')) as { id: string; short_name: string; coverage: string }[];
const shallow = directory.find(({ coverage }) => coverage !== 'ledger');

describe('zones compared in the page', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  });
  afterAll(() => browser.close());

  const compare = async (...ids: readonly string[]): Promise<void> => {
    const query = new URLSearchParams(ids.map((id, nth) => ['abc'[nth] ?? '', id]));
    await page.goto(`${inject('siteUrl')}compare/?${query.toString()}`);
    await page.locator('#compare-result table').waitFor();
  };
  const listed = (selector: string): Promise<string[]> => page.locator(`${selector} ul.lines > li`).evaluateAll((items) => items.map((item) => item.querySelector('a, b')?.textContent ?? ''));

  it('are those of the address, in columns, and the guard answers as it does at build', async () => {
    await compare(...zones.map(({ id }) => id));
    expect(await page.locator('#compare-result thead th').allTextContents()).toEqual(zones.map(({ name }) => name));
    const inPage = await page.locator('#compare-result ul.lines > li > b').allTextContents();
    await page.goto(`${inject('siteUrl')}compare/${ready?.id ?? ''}/`);
    expect(inPage).toEqual(await listed('#figures'));
  });

  it('keep every row a cell for each zone', async () => {
    await compare(...zones.map(({ id }) => id));
    const cells = await page.locator('#compare-result tr[data-key]').evaluateAll((rows) => rows.map((row) => row.querySelectorAll('td').length));
    expect(new Set(cells)).toEqual(new Set([zones.length]));
  });

  it('may be any zone of the directory, which then says what is not entered', async () => {
    await compare(zones[0]?.id ?? '', shallow?.id ?? '');
    expect(await page.locator('#compare-result thead th').nth(1).textContent()).toBe(shallow?.short_name);
    expect(await page.locator('#compare-result').textContent()).toContain('尚未收录');
  });

  it('are said aloud once, stand in the address, and do not overflow a phone', async () => {
    await page.goto(`${inject('siteUrl')}compare/`);
    await page.locator('select[name=a]').selectOption(zones[0]?.id ?? '');
    expect(await page.locator('#compare-result').textContent()).toBe('');
    await page.locator('select[name=b]').selectOption(zones[1]?.id ?? '');
    await page.locator('#compare-result table').waitFor();
    expect(await page.locator('#compare-said').textContent()).toContain(zones[1]?.name ?? '');
    expect(new URL(page.url()).searchParams.get('b')).toBe(zones[1]?.id);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});
