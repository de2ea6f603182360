/** Folded lines → the shards of the search index (src/search/format.ts), by pairs of characters or by words. */
import { continues } from '../src/search/fold.ts';
import { END, WIDTH, WORD_BITS, shardOf } from '../src/search/format.ts';
import { keysOf, rowsOf } from '../src/search/word-keys.ts';
import { isWord, pairsOf, variantsOf } from '../src/search/words.ts';

/** Bytes of postings in an average shard before compression. */
const SHARD = 2048;

export interface Shards {
  readonly shards: readonly (readonly number[])[];
  readonly bits: number;
  readonly starts: readonly string[];
  /** Words that are also looked up together with the next one. */
  readonly common: readonly string[];
  /** The words that have a pair of letters, in files; none where pairs are the keys. */
  readonly vocabulary: readonly (readonly string[])[];
}

/** Places of a key as [line, twice the offset plus the flag]. */
type Postings = [line: number, packed: number][];

export const steps = (numbers: readonly number[]): number[] => numbers.map((value, i) => value - (numbers[i - 1] ?? 0));

const inOrder = <T>(keys: ReadonlyMap<string, T>): [string, T][] => [...keys].sort(([a], [b]) => (a < b ? -1 : 1));

const record = (key: string, places: Readonly<Postings>): number[] => [
  key.length,
  ...Array.from({ length: key.length }, (_none, i) => key.charCodeAt(i)),
  places.length,
  ...steps(places.map(([line]) => line)),
  ...places.map(([, packed]) => packed),
];

export function pairShards(texts: readonly string[]): Shards {
  const pairs = new Map<string, Postings>();
  texts.forEach((text, line) => {
    for (let i = 0; i < text.length; i++) {
      const pair = text.charAt(i) + (text.charAt(i + 1) || END);
      const places = pairs.get(pair) ?? [];
      if (places.length === 0) pairs.set(pair, places);
      places.push([line, i * 2 + (continues(text, i) ? 1 : 0)]);
    }
  });
  const places = [...pairs.values()].reduce((n, list) => n + list.length, 0);
  const bits = Math.max(0, Math.ceil(Math.log2((places * 3) / SHARD)));
  const found = Array.from({ length: 2 ** bits }, (): number[][] => []);
  for (const [pair, postings] of inOrder(pairs)) found[shardOf(pair, bits)]?.push(record(pair, postings));
  return { shards: found.map((list) => [list.length, ...list.flat()]), bits, starts: [], common: [], vocabulary: [] };
}

/** The shortest beginning of `key` that comes after `last`. */
function shortest(key: string, last: string): string {
  let length = 0;
  while (length < key.length && key.charAt(length) === last.charAt(length)) length++;
  return key.slice(0, length + 1);
}

function vocabulary(words: readonly string[]): string[][] {
  const files = Array.from({ length: 2 ** WORD_BITS }, (): string[] => []);
  for (const word of words) for (const n of new Set(pairsOf(word).map((pair) => shardOf(pair, WORD_BITS)))) files[n]?.push(word);
  return files;
}

/** Words whose places alone fill a shard. One that has another form here has to be looked up in both, and is left out. */
function commonWords(keys: ReadonlyMap<string, readonly number[]>): string[] {
  const fillsShard = (places: readonly number[]): boolean => places.length * 2 > SHARD;
  return [...keys].filter(([key, places]) => isWord(key) && fillsShard(places) && !variantsOf(key).some((other) => keys.has(other))).map(([key]) => key).sort();
}

/** Keys stand in order, so that all words with one beginning stand in neighbouring shards. */
export function wordShards(lines: readonly (readonly string[])[]): Shards {
  const words = keysOf(lines);
  const common = commonWords(words);
  const keys = inOrder(new Map([...words, ...rowsOf(lines, common)]));
  const shards: number[][][] = [];
  const starts: string[] = [];
  let left = 0;
  keys.forEach(([key, places], i) => {
    const made = record(key, places.map((place): [number, number] => [Math.floor(place / WIDTH), (place % WIDTH) * 2]));
    if (shards.length === 0 || (made.length > left && left < SHARD / 2)) {
      starts.push(shards.length === 0 ? '' : shortest(key, keys[i - 1]?.[0] ?? ''));
      shards.push([]);
      left = SHARD;
    }
    shards.at(-1)?.push(made);
    left -= made.length;
  });
  return { shards: shards.map((list) => [list.length, ...list.flat()]), bits: 0, starts: starts.length > 0 ? starts : [''], common, vocabulary: vocabulary([...words.keys()].filter(isWord).sort()) };
}
