/** The search step of the build: the finished pages of the site → the search index of each language, and Pagefind's of the articles. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import { builtPages, siteTexts } from './search-text.ts';
import type { BuiltPage } from './search-text.ts';
import { searchFiles } from './search-write.ts';

/** Kinds of pages that are prose: only there a stemmer finds what the exact search does not. */
const PROSE = /<main [^>]*data-search-kind="(?:policy|page)"/;

/** Writes `search-index/<language>/` and `pagefind/` into the site in `folder`. Returns what is wrong. */
export async function indexSite(folder: string): Promise<readonly string[]> {
  const built = builtPages(folder);
  const sites = siteTexts(folder, built);
  for (const site of sites) {
    const files = [...searchFiles(site)].map(([name, bytes]) => [join(folder, 'search-index', site.lang, name), bytes] as const);
    for (const place of new Set(files.map(([path]) => dirname(path)))) mkdirSync(place, { recursive: true });
    for (const [path, bytes] of files) writeFileSync(path, bytes);
  }
  return [...(sites.length === 0 ? ['没有任何页面进入搜索'] : []), ...(await indexArticles(folder, built))];
}

async function indexArticles(folder: string, built: readonly BuiltPage[]): Promise<readonly string[]> {
  const { index, errors } = await pagefind.createIndex();
  try {
    if (!index) return errors;
    const problems = [...errors];
    for (const { url, html } of built.filter((page) => PROSE.test(page.html))) {
      const added = await index.addHTMLFile({ url, content: html.replace('<main ', '<main data-pagefind-body ') });
      problems.push(...added.errors);
    }
    const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
    return [...problems, ...written.errors];
  } finally {
    await pagefind.close();
  }
}
