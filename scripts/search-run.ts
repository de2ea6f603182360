/** One measurement: every query asked by a reader who has loaded nothing (bytes) and by one who has searched before (results, milliseconds). */
import type { Browser, Page } from 'playwright-core';
import { coldPage, press, showAll, shown } from './search-browser.ts';
import { pageOf } from './search-sample.ts';
import type { Truth } from './search-sample.ts';
import type { Asked } from './search-score.ts';
import { askStock } from './search-stock.ts';
import type { Stock } from './search-stock.ts';

export interface Engine {
  readonly address: string;
  /** Brings a page into the state of a reader who has searched before. */
  readonly warm: (page: Page, queries: readonly string[]) => Promise<void>;
  /** Milliseconds until the first results are shown. */
  readonly time: (page: Page, query: string) => Promise<number>;
  /** Addresses of all exact results in order, for the query asked last. */
  readonly results: (page: Page, query: string) => Promise<readonly string[]>;
}

/** Titles of the groups that are shown below the exact ones. */
export const LOOSER = /^(内容相近|各词都有|Similar content|All words found)/;

/** The search page at the address, that of its language. */
export function ownSearch(address: string): Engine {
  return {
    address,
    warm: async (page, [query = '']) => {
      await press(page, query);
      await page.locator('#search-results[data-offline]').waitFor({ state: 'attached' });
    },
    time: press,
    results: async (page) => {
      await showAll(page);
      const { groups } = await shown(page);
      return groups.filter(({ title }) => !LOOSER.test(title)).flatMap(({ links }) => links.map(({ href }) => href));
    },
  };
}

export function stockSearch(siteUrl: string, stock: Stock): Engine {
  return {
    address: siteUrl,
    warm: async (page, queries) => {
      for (const query of queries) await askStock(page, query, stock);
    },
    time: async (page, query) => (await askStock(page, query, stock)).ms,
    results: async (page, query) => (await askStock(page, query, stock)).urls,
  };
}

export async function measure(browser: Browser, engine: Engine, queries: readonly string[], truth: (query: string) => Truth): Promise<Asked[]> {
  const warm = await browser.newPage();
  await warm.goto(engine.address);
  await engine.warm(warm, queries);
  const cold = await coldPage(browser);
  const asked: Asked[] = [];
  for (const query of queries) {
    const ms = await engine.time(warm, query);
    const urls = await engine.results(warm, query);
    await cold.visit(engine.address);
    await engine.time(cold.page, query);
    asked.push({ query, truth: truth(query), ms, urls, bytes: await cold.bytes() });
  }
  await Promise.all([warm.close(), cold.page.close()]);
  return asked;
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
