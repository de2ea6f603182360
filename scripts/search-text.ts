/** What the search knows of the site: the text of each page as its reader sees it, taken from the built HTML. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { NodeType, parse } from 'node-html-parser';
import type { HTMLElement } from 'node-html-parser';
import { LANGUAGES } from '../src/i18n/index.ts';
import { fold } from '../src/search/fold.ts';
import { KINDS } from '../src/search/kinds.ts';
import type { Kind } from '../src/search/kinds.ts';
import { sameNames } from '../src/search/same.ts';
import type { SameNames } from '../src/search/same.ts';
import { isSpaced } from '../src/search/words.ts';

export interface SearchPage {
  /** Address from the root of the site; with `#` for an entry of a page, such as one term of the glossary. */
  readonly url: string;
  readonly kind: Kind;
  readonly zone: string | null;
  readonly year: string | null;
  /** The title, then other names. */
  readonly names: readonly string[];
  /** Blocks of text in reading order, without the names and, for a page with entries, without theirs. */
  readonly lines: readonly string[];
}

interface NamedRow {
  readonly name: string;
  readonly kind: string;
  readonly page: string;
  readonly zone: string | null;
}

export interface SiteText {
  readonly lang: string;
  readonly pages: readonly SearchPage[];
  /** Names of one thing that a query may use for each other. */
  readonly same: SameNames;
}

/** Tables of the names view → kinds of pages. */
const KIND_OF: Readonly<Record<string, Kind>> = {
  zones: 'zone', plans: 'plan', commitments: 'commitment', projects: 'project', carriers: 'carrier', enterprises: 'enterprise',
  indicators: 'indicator', industries: 'industry', departments: 'department', systems: 'system', mechanisms: 'system',
  sources: 'source', glossary: 'term', terms: 'term',
}; // prettier-ignore

/** Drawings repeat their tables; navigation, controls and source notes are not the text of the page. */
const LEFT_OUT = 'nav, form, button, script, template, noscript, [hidden], [data-pagefind-ignore], .src-pop';
/** Elements that stand within a line; any other begins a new one. */
const WITHIN = new Set(['A', 'ABBR', 'B', 'BDI', 'CITE', 'CODE', 'DATA', 'EM', 'I', 'MARK', 'Q', 'S', 'SPAN', 'STRONG', 'SUB', 'SUP', 'TIME', 'U', 'WBR']);

/** Where a label or mark meets text, or two elements meet, without a space, the eye parts them; words must not run together. */
const EDGE = '\u0001';
const TOUCHING = /(?<=[\p{Script=Latin}\p{Nd}])\u0001+(?=[\p{Script=Latin}\p{Nd}])/gu;

interface Part {
  /** Anchor of the entry, null for the page itself. */
  readonly id: string | null;
  text: string;
}

/** The text of the page and of each of its entries, lines parted by line breaks. */
function partsOf(main: HTMLElement, entries: ReadonlySet<string>): Part[] {
  const page: Part = { id: null, text: '' };
  const parts = [page];
  const walk = (element: HTMLElement, outer: Part): void => {
    const own = entries.has(element.id) ? { id: element.id, text: '' } : outer;
    if (own !== outer) parts.push(own);
    for (const [i, node] of element.childNodes.entries()) {
      if (node.nodeType === NodeType.TEXT_NODE) own.text += node.text.replace(/\s+/g, ' ');
      if (node.nodeType !== NodeType.ELEMENT_NODE) continue;
      const child = node as HTMLElement;
      const meets = child.tagName === 'SPAN' || element.childNodes[i - 1]?.nodeType === NodeType.ELEMENT_NODE;
      const edge = !WITHIN.has(child.tagName) ? '\n' : meets ? EDGE : '';
      own.text += edge;
      walk(child, own);
      own.text += edge;
    }
  };
  walk(main, page);
  return parts;
}

const linesOf = (text: string, between: string): string[] => text.replace(TOUCHING, between).replaceAll(EDGE, '').split('\n').map((line) => line.trim()).filter((line) => fold(line) !== '');

/** Different names of one page; those that fold to the same are one. */
function distinct(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => fold(name) !== '' && seen.size !== seen.add(fold(name)).size);
}

