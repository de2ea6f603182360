import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { score } from '../src/methods/composite/score.ts';
import { launchBrowser } from './test-browser.ts';

const PHONE = { viewport: { width: 360, height: 740 } };
const PATH = 'evaluation/sandbox/';
/** Three places, three indicators. */
const VALUES = [
  ['10', '8', '1'],
  ['20', '4', '9'],
  ['30', '6', '3'],
] as const;

let browser: Browser;
let context: BrowserContext;
let page: Page;
const problems: string[] = [];
beforeAll(async () => {
  browser = await launchBrowser();
  context = await browser.newContext(PHONE);
  page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && problems.push(`console ${message.text()}`));
  page.on('pageerror', (error) => problems.push(`error ${error.message}`));
});
afterAll(() => browser.close());

const field = (name: string) => page.locator(`#sandbox [name="${name}"]`);
const said = () => page.locator('#sandbox-said');
const rows = (): Promise<string[][]> => page.locator('#sandbox-tables table').first().locator('tbody tr').evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
const wider = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** A fresh page, even where only the part after # differs. */
async function reopen(address = inject('siteUrl') + PATH): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
}

async function fillIn(values: readonly (readonly string[])[] = VALUES): Promise<void> {
  for (const [nth, row] of values.entries()) for (const [at, value] of row.entries()) await field(`v${nth}-${at}`).fill(value);
  await page.locator('#sandbox-ranges svg').first().waitFor({ state: 'attached' });
}

/** The same by the engine itself: place → rank and score, best first. */
async function byEngine(weights: readonly number[], values: readonly (readonly string[])[] = VALUES): Promise<string[][]> {
  const names = values.map((_, nth) => `地方${nth + 1}`);
  const columns = weights.map((_, at) => ({ id: `i${at}`, values: values.map((row) => Number(row[at])) }));
  const tree = { id: 'whole', weight: 1, children: weights.map((weight, at) => ({ id: `i${at}`, weight, direction: 1 as const })) };
  const method = { missing: { rule: 'leave' }, outliers: null, normalisation: { method: 'min-max', lower: 1 }, aggregation: 'arithmetic', threshold: 2 / 3 } as const;
  const setup = { table: { units: names, columns }, tree, method };
  const [whole] = score(setup).nodes;
  const lines = names.map((name, nth) => ({ name, rank: whole?.ranks[nth] ?? 0, score: whole?.scores[nth] ?? 0 }));
  return lines.sort((a, b) => a.rank - b.rank).map((line) => [line.name, `第 ${line.rank}`, line.score.toFixed(2), `0 / ${weights.length}`]);
}

