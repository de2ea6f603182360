import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, inject, it } from 'vitest';
import { fold } from '../src/search/fold.ts';
import { AT_FIRST } from '../src/client/search-view.ts';
import { askAll, press, shown, untilWhole } from './search-browser.ts';
import type { Listed } from './search-browser.ts';
import { LOOSER, measure, ownSearch } from './search-run.ts';
import { drawn, listed } from './search-draw.ts';
import { FIRST_ANSWER, score } from './search-score.ts';
import { siteTexts } from './search-text.ts';
import { launchBrowser } from './test-browser.ts';

const KINDS: Readonly<Record<string, RegExp>> = { indicator: /指标|Indicator/, department: /部门|Department/ };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each([['zh', ''], ['en', 'en/']] as const)('search in a real browser: %s', (lang, folder) => {
  const queries = listed(lang).map(({ query }) => query);
  let answers: ReadonlyMap<string, Listed>;
  beforeAll(async () => {
    const page = await browser.newPage();
    await page.goto(`${inject('siteUrl')}${folder}search/?q=${encodeURIComponent(queries[0] ?? '')}`);
    await untilWhole(page);
    answers = new Map((await askAll(page, queries)).map((one) => [one.query, one]));
    await page.close();
  });

  it('has at least 40 listed queries, no two alike', () => {
    expect(new Set(queries).size).toBeGreaterThanOrEqual(40);
  });

  for (const { query, first, kind, contains } of listed(lang)) {
    it(`finds ${query}`, () => {
      const [best] = answers.get(query)?.groups ?? [];
      if (first !== undefined) expect(best?.hrefs[0]).toBe(first);
      if (kind !== undefined) expect(best?.title).toMatch(KINDS[kind] ?? '');
      if (contains !== undefined) expect(fold(best?.first ?? '')).toContain(fold(contains));
      expect(best?.title).not.toMatch(LOOSER);
    });
  }
});

describe('search in a real browser', () => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.newPage();
    await page.goto(`${inject('siteUrl')}search/`);
  });
  afterAll(() => page.close());

  it.each(['济宁高新区 税收', '济宁高薪区'])('never lists a looser hit before one that contains the words: %s', async (query) => {
    await press(page, query);
    const looser = (await shown(page)).groups.map(({ title }) => LOOSER.test(title));
    expect(looser).toContain(true);
    expect(looser.slice(looser.indexOf(true))).not.toContain(false);
  });

  it('marks the words in their context, whatever their width', async () => {
    await press(page, '５Ｇ基站');
    const marks = await page.locator('#search-results mark').allTextContents();
    expect(marks.length).toBeGreaterThan(3);
    expect(marks.map(fold)).toEqual(marks.map(() => '5g基站'));
  });

  it.each(['zzqqxx', 'abcxyz'])('says when nothing matches, and what to try: %s', async (query) => {
    await press(page, query);
    const { status, groups } = await shown(page);
    expect(status).toMatch(new RegExp(`没有找到“${query}”.*更短的词`));
    expect(groups).toEqual([]);
  });

  it('answers the query in the address, narrowed as it says', async () => {
    await page.goto(`${inject('siteUrl')}search/?q=${encodeURIComponent('水泉小学')}&kind=commitment`);
    await page.locator('#search-results a').first().waitFor();
    expect(await page.locator('#search-results h2').allTextContents()).toEqual([expect.stringContaining('承诺')]);
    await page.locator('select[name=kind]').selectOption('');
    await expect.poll(() => page.locator('#search-results a').first().getAttribute('href')).toBe('/projects/ta21w-p016/');
    expect(new URL(page.url()).searchParams.get('kind') ?? '').toBe('');
  });
});

describe('search on queries cut from the site', () => {
  const sites = siteTexts(join(process.cwd(), 'dist')).map((site) => drawn(site));
  const sets = sites.flatMap(({ queries, truth, folder }) => Object.entries(queries).map(([name, list]) => [`${folder}${name}`, folder, list, truth] as const));

  it('covers both languages', () => {
    expect(sets.map(([name]) => name)).toEqual(['术语', '片段', '清单', 'en/术语', 'en/词串', 'en/片段', 'en/清单']);
  });

  it.each(sets)('finds all and nothing else, best first, in few bytes: %s', { timeout: 600_000 }, async (_name, folder, queries, truth) => {
    const asked = await measure(browser, ownSearch(`${inject('siteUrl')}${folder}search/`), queries, truth);
    const { recall, precision, firstRight, withinBudget } = score(asked);
    expect(asked.filter((one) => score([one]).recall < 1).map(({ query }) => query)).toEqual([]);
    expect(recall).toBe(1);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(firstRight).toBeGreaterThanOrEqual(0.95);
    expect(withinBudget, asked.filter(({ bytes }) => bytes > FIRST_ANSWER).map(({ query, bytes }) => `${query} ${bytes}`).join(', ')).toBeGreaterThanOrEqual(folder === '' ? 1 : 0.97);
  });
});

