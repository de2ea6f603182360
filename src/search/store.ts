/** Where the search looks: in the sharded files, of which a query loads only what it needs; or in the whole text once it is loaded (whole-store.ts). */
import { fold } from './fold.ts';
import { END, WIDTH, WORD_BITS, byWords, readOwners, readShard, shardOf, shardsBetween, shardsOf } from './format.ts';
import type { Meta, PageLabel, Places } from './format.ts';
import { withFirstNames } from './same.ts';
import type { Keys } from './find-words.ts';
import { foldWords, wordsHaving } from './words.ts';
import type { Sought } from './words.ts';

export interface Store {
  /** Where a folded text stands. */
  readonly find: (sought: Sought) => Promise<Places>;
  /** Roughly what it takes to look a word up, compared with others. */
  readonly cost: (sought: Sought) => number;
  /** Where words are the keys: those that have one of the pairs of letters. */
  readonly vocabulary: (pairs: readonly string[]) => Promise<readonly string[]>;
  /** The pages on which a line that is not a name stands. */
  readonly owners: (line: number) => Promise<readonly number[]>;
  readonly label: (page: number) => Promise<PageLabel>;
  /** The text of a line. */
  readonly text: (line: number) => Promise<string>;
}

/** Content of the file of that name, unpacked. */
export type Load = (name: string) => Promise<Uint8Array>;

export type StoredLabel = readonly [title: string, url: string];

export const NOWHERE: Places = { at: [], inside: new Set() };

function remembering<T>(make: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    // A file that did not arrive is asked for again the next time.
    value.catch(() => known.delete(key));
    return value;
  };
}

const parsed = <T>(bytes: Uint8Array): T => JSON.parse(new TextDecoder().decode(bytes)) as T;

/** With so few places left, reading their lines costs less than the postings of the remaining pairs. */
const MOST_READ = 12;
/** So many of the cheapest pairs are asked for before it is decided whether to read. Rare pairs are cheap, and say most. */
const PROBES = 2;

/** The cheapest offsets after 0 of pairs that together cover a text of `length` ≥ 2: each one or two after the last, the last at the end. */
export function cover(length: number, cost: (offset: number) => number): number[] {
  const best: { readonly sum: number; readonly offsets: readonly number[] }[] = [{ sum: 0, offsets: [] }];
  for (let offset = 1; offset <= length - 2; offset++) {
    const [one, two] = [best[offset - 1], best[offset - 2]];
    const before = one && two ? (one.sum < two.sum ? one : two) : (one ?? two);
    best.push({ sum: (before?.sum ?? 0) + cost(offset), offsets: [...(before?.offsets ?? []), offset] });
  }
  return [...(best[Math.max(0, length - 2)]?.offsets ?? [])];
}

/** Places of `first` that have one of `other` so many characters further on. Both ascend, so one pass is enough. */
function followed(first: readonly number[], other: readonly number[], distance: number): readonly number[] {
  let i = 0;
  return first.filter((place) => {
    while ((other[i] ?? Infinity) < place + distance) i++;
    return other[i] === place + distance;
  });
}

