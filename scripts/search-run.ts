/** One measurement: every query asked by a reader who has loaded nothing (bytes) and by one who has searched before (results, milliseconds). */
import type { Browser, Page, Request } from 'playwright-core';
import { askAll, firstAnswers, press, sentBytes, untilWhole } from './search-browser.ts';
import type { Loaded } from './search-browser.ts';
import { pageOf } from './search-sample.ts';
import type { Truth } from './search-sample.ts';
import type { Asked } from './search-score.ts';
import { askStock } from './search-stock.ts';
import type { Stock } from './search-stock.ts';

/** Addresses of all exact results in order, and milliseconds until the first are shown. */
interface Found {
  readonly urls: readonly string[];
  readonly ms: number;
}

/** What a search is asked: by a reader who has searched before, and by readers who come with a query. */
export interface Engine {
  readonly found: (browser: Browser, queries: readonly string[]) => Promise<readonly Found[]>;
  readonly loaded: (browser: Browser, queries: readonly string[]) => Promise<readonly Loaded[]>;
}

/** Titles of the groups that are shown below the exact ones. */
export const LOOSER = /^(内容相近|各词都有|Similar content|All words found)/;

/** Pages that ask at the same time: each waits for its files most of the time. */
const AT_ONCE = 3;

/** Every query in order, several at a time, each by one of a few pages. */
async function spread<T, P>(queries: readonly string[], open: () => Promise<P>, ask: (page: P, query: string) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    const page = await open();
    while (next < queries.length) {
      const n = next++;
      results[n] = await ask(page, queries[n] ?? '');
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return results;
}

/** The search page at the address, that of its language. With `toTheEnd` also the bytes of whole answers are measured, which takes longer. */
export function ownSearch(address: string, toTheEnd = false): Engine {
  return {
    found: async (browser, queries) => {
      const page = await browser.newPage();
      await page.goto(address);
      await press(page, queries[0] ?? '');
      await untilWhole(page);
      const listed = await askAll(page, queries);
      await page.close();
      return listed.map(({ ms, groups }) => ({ ms, urls: groups.filter(({ title }) => !LOOSER.test(title)).flatMap(({ hrefs }) => hrefs) }));
    },
    loaded: (browser, queries) => spread(queries, () => firstAnswers(browser, toTheEnd), ({ ask }, query) => ask(address, query)),
  };
}

export function stockSearch(siteUrl: string, stock: Stock): Engine {
  const opened = async (browser: Browser): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(siteUrl);
    return page;
  };
  return {
    found: async (browser, queries) => {
      const page = await opened(browser);
      for (const query of queries) await askStock(page, query, stock);
      const found: Found[] = [];
      for (const query of queries) found.push(await askStock(page, query, stock));
      return found;
    },
    loaded: (browser, queries) =>
      spread(queries, () => opened(browser), async (page, query) => {
        const urls: string[] = [];
        const note = (request: Request): void => void (request.resourceType() === 'document' || urls.push(request.url()));
        await page.goto(siteUrl);
        page.on('request', note);
        await askStock(page, query, stock);
        page.off('request', note);
        const bytes = await sentBytes(urls);
        return { first: bytes, all: bytes };
      }),
  };
}

export async function measure(browser: Browser, engine: Engine, queries: readonly string[], truth: (query: string) => Truth): Promise<Asked[]> {
  const loaded = await engine.loaded(browser, queries);
  const found = await engine.found(browser, queries);
  return queries.map((query, i) => ({ query, truth: truth(query), ms: found[i]?.ms ?? NaN, urls: found[i]?.urls ?? [], bytes: loaded[i]?.first ?? NaN, allBytes: loaded[i]?.all ?? NaN }));
}

/** How many of the misspelled queries show a page that holds what was meant, among the first ten results. */
export async function forgives(
  queries: readonly { readonly query: string; readonly meant: string }[],
  truth: (query: string) => Truth,
  results: (query: string) => Promise<readonly string[]>,
): Promise<number> {
  let found = 0;
  for (const { query, meant } of queries) {
    const { pages } = truth(meant);
    if ((await results(query)).slice(0, 10).some((url) => pages.has(pageOf(url)))) found++;
  }
  return found;
}