describe('the search page', () => {
  let context: BrowserContext;
  let page: Page;
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    page = await context.newPage();
    await page.goto(`${inject('siteUrl')}search/`);
  });
  afterEach(() => context.close());
  const first = () => page.locator('#search-results a').first();

  it('answers while typing, and by keyboard alone', async () => {
    await page.locator('#q').pressSequentially('水泉小学');
    await first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('水泉小学');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).not.toBe('水泉小学');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/projects/ta21w-p016/');
    await page.goBack();
    await first().waitFor();
    expect(await page.locator('#q').inputValue()).toBe('水泉小学');
  });

  it('asks no other host, and answers without a network once loaded', async () => {
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    await press(page, '水泉小学');
    await page.locator('#search-results[data-offline]').waitFor({ state: 'attached' });
    await context.setOffline(true);
    await press(page, '断头路');
    expect((await shown(page)).groups.length).toBeGreaterThan(0);
    await press(page, 'zzqqxx');
    expect((await shown(page)).status).toContain('没有');
    expect([...hosts]).toEqual([new URL(inject('siteUrl')).host]);
  });

  it('shows the first hits before it knows them all, and lets them stand', async () => {
    let goOn = (): void => undefined;
    const held = new Promise<void>((resolve) => (goOn = resolve));
    await page.route('**/o-*.bin', async (route) => {
      await held;
      await route.continue();
    });
    const hrefs = () => page.locator('#search-results a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    await press(page, '泰安高新区');
    const before = await hrefs();
    expect(before).toHaveLength(AT_FIRST);
    expect((await shown(page)).status).toContain('先列出前几条');
    await page.locator('#q').press('ArrowDown');
    goOn();
    await page.locator('#search-results[aria-busy=false]').waitFor();
    expect(await hrefs()).toEqual(expect.arrayContaining(before));
    expect((await hrefs()).slice(0, 1)).toEqual(before.slice(0, 1));
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(before[0]);
    expect((await shown(page)).status).toMatch(/\d+ 条/);
  });

  it('does not load much unasked where the reader saves data: letters inside words bring the first hits only', async () => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
    await page.goto(`${inject('siteUrl')}en/search/?q=tion`);
    await page.locator('#search-results[aria-busy=false]').waitFor();
    const { status, groups } = await shown(page);
    expect(status).toContain('more letters');
    expect(groups.flatMap(({ links }) => links).length).toBeGreaterThan(0);
    expect(groups.flatMap(({ links }) => links).length).toBeLessThanOrEqual(AT_FIRST);
  });

  it('says when there is no network yet, and tries again', async () => {
    await context.setOffline(true);
    await press(page, '水泉小学');
    expect((await shown(page)).status).toContain('网络');
    await context.setOffline(false);
    await press(page, '水泉小学');
    expect((await shown(page)).groups.length).toBeGreaterThan(0);
  });

  it('keeps recent queries on the device only when asked to, and forgets them', async () => {
    const kept = () => page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
    await press(page, '断头路');
    expect(await kept()).not.toContain('断头路');
    await page.locator('.search-recent summary').click();
    await page.locator('#search-keep').check();
    await press(page, '水泉小学');
    expect(await kept()).toContain('水泉小学');
    await page.reload();
    await page.locator('.search-recent summary').click();
    await page.locator('#search-recent button', { hasText: '水泉小学' }).click();
    await first().waitFor();
    await page.locator('#search-keep').uncheck();
    expect(await kept()).not.toContain('水泉小学');
    expect(await page.locator('#search-recent li').count()).toBe(0);
  });

  for (const style of ['normal', 'elder'] as const) {
    it(`with results passes axe and does not scroll sideways at 360 px in ${style} style`, async () => {
      if (style === 'elder') await page.evaluate(() => document.documentElement.setAttribute('data-size', 'elder'));
      await press(page, '济宁高新区 税收');
      await page.locator('.search-recent summary').click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    });
  }

  it.each(['', 'en/'])('shows what may be typed in full at 360 px in elder style: %s', async (folder) => {
    for (const [address, field] of [['search/', '#q'], ['', '#quick-q']] as const) {
      await page.goto(`${inject('siteUrl')}${folder}${address}`);
      await page.evaluate(() => document.documentElement.setAttribute('data-size', 'elder'));
      const room = await page.locator(field).evaluate((input: HTMLInputElement) => {
        input.value = input.placeholder;
        return [input.placeholder.length, input.clientWidth - input.scrollWidth];
      });
      expect(room[0]).toBeGreaterThan(0);
      expect(room[1]).toBe(0);
    }
  });

  it('without script points to the lists', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const silent = await plain.newPage();
    await silent.goto(`${inject('siteUrl')}search/`);
    expect(await silent.locator('main').innerText()).toContain('没有脚本时');
    expect(await silent.locator('main ul a').filter({ visible: true }).count()).toBeGreaterThan(5);
    await plain.close();
  });
});

describe('filters in a real browser', () => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.newPage();
  });
  afterAll(() => page.close());

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