export function shardedStore(meta: Meta, load: Load): Store {
  const { blocks, bits } = meta;
  const shard = remembering(async (n) => readShard(await load(`g-${n}`)));
  const owners = remembering(async (n) => readOwners(await load(`o-${n}`)));
  const labels = remembering(async (n) => parsed<readonly StoredLabel[]>(await load(`d-${n}`)));
  const lines = remembering(async (n) => parsed<readonly string[]>(await load(`l-${n}`)));
  const pair = async (text: string): Promise<Places> => (await shard(String(shardOf(text, bits)))).get(text) ?? NOWHERE;

  const single = async (char: string): Promise<Places> => {
    const shards = await Promise.all(shardsOf(char, bits).map((n) => shard(String(n))));
    const lists = shards.flatMap((pairs) => [...pairs].filter(([text]) => text.startsWith(char)).map(([, places]) => places));
    return { at: lists.flatMap(({ at }) => at).sort((a, b) => a - b), inside: new Set(lists.flatMap(({ inside }) => [...inside])) };
  };
  const text = async (line: number): Promise<string> => (await lines(String(Math.floor(line / blocks.lines))))[line % blocks.lines] ?? '';
  const folded = async (line: number): Promise<string> => {
    const original = meta.variants[line - meta.lines];
    return original === undefined ? fold(await text(line)) : withFirstNames(fold(await text(original)), meta.same);
  };
  /** Those of the places that are followed by the pairs of the phrase at the offsets. */
  const kept = async (at: readonly number[], phrase: string, offsets: readonly number[]): Promise<readonly number[]> => {
    const others = await Promise.all(offsets.map((offset) => pair(phrase.slice(offset, offset + 2))));
    return others.reduce((left, other, i) => followed(left, other.at, offsets[i] ?? 0), at);
  };
  const findPairs = async ({ text: phrase }: Sought): Promise<Places> => {
    if (phrase.length < 2) return phrase === '' || phrase === END ? NOWHERE : single(phrase);
    const cost = (offset: number): number => meta.sizes[shardOf(phrase.slice(offset, offset + 2), bits)] ?? 0;
    const offsets = cover(phrase.length, cost).sort((a, b) => cost(a) - cost(b));
    const [few, rest] = [offsets.slice(0, PROBES), offsets.slice(PROBES)];
    const start = pair(phrase.slice(0, 2));
    await Promise.all([start, kept([], phrase, few)]);
    const { at, inside } = await start;
    const likely = await kept(at, phrase, few);
    if (rest.length === 0) return { at: likely, inside };
    if (likely.length > MOST_READ) return { at: await kept(likely, phrase, rest), inside };
    const texts = await Promise.all(likely.map((place) => folded(Math.floor(place / WIDTH))));
    return { at: likely.filter((place, i) => texts[i]?.startsWith(phrase, place % WIDTH)), inside };
  };
  const below = (line: number): number => line - meta.names.length;
  const keys = shardedKeys(meta, shard);
  return {
    find: byWords(meta) ? async (sought) => (await import('./find-words.ts')).findWords(sought, keys, async (line) => foldWords(await text(line)).split(' ')) : findPairs,
    cost: ({ text, open }) => keys.cost(text, open === true),
    vocabulary: wordFiles(load),
    owners: async (line) => (await owners(String(Math.floor(below(line) / blocks.owners))))[below(line) % blocks.owners] ?? [],
    label: async (page) => {
      const [title = '', url = ''] = (await labels(String(Math.floor(page / blocks.pages))))[page % blocks.pages] ?? [];
      return { title, url };
    },
    text,
  };
}

function wordFiles(load: Load): Store['vocabulary'] {
  const words = remembering(async (n) => parsed<readonly string[]>(await load(`v-${n}`)));
  return async (pairs) => {
    const files = [...new Set(pairs.map((pair) => shardOf(pair, WORD_BITS)))];
    return wordsHaving(pairs, (await Promise.all(files.map((n) => words(String(n))))).flat());
  };
}

function shardedKeys({ starts, sizes, common }: Meta, shard: (n: string) => Promise<ReadonlyMap<string, Places>>): Keys {
  const last = (start: string): string => `${start}\uffff`;
  return {
    common,
    exact: async (key) => (await shard(String(shardsBetween(starts, key, key)[0]))).get(key)?.at ?? [],
    beginning: async (start) => {
      const found = await Promise.all(shardsBetween(starts, start, last(start)).map((n) => shard(String(n))));
      return found.flatMap((held) => [...held]).filter(([key]) => key.startsWith(start)).map(([key, { at }]) => [key, at]);
    },
    cost: (key, open) => shardsBetween(starts, key, open ? last(key) : key).reduce((sum, n) => sum + (sizes[n] ?? 0), 0),
  };
}
