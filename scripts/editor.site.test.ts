import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { readArticles } from '../src/pipeline/read/articles.ts';
import { readCsv } from '../src/pipeline/read/csv.ts';
import { validateFile } from '../src/pipeline/validate.ts';
import { COLLECTIONS } from '../src/schema/article.ts';
import { TABLES } from '../src/schema/index.ts';
import type { Table } from '../src/schema/table.ts';
import { launchBrowser } from './test-browser.ts';

/** The picker of the browser cannot be worked by a test: it is given a file of the page's own private folder instead. */
const PICKERS = `
  const file = async (name) => (await navigator.storage.getDirectory()).getFileHandle(name, { create: true });
  window.showSaveFilePicker = ({ suggestedName }) => file(suggestedName);
  window.showOpenFilePicker = async () => [await file(window.toOpen)];
`;

describe('the editing form', () => {
  let browser: Browser;
  let page: Page;
  let problems: string[];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    problems = [];
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    await context.addInitScript(PICKERS);
    page = await context.newPage();
    page.on('request', (request) => !/^(blob:)?http:\/\/127\.0\.0\.1/.test(request.url()) && problems.push(`request ${request.url()}`));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(`${inject('siteUrl')}editor/`);
    await ready();
  });
  afterEach(async () => {
    await page.context().close();
    expect(problems).toEqual([]);
  });

  const ready = () => page.getByText('可以填写').waitFor();
  const choose = async (kind: string): Promise<void> => {
    await page.locator('#editor-kind').selectOption(kind);
    await page.locator(`#field-${kind.includes('/') ? 'title' : 'id'}`).waitFor();
    await ready();
  };
  const fill = async (answers: Readonly<Record<string, string>>): Promise<void> => {
    for (const [name, answer] of Object.entries(answers)) {
      const control = page.locator(`#field-${name}`);
      await ((await control.evaluate((node) => node.tagName)) === 'SELECT' ? control.selectOption(answer) : control.fill(answer));
    }
  };
  it('has its fields in English where the page is: no Chinese labels or hints, for tables and articles', async () => {
    await page.goto(`${inject('siteUrl')}en/editor/`);
    for (const kind of ['figures', 'zones', 'front-matter/articles', 'front-matter/decisions']) {
      await page.locator('#editor-kind').selectOption(kind);
      await page.locator(`#field-${kind.includes('/') ? 'slug' : 'source'}`).waitFor();
      await page.getByText('Ready to fill in').waitFor();
      const labels = await page.locator('.editor-field label, .editor-field option').allInnerTexts();
      expect(labels.filter((text) => /\p{Script=Han}/u.test(text)), kind).toEqual([]);
      const notes = await page.locator('.editor-field small').allInnerTexts();
      // An example is data, and the data are Chinese.
      expect(notes.map((text) => text.replace(/ \(Example:.*/s, '')).filter((text) => /\p{Script=Han}/u.test(text)), kind).toEqual([]);
    }
  });

  const said = () => page.locator('#editor-said').innerText();
  const put = (name: string, text: string) =>
    page.evaluate(
      async ([file, content]) => {
        const handle = await (await navigator.storage.getDirectory()).getFileHandle(file, { create: true });
        const stream = await handle.createWritable();
        await stream.write(content);
        await stream.close();
        (window as unknown as { toOpen: string }).toOpen = file;
      },
      [name, text] as [string, string],
    );
  const stored = (name: string) => page.evaluate(async (file) => (await (await (await navigator.storage.getDirectory()).getFileHandle(file)).getFile()).text(), name);

  it('tells what is wrong at each field, then writes an article that the pipeline accepts', async () => {
    const area = readCsv('data/areas.csv', readFileSync('data/areas.csv')).file?.rows[0]?.cells[0] ?? '';
    const source = readCsv('data/sources.csv', readFileSync('data/sources.csv')).file?.rows[0]?.cells[0] ?? '';
    await fill({ slug: 'Action Plan', title: '甲', kind: 'policy', area: 'nowhere', source, documentNumber: '某政[2026]1号', body: '## 讲了什么\n\n- 一条事实。' });
    await page.getByRole('button', { name: '检查', exact: true }).click();
    await page.getByText('项要改').waitFor();
    const wrong = await page.locator('.editor-wrong').filter({ hasText: /\S/ }).allInnerTexts();
    expect(wrong.map((text) => text.slice(0, 5))).toEqual(['写法不对。', '不少于 2', '这一项不能', '找不到这一', '写法不对。']);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-slug');
    await fill({ slug: 'action-plan', title: '方案：甲 #1', summary: '这份方案要求各开发区做哪些事情。', area, documentNumber: '某政发〔2026〕1号', written: '2026-01-01' });
    await page.getByRole('button', { name: '保存到文件夹…' }).click();
    await page.getByText('已写入 action-plan.mdx').waitFor();
    const { articles, findings } = readArticles([{ path: 'content/articles/zh/action-plan.mdx', bytes: Buffer.from(await stored('action-plan.mdx')) }]);
    expect(findings).toEqual([]);
    expect(articles[0]?.data).toMatchObject({ title: '方案：甲 #1', area, documentNumber: '某政发〔2026〕1号', written: '2026-01-01', plans: [] });
  });

  it('offers the same text as a download', async () => {
    await choose('front-matter/decisions');
    await fill({ slug: 'one', title: '一个决定', summary: '一句话说明决定。', number: '9', decided: '2026-01-01', body: '## 背景' });
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载' }).click()]);
    expect(download.suggestedFilename()).toBe('one.mdx');
    const text = readFileSync(await download.path(), 'utf8');
    expect(text).toBe(await page.locator('#editor-result').textContent());
    expect(readArticles([{ path: 'content/decisions/zh/one.mdx', bytes: Buffer.from(text) }]).articles[0]?.data).toMatchObject({ number: 9 });
    expect(await said()).toBe('已下载，应放在 content/decisions/zh/one.mdx。');
  });

  it('opens an article of the site and saves it with nothing lost', async () => {
    const path = 'content/articles/zh/taian-action-plan.mdx';
    const before = readFileSync(path, 'utf8');
    await put('taian-action-plan.mdx', before);
    await page.getByRole('button', { name: '打开已有的文章…' }).click();
    await page.getByText('已打开').waitFor();
    await page.getByRole('button', { name: '保存到文件夹…' }).click();
    await page.getByText('已写入').waitFor();
    const read = (text: string) => COLLECTIONS.articles.schema.parse(readArticles([{ path, bytes: Buffer.from(text) }]).articles[0]?.data);
    const after = await stored('taian-action-plan.mdx');
    expect(read(after)).toEqual(read(before));
    expect(after.split('\n---\n')[1]).toBe(before.split('\n---\n')[1]);
  });

  it('adds a row at the end of a table file, and refuses a file with another header', async () => {
    const table = TABLES.terms as unknown as Table;
    const file = readFileSync('data/terms.csv', 'utf8');
    const row = readCsv('data/terms.csv', Buffer.from(file)).file?.rows[0]?.cells ?? [];
    await choose('terms');
    await fill(Object.fromEntries(Object.keys(table.columns).map((name, i) => [name, name === 'id' ? 'a-new-term' : (row[i] ?? '')])));
    await put('other.csv', 'id,name\n');
    await page.getByRole('button', { name: '加到表格文件末尾…' }).click();
    await page.getByText('表头与本表不同').waitFor();
    await put('terms.csv', file);
    await page.getByRole('button', { name: '加到表格文件末尾…' }).click();
    await page.getByText('已写入 terms.csv').waitFor();
    const after = await stored('terms.csv');
    expect(after.startsWith(file)).toBe(true);
    const read = readCsv('data/terms.csv', Buffer.from(after)).file;
    expect(validateFile(table, read ?? { path: '', header: [], rows: [] }).findings).toEqual([]);
    expect(read?.rows.at(-1)?.cells[0]).toBe('a-new-term');
  });

  it('passes axe and fits a phone, for an article and for the widest table', async () => {
    for (const kind of ['front-matter/articles', 'figures']) {
      await choose(kind);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    }
  });
});
