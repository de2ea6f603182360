/** Every interactive part used with nothing but a keyboard. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './test-browser.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  // Without smooth scrolling, so that a place can be read right after a key.
  context = await browser.newContext({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' });
  page = await context.newPage();
});
afterEach(() => context.close());

const open = (path: string): Promise<unknown> => page.goto(inject('siteUrl') + path);
const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
/** Tab until the focus is on what the selector finds; fails when the keyboard does not lead there. */
async function tabTo(selector: string, most = 80): Promise<void> {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    if (await focused(selector)) return;
  }
  throw new Error(`${most} times Tab did not lead to ${selector}`);
}
const focused = (selector: string): Promise<boolean> => page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
const text = (selector: string): Promise<string> => page.locator(selector).innerText();

describe('the head of every page', () => {
  it('is skipped by the first link, which shows when it has the focus', async () => {
    await open('zones/taian-hitech/');
    await press('Tab');
    expect(await page.locator('.skip').boundingBox()).toMatchObject({ x: 0 });
    await press('Enter', 'Tab');
    expect(await focused('main *')).toBe(true);
  });

  it('searches', async () => {
    await open('');
    await tabTo('#quick-q');
    await page.keyboard.type('水泉小学');
    await press('Enter');
    await page.waitForURL('**/search/?q=*');
    await page.locator('#search-results a').first().waitFor();
  });

  it('changes the display and keeps the choice', async () => {
    await open('');
    const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const before = await ground();
    await tabTo('.display summary');
    await press('Enter', 'Tab');
    expect(await focused('#theme-auto')).toBe(true);
    await press('ArrowDown', 'ArrowDown');
    expect([await focused('#theme-dark'), (await ground()) === before]).toEqual([true, false]);
    await press('Tab', 'ArrowDown');
    expect(await page.evaluate(() => document.documentElement.dataset['size'])).toBe('elder');
    await press('Shift+Tab', 'Shift+Tab', 'Enter');
    expect([await focused('.display summary'), await page.locator('.display-panel').isVisible()]).toEqual([true, false]);
    await open('zones/');
    expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toMatchObject({ theme: 'dark', size: 'elder' });
  });

  it('leads to the same page in the other language and back', async () => {
    await open('projects/board/');
    await tabTo('[data-language]');
    await press('Enter');
    await page.waitForURL('**/en/projects/board/');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await tabTo('[data-language][lang=zh-CN]');
    await press('Enter');
    await page.waitForURL((url) => url.pathname === '/projects/board/');
  });
});

it('a source mark opens its note, lets the reader into it, closes with Escape and takes the focus back', async () => {
  await open('en/indicators/planned-total-investment/');
  await tabTo('.src');
  const note = page.locator('.src-pop:popover-open');
  await press('Enter');
  expect(await note.count()).toBe(1);
  await press('Tab');
  expect(await focused('.src-pop:popover-open a')).toBe(true);
  await press('Escape');
  expect([await note.count(), await focused('.src')]).toEqual([0, true]);
});

