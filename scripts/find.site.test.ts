import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './test-browser.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 360, height: 740 } });
});
afterAll(() => browser.close());

/** A fresh page, even where only the part after # differs. */
async function reopen(address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
}

describe('the finder', () => {
  const rows = (): Promise<number> => page.locator('tr[data-city]').filter({ visible: true }).count();
  const said = (): Promise<string> => page.locator('#find-result').innerText();
  const found = async (): Promise<number> => Number(/^符合的有 (\d+) 个/.exec(await said())?.[1]);

  it('lists twenty, then twenty more, and moves on to the first of these', async () => {
    await reopen(`${inject('siteUrl')}desk/find/`);
    const more = page.locator('#find-more');
    const all = await found();
    expect([await rows(), await more.innerText()]).toEqual([20, `再显示 20 个（还有 ${all - 20} 个）`]);
    await more.click();
    expect(await rows()).toBe(40);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(await page.locator('tr[data-city]').nth(20).locator('a').innerText());
    await page.locator('select[name=city]').selectOption('taian');
    expect([await rows(), await found(), await more.isVisible()]).toEqual([await found(), await rows(), false]);
  });

  it('leaves information systems and government services out until they are asked for, and counts them', async () => {
    await reopen(`${inject('siteUrl')}desk/find/`);
    const [all, left] = [await found(), Number(/另有 (\d+) 个属于信息系统、政务与公共服务，没有列出。/.exec(await said())?.[1])];
    expect([left, all + left]).toEqual([await page.locator('tr[data-system]').count(), await page.locator('tr[data-city]').count()]);
    await page.locator('select[name=systems]').selectOption('shown');
    expect(await said()).toBe(`符合的有 ${all + left} 个。`);
    await reopen(page.url());
    expect(await found()).toBe(all + left);
    await reopen(`${inject('siteUrl')}desk/find/#type=carrier-online`);
    expect(await rows()).toBe(await page.locator('tr[data-type~=carrier-online]').count());
  });

  it('says what stands there before the script ran, so that nothing moves, and by what the directory was made', async () => {
    await reopen(`${inject('siteUrl')}desk/find/`);
    const before = await page.evaluate(async () => new DOMParser().parseFromString(await (await fetch(location.pathname)).text(), 'text/html').querySelector('#find-result')?.textContent);
    expect(await said()).toBe(before);
    expect(await page.locator('main').innerText()).toMatch(/名录.*按GB\/T 37028-2018整理.*之后新设、撤并或改名的可能不在内/);
  });

  it('narrows zones and carriers, says of how many the industry is not known, and comes back from the address', async () => {
    await reopen(`${inject('siteUrl')}desk/find/`);
    const all = await found();
    expect(all).toBeGreaterThan(200);
    await page.locator('select[name=city]').selectOption('jining');
    const inCity = await found();
    expect(inCity).toBeLessThan(all);
    await page.locator('select[name=type]').selectOption('zone');
    const zones = await found();
    expect(zones).toBeLessThan(inCity);
    await page.locator('select[name=chain]').selectOption('new-materials');
    expect(await rows()).toBe(1);
    expect(await page.locator('#find-result').innerText()).toBe(`写明这个产业的有 1 个；另有 ${zones - 1} 个没有收录产业，不能判断。`);
    await reopen(page.url());
    expect(await rows()).toBe(1);
    await page.locator('select[name=chain]').selectOption('');
    await page.locator('input[name=text]').fill('济宁高新技术产业开发区');
    expect(await page.locator('#find-result').innerText()).toBe('符合的有 1 个。');
  });

  it('finds a zone of a wider industry by its parts', async () => {
    await reopen(`${inject('siteUrl')}desk/find/#chain=high-end-equipment&type=zone`);
    expect(await page.locator('tr[data-city]').filter({ visible: true }).locator('a').allInnerTexts()).toContain('泰安高新区');
  });
});
