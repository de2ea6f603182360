/** Queries cut from the site's own text by a seeded choice, and what plain substring search says about them. */
import { fold } from '../src/search/fold.ts';
import { spellings } from '../src/search/same.ts';
import { isSpaced } from '../src/search/words.ts';
import type { SiteText } from './search-text.ts';

export interface Query {
  readonly query: string;
  /** Address of the page that must come first. */
  readonly first?: string;
  /** Kind of page that the first group must be. */
  readonly kind?: string;
  /** Words that the first result must show. */
  readonly contains?: string;
}

/** Whole numbers below `n`, the same for the same seed (mulberry32, public domain, T. Ettinger). */
export function seeded(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * n);
  };
}

const linesOf = (site: SiteText): string[] => [...new Set(site.pages.flatMap(({ names, lines }) => [...names, ...lines]))];

function draw(count: number, one: () => string): string[] {
  const found = new Set<string>();
  while (found.size < count) {
    const query = one();
    if (fold(query).length >= 2) found.add(query);
  }
  return [...found];
}

/** Terms: what stands between two punctuation marks, 2 to 12 characters with a Chinese one among them. */
export function terms(site: SiteText, count: number, seed: number): string[] {
  const all = new Set(linesOf(site).flatMap((line) => line.split(/[\s，。、；：！？（）()《》“”‘’"'「」·…,;:]+/)));
  const fitting = [...all].filter((term) => term.length >= 2 && term.length <= 12 && /\p{Script=Han}/u.test(term));
  const next = seeded(seed);
  return draw(count, () => fitting[next(fitting.length)] ?? '');
}

/** Substrings of 2 to 6 characters from anywhere in a line, without spaces and quotation marks, which part words in a query. */
export function substrings(site: SiteText, count: number, seed: number): string[] {
  const lines = linesOf(site);
  const next = seeded(seed);
  return draw(count, () => {
    const line = lines[next(lines.length)] ?? '';
    const length = 2 + next(5);
    const text = line.slice(next(Math.max(1, line.length - length + 1))).slice(0, length);
    return /[\s"“”「『＂』」]/.test(text) ? '' : text;
  });
}

/** Address of a page, for an entry that of the page it stands on. */
export const pageOf = (url: string): string => url.replace(/#.*/, '');

export interface Truth {
  /** Addresses of the pages that hold the query. */
  readonly pages: ReadonlySet<string>;
  /** How good the page or entry of an address is for the query: 0 its name, 1 begins with it, 2 contains it, 3 its text does, 4 not at all. */
  readonly rank: (url: string) => number;
  /** The best rank of any page. */
  readonly best: number;
}

/** Plain substring search over the folded lines of every page. */
export function substringSearch(site: SiteText): (query: string) => Truth {
  const pages = site.pages.map(({ url, names, lines }) => ({ url, names: names.map(fold), lines: lines.map(fold) }));
  const rankOf = ({ names, lines }: (typeof pages)[number], wanted: readonly string[]): number => {
    const has = (text: string): boolean => wanted.some((one) => text.includes(one));
    if (names.some((name) => wanted.includes(name))) return 0;
    if (names.some((name) => wanted.some((one) => name.startsWith(one)))) return 1;
    return names.some(has) ? 2 : lines.some(has) ? 3 : 4;
  };
  return (query) => {
    const folded = site.same.reduce((text, [name, first]) => text.replaceAll(name, first), fold(query));
    const wanted = spellings(folded, site.same);
    const ranks = new Map(pages.map((page) => [page.url, rankOf(page, wanted)]));
    const found = [...ranks].filter(([, rank]) => rank < 4).map(([url]) => pageOf(url));
    return { pages: new Set(found), rank: (url) => ranks.get(url) ?? 4, best: Math.min(...ranks.values()) };
  };
}

/** Each text with one inner character replaced by another of the site, so that it stands nowhere. */
export function misspelled(site: SiteText, texts: readonly string[], seed: number): { readonly query: string; readonly meant: string }[] {
  const lines = linesOf(site);
  const next = seeded(seed);
  return texts.flatMap((meant) => {
    const at = 1 + next(Math.max(1, meant.length - 2));
    const any = lines[next(lines.length)] ?? '';
    const line = isSpaced(site.lang) ? any.replace(/[^a-z]/g, '') || 'x' : any;
    const query = meant.slice(0, at) + line.charAt(next(line.length)) + meant.slice(at + 1);
    return lines.some((other) => fold(other).includes(fold(query))) ? [] : [{ query, meant }];
  });
}