/** The pages of one HTML file: itself and its entries. Empty when the search does not list it. */
export function pagesOf(url: string, html: string, rows: ReadonlyMap<string, readonly NamedRow[]>): SearchPage[] {
  const [open] = /<main\b[^>]*\bdata-search-kind=[^>]*>/.exec(html) ?? [];
  if (open === undefined) return [];
  const from = html.indexOf(open);
  const main = parse(html.slice(from, html.lastIndexOf('</main>')).replace(/<svg\b[\s\S]*?<\/svg>/g, '') + '</main>').firstChild as HTMLElement;
  const kind = KINDS.find((one) => one === main.getAttribute('data-search-kind'));
  if (kind === undefined) throw new Error(`${url}: unknown kind of page ${main.getAttribute('data-search-kind') ?? ''}`);
  for (const node of main.querySelectorAll(LEFT_OUT)) node.remove();
  const title = main.querySelector('h1')?.text.trim() ?? '';
  const zone = main.getAttribute('data-search-zone') ?? null;
  const year = main.getAttribute('data-search-year') ?? null;
  const between = isSpaced(/<html lang="([^"]+)"/.exec(html)?.[1] ?? 'zh') ? ' ' : '';
  const entries = new Set(main.querySelectorAll('[id]').map(({ id }) => id).filter((id) => rows.has(`${url}#${id}`)));
  return partsOf(main, entries).map(({ id, text }): SearchPage => {
    const address = id === null ? url : `${url}#${id}`;
    const named = rows.get(address) ?? [];
    const [first] = named;
    const names = distinct([...(id === null ? [title] : []), ...named.map(({ name }) => name)]);
    const lines = linesOf(text, between).filter((line) => !names.includes(line));
    if (id === null) return { url, kind, zone, year, names, lines };
    return { url: address, kind: KIND_OF[first?.kind ?? ''] ?? kind, zone: first?.zone ?? null, year, names, lines };
  });
}

/** A page that the search lists, as it was built. */
export interface BuiltPage {
  readonly url: string;
  readonly html: string;
}

export function builtPages(folder: string): BuiltPage[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('index.html')).sort();
  const pages = files.map((name) => ({ url: `/${name.split(sep).join('/').replace(/index\.html$/, '')}`, html: readFileSync(join(folder, name), 'utf8') }));
  return pages.filter(({ html }) => html.includes(' data-search-kind='));
}

/** Address of a page → its rows of names, own language first: a Chinese name finds the English page too. */
function namesIn(folder: string): Map<string, NamedRow[]> {
  const read = (file: string): readonly NamedRow[] => JSON.parse(readFileSync(join(folder, 'data/v1', file), 'utf8')) as readonly NamedRow[];
  const original = read('views/names.json');
  const translated = Object.values(LANGUAGES).flatMap(({ path }) => {
    if (path === undefined) return [];
    return [...read(`${path}/views/names.json`), ...original].map((row) => ({ ...row, page: `/${path}${row.page}` }));
  });
  return Map.groupBy([...original, ...translated], (row) => row.page);
}

/** Everything the search lists of the site built in `folder`, by language. Pages stand by kind, then in the order of the tables. */
export function siteTexts(folder: string, built: readonly BuiltPage[] = builtPages(folder)): SiteText[] {
  const byPage = namesIn(folder);
  const found = built.flatMap(({ url, html }) => {
    const lang = /<html lang="([^"]+)"/.exec(html)?.[1] ?? '';
    return pagesOf(url, html, byPage).map((page) => ({ lang, page }));
  });
  const zones = [...byPage.values()].filter(([first]) => first?.kind === 'zones');
  const same = sameNames(zones.map((group) => group.map(({ name }) => fold(name))));
  return [...Map.groupBy(found, ({ lang }) => lang)].map(([lang, group]) => ({ lang, same: isSpaced(lang) ? [] : same, pages: sorted(group.map(({ page }) => page), [...byPage.keys()]) }));
}

/** Tables put first what matters first; pages of no table follow by address. */
function sorted(pages: readonly SearchPage[], order: readonly string[]): SearchPage[] {
  const places = new Map(order.map((url, n) => [url, n]));
  const placeOf = ({ url }: SearchPage): number => places.get(url) ?? order.length;
  return [...pages].sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || placeOf(a) - placeOf(b) || (a.url < b.url ? -1 : 1));
}