describe('lists and forms', () => {
  it('a list is narrowed, and the count is told', async () => {
    await open('projects/');
    await tabTo('#list-filter input');
    await page.keyboard.type('小镇');
    const found = Number(/\d+/.exec(await text('#list-count[role=status]'))?.[0]);
    expect(found).toBe(await page.locator('[data-owner]').filter({ visible: true }).count());
    await tabTo('#list-filter select', 1);
    await press('ArrowDown');
    expect(await text('#list-count')).not.toContain(String(found));
  });

  it('the promises are narrowed, and the count is told', async () => {
    await open('en/promises/');
    await tabTo('#ledger-filter select[name=zone]');
    await press('ArrowDown');
    await page.locator('#ledger-results li').first().waitFor();
    expect(await text('#ledger-count[role=status]')).toMatch(/\d/);
  });

  it('results are walked through with the arrows, and told', async () => {
    await open('en/search/');
    await tabTo('#q');
    await page.keyboard.type('kindergarten');
    await page.locator('#search-results a').first().waitFor();
    expect(await text('#search-status[role=status]')).toMatch(/kindergarten/);
    await press('ArrowDown');
    expect(await focused('#search-results li:first-child a')).toBe(true);
    await press('Escape');
    expect(await focused('#q')).toBe(true);
  });

  it('zones are chosen for comparison', async () => {
    await open('compare/');
    await tabTo('#compare-form select[name=a]');
    await press('ArrowDown', 'Tab', 'ArrowDown', 'ArrowDown');
    await page.locator('#compare-result table').waitFor();
    expect(await page.locator('#compare-result thead th').count()).toBe(2);
    expect(await text('#compare-said[role=status]')).not.toBe('');
  });

  it('an amount per mu is worked out, and told', async () => {
    await open('desk/per-mu/');
    await tabTo('#density-amount');
    await page.keyboard.type('5000');
    await press('Tab', 'Tab');
    await page.keyboard.type('25');
    expect(await text('#density-result[role=status]')).toContain('200');
  });

  it('zones are found, and the rest of the list is reached', async () => {
    await open('en/desk/find/');
    await tabTo('#find-more', 120);
    await press('Enter');
    expect([await focused('tr[data-city] a'), await page.locator('tr[data-city]').filter({ visible: true }).count()]).toEqual([true, 40]);
  });

  it('places are added and removed in the sandbox, and the focus is never lost', async () => {
    await open('evaluation/sandbox/');
    const places = () => page.locator('#sandbox thead th[data-place]').filter({ visible: true }).count();
    const before = await places();
    await tabTo('#sandbox-add');
    await press('Enter');
    expect([await places(), await focused('body')]).toEqual([before + 1, false]);
    await page.locator('#sandbox-add').focus();
    await press('Shift+Tab', 'Enter');
    expect([await places(), await focused('body')]).toEqual([before, false]);
  });

  it('the editing form is filled in, and leads to what is wrong', async () => {
    await open('editor/');
    await tabTo('#editor-kind');
    await page.locator('#field-slug').waitFor();
    await tabTo('#field-slug');
    await page.keyboard.type('Not A Name');
    await page.getByRole('button', { name: '检查', exact: true }).focus();
    await press('Enter');
    await page.getByText('项要改').waitFor();
    expect([await focused('#field-slug'), await text('#editor-said[role=status]')]).toEqual([true, expect.stringContaining('要改')]);
  });
});

it('a chart opens its table, and the table scrolls and its code is reached', async () => {
  await open('en/plans/jn20/');
  await tabTo('.chart-block summary');
  await press('Enter');
  await tabTo('.chart-block .scroll[aria-label]', 3);
  await tabTo('.chart-block textarea', 3);
});

describe('the focus', () => {
  it.each(['zones/taian-hitech/', 'en/plans/jn20/', 'evaluation/sandbox/', 'en/search/', 'desk/land/'])('is seen and not covered wherever it goes: %s', async (path) => {
    for (const theme of ['light', 'dark', 'contrast']) {
      await open(path);
      await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
      for (let i = 0; i < 40; i++) {
        await page.keyboard.press('Tab');
        expect(await page.evaluate(unseenFocus), `${theme}, ${i + 1} times Tab`).toBe('');
      }
    }
  });
});

/** Runs in the page: what hides the focus; blank when it is seen. */
function unseenFocus(): string {
  const element = document.activeElement;
  if (element === null || element === document.body) return '';
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const name = `${element.tagName}.${element.className}`;
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2 || outlineColor === getComputedStyle(document.documentElement).backgroundColor) return `${name} has no outline`;
  if (box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth) return `${name} is out of sight`;
  const line = element.getClientRects()[0] ?? box;
  const top = document.elementFromPoint(Math.min(Math.max(line.left + line.width / 2, 1), innerWidth - 1), Math.min(Math.max(line.top + line.height / 2, 1), innerHeight - 1));
  return top === null || element.contains(top) || top.contains(element) ? '' : `${name} is covered by ${top.tagName}.${top.className}`;
}

it('nothing moves by itself, whatever motion a reader wants', async () => {
  const moving = (): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('*')].filter((element) => {
        const style = getComputedStyle(element);
        return style.scrollBehavior === 'smooth' || style.animationName !== 'none' || style.transitionDuration.split(', ').some((time) => parseFloat(time) > 0);
      }).map((element) => element.tagName),
    );
  for (const path of ['', 'en/plans/jn20/', 'search/', 'evaluation/sandbox/']) {
    await open(path);
    expect(await moving()).toEqual([]);
  }
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await moving()).toEqual([]);
});
