import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { normalise } from '../src/client/search-rank.ts';
import { launchBrowser } from './test-browser.ts';

interface Query {
  readonly query: string;
  /** Address of the page that must come first. */
  readonly first?: string;
  /** Kind of page that the first group must be. */
  readonly kind?: string;
  /** Words that the first results must show. */
  readonly contains?: string;
}

const queries = JSON.parse(readFileSync('scripts/search-queries.json', 'utf8')) as readonly Query[];
const KINDS: Readonly<Record<string, string>> = { indicator: '指标', department: '部门' };

interface Results {
  readonly status: string;
  readonly groups: readonly { readonly title: string; readonly links: readonly { readonly href: string; readonly text: string }[] }[];
}

async function search(page: Page, query: string): Promise<Results> {
  await page.locator('#q').fill('');
  await page.locator('#q').fill(query);
  await page.locator('#search button').click();
  await page.locator('#search-status').filter({ hasText: query }).waitFor();
  return page.evaluate(() => ({
    status: document.querySelector('#search-status')?.textContent ?? '',
    groups: [...document.querySelectorAll('#search-results section')].map((section) => ({
      title: section.querySelector('h2')?.textContent ?? '',
      links: [...section.querySelectorAll('li')].map((li) => ({ href: li.querySelector('a')?.getAttribute('href') ?? '', text: li.textContent ?? '' })),
    })),
  }));
}

describe('search in a real browser', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage();
    await page.goto(`${inject('siteUrl')}search/`);
  });
  afterAll(() => browser.close());

  it('has at least 40 queries, no two alike', () => {
    expect(new Set(queries.map(({ query }) => query)).size).toBeGreaterThanOrEqual(40);
  });

  for (const { query, first, kind, contains } of queries) {
    it(`finds ${query}`, async () => {
      const { groups } = await search(page, query);
      const [best] = groups;
      if (first !== undefined) expect(best?.links[0]?.href).toBe(first);
      if (kind !== undefined) expect(best?.title).toContain(KINDS[kind]);
      if (contains !== undefined) expect(normalise(best?.links[0]?.text ?? '')).toContain(normalise(contains));
    });
  }

  it('never lists a looser hit before one that contains the words', async () => {
    for (const { query } of queries) {
      const { groups } = await search(page, query);
      const titles = groups.map((group) => group.title.startsWith('内容相近'));
      expect(titles.indexOf(true) === -1 || titles.indexOf(true) === titles.length - 1, query).toBe(true);
    }
  });

  it('says when nothing matches', async () => {
    const { status, groups } = await search(page, 'zzqqxx');
    expect(status).toContain('没有找到');
    expect(groups).toEqual([]);
  });

  it('answers the query in the address', async () => {
    await page.goto(`${inject('siteUrl')}search/?q=${encodeURIComponent('水泉小学')}`);
    await page.locator('#search-results a').first().waitFor();
    expect(await page.locator('#search-results a').first().getAttribute('href')).toBe('/projects/ta21w-p016/');
  });
});

describe('filters in a real browser', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  const shown = (selector: string): Promise<number> => page.locator(selector).filter({ visible: true }).count();

  it('narrow the promise ledger, and the address brings the same view back', async () => {
    await page.goto(`${inject('siteUrl')}promises/`);
    await page.locator('select[name=zone]').selectOption('liaocheng-hitech');
    await page.locator('#ledger-results li').first().waitFor();
    const all = await shown('#ledger-results li');
    await page.locator('select[name=status]').selectOption('none');
    await expect.poll(() => shown('#ledger-results li')).toBeLessThan(all);
    const some = await shown('#ledger-results li');
    await page.goto(page.url());
    await expect.poll(() => shown('#ledger-results li')).toBe(some);
  });

  it('narrow the list of projects by words and owner', async () => {
    await page.goto(`${inject('siteUrl')}projects/`);
    const all = await shown('tr[data-owner]');
    await page.locator('input[name=text]').fill('小镇');
    const towns = await shown('tr[data-owner]');
    expect(towns).toBeGreaterThan(0);
    expect(towns).toBeLessThan(all);
    await page.locator('select[name=owner]').selectOption('济宁高新区');
    expect(await shown('tr[data-owner]')).toBeLessThan(towns);
    await page.goto(`${inject('siteUrl')}projects/?text=${encodeURIComponent('小镇')}`);
    expect(await shown('tr[data-owner]')).toBe(towns);
  });
});
