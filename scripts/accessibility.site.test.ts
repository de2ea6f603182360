import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LANGUAGES, languageCodes } from '../src/i18n/index.ts';
import type { Lang } from '../src/i18n/index.ts';
import { pagesOfEachKind } from './page-kinds.ts';
import { targetsTooSmall } from './small-targets.ts';
import { launchBrowser } from './test-browser.ts';

const STYLES = { normal: {}, dark: { 'data-theme': 'dark' }, contrast: { 'data-theme': 'contrast' }, elder: { 'data-size': 'elder' } } as const;
type Style = keyof typeof STYLES;
const OTHER_STYLES = ['dark', 'contrast', 'elder'] as const satisfies readonly Style[];

/** What a display style can change; all other rules see the same HTML in every style. */
const STYLED = ['color-contrast', 'target-size', 'link-in-text-block', 'scrollable-region-focusable'];
/** Tabs that work at the same time. */
const TABS = 2;
/** Of one test: seconds where nothing else runs, minutes where much does. */
const TIMEOUT = 600_000;
const PHONE = { viewport: { width: 360, height: 740 } };

describe('a page of each kind', () => {
  const dist = join(process.cwd(), 'dist');
  const own = inject('siteUrl');
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  async function onEach(paths: readonly string[], check: (page: Page, path: string) => Promise<readonly string[]>): Promise<string[]> {
    const left = [...paths];
    const work = async (): Promise<string[]> => {
      const context = await browser.newContext(PHONE);
      const page = await context.newPage();
      const problems: string[] = [];
      for (let path = left.shift(); path !== undefined; path = left.shift()) problems.push(...(await check(page, path)));
      await context.close();
      return problems;
    };
    return (await Promise.all(Array.from({ length: TABS }, work))).flat();
  }

  const show = (page: Page, style: Style) =>
    page.evaluate((all) => {
      for (const name of ['data-theme', 'data-size']) document.documentElement.removeAttribute(name);
      for (const [name, value] of Object.entries(all)) document.documentElement.setAttribute(name, value);
    }, STYLES[style]);

  /** In the other styles each kind is read in one of its languages, the next kind in the next. */
  const inTurn = (style: Style, kindAt: number, lang: Lang): boolean => languageCodes[(kindAt + Object.keys(STYLES).indexOf(style)) % languageCodes.length] === lang;

  for (const lang of languageCodes) {
    it(`passes axe in normal style, and every second one in each of the other styles, in ${LANGUAGES[lang].name}`, { timeout: TIMEOUT }, async () => {
      const pages = pagesOfEachKind(dist, 'middle').filter((page) => page.lang === lang);
      const problems = await onEach(pages.map(({ path }) => path), async (page, path) => {
        const at = pages.findIndex((one) => one.path === path);
        await page.goto(own + path.slice(1));
        // One page at a time without frames: the older way loads axe once, and the other styles use it again.
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
        const found: { style: Style; violation: Violation }[] = violations.map((violation) => ({ style: 'normal', violation }));
        for (const style of OTHER_STYLES.filter((one) => inTurn(one, at, lang))) {
          await show(page, style);
          found.push(...(await page.evaluate(axeAgain, STYLED)).map((violation) => ({ style, violation })));
        }
        return found.map(({ style, violation: { id, nodes } }) => `${path} ${style} ${id}: ${nodes.map(({ target }) => target.join(' ')).slice(0, 3).join(', ')}`);
      });
      expect(problems).toEqual([]);
    });
  }

  for (const lang of languageCodes) {
    it(`asks no other host, moves nothing while it loads, does not scroll sideways on a phone and has targets for a finger, not even the heaviest, in ${LANGUAGES[lang].name}`, { timeout: TIMEOUT }, async () => {
      const paths = pagesOfEachKind(dist).filter((page) => page.lang === lang).map(({ path }) => path);
      const problems = await onEach(paths, async (page, path) => {
        const found: string[] = [];
        page.removeAllListeners();
        page.on('request', (request) => !request.url().startsWith(own) && found.push(`request ${request.url()}`));
        page.on('console', (message) => message.type() === 'error' && found.push(`console ${message.text()}`));
        page.on('pageerror', (error) => found.push(`error ${error.message}`));
        await page.goto(own + path.slice(1), { waitUntil: 'load' });
        const shift = await page.evaluate(layoutShift);
        if (shift > 0) found.push(`layout shift ${shift}`);
        for (const style of ['normal', 'elder'] as const) {
          await show(page, style);
          const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          if (wider > 0) found.push(`${wider}px too wide in ${style} style`);
          found.push(...(await page.evaluate(targetsTooSmall, style === 'normal' ? { any: 24, controls: 24 } : { any: 44, controls: 60 })).map((target) => `${style}: ${target}`));
        }
        return found.map((problem) => `${path} ${problem}`);
      });
      expect(problems).toEqual([]);
    });
  }
});

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[] }[];
}

/** Runs in the page, where axe has been loaded before. */
const axeAgain = async (rules: readonly string[]): Promise<readonly Violation[]> => {
  const { axe } = window as unknown as { readonly axe: { run: (options: object) => Promise<{ violations: readonly Violation[] }> } };
  const { violations } = await axe.run({ runOnly: { type: 'rule', values: rules } });
  return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target }) => ({ target })) }));
};

/** Runs in the page. */
const layoutShift = (): Promise<number> =>
  new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => (sum += (entry as PerformanceEntry & { value: number }).value))).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(sum), 150);
  });

describe('without script', () => {
  it('a page shows its figures, opens a source mark and changes its display', async () => {
    const browser = await launchBrowser();
    const context = await browser.newContext({ javaScriptEnabled: false, ...PHONE });
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
