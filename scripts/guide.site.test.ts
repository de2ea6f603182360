import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './test-browser.ts';

/** Every shift of what stands in the page is added up, from the first paint on. */
const COUNT_SHIFTS = `
  window.shifted = 0;
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.shifted += entry.value; }).observe({ type: 'layout-shift', buffered: true });
`;

describe("the editor's guide on a phone", () => {
  let browser: Browser;
  let page: Page;
  const problems: string[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 });
    await context.addInitScript(COUNT_SHIFTS);
    page = await context.newPage();
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    await page.goto(inject('siteUrl'));
    await page.locator('.foot-links').getByRole('link', { name: '编辑手册' }).click();
  });
  afterAll(() => browser.close());

  it('shows every picture at a size where one dot of it is one of the screen, and moves nothing', async () => {
    const pictures = await page.locator('.prose img').all();
    expect(pictures.length).toBeGreaterThan(8);
    for (const picture of pictures) {
      await picture.scrollIntoViewIfNeeded();
      await picture.evaluate((image: HTMLImageElement) => image.decode());
      const { natural, shown } = await picture.evaluate((image: HTMLImageElement) => ({ natural: image.naturalWidth, shown: image.getBoundingClientRect().width * devicePixelRatio }));
      expect(shown / natural).toBeGreaterThan(0.85);
      expect(shown / natural).toBeLessThanOrEqual(1);
    }
    expect(await page.evaluate(() => (window as unknown as { shifted: number }).shifted)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    expect(problems).toEqual([]);
  });

  it('passes axe', async () => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });
});
