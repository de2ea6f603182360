import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { onePageOfEachKind } from './page-kinds.ts';
import { launchBrowser } from './test-browser.ts';

const STYLES = { normal: {}, dark: { 'data-theme': 'dark' }, contrast: { 'data-theme': 'contrast' }, elder: { 'data-size': 'elder' } } as const;

/** What a display style can change; all other rules see the same HTML in every style. */
const STYLED = ['color-contrast', 'target-size', 'link-in-text-block', 'scrollable-region-focusable'];

describe('a page of each kind', () => {
  const dist = join(process.cwd(), 'dist');
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  async function open(style: keyof typeof STYLES, paths: readonly string[], check: (page: Page, path: string) => Promise<readonly string[]>): Promise<string[]> {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    const problems: string[] = [];
    for (const path of paths) {
      await page.goto(inject('siteUrl') + path.slice(1));
      await page.evaluate((all) => Object.entries(all).forEach(([name, value]) => document.documentElement.setAttribute(name, value)), STYLES[style]);
      problems.push(...(await check(page, path)));
    }
    await context.close();
    return problems;
  }

  for (const style of Object.keys(STYLES) as (keyof typeof STYLES)[]) {
    it(`passes axe in ${style} style`, async () => {
      const problems = await open(style, onePageOfEachKind(dist, 'middle'), async (page, path) => {
        const axe = new AxeBuilder({ page });
        const { violations } = await (style === 'normal' ? axe : axe.withRules(STYLED)).analyze();
        return violations.map((v) => `${path} ${v.id}: ${v.nodes.map((node) => node.target.join(' ')).slice(0, 3).join(', ')}`);
      });
      expect(problems).toEqual([]);
    });
  }

  for (const style of ['normal', 'elder'] as const) {
    it(`does not scroll sideways on a phone in ${style} style, not even the heaviest`, async () => {
      const problems = await open(style, onePageOfEachKind(dist), async (page, path) => {
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        return wider > 0 ? [`${path} ${wider}px too wide`] : [];
      });
      expect(problems).toEqual([]);
    });
  }

  it('asks no other host, breaks no policy and moves nothing while it loads', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    const problems: string[] = [];
    const own = inject('siteUrl');
    page.on('request', (request) => !request.url().startsWith(own) && problems.push(`request ${request.url()}`));
    page.on('console', (message) => message.type() === 'error' && problems.push(`console ${message.text()}`));
    page.on('pageerror', (error) => problems.push(`error ${error.message}`));
    for (const path of onePageOfEachKind(join(process.cwd(), 'dist'))) {
      await page.goto(own + path.slice(1), { waitUntil: 'load' });
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => list.getEntries().forEach((entry) => (sum += (entry as PerformanceEntry & { value: number }).value))).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => resolve(sum), 150);
          }),
      );
      if (shift > 0) problems.push(`${path} layout shift ${shift}`);
    }
    await page.close();
    expect(problems).toEqual([]);
  });
});

describe('without script', () => {
  it('a page shows its figures, opens a source mark and changes its display', async () => {
    const browser = await launchBrowser();
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    await page.goto(`${inject('siteUrl')}plans/jn20/`);
    const mark = page.locator('.src').first();
    const note = page.locator('.src-pop').first();
    expect(await note.isVisible()).toBe(false);
    await mark.focus();
    await page.keyboard.press('Enter');
    expect(await note.isVisible()).toBe(true);
    expect(await note.innerText()).toContain('第');
    await page.keyboard.press('Escape');
    await page.locator('.display summary').click();
    await page.locator('#theme-dark').check();
    const dark = await page.locator('body').evaluate((body) => getComputedStyle(body).color);
    await page.locator('#theme-light').check();
    expect(await page.locator('body').evaluate((body) => getComputedStyle(body).color)).not.toBe(dark);
    await browser.close();
  });
});
