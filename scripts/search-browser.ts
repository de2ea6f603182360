/** Asks the built search page in a real browser, as a reader does, and reads what it shows. */
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';

export interface Shown {
  readonly status: string;
  readonly groups: readonly { readonly title: string; readonly links: readonly { readonly href: string; readonly text: string }[] }[];
}

/** Presses the search button; milliseconds until the answer stands on the page. */
export async function press(page: Page, query: string): Promise<number> {
  return page.evaluate(async (text) => {
    const status = document.querySelector('#search-status');
    const input = document.querySelector<HTMLInputElement>('#q');
    const { loading } = JSON.parse(input?.form?.dataset['messages'] ?? '{}') as { readonly loading?: string };
    if (!status || !input) throw new Error('this is not the search page');
    status.textContent = '';
    input.value = text;
    const answered = new Promise<number>((resolve) => {
      const observer = new MutationObserver(() => {
        if (status.textContent === '' || status.textContent === loading) return;
        observer.disconnect();
        resolve(performance.now());
      });
      observer.observe(status, { childList: true });
    });
    const start = performance.now();
    input.form?.requestSubmit();
    return (await answered) - start;
  }, query);
}

export async function shown(page: Page): Promise<Shown> {
  return page.evaluate(() => ({
    status: document.querySelector('#search-status')?.textContent ?? '',
    groups: [...document.querySelectorAll('#search-results section')].map((section) => ({
      title: section.querySelector('h2')?.textContent ?? '',
      links: [...section.querySelectorAll('li')].map((li) => ({ href: li.querySelector('a')?.getAttribute('href') ?? '', text: li.textContent })),
    })),
  }));
}

/** What a reader who goes on pressing “more” gets to see: titles of the groups with the addresses of their hits. */
export interface Listed {
  readonly query: string;
  /** Milliseconds until the first hits stand on the page. */
  readonly ms: number;
  readonly groups: readonly { readonly title: string; readonly hrefs: readonly string[]; readonly first: string }[];
}

/** Asks one query after the other without leaving the page, and reads every hit of each. */
export async function askAll(page: Page, queries: readonly string[]): Promise<Listed[]> {
  return page.evaluate(async (texts) => {
    const input = document.querySelector<HTMLInputElement>('#q');
    const output = document.querySelector('#search-results');
    if (!input || !output) throw new Error('this is not the search page');
    const change = (node: Node, options: MutationObserverInit): Promise<void> =>
      new Promise((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          resolve();
        });
        observer.observe(node, options);
      });
    const ask = async (query: string): Promise<number> => {
      input.value = query;
      const start = performance.now();
      input.form?.requestSubmit();
      while (!output.hasAttribute('aria-busy')) await change(output, { attributes: true });
      const ms = performance.now() - start;
      while (output.getAttribute('aria-busy') !== 'false') await change(output, { attributes: true });
      return ms;
    };
    const showAll = async (): Promise<void> => {
      for (const section of output.querySelectorAll('section')) {
        const [list, button] = [section.querySelector('ul'), section.querySelector('button')];
        while (list && button && !button.hidden) {
          const grown = change(list, { childList: true });
          button.click();
          await grown;
        }
      }
    };
    const read = (section: Element) => ({
      title: section.querySelector('h2')?.textContent ?? '',
      hrefs: Array.from(section.querySelectorAll('li a'), (link) => link.getAttribute('href') ?? ''),
      first: section.querySelector('li')?.textContent ?? '',
    });
    const listed = [];
    for (const query of texts) {
      const ms = await ask(query);
      await showAll();
      listed.push({ query, ms, groups: Array.from(output.querySelectorAll('section'), read) });
    }
    return listed;
  }, queries);
}

/** Waits until the page answers without a network. */
export const untilWhole = (page: Page): Promise<void> => page.locator('#search-results[data-offline]').waitFor({ state: 'attached' });

/** Bytes of the scripts and the index that a reader who comes with a query has loaded when its first hits are shown, and when all are. */
export interface Loaded {
  readonly first: number;
  readonly all: number;
}

/** A page on which every query is the first one. With `toTheEnd` it waits until all hits are counted; else `all` is what was loaded so far. */
export async function firstAnswers(browser: Browser, toTheEnd: boolean): Promise<{ readonly ask: (address: string, query: string) => Promise<Loaded>; readonly close: () => Promise<void> }> {
  const page = await browser.newPage();
  await page.addInitScript((wait) => {
    let first = 0;
    const answered = new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        const busy = document.querySelector('#search-results')?.getAttribute('aria-busy');
        if (busy == null) return;
        first ||= performance.now();
        if (busy === 'false' || !wait) resolve({ first, all: performance.now() });
      });
      observer.observe(document, { subtree: true, attributes: true, attributeFilter: ['aria-busy'] });
    });
    Object.assign(window, { answered });
  }, toTheEnd);
  const ask = async (address: string, query: string): Promise<Loaded> => {
    await page.goto(`${address}?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' });
    const asked = await page.evaluate(async () => {
      const times = await (window as unknown as { readonly answered: Promise<Loaded> }).answered;
      const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      const until = (time: number): string[] => entries.filter(({ startTime }) => startTime <= time).map(({ name }) => name);
      return { first: until(times.first), all: until(times.all) };
    });
    return { first: await sentBytes(asked.first), all: await sentBytes(asked.all) };
  };
  return { ask, close: () => page.close() };
}

const sizes = new Map<string, Promise<number>>();

/** A file as a host sends it: text compressed, packed files as they are. */
async function sizeOf(url: string): Promise<number> {
  const body = new Uint8Array(await (await fetch(url)).arrayBuffer());
  return /\.js(on)?$/.test(url) ? gzipSync(body, { level: 9 }).length : body.length;
}

/** Markup, styles and display settings belong to every page; the rest of the files is counted. */
export async function sentBytes(urls: readonly string[]): Promise<number> {
  const counted = [...new Set(urls)].filter((url) => !/\.(css|svg|ico)$|\/display\.js$/.test(url));
  const all = await Promise.all(counted.map((url) => sizes.get(url) ?? sizes.set(url, sizeOf(url)).get(url) ?? 0));
  return all.reduce((sum, size) => sum + size, 0);
}
