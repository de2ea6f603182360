import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './test-browser.ts';

const PHONE = { viewport: { width: 360, height: 740 } };
const LAND = 'desk/land/';
const PAGES = ['desk/', LAND, 'desk/per-mu/', 'desk/find/', 'desk/chains/'];

let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  context = await browser.newContext(PHONE);
  page = await context.newPage();
});
afterAll(() => browser.close());

const open = (path: string): Promise<unknown> => page.goto(`${inject('siteUrl')}${path}`);
/** A fresh page, even where only the part after # differs. */
async function reopen(address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
}
const verdict = (): Promise<string[]> => page.locator('.verdict').first().locator('p').allInnerTexts();
/** Pages of A4 that the page prints on. */
async function sheets(): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
const wider = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('the land check', () => {
  async function check(wan: string, mu: string): Promise<string> {
    await page.locator('input[name=v0]').fill(wan);
    await page.locator('input[name=v1]').fill(mu);
    return (await verdict())[0] ?? '';
  }

  it.each([
    ['4999', '20', '落在这一条里：原则上不再单独供地。'],
    ['4999.9999', '20', '落在这一条里：'],
    ['5000', '20', '没有落在这一条里。'],
    ['5001', '20', '没有落在这一条里。'],
    ['6000', '14.9', '落在这一条里：'],
    ['6000', '15', '没有落在这一条里。'],
    ['6000', '15.1', '没有落在这一条里。'],
    ['4999', '', '落在这一条里：'],
    ['', '14.9', '落在这一条里：'],
    ['5000', '', '还不能判断，缺：用地面积。'],
    ['', '15', '还不能判断，缺：投资额。'],
    ['４，９９９', '２０', '落在这一条里：'],
    ['五千', '15', '还不能判断，缺：投资额。'],
  ])('%s 万元 and %s 亩: %s', async (wan, mu, text) => {
    await open(LAND);
    expect((await check(wan, mu)).startsWith(text)).toBe(true);
    expect(await wider()).toBe(0);
  });

  it('answers in other units, says which condition was met and what is no number', async () => {
    await reopen(`${inject('siteUrl')}${LAND}`);
    await page.locator('select[name=u0]').selectOption('亿元');
    await page.locator('select[name=u1]').selectOption('平方米');
    expect(await check('0.5', '10000')).toContain('没有落在这一条里');
    expect((await verdict()).slice(1, 4)).toEqual(['这不等于可以单独供地：来源只写了这些门槛，没有写过了门槛就怎样。', '投资额0.5亿元，不在“低于5000万元”之内：没有碰到这个条件。', '用地面积10000平方米，不在“低于15亩”之内：没有碰到这个条件。']);
    await check('-1', '9999.9');
    expect((await verdict()).join()).toContain('用地面积9999.9平方米，在“低于15亩”之内：碰到这个条件。');
    expect((await verdict()).join()).toContain('“-1”不是数');
    expect(await page.locator('input[name=v0]').getAttribute('aria-invalid')).toBe('true');
  });

  it('speaks only of the kind of project and of the places the rule covers; elsewhere there is no rule, not a permission', async () => {
    await reopen(`${inject('siteUrl')}${LAND}`);
    await check('4999', '14.9');
    await page.locator('select[name=applies]').selectOption('no');
    expect(await verdict()).toContain('这一条只说“新建工业项目”，没有说别的项目怎样。');
    await page.locator('select[name=applies]').selectOption('unknown');
    expect((await verdict())[0]).toBe('还不能判断，缺：是不是新建工业项目。');
    await page.locator('select[name=applies]').selectOption('yes');
    expect((await verdict()).at(-1)).toContain('没有选园区');
    await page.locator('select[name=place]').selectOption('taian-hitech');
    expect(await verdict()).toEqual([
      '落在这一条里：原则上不再单独供地。',
      '“原则上”是原文的语气；来源没有写：例外情形、有效期、投资额的口径、开发区以外的项目是否适用。',
      '投资额4999万元，在“低于5000万元”之内：碰到这个条件。',
      '用地面积14.9亩，在“低于15亩”之内：碰到这个条件。',
      '泰安高新区：按所在城市和级别，在“全市省级以上开发区”之内。',
    ]);
    await page.locator('select[name=place]').selectOption('jining-hitech');
    expect(await verdict()).toEqual(['没有收录该地的规则：济宁高新区。', '这不等于那里没有规则，也不等于可以供地。']);
    await page.locator('select[name=place]').selectOption('elsewhere');
    expect((await verdict())[0]).toContain('来源没有写开发区以外的项目是否适用');
  });

  it('shows the contact of the chosen place with its date, and else that none was published', async () => {
    await reopen(`${inject('siteUrl')}${LAND}`);
    const contacts = page.locator('[data-contact]').filter({ visible: true });
    await page.locator('select[name=place]').selectOption('jining-hitech');
    expect(await contacts.count()).toBe(2);
    expect(await contacts.nth(1).innerText()).toMatch(/0537-3255058.*2024年1月30日/s);
    expect(await page.locator('#no-contact').isVisible()).toBe(false);
    await page.locator('select[name=place]').selectOption('taian-hitech');
    expect(await contacts.count()).toBe(0);
    expect(await page.locator('#no-contact').innerText()).toContain('未公布');
  });

  it('keeps the answers after # in the address, which brings the same result back and is never sent', async () => {
    await reopen(`${inject('siteUrl')}${LAND}`);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await check('4999.5', '20');
    await page.locator('select[name=place]').selectOption('taian-hitech');
    const before = await verdict();
    const address = page.url();
    expect([asked.filter((url) => !url.endsWith('/favicon.svg')), new URL(address).search]).toEqual([[], '']);
    await reopen(address);
    expect(await verdict()).toEqual(before);
    expect(await page.locator('input[name=v0]').inputValue()).toBe('4999.5');
    expect(asked.filter((url) => url.includes('4999'))).toEqual([]);
    await page.evaluate((hash) => (location.hash = hash), new URL(address).hash.replace('4999.5', '5000'));
    await expect.poll(async () => (await verdict())[0]).toContain('没有落在这一条里');
  });

  it('announces the result in a live region', async () => {
    expect(await page.locator('.verdict').first().getAttribute('role')).toBe('status');
  });

  it('prints the result on one sheet, without the form', async () => {
    await reopen(`${inject('siteUrl')}${LAND}#form=check-ta21a-g001&v0=4999&u0=万元&v1=20&u1=亩&applies=yes&place=taian-hitech`);
    await page.emulateMedia({ media: 'print' });
    expect([await page.locator('form.filter').isVisible(), await page.locator('.verdict').first().isVisible()]).toEqual([false, true]);
    await page.emulateMedia({ media: null });
    expect(await sheets()).toBe(1);
  });
});

