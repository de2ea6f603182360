/**
 * The files of the search index and how they are read. A line is a block of text of a page as the reader sees it (a
 * paragraph, a cell, a list item), or a name of a page; each different line is kept once, with the pages it stands on.
 * Names come first: line `n` below `meta.names.length` is the n-th name. Then the lines of text, in the order of the first
 * page of each, so that a few lines tell the best hits (src/search/first-hits.ts). Last come variants: lines that hold one
 * of several names that mean the same, once more with the first of them (src/search/same.ts).
 *
 *   meta       what every query needs
 *   g-<shard>  where each key stands: each pair of neighbouring characters, or each word (src/search/word-keys.ts)
 *   o-<block>  on which pages each line stands
 *   d-<block>  title and address of each page
 *   l-<block>  the text of each line
 *   v-<shard>  where words are the keys, the words that have a pair of letters: asked for when a word is unknown
 *   whole      all of it in one file, to search without a network
 */
import { numberReader } from './bytes.ts';
import type { SameNames } from './same.ts';

/** Lengths of names are kept up to this, one digit each; among longer names “is the query” and “begins with it” are one. */
export const LONG = 35;

/** Sizes of shards are kept this roughly: they only choose between ways to cover a query. */
export const SIZE_STEP = 200;

/** Values of consecutive pages as [value, how many], so that equal neighbours cost nothing. */
type Runs = readonly (readonly [value: number, count: number])[];

export interface StoredMeta {
  readonly version: string;
  /** Where pairs are the keys: the shards are 2 to the power of this. */
  readonly bits: number;
  /** Where words are the keys: they stand in order, and this is the first of each shard. Empty where pairs are. */
  readonly starts: readonly string[];
  /** Words that are also keys together with the word after them (src/search/word-keys.ts). */
  readonly common: readonly string[];
  /** Bytes of each shard, in steps of `SIZE_STEP`, as one digit of base 36. */
  readonly sizes: string;
  readonly blocks: { readonly owners: number; readonly pages: number; readonly lines: number };
  readonly zones: readonly string[];
  readonly years: readonly string[];
  /** Per page: number of its kind; of its zone and year plus one, 0 for none; of the page it is an entry of plus one, as distance. */
  readonly kind: Runs;
  readonly zone: Runs;
  readonly year: Runs;
  readonly parent: Runs;
  /** Per name: how many pages further than the last one, and its folded length as one digit of base 36. */
  readonly nameStep: Runs;
  readonly nameLength: string;
  /** Size of the whole text as sent. */
  readonly wholeBytes: number;
  /** How many lines there are, without variants. */
  readonly lines: number;
  /** The line of which each variant is one. */
  readonly variants: readonly number[];
  readonly same: SameNames;
}

export interface Meta extends Omit<StoredMeta, 'kind' | 'zone' | 'year' | 'parent' | 'nameStep' | 'nameLength' | 'sizes'> {
  readonly kind: readonly number[];
  readonly zone: readonly number[];
  readonly year: readonly number[];
  /** The page of which a page is an entry, or -1. */
  readonly parent: readonly number[];
  /** The page of each name, and its folded length; `LONG` for all from that length on. */
  readonly names: readonly number[];
  readonly nameLength: readonly number[];
  readonly sizes: readonly number[];
}

export interface PageLabel {
  readonly title: string;
  readonly url: string;
}

/** Whether texts are compared word by word. */
export const byWords = ({ starts }: Pick<Meta, 'starts'>): boolean => starts.length > 0;

/** The shards that may hold keys from `low` to `high`, both included. */
export function shardsBetween(starts: readonly string[], low: string, high: string): number[] {
  const first = Math.max(0, starts.findLastIndex((start) => start <= low));
  const last = Math.max(first, starts.findLastIndex((start) => start <= high));
  return Array.from({ length: last - first + 1 }, (_none, i) => first + i);
}

export function toRuns(values: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const value of values) {
    const last = runs.at(-1);
    if (last?.[0] === value) last[1]++;
    else runs.push([value, 1]);
  }
  return runs;
}

const fromRuns = (runs: Runs): number[] => runs.flatMap(([value, count]) => Array<number>(count).fill(value));

export function readMeta(stored: StoredMeta): Meta {
  let page = 0;
  const names = fromRuns(stored.nameStep).map((step) => (page += step));
  const parent = fromRuns(stored.parent).map((value) => value - 1);
  const digits = (text: string): number[] => [...text].map((digit) => parseInt(digit, 36));
  return { ...stored, nameLength: digits(stored.nameLength), sizes: digits(stored.sizes), kind: fromRuns(stored.kind), zone: fromRuns(stored.zone), year: fromRuns(stored.year), parent, names };
}

/** The pairs of one first character are spread over so many shards: common characters would make some shards heavy. */
const SPREAD = 8;

/** Knuth's multiplicative hash of the first character and a part of the second. */
const hash = (code: number, part: number, bits: number): number => (bits === 0 ? 0 : Math.imul(code * SPREAD + part, 0x9e3779b1) >>> (32 - bits));

export const shardOf = (pair: string, bits: number): number => hash(pair.charCodeAt(0), pair.charCodeAt(1) % SPREAD, bits);

/** Every shard that holds pairs beginning with the character. */
export const shardsOf = (char: string, bits: number): number[] => [...new Set(Array.from({ length: SPREAD }, (_none, part) => hash(char.charCodeAt(0), part, bits)))];

/** The files of words by pair of letters are 2 to the power of this. */
export const WORD_BITS = 6;

/** Stands after the last character of a line, so that every character begins a pair. */
export const END = '\n';

/** A place is `line * WIDTH + offset`; a number holds 2^37 lines of this length. */
export const WIDTH = 65536;

export interface Places {
  /** Ascending. */
  readonly at: readonly number[];
  /** The places at which the pair continues a Latin word or a number. */
  readonly inside: ReadonlySet<number>;
}

/** One shard: key → its places. Per key: its length, its code units, count, steps from line to line, twice the offset plus the flag. */
export function readShard(bytes: Uint8Array): Map<string, Places> {
  const next = numberReader(bytes);
  const pairs = new Map<string, Places>();
  for (let left = next(); left > 0; left--) {
    const pair = String.fromCharCode(...Array.from({ length: next() }, next));
    const count = next();
    let line = 0;
    const lines = Array.from({ length: count }, () => (line += next()));
    const inside = new Set<number>();
    const at = lines.map((one) => {
      const packed = next();
      const place = one * WIDTH + (packed >>> 1);
      if (packed & 1) inside.add(place);
      return place;
    });
    pairs.set(pair, { at, inside });
  }
  return pairs;
}

/**
 * One block of owners: per line the pages it stands on, as runs. Like stands with like, which packs better: how many runs
 * each line has; the first page of each line as zigzag step from the line before; the gaps; the lengths less one.
 */
export function readOwners(bytes: Uint8Array): number[][] {
  const next = numberReader(bytes);
  const runs = Array.from({ length: next() }, next);
  let first = 0;
  const starts = runs.map(() => {
    const step = next();
    return (first += (step >>> 1) ^ -(step & 1));
  });
  const gaps = runs.map((count) => Array.from({ length: count - 1 }, next));
  return runs.map((count, line) => {
    const pages: number[] = [];
    let page = starts[line] ?? 0;
    for (let run = 0; run < count; run++) {
      if (run > 0) page += gaps[line]?.[run - 1] ?? 0;
      for (let left = next() + 1; left > 0; left--) pages.push(page++);
    }
    return pages;
  });
}
