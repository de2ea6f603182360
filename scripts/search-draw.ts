/** The queries that the search of a language is measured with, and what is right for each. */
import { readFileSync } from 'node:fs';
import { fragments, wordRuns, wordSearch, wordTerms } from './search-sample-words.ts';
import { substringSearch, substrings, terms } from './search-sample.ts';
import type { Query, Truth } from './search-sample.ts';
import type { SiteText } from './search-text.ts';

interface Drawn {
  readonly queries: Readonly<Record<string, readonly string[]>>;
  readonly truth: (query: string) => Truth;
  /** Folder of the pages of the language, from the root of the site. */
  readonly folder: string;
}

export const listed = (lang: 'zh' | 'en'): readonly Query[] =>
  JSON.parse(readFileSync(lang === 'en' ? 'scripts/search-queries-en.json' : 'scripts/search-queries.json', 'utf8')) as readonly Query[];

const listedTexts = (lang: 'zh' | 'en'): string[] => listed(lang).map(({ query }) => query);

export function drawn(site: SiteText): Drawn {
  if (site.lang !== 'en') return { queries: { 术语: terms(site, 120, 1), 片段: substrings(site, 60, 2), 清单: listedTexts('zh') }, truth: substringSearch(site), folder: '' };
  return { queries: { 术语: wordTerms(site, 1), 词串: wordRuns(site, 60, 2), 片段: fragments(site, 60, 3), 清单: listedTexts('en') }, truth: wordSearch(site), folder: 'en/' };
}
