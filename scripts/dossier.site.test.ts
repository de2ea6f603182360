import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'node-html-parser';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, languageCodes } from '../src/i18n/index.ts';
import type { Zone, ZoneCard, ZoneRows } from '../src/schema/views/zones.ts';
import { checkDossier, LARGEST_DOSSIER } from './check-dossier.ts';
import { launchBrowser } from './test-browser.ts';

const dist = join(process.cwd(), 'dist');
const view = <T>(path: string): T => JSON.parse(readFileSync(join(dist, 'data/v1/views', path), 'utf8')) as T;
const zones = view<readonly ZoneCard[]>('zones.json').filter(({ coverage }) => coverage === 'ledger');
const prefix = (lang: (typeof languageCodes)[number]): string => (LANGUAGES[lang].path === undefined ? '' : `/${LANGUAGES[lang].path}`);
const files = languageCodes.flatMap((lang) => zones.map(({ id }) => ({ id, path: `${prefix(lang)}/dossiers/${id}.html` })));
const load = (path: string) => {
  const html = readFileSync(join(dist, path), 'utf8');
  return { path, html, dom: parse(html) };
};
const addresses = new Set((JSON.parse(readFileSync(join(dist, 'data/v1/tables/sources.json'), 'utf8')) as { address: string | null }[]).flatMap(({ address }) => address ?? []));

describe('the dossier of each zone with a full ledger', () => {
  it('stands in every language, is small, and the page of the zone offers it', () => {
    expect(files.length).toBeGreaterThanOrEqual(2);
    for (const { id, path } of files) {
      const zonePage = parse(readFileSync(join(dist, path.replace('/dossiers/', '/zones/').replace('.html', '/index.html')), 'utf8'));
      expect(zonePage.querySelector(`a[href="${path}"]`)?.getAttribute('download'), path).toMatch(new RegExp(`^${id}-[a-z]+-[0-9a-f]{12}\\.html$`));
      expect(Buffer.byteLength(load(path).html), path).toBeLessThanOrEqual(LARGEST_DOSSIER);
    }
  });

  it.each(files)('holds every promise, figure and project, each with a note: $path', ({ id, path }) => {
    const file = load(path);
    const zone = view<Zone>(`zones/${id}.json`);
    const rows = view<ZoneRows>(`zones/${id}/rows.json`);
    expect(checkDossier(file, addresses)).toEqual([]);
    expect(file.dom.querySelectorAll('#promised .lines > li')).toHaveLength(zone.counts.commitments);
    expect(file.dom.querySelectorAll('#results tbody tr, #aims tbody tr, #rules tbody tr')).toHaveLength(rows.figures.length);
    expect(file.dom.querySelectorAll('#projects .lines > li')).toHaveLength(rows.projects.length);
    expect(file.dom.text).not.toMatch(/undefined|NaN|\[object/);
  });

  it.each(files)('without a host has no QR code and says why; its dated page is there: $path', ({ path }) => {
    const { dom } = load(path);
    expect(dom.querySelector('svg.qr')).toBeNull();
    const [, address = '', date = ''] = /([\w/-]*\/changes\/zones\/[\w-]+\/)#([\d-]+)/.exec(dom.querySelector('.no-code')?.text ?? '') ?? [];
    const page = join(dist, address, 'index.html');
    expect(existsSync(page), page).toBe(true);
    expect(parse(readFileSync(page, 'utf8')).querySelector(`[id="${date}"]`)).not.toBeNull();
  });

  it.each([
    ['<script>1</script>', /<script>/],
    ['<img src="data:," alt="">', /<img>/],
    ['<p style="color:red">x</p>', /<p>/],
    ['<a href="/zones/">x</a>', /链接既不在文件里也不是来源的网址 \/zones\//],
    ['<a href="https://example.org/other">x</a>', /example\.org\/other/],
    ['<a href="#nowhere">x</a>', /#nowhere/],
    ['<ul class="lines"><li>1亿元</li></ul>', /没有出处/],
    ['<p class="no-code">x</p>', /二维码/],
    ['<b id="promised">x</b>', /重复的 id/],
    [' '.repeat(LARGEST_DOSSIER), /字节/],
  ])('is refused with %s in it', (added, problem) => {
    const [first] = files;
    const html = load(first?.path ?? '').html.replace('</main>', `${added.slice(0, LARGEST_DOSSIER)}</main>`);
    const problems = checkDossier({ path: '', html, dom: parse(html) }, addresses);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });
});

describe('a dossier opened from a disk', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it.each(files)('asks for nothing, fits a phone and paper, and leads from a mark to its note: $path', async ({ path }) => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    const address = pathToFileURL(join(dist, path)).href;
    const problems: string[] = [];
    page.on('request', (request) => request.url() !== address && problems.push(`request ${request.url()}`));
    page.on('console', (message) => problems.push(message.text()));
    await page.goto(address);
    const wider = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await wider()).toBe(0);
    expect(await page.locator('main').evaluate((main) => getComputedStyle(main).maxWidth)).toBe('832px');
    await page.locator('#results a.src').first().click();
    expect(await page.locator('.notes li:target').count()).toBe(1);
    await page.setViewportSize({ width: 680, height: 900 });
    await page.emulateMedia({ media: 'print' });
    expect(await wider()).toBe(0);
    expect(await page.locator('nav').isVisible()).toBe(false);
    await page.close();
    expect(problems).toEqual([]);
  });
});