describe('the per-亩 calculator', () => {
  it('divides exactly, in every unit, and says when it rounded', async () => {
    await reopen(`${inject('siteUrl')}desk/per-mu/`);
    await page.locator('input[name=amount]').fill('5000');
    expect((await verdict())[0]).toContain('还缺数');
    await page.locator('input[name=area]').fill('15');
    expect(await verdict()).toEqual(['每亩 333.33 万元（5000万元 ÷ 15亩）。', '显示到两位小数，四舍五入。']);
    await page.locator('select[name=land]').selectOption('公顷');
    await page.locator('input[name=area]').fill('1');
    await page.locator('input[name=amount]').fill('3,000');
    expect(await verdict()).toEqual(['每亩 200 万元（3000万元 ÷ 1公顷）。']);
    await reopen(page.url());
    expect(await verdict()).toEqual(['每亩 200 万元（3000万元 ÷ 1公顷）。']);
    await page.locator('input[name=area]').fill('0');
    expect((await verdict())[0]).toContain('还缺数');
  });

  it('scores against the published baselines: 100 when all are met, and leaves out what is missing', async () => {
    const form = page.locator('form[data-items]').first();
    const items = JSON.parse((await form.getAttribute('data-items')) ?? '[]') as { readonly baseline: string; readonly weight: string; readonly name: string }[];
    const result = page.locator('#score-0-result p');
    expect(items.length).toBeGreaterThan(1);
    for (const [i, { baseline }] of items.slice(0, -1).entries()) await form.locator(`input[name=v${i}]`).fill(baseline);
    const working = (count: number): string => `算式：${items.slice(0, count).map(({ baseline, weight }) => `${baseline}÷${baseline}×${weight}`).join(' + ')}。`;
    expect(await result.allInnerTexts()).toEqual(['90 分。计入权重 90，全部权重 100。', working(items.length - 1), `没有填的不按 0 算，也没有计入：${items.at(-1)?.name ?? ''}。`]);
    await form.locator(`input[name=v${items.length - 1}]`).fill(items.at(-1)?.baseline ?? '');
    expect(await result.allInnerTexts()).toEqual(['100 分。计入权重 100，全部权重 100。', working(items.length)]);
    await reopen(page.url());
    expect(await result.allInnerTexts()).toEqual(['100 分。计入权重 100，全部权重 100。', working(items.length)]);
    expect(await sheets()).toBe(1);
  });
});

describe('the finder', () => {
  const rows = (): Promise<number> => page.locator('tr[data-city]').filter({ visible: true }).count();

  it('narrows zones and carriers, says of how many the industry is not known, and comes back from the address', async () => {
    await reopen(`${inject('siteUrl')}desk/find/`);
    const all = await rows();
    expect(all).toBeGreaterThan(200);
    await page.locator('select[name=city]').selectOption('jining');
    const inCity = await rows();
    expect(inCity).toBeLessThan(all);
    await page.locator('select[name=type]').selectOption('zone');
    const zones = await rows();
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

describe('every page of the desk', () => {
  it('can be read without script: clause, thresholds, baselines, lists; no form, no empty result', async () => {
    const plain = await browser.newContext({ ...PHONE, javaScriptEnabled: false });
    const still = await plain.newPage();
    const expected = ['其余 179 个开发区：未公布', '例外情形、有效期', '24.097', '济宁高新区', '有集群潜力的产业'];
    for (const [i, path] of PAGES.entries()) {
      await still.goto(`${inject('siteUrl')}${path}`);
      expect(await still.locator('main').innerText(), path).toContain(expected[i]);
      expect(await still.locator('form.filter:visible, .verdict:visible').count(), path).toBe(0);
    }
    await still.goto(`${inject('siteUrl')}${LAND}`);
    expect(await still.locator('main').innerText()).toMatch(/低于5000万元[\s\S]*低于15亩/);
    await plain.close();
  });

  it('fits a phone, and is reached from the header and from a zone', async () => {
    for (const path of PAGES) {
      await open(path);
      expect(await wider(), path).toBe(0);
      expect(await page.locator('.nav a[aria-current]').getAttribute('href')).toBe('/desk/');
    }
    await open('zones/taian-hitech/');
    expect(await page.locator('main a[href="/desk/"]').count()).toBe(1);
  });

  it('adds at most 4 kB of script, gzip', () => {
    const own = readdirSync('dist/_assets').filter((name) => /^(desk-form|FindForm|LandForm|PerMu)\b.*\.js$/.test(name));
    expect(own).toHaveLength(4);
    expect(own.reduce((sum, name) => sum + gzipSync(readFileSync(`dist/_assets/${name}`), { level: 9 }).length, 0)).toBeLessThanOrEqual(4000);
  });
});
