/**
 * `npm run screenshot -- FOLDER [PATH ...]`: pictures of built pages at 360, 768 and 1440 px, whole page.
 * Without paths: one page of each kind. STYLE=dark|contrast|elder changes the display.
 */
import './guard.ts';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from './find-browser.ts';
import { onePageOfEachKind } from './page-kinds.ts';
import { serveFolder } from './serve-folder.ts';

const [folder = '.build/screenshots', ...paths] = process.argv.slice(2);
const dist = join(process.cwd(), 'dist');
const style = process.env['STYLE'];
const executablePath = findBrowser();
if (executablePath === null) throw new Error('no Chromium: set CHROME_PATH or install one');

mkdirSync(folder, { recursive: true });
const { url, close } = await serveFolder(dist);
const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
for (const width of [360, 768, 1440]) {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  for (const path of paths.length > 0 ? paths : onePageOfEachKind(dist)) {
    await page.goto(url + path.slice(1));
    if (style) await page.evaluate(([name, value]) => document.documentElement.setAttribute(name ?? '', value ?? ''), style === 'elder' ? ['data-size', 'elder'] : ['data-theme', style]);
    const name = `${path.replaceAll('/', '_') || '_'}${style ?? ''}-${width}.png`;
    await page.screenshot({ path: join(folder, name), fullPage: process.env['FULL'] !== '0' });
  }
  await page.close();
}
await browser.close();
await close();
console.log(`截图在 ${folder}。`);
