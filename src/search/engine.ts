/**
 * The answer to a query: pages in the order in which they are shown. Exact by construction: a page is found if and only
 * if all words stand on it, so nothing has to be checked against the text afterwards.
 */
import { LONG, WIDTH, byWords } from './format.ts';
import type { Meta } from './format.ts';
import { fold } from './fold.ts';
import type { Word } from './query.ts';
import type { Store } from './store.ts';
import { foldWords } from './words.ts';

/** 0 the name is the query, 1 begins with it, 2 contains it, 3 a line contains it, 4 all words stand on the page, 5 similar. */
export type Rank = 0 | 1 | 2 | 3 | 4 | 5;

export interface Hit {
  readonly page: number;
  readonly rank: Rank;
  /** The line of text to show, or -1 for a page found by its name. */
  readonly line: number;
  /** Within the rank: 1 for hits that come last, inside a Latin word or a number or of another form; for similar lines, less is more similar. */
  readonly within: number;
}

export interface LineHit {
  /** Bit n: the n-th word stands in the line. */
  words: number;
  /** A word stands at the beginning, of the line or of its variant. */
  starts: boolean;
  startsVariant: boolean;
  /** Only inside Latin words or numbers, or in another form. */
  inside: boolean;
}

/** The lines in which any of the words stands, in the order of the index. */
export async function linesWith(words: readonly Word[], meta: Meta, store: Store, namesOnly = false): Promise<[line: number, hit: LineHit][]> {
  const lines = new Map<number, LineHit>();
  const found = await Promise.all(words.map(store.find));
  found.forEach(({ at, inside }, n) => {
    for (const place of at) {
      const stored = Math.floor(place / WIDTH);
      if ((stored >= meta.lines && !words[n]?.loose) || (namesOnly && stored >= meta.names.length)) continue;
      const line = meta.variants[stored - meta.lines] ?? stored;
      const hit = lines.get(line) ?? { words: 0, starts: false, startsVariant: false, inside: true };
      lines.set(line, hit);
      hit.words |= 1 << n;
      if (place % WIDTH === 0 && !inside.has(place)) hit[stored >= meta.lines ? 'startsVariant' : 'starts'] = true;
      if (!inside.has(place)) hit.inside = false;
    }
  });
  return [...lines].sort(([a], [b]) => a - b);
}

/** Words that are in the name of a page's zone: they count as found on the page, but alone do not make it a hit. */
function zoneWords(words: readonly Word[], meta: Meta): number[] {
  const parted = byWords(meta);
  const has = (name: string, { text }: Word): boolean => (parted ? ` ${name} `.includes(` ${text} `) : name.includes(text));
  const bits = (name: string): number => words.reduce((all, word, n) => (has(name, word) ? all | (1 << n) : all), 0);
  return [0, ...meta.zones.map((zone) => bits(parted ? foldWords(zone) : fold(zone)))];
}

export const better = (a: Hit, b: Hit | undefined): Hit => (!b || a.rank < b.rank || (a.rank === b.rank && a.within < b.within) ? a : b);

/** Every page on which all words stand, or in whose names they do; best first, of pages that are equally good in the order of the index. */
export async function search(words: readonly Word[], meta: Meta, store: Store, namesOnly = false): Promise<Hit[]> {
  if (words.length === 0) return [];
  const all = 2 ** words.length - 1;
  const byZone = zoneWords(words, meta);
  const lines = await linesWith(words, meta, store, namesOnly);
  const owners = await Promise.all(lines.map(([line]) => (line < meta.names.length ? [meta.names[line] ?? 0] : store.owners(line))));
  const best = new Map<number, Hit>();
  const seen = new Map<number, { words: number; line: number }>();
  const own = new Set<number>();
  let i = 0;
  for (const [line, hit] of lines) {
    for (const page of owners[i++] ?? []) {
      own.add(page);
      const parent = meta.parent[page] ?? -1;
      for (const one of parent < 0 ? [page] : [page, parent]) {
        const before = seen.get(one);
        seen.set(one, { words: (before?.words ?? 0) | hit.words, line: before?.line ?? line });
      }
      const whole = (hit.words | (byZone[meta.zone[page] ?? 0] ?? 0)) === all;
      if (whole) best.set(page, better(lineHit(page, line, hit, words, meta), best.get(page)));
    }
  }
  for (const [page, { words: found, line }] of seen) {
    const zone = byZone[meta.zone[page] ?? 0] ?? 0;
    if (!best.has(page) && (found | zone) === all) best.set(page, { page, rank: words.length === 1 ? 3 : 4, line: line < meta.names.length ? -1 : line, within: 0 });
  }
  return sorted(withoutRepeats([...best.values()], own, meta));
}

export function lineHit(page: number, line: number, hit: LineHit, words: readonly Word[], meta: Meta): Hit {
  const within = hit.inside ? 1 : 0;
  if (line >= meta.names.length) return { page, rank: 3, line, within };
  const length = meta.nameLength[line] ?? 0;
  return { page, rank: nameRank(hit, words, length, byWords(meta)), line: -1, within };
}

function nameRank({ starts, startsVariant }: LineHit, words: readonly Word[], length: number, parted: boolean): Rank {
  const [word] = words;
  if (!word || words.length > 1 || (!starts && !startsVariant)) return 2;
  const other = startsVariant && word.spellings.some((text) => text !== word.text && Math.min(text.length, LONG) === length);
  const own = parted ? word.text.split(' ').length : word.text.length;
  return (starts && Math.min(own, LONG) === length) || other ? 0 : 1;
}

/** A page whose words all stand in its entries is left out: the entries are shown instead. */
function withoutRepeats(hits: readonly Hit[], own: ReadonlySet<number>, meta: Meta): Hit[] {
  const parents = new Set(hits.map(({ page }) => meta.parent[page] ?? -1));
  return hits.filter(({ page }) => own.has(page) || !parents.has(page));
}

export function sorted(hits: readonly Hit[]): Hit[] {
  return [...hits].sort((a, b) => a.rank - b.rank || a.within - b.within || a.page - b.page);
}
