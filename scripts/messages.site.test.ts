/** Every code of the catalogue has a page, and an editor who pastes a message into the search finds it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { messageAddress } from '../src/pipeline/messages/address.ts';
import { CATALOGUE, CODES, FAMILIES } from '../src/pipeline/messages/index.ts';
import { launchBrowser } from './test-browser.ts';

const pageOf = (address: string): string => join('dist', address, 'index.html');
const textOf = (address: string): string => parse(readFileSync(pageOf(address), 'utf8')).querySelector('main')?.text.replace(/\s+/g, ' ') ?? '';

describe('pages of the messages', () => {
  it.each(CODES)('%s', (code) => {
    expect(existsSync(pageOf(messageAddress(code)))).toBe(true);
    const text = textOf(messageAddress(code));
    const { title, cause, example, related = [] } = CATALOGUE[code];
    for (const part of [title.zh, code, cause.zh, example.wrong, example.right, ...related.map((other) => CATALOGUE[other].title.zh)]) {
      expect(text).toContain(part.replace(/\s+/g, ' '));
    }
  });

  it('the list names each family and links each page', () => {
    const main = parse(readFileSync(pageOf('/help/messages/'), 'utf8')).querySelector('main');
    const links = main?.querySelectorAll('section a').map((a) => a.getAttribute('href'));
    expect(links).toEqual(Object.values(FAMILIES).flatMap(({ messages }) => Object.keys(messages).map(messageAddress)));
    expect(main?.querySelectorAll('h2').map((h2) => h2.text)).toEqual(Object.values(FAMILIES).map(({ title }) => title.zh));
  });
});

describe('in the browser', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  });
  afterAll(() => browser.close());

  it.each([
    ['列与列之间不是英文逗号', 'wrong-delimiter'],
    ['引号没有成对', 'bad-quotes'],
    ['这一格不能空着', 'blank'],
    ['不认识的列', 'unknown-column'],
    ['文首信息读不出来', 'front-matter-yaml'],
    ['duplicate-key', 'duplicate-key'],
  ] as const)('%s leads to %s', async (query, code) => {
    await page.goto(`${inject('siteUrl')}search/`);
    await page.locator('#q').fill(query);
    await page.locator('#search button').click();
    await page.locator('#search-status').filter({ hasText: query }).waitFor();
    const found = await page.locator('#search-results a').evaluateAll((links) => links.map((a) => a.getAttribute('href')));
    expect(found).toContain(messageAddress(code));
  });

  it('no page of a message is wider than a telephone', async () => {
    const wide: string[] = [];
    for (const address of ['/help/messages/', ...CODES.map(messageAddress)]) {
      await page.goto(inject('siteUrl').replace(/\/$/, '') + address);
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) wide.push(address);
    }
    expect(wide).toEqual([]);
  });
});
