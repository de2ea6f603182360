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

  const IF_THERE = '如果项目在泰安市“全市省级以上开发区”：';
  const CAUGHT = '按这条2021年7月的规定，原则上不再单独供地：';
  const NOT_CAUGHT = '没有碰到这条规定的门槛。这不等于可以供地：规定没有写过了门槛会怎样。';

  it.each([
    ['4999', '20', `${CAUGHT}投资额不到5000万元。是否仍有效，请问管委会。`],
    ['4999.9999', '20', `${CAUGHT}投资额不到5000万元。`],
    ['4999', '14.9', `${CAUGHT}投资额不到5000万元，用地面积不到15亩。`],
    ['5000', '20', NOT_CAUGHT],
    ['5001', '20', NOT_CAUGHT],
    ['6000', '14.9', `${CAUGHT}用地面积不到15亩。`],
    ['6000', '15', NOT_CAUGHT],
    ['6000', '15.1', NOT_CAUGHT],
    ['4999', '', CAUGHT],
    ['', '14.9', CAUGHT],
    ['5000', '', '还不能判断，缺：用地面积。'],
    ['', '15', '还不能判断，缺：投资额。'],
    ['４，９９９', '２０', CAUGHT],
    ['五千', '15', '还不能判断，缺：投资额。'],
    ['5000万元', '15亩', NOT_CAUGHT],
    ['0.4亿', '20', CAUGHT],
    ['5千万', '15亩', '还不能判断，缺：投资额。'],
  ])('%s 万元 and %s 亩: %s', async (wan, mu, text) => {
    await open(LAND);
    expect((await check(wan, mu)).startsWith(IF_THERE + text)).toBe(true);
    expect(await wider()).toBe(0);
  });

  it('opens with the rule in one sentence', async () => {
    await reopen(`${inject('siteUrl')}${LAND}`);
    expect(await page.locator('main .answer').first().innerText()).toBe('泰安市“全市省级以上开发区”的新建工业项目，投资额低于5000万元，或用地面积低于15亩的，原则上不再单独供地（2021年7月的规定）。');
  });

  it('answers in other units, says how each number stands to the threshold and what cannot be read', async () => {
    await reopen(`${inject('siteUrl')}${LAND}`);
    await page.locator('select[name=u0]').selectOption('亿元');
    await page.locator('select[name=u1]').selectOption('平方米');
    expect(await check('0.5', '10000')).toBe(IF_THERE + NOT_CAUGHT);
    expect((await verdict()).slice(1)).toEqual(['投资额0.5亿元，不低于门槛5000万元。', '用地面积10000平方米，不低于门槛15亩。']);
    await check('-1', '9999.9');
    expect((await verdict()).slice(2)).toEqual(['投资额还没有能用的数，门槛是“低于5000万元”。', '用地面积9999.9平方米，低于门槛15亩。', '“-1”：不能是负数。']);
    expect(await page.locator('input[name=v0]').getAttribute('aria-invalid')).toBe('true');
    await check('5千万', '15');
    expect((await verdict()).at(-1)).toBe('没有看懂“5千万”，请只写数字。');
  });

  it('shows a typed unit in the choice beside it, and the chosen one again without it', async () => {
    await reopen(`${inject('siteUrl')}${LAND}`);
    const unit = page.locator('select[name=u0]');
    await check('0.5亿元', '20');
    expect([await unit.inputValue(), (await verdict())[1]]).toEqual(['亿元', '投资额0.5亿元，不低于门槛5000万元。']);
    await check('5000', '20');
    expect([await unit.inputValue(), (await verdict())[1]]).toEqual(['万元', '投资额5000万元，不低于门槛5000万元。']);
  });

  it('speaks only of the kind of project and of the places the rule covers; elsewhere there is no rule, not a permission', async () => {
    await reopen(`${inject('siteUrl')}${LAND}`);
    await check('4999', '14.9');
    await page.locator('select[name=applies]').selectOption('no');
    expect(await verdict()).toContain('这一条只说“新建工业项目”，没有说别的项目怎样。');
    await page.locator('select[name=applies]').selectOption('unknown');
    expect((await verdict())[0]).toBe(`${IF_THERE}还不能判断，缺：是不是新建工业项目。`);
    await page.locator('select[name=applies]').selectOption('yes');
    await page.locator('select[name=place]').selectOption('taian-hitech');
    expect(await verdict()).toEqual([
      `${CAUGHT}投资额不到5000万元，用地面积不到15亩。是否仍有效，请问管委会。`,
      '“原则上”是原文的语气；来源没有写：例外情形、有效期、投资额的口径、开发区以外的项目是否适用。',
      '投资额4999万元，低于门槛5000万元。',
      '用地面积14.9亩，低于门槛15亩。',
      '泰安高新区：按所在城市和级别，在“全市省级以上开发区”之内。',
    ]);
    await page.locator('select[name=place]').selectOption('jining-hitech');
    expect(await verdict()).toEqual(['本站没有查到济宁高新区的供地规定。', '这不等于那里没有规则，也不等于可以供地。']);
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
    expect(await page.locator('#no-contact').innerText()).toContain('不等于没有公布');
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
    await expect.poll(async () => (await verdict())[0]).toContain('没有碰到这条规定的门槛');
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
  const PLANNED = '如果填的是计划投资，结果也只是计划。';

  it('divides exactly, in every unit, and says when it rounded', async () => {
    await reopen(`${inject('siteUrl')}desk/per-mu/`);
    await page.locator('input[name=amount]').fill('5000');
    expect((await verdict())[0]).toContain('还缺数');
    await page.locator('input[name=area]').fill('15');
    expect(await verdict()).toEqual(['每亩333.33万元（你填的5000万元 ÷ 15亩）。', '显示到两位小数，四舍五入。', PLANNED]);
    await page.locator('select[name=land]').selectOption('公顷');
    await page.locator('input[name=area]').fill('1');
    await page.locator('input[name=amount]').fill('3,000');
    expect(await verdict()).toEqual(['每亩200万元（你填的3000万元 ÷ 1公顷）。', PLANNED]);
    await reopen(page.url());
    expect(await verdict()).toEqual(['每亩200万元（你填的3000万元 ÷ 1公顷）。', PLANNED]);
    await page.locator('input[name=area]').fill('0');
    expect((await verdict())[0]).toContain('还缺数');
    await page.locator('input[name=amount]').fill('0.1');
    await page.locator('input[name=area]').fill('9999平方公里');
    expect(await verdict()).toEqual(['每亩不到0.01万元（你填的0.1万元 ÷ 9999平方公里）。', PLANNED]);
    await page.locator('input[name=amount]').fill('0');
    expect((await verdict())[0]).toContain('每亩0万元');
    await page.locator('input[name=amount]').fill('100元');
    expect(await verdict()).toEqual([expect.stringContaining('还缺数'), '没有看懂“100元”，请只写数字。']);
  });

  it('scores against the published baselines: 100 when all are met, and leaves out what is missing', async () => {
    const form = page.locator('form[data-items]').first();
    expect(await form.isVisible()).toBe(false);
    expect(await page.locator('details.example summary').allInnerTexts()).toEqual(['外省算法示例（浙江省台州市黄岩区，2022年度）']);
    await page.locator('details.example summary').click();
    const items = JSON.parse((await form.getAttribute('data-items')) ?? '[]') as { readonly baseline: string; readonly weight: string; readonly name: string }[];
    const result = page.locator('#score-0-result p');
    expect(items.length).toBeGreaterThan(1);
    const ALL = '得100分。各项都填了；每项都等于基准值时是100分。';
    for (const [i, { baseline }] of items.slice(0, -1).entries()) await form.locator(`input[name=v${i}]`).fill(baseline);
    const working = (count: number): string => `算式：${items.slice(0, count).map(({ baseline, weight }) => `${baseline}÷${baseline}×${weight}`).join(' + ')}。`;
    expect(await result.allInnerTexts()).toEqual(['只填了权重90的部分，得90分；这部分都等于基准值时是90分，不能和100分比。', working(items.length - 1), `没有填的不按 0 算，也没有计入：${items.at(-1)?.name ?? ''}。`]);
    await form.locator(`input[name=v${items.length - 1}]`).fill(items.at(-1)?.baseline ?? '');
    expect(await result.allInnerTexts()).toEqual([ALL, working(items.length)]);
    await reopen(page.url());
    expect(await result.allInnerTexts()).toEqual([ALL, working(items.length)]);
    expect(await sheets()).toBe(1);
  });

  it('takes a share as a percentage, and asks about a value far above its baseline', async () => {
    await reopen(`${inject('siteUrl')}desk/per-mu/`);
    await page.locator('details.example summary').click();
    const form = page.locator('form[data-items]').first();
    const items = JSON.parse((await form.getAttribute('data-items')) ?? '[]') as { readonly baseline: string; readonly weight: string; readonly name: string; readonly percent: string | null }[];
    const share = items.findIndex(({ percent }) => percent === '100');
    const baseline = Number(items[share]?.baseline);
    const result = page.locator('#score-0-result p');
    await form.locator(`input[name=v${share}]`).fill(`${(baseline * 100).toPrecision(6)}%`);
    expect((await result.allInnerTexts())[0]).toContain(`得${items[share]?.weight ?? ''}分`);
    await form.locator(`input[name=v${share}]`).fill(`${baseline * 3}`);
    expect((await result.allInnerTexts()).join()).not.toContain('请检查单位');
    await form.locator(`input[name=v${share}]`).fill('3.02');
    expect((await result.allInnerTexts())[1]).toBe(`${items[share]?.name ?? ''}：这一项是基准值的${Number((3.02 / baseline).toFixed(1))}倍，请检查单位。`);
    await form.locator('input[name=v0]').fill('3%');
    expect((await result.allInnerTexts()).at(-1)).toBe('没有看懂“3%”，请只写数字。');
  });
});

