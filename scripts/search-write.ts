/** Texts → the files of the search index (src/search/format.ts). Same texts, same bytes. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { writeNumbers } from '../src/search/bytes.ts';
import { fold } from '../src/search/fold.ts';
import { LONG, SIZE_STEP, toRuns } from '../src/search/format.ts';
import type { StoredMeta } from '../src/search/format.ts';
import { KINDS } from '../src/search/kinds.ts';
import { withFirstNames } from '../src/search/same.ts';
import type { Whole } from '../src/search/whole-store.ts';
import { isSpaced, tokensOf } from '../src/search/words.ts';
import { pairShards, steps, wordShards } from './search-shards.ts';
import type { Shards } from './search-shards.ts';
import type { SearchPage, SiteText } from './search-text.ts';

/** How many lines' owners, pages and lines stand in one file: small enough that showing ten results stays cheap. */
const BLOCKS = { owners: 256, pages: 8, lines: 8 };
export type Files = ReadonlyMap<string, Uint8Array>;

interface Lines {
  readonly names: readonly { readonly text: string; readonly page: number }[];
  /** Text of a line → the pages it stands on, ascending. */
  readonly texts: ReadonlyMap<string, readonly number[]>;
}

function linesOf(pages: readonly SearchPage[]): Lines {
  const texts = new Map<string, number[]>();
  pages.forEach(({ lines }, page) => {
    for (const line of lines) {
      const owners = texts.get(line);
      if (!owners) texts.set(line, [page]);
      else if (owners.at(-1) !== page) owners.push(page);
    }
  });
  return { names: pages.flatMap((page, n) => page.names.map((text) => ({ text, page: n }))), texts };
}

/** Ascending pages → runs of consecutive ones as [first, how many]. */
function runsOf(pages: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const page of pages) {
    const last = runs.at(-1);
    if (last && page === last[0] + last[1]) last[1]++;
    else runs.push([page, 1]);
  }
  return runs;
}

const zigzag = (step: number): number => (step < 0 ? -2 * step - 1 : 2 * step);

function owners(lines: readonly (readonly number[])[]): number[] {
  const runs = lines.map(runsOf);
  const firsts = steps(lines.map(([first = 0]) => first)).map(zigzag);
  const gaps = runs.flatMap((list) => list.slice(1).map(([start], i) => start - (list[i]?.[0] ?? 0) - (list[i]?.[1] ?? 0)));
  return [lines.length, ...runs.map((list) => list.length), ...firsts, ...gaps, ...runs.flatMap((list) => list.map(([, count]) => count - 1))];
}

function inBlocks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_none, n) => list.slice(n * size, (n + 1) * size));
}

function metaOf({ pages, same }: SiteText, { names, texts }: Lines, keys: Keyed): Omit<StoredMeta, 'version' | 'wholeBytes' | 'sizes'> {
  const number = new Map(pages.map(({ url }, n) => [url, n]));
  const zones = [...new Set(pages.flatMap(({ zone }) => zone ?? []))];
  const years = [...new Set(pages.flatMap(({ year }) => year ?? []))].sort();
  const parentOf = (url: string): number => (url.includes('#') ? (number.get(url.replace(/#.*/, '')) ?? -1) + 1 : 0);
  return {
    bits: keys.bits,
    starts: keys.starts,
    common: keys.common,
    blocks: BLOCKS,
    zones,
    years,
    kind: toRuns(pages.map(({ kind }) => KINDS.indexOf(kind))),
    zone: toRuns(pages.map(({ zone }) => (zone === null ? 0 : zones.indexOf(zone) + 1))),
    year: toRuns(pages.map(({ year }) => (year === null ? 0 : years.indexOf(year) + 1))),
    parent: toRuns(pages.map(({ url }) => parentOf(url))),
    nameStep: toRuns(steps(names.map(({ page }) => page))),
    nameLength: keys.lengths.map((length) => Math.min(length, LONG).toString(36)).join(''),
    lines: names.length + texts.size,
    variants: keys.variants,
    same,
  };
}

function wholeOf({ pages }: SiteText, { names, texts }: Lines): Whole {
  const labels = pages.map(({ names: [title = ''], url }) => [title, url] as const);
  return { names: names.map(({ text }) => text), lines: [...texts.keys()], owners: [...texts.values()], labels };
}

interface Keyed extends Shards {
  /** Length of each line in characters or words. */
  readonly lengths: readonly number[];
  readonly variants: readonly number[];
}

function keyed(texts: readonly string[], { lang, same }: SiteText): Keyed {
  if (isSpaced(lang)) {
    const tokens = texts.map((text) => tokensOf(text).map((token) => token.text));
    return { ...wordShards(tokens), lengths: tokens.map(({ length }) => length), variants: [] };
  }
  const plain = texts.map(fold);
  const changed = plain.map((text) => withFirstNames(text, same));
  const variants = plain.flatMap((text, line) => (text === changed[line] ? [] : [line]));
  return { ...pairShards([...plain, ...variants.map((line) => changed[line] ?? '')]), lengths: plain.map(({ length }) => length), variants };
}

/** File name → content, compressed so that every host sends the same few bytes. */
export function searchFiles(site: SiteText): Files {
  const lines = linesOf(site.pages);
  const texts = [...lines.names.map(({ text }) => text), ...lines.texts.keys()];
  const keys = keyed(texts, site);
  const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
  const parts: [string, Uint8Array][] = [
    ...keys.shards.map((numbers, n): [string, Uint8Array] => [`g-${n}`, writeNumbers(numbers)]),
    ...inBlocks([...lines.texts.values()], BLOCKS.owners).map((block, n): [string, Uint8Array] => [`o-${n}`, writeNumbers(owners(block))]),
    ...inBlocks(site.pages.map(({ names, url }) => [names[0] ?? '', url]), BLOCKS.pages).map((block, n): [string, Uint8Array] => [`d-${n}`, json(block)]),
    ...inBlocks(texts, BLOCKS.lines).map((block, n): [string, Uint8Array] => [`l-${n}`, json(block)]),
    ...keys.vocabulary.map((words, n): [string, Uint8Array] => [`v-${n}`, json(words)]),
    ['whole', json(wholeOf(site, lines))],
  ];
  const packed = parts.map(([name, bytes]): [string, Uint8Array] => [name, gzipSync(bytes, { level: 9 })]);
  const hash = createHash('sha256');
  for (const [, bytes] of packed) hash.update(bytes);
  const version = hash.digest('hex').slice(0, 12);
  const wholeBytes = packed.find(([name]) => name === 'whole')?.[1].length ?? 0;
  const shardSizes = packed.filter(([name]) => name.startsWith('g-')).map(([, bytes]) => bytes.length);
  const sizes = shardSizes.map((size) => Math.min(Math.round(size / SIZE_STEP), LONG).toString(36)).join('');
  const meta: StoredMeta = { version, wholeBytes, sizes, ...metaOf(site, lines, { ...keys, lengths: keys.lengths.slice(0, lines.names.length) }) };
  return new Map([['meta.bin', gzipSync(json(meta), { level: 9 })], ...packed.map(([name, bytes]) => [`${version}/${name}.bin`, bytes] as const)]);
}
