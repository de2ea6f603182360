import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LANGUAGES } from '../src/i18n/index.ts';
import type { Manifest } from '../src/site/store.ts';
import { htmlPages } from './html-pages.ts';
import { launchBrowser } from './test-browser.ts';

const dist = join(process.cwd(), 'dist');
/** The space between the margins of A4 at 96 pixels an inch. */
const SHEET = { width: 680, height: 990 };
const { data_version } = JSON.parse(readFileSync(join(dist, 'data/v1/manifest.json'), 'utf8')) as Pick<Manifest, 'data_version'>;

/** The longest page of each kind that people print, in every language. */
const pages = Object.values(LANGUAGES as Record<string, { path: string | undefined }>).flatMap(({ path }) => {
  const root = path === undefined ? '/' : `/${path}/`;
  const all = htmlPages(dist);
  return ['zones', 'plans', 'projects'].map((kind) => {
    const own = all.filter((page) => new RegExp(`^${root}${kind}/[^/]+/$`).test(page.path) && page.dom.querySelector('.src') !== null);
    return own.reduce((most, page) => (page.html.length > most.html.length ? page : most)).path;
  });
});

const shown = (page: Page, selector: string): Promise<[visible: number, all: number]> =>
  page.locator(selector).evaluateAll((nodes) => [nodes.filter((node) => node.getClientRects().length > 0).length, nodes.length]);

describe('on paper', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it.each(pages)('%s has no navigation, its notes in words, the addresses of its sources and its own', async (path) => {
    const page = await browser.newPage({ viewport: SHEET });
    await page.goto(inject('siteUrl') + path.slice(1));
    expect((await shown(page, '.src-pop, .on-paper'))[0]).toBe(0);
    await page.emulateMedia({ media: 'print' });
    for (const selector of ['nav', '.site-head', '.site-foot ul', '.off-paper', '.chart-files', 'button', 'textarea', '.downloads']) expect((await shown(page, selector))[0], selector).toBe(0);
    const [notes, all] = await shown(page, '.src-pop');
    expect(all).toBeGreaterThan(0);
    expect(notes).toBe(all);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    const sources = await page.locator('section.on-paper li').allInnerTexts();
    expect(sources.length).toBeGreaterThan(0);
    const foot = await page.locator('.site-foot').innerText();
    expect(foot).toContain(data_version);
    expect(foot).toContain(path);
    await page.close();
  });

  it('the sheets are A4 with numbered pages, and no row, promise or drawing is cut', async () => {
    const page = await browser.newPage({ viewport: SHEET });
    await page.goto(inject('siteUrl') + (pages[0] ?? '').slice(1));
    await page.emulateMedia({ media: 'print' });
    const rules = await page.evaluate(() => [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).filter((text) => text.startsWith('@page')));
    expect(rules.join()).toMatch(/size: a4/i);
    expect(rules.join()).toContain('counter(page)');
    const breaks = await page.locator('main tr, main .chart-block').evaluateAll((nodes) => [...new Set(nodes.map((node) => getComputedStyle(node).breakInside))]);
    expect(breaks).toEqual(['avoid']);
    await page.close();
  });
});
