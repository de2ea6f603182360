import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCsv } from '../src/pipeline/read/csv.ts';
import { buildEnvironment } from './build-environment.ts';
import { htmlPages } from './html-pages.ts';
import { launchBrowser } from './test-browser.ts';

const root = process.cwd();
const TABLE = 'data/projects/jining-hitech.csv';

describe('the preview', () => {
  const copy = mkdtempSync(join(tmpdir(), 'zone-ledger-'));
  let browser: Browser;
  let page: Page;
  let preview: ChildProcess;
  let url = '';
  const problems: string[] = [];

  beforeAll(async () => {
    for (const name of ['src', 'content', 'data', 'scripts', 'public', 'dist', 'astro.config.mjs', 'package.json', 'tsconfig.json']) cpSync(join(root, name), join(copy, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    preview = spawn(process.execPath, ['scripts/preview.ts'], { cwd: copy, env: buildEnvironment({ PORT: '0' }), stdio: ['ignore', 'pipe', 'inherit'] });
    url = await new Promise<string>((resolve, reject) => {
      preview.stdout?.on('data', (text: Buffer) => /http:\S+/.exec(text.toString())?.[0] && resolve(/http:\S+/.exec(text.toString())?.[0] ?? ''));
      preview.once('exit', () => reject(new Error('the preview ended before it began to serve')));
    });
    browser = await launchBrowser();
    page = await browser.newPage();
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  });
  afterAll(async () => {
    if (preview.exitCode === null) preview.kill('SIGKILL');
    await browser.close();
    rmSync(copy, { recursive: true });
  });

  const bar = () => page.locator('#preview-bar');
  const doing = (what: string) => page.locator(`#preview-bar[data-doing=${what}]`).waitFor({ timeout: 60_000 });
  const file = join(copy, TABLE);
  const good = readFileSync(join(root, TABLE), 'utf8');
  const { header = [], rows = [] } = readCsv(TABLE, Buffer.from(good)).file ?? {};
  /** The first project of its own: its line, its id, its name. */
  const nth = rows.findIndex(({ cells }) => cells[header.indexOf('named')] === 'named');
  const [id = '', name = ''] = ['id', 'name'].map((column) => rows[nth]?.cells[header.indexOf(column)] ?? '');
  const line = good.split('\n').find((one) => one.startsWith(`${id},`)) ?? '';

  it('shows the last good site at once, then its own', async () => {
    await page.goto(`${url}projects/${id}/`);
    expect(await page.locator('h1').innerText()).toContain(name);
    await doing('ready');
  });

  it('names row and column of a broken cell within seconds and keeps the page', async () => {
    writeFileSync(file, good.replace(line, line.replace(',named,', ',namd,')));
    await doing('refused');
    const finding = await page.locator('.preview-error').allInnerTexts();
    expect(finding).toHaveLength(1);
    expect(finding[0]).toContain(`${TABLE}:${nth + 2} 第 ${nth + 2} 行 “是否具名（named）”`);
    expect(finding[0]).toContain('namd');
    expect(await page.locator('h1').innerText()).toContain(name);
    expect((await fetch(`${url}projects/${id}/`)).status).toBe(200);
  });

  it('updates the page when the cell is mended, and marks what changed', async () => {
    writeFileSync(file, good.replace(line, line.replace(`,${name},`, `,${name}二期,`)));
    await page.locator('h1', { hasText: `${name}二期` }).waitFor({ timeout: 60_000 });
    await doing('ready');
    expect(await page.locator('h1.preview-changed').count()).toBe(1);
    await page.getByText('与已发布的网站相比的改动').click();
    expect(await bar().innerText()).toContain(`${name} → ${name}二期`);
    expect(problems).toEqual([]);
  });

  it('ends cleanly and leaves nothing of itself in a built site', async () => {
    const ended = new Promise((resolve) => preview.once('exit', resolve));
    preview.kill('SIGINT');
    expect(await ended).toBe(0);
    expect(existsSync(join(copy, '.build/preview.next'))).toBe(false);
    expect(htmlPages(join(root, 'dist')).filter(({ html }) => html.includes('__preview') || html.includes('preview-bar'))).toEqual([]);
  });
});
