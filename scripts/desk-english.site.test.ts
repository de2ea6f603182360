import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './test-browser.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
});
afterAll(() => browser.close());

/** A fresh page, even where only the part after # differs. */
async function reopen(address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
}
const verdict = (): Promise<string[]> => page.locator('.verdict').first().locator('p').allInnerTexts();
const wider = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('the forms in English', () => {
  const NOT_CAUGHT = 'The project is not caught by the threshold of this rule.';
  const CAUGHT = 'Under this rule (date: July 2021): In principle no separate land is supplied any longer.';

  it.each([
    ['50 million', '20', NOT_CAUGHT, 'CNY 50 million'],
    ['RMB 50m', '20 mu', NOT_CAUGHT, 'CNY 50 million'],
    ['50,000,000', '20', NOT_CAUGHT, 'CNY 50,000,000'],
    ['CNY 0.05 billion', '15', NOT_CAUGHT, 'CNY 0.05 billion'],
    ['49,999,999', '20', CAUGHT, 'CNY 49,999,999'],
    ['CNY 49.9 million', '20', CAUGHT, 'CNY 49.9 million'],
  ])('%s and %s mu: %s', async (money, mu, text, said) => {
    await reopen(`${inject('siteUrl')}en/desk/land/`);
    await page.locator('input[name=v0]').fill(money);
    await page.locator('input[name=v1]').fill(mu);
    const lines = await verdict();
    expect(lines[0]).toContain(text);
    expect(lines.join('\n')).toContain(`: ${said}, `);
  });

  it('never takes an amount for another one: what is not understood is told', async () => {
    await reopen(`${inject('siteUrl')}en/desk/land/`);
    expect(await page.locator('select[name=u0]').inputValue()).toBe('CNY');
    for (const money of ['$50m', '1,5 million', 'about 50 million', '50 mil']) {
      await page.locator('input[name=v0]').fill(money);
      expect((await verdict()).at(-1), money).toBe(`“${money}” was not understood; please enter a number, such as 1,500 or 2.5.`);
      expect(await page.locator('input[name=v0]').getAttribute('aria-invalid')).toBe('true');
    }
  });

  it('the amount per mu is said in full, with the printed unit beside it', async () => {
    const PLANNED = 'If you entered planned investment, the result is only planned too.';
    await reopen(`${inject('siteUrl')}en/desk/per-mu/`);
    await page.locator('input[name=amount]').fill('48 million');
    await page.locator('input[name=area]').fill('15');
    expect(await verdict()).toEqual(['Per mu: CNY 3.2 million (320 × CNY 10,000). You entered CNY 48 million ÷ 15 mu.', PLANNED]);
    await page.locator('input[name=amount]').fill('CNY 50 million');
    expect((await verdict()).slice(0, 2)).toEqual(['Per mu: CNY 3.3333 million (333.33 × CNY 10,000). You entered CNY 50 million ÷ 15 mu.', 'Rounded half up to the nearest CNY 100, that is two decimal places in units of CNY 10,000.']);
    await page.locator('input[name=amount]').fill('100 yuan');
    await page.locator('input[name=area]').fill('9,999 km2');
    expect((await verdict())[0]).toBe('Per mu: less than CNY 100 (less than 0.01 × CNY 10,000). You entered CNY 100 ÷ 9,999 km².');
    expect(await wider()).toBe(0);
  });
});
