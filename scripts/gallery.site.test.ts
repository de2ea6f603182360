import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHARTS } from '../src/charts/index.ts';
import { buildEnvironment } from './build-environment.ts';
import { GALLERY } from './gallery/build-gallery.ts';
import { serveFolder } from './serve-folder.ts';
import type { Served } from './serve-folder.ts';
import { launchBrowser } from './test-browser.ts';

const STYLES = { normal: {}, dark: { 'data-theme': 'dark' }, contrast: { 'data-theme': 'contrast' }, elder: { 'data-size': 'elder' } } as const;
const PAGES = ['parts', ...Object.keys(CHARTS)];
/** The largest sample has 360 linked tiles; axe reads every one. */
const PATIENCE = 300_000;

describe('the gallery: every chart and part in every state', () => {
  let browser: Browser;
  let gallery: Served;
  beforeAll(async () => {
    execFileSync(process.execPath, ['scripts/gallery.ts', '--build'], { env: buildEnvironment(), stdio: 'pipe' });
    gallery = await serveFolder(join(process.cwd(), GALLERY));
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await gallery.close();
  });

  it.each(Object.keys(STYLES) as (keyof typeof STYLES)[])('passes axe and fits a phone in %s style', async (style) => {
    const page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
    const problems: string[] = [];
    for (const name of PAGES) {
      await page.goto(`${gallery.url}${name}/`);
      await page.evaluate((all) => Object.entries(all).forEach(([key, value]) => document.documentElement.setAttribute(key, value)), STYLES[style]);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (wider > 0) problems.push(`${name} ${wider}px too wide`);
      const axe = new AxeBuilder({ page }).exclude('tbody');
      const { violations } = await (style === 'normal' ? axe : axe.withRules(['color-contrast', 'target-size'])).analyze();
      problems.push(...violations.map((v) => `${name} ${v.id}: ${v.nodes.map((node) => node.target.join(' ')).slice(0, 3).join(', ')}`));
    }
    await page.context().close();
    expect(problems).toEqual([]);
  }, PATIENCE);
});
