/**
 * `npm run guide:pictures`: makes the pictures of the editor's guide anew in public/guide, from what the commands and pages say in a
 * temporary copy of the project. Exit 1 when they grow too large.
 */
import './guard.ts';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from './find-browser.ts';
import { camera } from './guide/camera.ts';
import { LARGEST, LARGEST_SUM } from './guide/limits.ts';
import { takeAll } from './guide/scenes.ts';
import { setStage } from './guide/stage.ts';

const root = process.cwd();
const folder = join(root, 'public/guide');
const executablePath = findBrowser();
if (executablePath === null) throw new Error('no Chromium: set CHROME_PATH or install one');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

const sizes = new Map<string, number>();
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
const stage = setStage(root, scripts);
try {
  await takeAll(stage, camera(browser, folder, (name, bytes) => sizes.set(name, bytes)));
} finally {
  await browser.close();
  stage.remove();
}
for (const [name, bytes] of sizes) console.log(`${name}.png  ${Math.ceil(bytes / 1000)} kB${bytes > LARGEST ? '（太大）' : ''}`);
const sum = [...sizes.values()].reduce((a, b) => a + b, 0);
console.log(`共 ${sizes.size} 幅，${Math.ceil(sum / 1000)} kB，在 public/guide/。`);
process.exitCode = sum > LARGEST_SUM || [...sizes.values()].some((bytes) => bytes > LARGEST) ? 1 : 0;