describe('the evaluation sandbox', () => {
  beforeEach(() => reopen());

  it('says first that it is not a ranking of the site, and starts without numbers and with equal weights', async () => {
    expect(await page.locator('main .answer').first().innerText()).toContain('不是本站的排名');
    expect(await page.locator('main').innerText()).toContain('没有预填任何数');
    expect(await page.locator('#sandbox thead input').filter({ visible: true }).evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))).toEqual(['', '', '']);
    expect(await page.locator('#sandbox thead label').filter({ visible: true }).allInnerTexts()).toEqual(['地方1', '地方2', '地方3']);
    expect(await page.locator('#sandbox td[data-place] input').evaluateAll((all) => all.filter((one) => (one as HTMLInputElement).value !== '').length)).toBe(0);
    expect(new Set(await page.locator('#sandbox [name^=w]').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)))).toEqual(new Set(['1']));
    expect(await page.locator('#sandbox tbody tr:not(.on-screen)').count()).toBe(13);
  });

  it('ranks as the engine does, and loads the drawing only when there is something to draw', async () => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await field('v0-0').fill('10');
    await expect.poll(() => said().innerText()).toContain('只有一个地方有数');
    expect(loaded.filter((url) => url.includes('ranges'))).toEqual([]);
    await fillIn();
    expect(loaded.filter((url) => url.includes('ranges'))).toHaveLength(1);
    expect(await rows()).toEqual(await byEngine([1, 1, 1]));
    expect(await said().innerText()).toBe('按填写者自己填的数和权重（不是公布的数）：地方3第1，59分。共3个地方、3项指标。');
    expect(await page.locator('#sandbox-tables .note').innerText()).toBe('只有两三个地方时，每项里最好的必得100分、最差的必得1分，分差没有意义，只看名次。');
    expect(await page.locator('#sandbox-ranges figure table th[scope=col]').allInnerTexts()).toEqual(['地方', '你的选择', '居中的名次', '较好时', '较差时']);
    expect(await page.locator('#sandbox-ranges figure table tbody tr').count()).toBe(3);
    expect(await wider()).toBe(0);
  });

  it('changes the ranks with a weight', async () => {
    await fillIn();
    const before = await rows();
    await field('w1').fill('5');
    await expect.poll(() => rows()).not.toEqual(before);
    expect(await rows()).toEqual(await byEngine([1, 5, 1]));
    expect((await rows()).map(([name]) => name)).not.toEqual(before.map(([name]) => name));
    expect(await page.locator('#sandbox-tables table').nth(1).innerText()).toContain('71.4%');
  });

  it('keeps everything in the address, sends nothing, and is cleared by a button', async () => {
    await fillIn();
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.url()));
    await page.locator('#sandbox-add').click();
    await field('place3').fill('我的园区');
    await field('v3-0').fill('25');
    await field('w2').fill('3');
    await field('normalisation').selectOption('z-score');
    await field('aggregation').selectOption('geometric');
    await field('threshold').selectOption('any');
    await expect.poll(async () => (await rows()).length).toBe(4);
    await expect.poll(() => page.locator('#sandbox-ranges figure table tbody tr').count()).toBe(4);
    const [before, drawing, address] = [await rows(), await page.locator('#sandbox-ranges').innerHTML(), page.url()];
    expect(new URL(address).search).toBe('');
    await reopen(address);
    await expect.poll(() => page.locator('#sandbox-ranges').innerHTML()).toBe(drawing);
    expect(await rows()).toEqual(before);
    expect(await page.locator('#sandbox-shared').innerText()).toBe('这是别人分享的填写结果，数没有经过核对。');
    expect(await Promise.all(['place3', 'v3-0', 'w2', 'normalisation', 'aggregation', 'threshold'].map((name) => field(name).inputValue()))).toEqual(['我的园区', '25', '3', 'z-score', 'geometric', 'any']);
    expect(sent.filter((url) => /place|z-score|v\./.test(url))).toEqual([]);
    await page.locator('#sandbox-clear').click();
    expect(await page.locator('#sandbox-shared').isVisible()).toBe(false);
    expect([new URL(page.url()).hash, await field('v0-0').inputValue(), await field('w2').inputValue()]).toEqual(['', '', '1']);
    await expect.poll(() => said().innerText()).toContain('还没有结果');
    expect(await page.locator('#sandbox-ranges').innerHTML()).toBe('');
  });

  it('speaks plainly of ties, constants, gaps and what is no number; never NaN', async () => {
    await fillIn([['5', '2'], ['5', '1'], ['5', '']]);
    expect(await page.locator('#sandbox-tables').innerText()).toContain('各地方一样，不计');
    await field('v2-1').fill('一');
    await expect.poll(() => page.locator('#sandbox-wrong').innerText()).toContain('“一”不是数');
    expect(await field('v2-1').getAttribute('aria-invalid')).toBe('true');
    expect((await rows()).at(-1)?.[1]).toBe('没有数，不排');
    await field('v2-1').fill('2');
    await expect.poll(() => said().innerText()).toContain('地方1、地方3并列第1，100分');
    await field('v0-1').fill('2');
    await field('v1-1').fill('2');
    await expect.poll(() => said().innerText()).toContain('还不能排名');
    await field('v0-1').fill('0');
    await field('normalisation').selectOption('to-best');
    await expect.poll(() => said().innerText()).toContain('只能用大于 0 的数');
    expect(await page.locator('main').innerText()).not.toMatch(/NaN|Infinity|undefined|null/);
  });

  it('announces a result once, not on each key', async () => {
    await fillIn();
    await page.evaluate(() => {
      const changes: string[] = [];
      Object.assign(window, { changes });
      const region = document.querySelector('#sandbox-said');
      if (region) new MutationObserver(() => changes.push(region.textContent ?? '')).observe(region, { childList: true, characterData: true, subtree: true });
    });
    const before = await said().innerText();
    await field('v0-0').focus();
    await page.keyboard.type('12345', { delay: 20 });
    await expect.poll(() => said().innerText()).not.toBe(before);
    expect(await page.evaluate(() => (window as unknown as { changes: string[] }).changes.length)).toBe(1);
  });

  it('works with the keyboard alone: fill, add, remove, and the focus is not lost', async () => {
    await field('v0-0').focus();
    await page.keyboard.type('3');
    await page.keyboard.press('Tab');
    await page.keyboard.type('7');
    expect(await field('v1-0').inputValue()).toBe('7');
    await page.locator('#sandbox-add').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('place3');
    await page.locator('button[data-remove="0"]').focus();
    await page.keyboard.press('Space');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('place0');
    expect(await field('v0-0').inputValue()).toBe('7');
  });

  it.each(['normal', 'elder', 'dark'] as const)('passes axe with a result shown, in %s style, with targets large enough', async (style) => {
    if (style !== 'normal') await page.evaluate((name) => document.documentElement.setAttribute(name === 'elder' ? 'data-size' : 'data-theme', name), style);
    await fillIn();
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join()).slice(0, 3).join()}`)).toEqual([]);
    const heights = await page.locator('#sandbox :is(input, select, button)').filter({ visible: true }).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(style === 'elder' ? 44 : 24);
    expect(await wider()).toBe(0);
  });

  it('says of few places what their distance means by each method, and nothing of more', async () => {
    await fillIn();
    const note = page.locator('#sandbox-tables .note');
    await field('normalisation').selectOption('z-score');
    await expect.poll(() => note.innerText()).toBe('只有两三个地方时，分差没有意义，只看名次。');
    await field('normalisation').selectOption('to-best');
    await expect.poll(() => note.count()).toBe(0);
    await field('normalisation').selectOption('min-max');
    await expect.poll(() => note.count()).toBe(1);
    await page.locator('#sandbox-add').click();
    await field('v3-0').fill('5');
    await field('v3-1').fill('7');
    await expect.poll(() => note.count()).toBe(0);
  });

  it('shows a refused weight as what it counts', async () => {
    await fillIn();
    await field('w1').fill('-2');
    await expect.poll(() => page.locator('#sandbox-tables table').nth(1).locator('tbody tr').nth(1).locator('td').first().innerText()).toBe('0');
    expect(await page.locator('#sandbox-wrong').innerText()).toContain('“-2”不能当权重，按 0 算');
  });

  it('below 600 px has one block for each indicator, its fields beside each other, each below the name of its place', async () => {
    await field('place1').fill('我的园区');
    await expect.poll(() => page.locator('#sandbox tbody tr').first().locator('.beside').filter({ visible: true }).allInnerTexts()).toEqual(['权重', '地方1', '我的园区', '地方3']);
    const [name, input, next] = await Promise.all(['td[data-place="1"] .beside', '[name="v1-0"]', '[name="v2-0"]'].map((one) => page.locator(`#sandbox tbody tr:first-child ${one}`).boundingBox()));
    if (!name || !input || !next) throw new Error('not drawn');
    expect(name.y + name.height).toBeLessThanOrEqual(input.y + 1);
    expect(Math.abs(name.x - input.x)).toBeLessThan(2);
    expect([next.x > input.x + input.width, next.y]).toEqual([true, input.y]);
    expect(await page.locator('#sandbox .scroll').evaluate((frame) => frame.scrollWidth - frame.clientWidth)).toBe(0);
    expect(await wider()).toBe(0);
  });

  it('above that keeps the names of the indicators in sight while the places scroll', async () => {
    await page.setViewportSize({ width: 640, height: 740 });
    for (let more = 0; more < 3; more += 1) await page.locator('#sandbox-add').click();
    await page.locator('#sandbox .scroll').evaluate((frame) => (frame.scrollLeft = 400));
    const [name, frame] = await Promise.all([page.locator('#sandbox tbody th').first().boundingBox(), page.locator('#sandbox .scroll').boundingBox()]);
    expect(name?.x).toBeCloseTo(frame?.x ?? -1, 0);
    await page.setViewportSize(PHONE.viewport);
  });

  it('moves nothing while it loads', async () => {
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => list.getEntries().forEach((entry) => (sum += (entry as PerformanceEntry & { value: number }).value))).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 300);
        }),
    );
    expect(shift).toBe(0);
  });

  it('broke no policy and threw nothing', () => {
    expect(problems).toEqual([]);
  });
});

describe('without script', () => {
  it('the page tells the framework, the steps with their sources, and what was published; there is no form', async () => {
    const plain = await browser.newContext({ ...PHONE, javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(inject('siteUrl') + PATH);
    const text = await still.locator('main').innerText();
    for (const part of ['不是本站的排名', '试算需要脚本', '一、标准化', '几何平均', 'Handbook on Constructing Composite Indicators', 'COINr', '未公布']) expect(text).toContain(part);
    expect(await still.locator('main .matrix tbody tr').count()).toBe(13);
    expect(await still.locator('#sandbox:visible, #sandbox-said:visible').count()).toBe(0);
    await plain.close();
  });
});
