/** Pagefind as it comes, over the same pages, so that the search can be compared with it in the same run. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { Page } from 'playwright-core';
import { builtPages } from './search-text.ts';

/** Results whose text is loaded for the first answer, as many as our page shows. */
const AT_FIRST = 10;

export interface Stock {
  /** Holds the index and an empty page to search from. */
  readonly folder: string;
  readonly seconds: number;
  readonly urlOf: ReadonlyMap<string, string>;
  readonly remove: () => void;
}

/** Indexes what the search lists of the site in `site` in one language. The page body that Pagefind reads is the one our index reads. */
export async function stockIndex(site: string, lang: string): Promise<Stock> {
  const folder = mkdtempSync(join(tmpdir(), 'stock-search-'));
  const pages = builtPages(site).filter(({ html }) => html.includes(`<html lang="${lang}"`));
  const start = performance.now();
  const { index, errors } = await pagefind.createIndex({});
  if (!index) throw new Error(errors.join('; '));
  for (const { url, html } of pages) await index.addHTMLFile({ url, content: html.replace('<main ', '<main data-pagefind-body ') });
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await pagefind.close();
  const seconds = (performance.now() - start) / 1000;
  writeFileSync(join(folder, '_headers'), '');
  for (const name of ['index.html', '404.html']) writeFileSync(join(folder, name), `<!doctype html><html lang="${lang}"><title>Pagefind</title>`);
  return { folder, seconds, urlOf: urlsOf(folder), remove: () => rmSync(folder, { recursive: true }) };
}

function urlsOf(folder: string): Map<string, string> {
  const fragments = join(folder, 'pagefind/fragment');
  return new Map(readdirSync(fragments).map((name) => {
    const text = gunzipSync(readFileSync(join(fragments, name))).toString();
    return [name.replace('.pf_fragment', ''), (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url];
  })); // prettier-ignore
}

interface Engine {
  readonly search: (query: string) => Promise<{ readonly results: readonly { readonly id: string; readonly data: () => Promise<unknown> }[] }>;
}

/** Searches from the empty page: all results in order, with milliseconds until the first are ready to be shown. */
export async function askStock(page: Page, query: string, { urlOf }: Stock): Promise<{ readonly urls: readonly string[]; readonly ms: number }> {
  const { ids, ms } = await page.evaluate(
    async ([text, count]) => {
      const start = performance.now();
      const address = new URL('pagefind/pagefind.js', location.href).href;
      const engine = (await import(address)) as Engine;
      const { results } = await engine.search(text);
      await Promise.all(results.slice(0, count).map((result) => result.data()));
      return { ids: results.map(({ id }) => id), ms: performance.now() - start };
    },
    [query, AT_FIRST] as const,
  );
  return { urls: ids.map((id) => urlOf.get(id) ?? id), ms };
}