describe('every page of the desk', () => {
  it('can be read without script: clause, thresholds, baselines, lists; no form, no empty result', async () => {
    const plain = await browser.newContext({ ...PHONE, javaScriptEnabled: false });
    const still = await plain.newPage();
    const expected = ['其余 179 个开发区：本站没有查到公开的投资联系方式，不等于没有公布。', '例外情形、有效期', '24.097', '济宁高新区', '有集群潜力的产业'];
    for (const [i, path] of PAGES.entries()) {
      await still.goto(`${inject('siteUrl')}${path}`);
      await still.locator('details.example summary').evaluateAll((all) => all.forEach((one) => (one as HTMLElement).click()));
      expect(await still.locator('main').innerText(), path).toContain(expected[i]);
      expect(await still.locator('form.filter:visible, .verdict:visible, .with-script:visible, #find-more:visible').count(), path).toBe(0);
    }
    await still.goto(`${inject('siteUrl')}desk/find/`);
    expect(await still.locator('tr[data-city]').filter({ visible: true }).count()).toBe(await still.locator('tr[data-city]').count());
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

  it('adds at most 5.5 kB of script, gzip, of which reading and telling amounts as English writes them takes 1 kB', () => {
    const own = readdirSync('dist/_assets').filter((name) => /^(desk-form|FindForm|LandForm|PerMu)\b.*\.js$/.test(name));
    expect(own).toHaveLength(4);
    expect(own.reduce((sum, name) => sum + gzipSync(readFileSync(`dist/_assets/${name}`), { level: 9 }).length, 0)).toBeLessThanOrEqual(5500);
  });
});
