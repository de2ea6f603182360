import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from './find-browser.ts';

/** A browser for tests. Without one the tests fail and say what to do; they never pass unseen. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('no Chromium found: install one (Debian: apt-get install chromium) or set CHROME_PATH');
  return chromium.launch({ executablePath, args: BROWSER_FLAGS });
}
