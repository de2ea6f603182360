import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { htmlPages } from './html-pages.ts';
import { close, listen } from './serve-folder.ts';
import { launchBrowser } from './test-browser.ts';

const pages = htmlPages(join(process.cwd(), 'dist')).filter(({ dom }) => dom.querySelector('figure.chart-block, main.chart-block') !== null);
const CHART = 'plans/jn20/';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function open(width: number, path: string, script = true): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 740 }, javaScriptEnabled: script, acceptDownloads: true });
  const page = await context.newPage();
  await page.goto(inject('siteUrl') + path);
  return page;
}

/** What the reader gets of every chart on the page: type in pixels as shown, and what sticks out. */
const readCharts = (page: Page) =>
  page.evaluate(() => {
    const shown = [...document.querySelectorAll<SVGSVGElement>('svg.chart')].filter((svg) => svg.getBoundingClientRect().width > 0);
    const texts = shown.flatMap((svg) => [...svg.querySelectorAll('text')].map((text) => ({ svg: svg.getBoundingClientRect(), own: text.getBoundingClientRect(), scale: svg.getBoundingClientRect().width / svg.viewBox.baseVal.width, size: parseFloat(getComputedStyle(text).fontSize), words: text.textContent })));
    return {
      drawings: shown.length,
      smallest: Math.min(...texts.map(({ scale, size }) => scale * size)),
      outside: texts.filter(({ svg, own }) => own.left < svg.left - 0.5 || own.right > svg.right + 0.5 || own.top < svg.top - 0.5 || own.bottom > svg.bottom + 0.5).map(({ words }) => words),
      sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth + Math.max(0, ...[...document.querySelectorAll('.chart-narrow, .chart-wide')].map((frame) => (getComputedStyle(frame).overflowX === 'auto' ? frame.scrollWidth - frame.clientWidth : 0))),
    };
  });

describe('every chart of every page', () => {
  it.each([
    [360, 'normal', 12],
    [360, 'elder', 16],
    [592, 'normal', 12],
    [784, 'elder', 16],
    [1440, 'normal', 12],
  ] as const)('%i px wide in %s style has type of %s-sized pixels or larger, nothing outside, nothing to scroll sideways', async (width, style, least) => {
    const page = await open(width, '');
    const problems: string[] = [];
    for (const { path, dom } of pages) {
      await page.goto(inject('siteUrl') + path.slice(1));
      if (style === 'elder') await page.evaluate(() => document.documentElement.setAttribute('data-size', 'elder'));
      const { drawings, smallest, outside, sideways } = await readCharts(page);
      const expected = dom.querySelectorAll('.chart-block').length;
      if (drawings !== expected || smallest < least || outside.length > 0 || sideways > 0) problems.push(`${path} ${drawings}/${expected} drawings, ${smallest.toFixed(1)} px, outside: ${outside.join(', ')}, sideways ${sideways}`);
    }
    await page.context().close();
    expect(problems).toEqual([]);
  });
});

describe('a chart with script', () => {
  it('shows the row of a mark under the pointer and marks all of its marks, until the pointer leaves', async () => {
    const page = await open(1024, CHART);
    const figure = page.locator('figure.chart-block').first();
    const tip = figure.locator('.chart-wide .chart-tip');
    await figure.locator('.chart-wide path[data-row="0"]').first().hover();
    const cells = await figure.locator('tbody tr').first().locator('th, td').allTextContents();
    for (const cell of cells) expect(await tip.textContent()).toContain(cell);
    expect(await figure.locator('.chart-wide .read').count()).toBe(await figure.locator('.chart-wide [data-row="0"]').count());
    await page.locator('h1').hover();
    expect(await tip.isVisible()).toBe(false);
    await page.context().close();
  });

  it('is read row by row with the arrow keys, from either end, and closed with Escape', async () => {
    const page = await open(360, CHART);
    const figure = page.locator('figure.chart-block').first();
    const tip = figure.locator('.chart-narrow .chart-tip');
    const rows = await figure.locator('tbody tr th').allTextContents();
    await figure.locator('.chart-narrow').focus();
    expect(await tip.isVisible()).toBe(false);
    for (const [key, row] of [['ArrowDown', 0], ['ArrowRight', 1], ['ArrowUp', 0], ['ArrowLeft', rows.length - 1], ['ArrowDown', 0]] as const) {
      await page.keyboard.press(key);
      expect(await tip.textContent()).toContain(rows[row]);
      const box = await tip.boundingBox();
      expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 360).toBe(true);
    }
    await page.keyboard.press('Escape');
    expect(await tip.isVisible()).toBe(false);
    expect(await figure.locator('.read').count()).toBe(0);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    expect(await tip.isVisible()).toBe(false);
    await page.context().close();
  });

  it('is saved as a picture of twice the pixels of its drawing, under its own name', async () => {
    const page = await open(1024, CHART);
    const figure = page.locator('figure.chart-block').first();
    const drawing = await (await fetch(`${inject('siteUrl')}charts/${CHART}status.svg`)).text();
    const height = Number(/ height="(\d+)"/.exec(drawing)?.[1]);
    const [download] = await Promise.all([page.waitForEvent('download'), figure.locator('.chart-files button').click()]);
    expect(download.suggestedFilename()).toBe('plans-jn20-status.png');
    const picture = readFileSync(await download.path());
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1440, 2 * height]);
    await page.context().close();
  });

  it('gives its code to embed with the full address', async () => {
    const page = await open(1024, CHART);
    expect(await page.locator('figure.chart-block textarea').first().inputValue()).toContain(`src="${inject('siteUrl')}embed/${CHART}status/"`);
    await page.context().close();
  });
});

it('a chart without script shows drawing, table and files, and no button that does nothing', async () => {
  const page = await open(360, CHART, false);
  const figure = page.locator('figure.chart-block').first();
  expect(await figure.locator('.chart-narrow svg').isVisible()).toBe(true);
  expect(await figure.locator('.chart-files a').count()).toBe(3);
  expect(await figure.locator('.chart-files button').isVisible()).toBe(false);
  await figure.locator('summary').click();
  expect(await figure.locator('tbody tr').first().isVisible()).toBe(true);
  await page.context().close();
});

it('another site may show the page of a chart in a frame, and no other page', async () => {
  const frames = `<iframe src="${inject('siteUrl')}embed/${CHART}status/"></iframe><iframe src="${inject('siteUrl')}${CHART}"></iframe>`;
  const host = createServer((_, response) => response.setHeader('content-type', 'text/html').end(`<!doctype html><html lang="en"><title>host</title>${frames}</html>`));
  await listen(host, 0);
  const page = await (await browser.newContext()).newPage();
  await page.goto(`http://localhost:${(host.address() as AddressInfo).port}/`, { waitUntil: 'networkidle' });
  const shown = await Promise.all(page.frames().slice(1).map((frame) => frame.locator('svg.chart').count()));
  await page.context().close();
  await close(host);
  expect(shown).toEqual([2, 0]);
});
