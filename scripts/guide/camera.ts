/** Pictures of pages, as wide as a phone and twice as dense; each is kept small enough for one. */
import { writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { smallPng } from './small-png.ts';

const WIDTH = 360;
const DENSITY = 2;

export interface Camera {
  /** A page of text given as HTML, whole. */
  text(name: string, html: string): Promise<void>;
  /** A page at an address, after what is done in it; `height` px from the top of what is seen. */
  page(name: string, url: string, height: number, act?: (page: Page) => Promise<void>): Promise<void>;
}

/** `done` is told each file and its bytes. */
export function camera(browser: Browser, folder: string, done: (name: string, bytes: number) => void): Camera {
  const open = (height: number): Promise<Page> => browser.newPage({ viewport: { width: WIDTH, height }, deviceScaleFactor: DENSITY, reducedMotion: 'reduce' });
  const save = async (name: string, page: Page, whole: boolean): Promise<void> => {
    const bytes = smallPng(await page.screenshot({ fullPage: whole }));
    writeFileSync(`${folder}/${name}.png`, bytes);
    done(name, bytes.length);
    await page.close();
  };
  return {
    text: async (name, html) => {
      const page = await open(100);
      await page.setContent(html);
      await save(name, page, true);
    },
    page: async (name, url, height, act) => {
      const page = await open(height);
      await page.goto(url);
      await act?.(page);
      await save(name, page, false);
    },
  };
}
