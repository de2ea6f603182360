/** Pages worth a look when the query stands nowhere. */
import type { Hit } from './engine.ts';
import { WIDTH } from './format.ts';
import type { Meta } from './format.ts';
import type { Word } from './query.ts';
import type { Store } from './store.ts';

/** A line is similar when it has at least half of the query's pairs of characters, and two of them. */
const SIMILAR = 0.5;
/** So many similar pages are worth a look. */
const MOST_SIMILAR = 10;

const HAN = /\p{Script=Han}/u;

/**
 * Pages with lines that share most of the query, for a query that stands nowhere: a misprint, a word too many. Pairs of letters or
 * digits say nothing of what is meant, so a query of these alone that stands nowhere has no similar pages.
 */
export async function similar(words: readonly Word[], meta: Meta, store: Store): Promise<Hit[]> {
  if (!words.some(({ text }) => HAN.test(text))) return [];
  const pairs = [...new Set(words.flatMap(({ text }) => Array.from({ length: Math.max(0, text.length - 1) }, (_none, i) => text.slice(i, i + 2))))];
  const counts = new Map<number, number>();
  for (const { at } of await Promise.all(pairs.map((text) => store.find({ text, loose: false })))) {
    for (const line of new Set(at.map((place) => Math.floor(place / WIDTH)).filter((one) => one < meta.lines))) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const enough = Math.max(2, Math.ceil(pairs.length * SIMILAR));
  const near = [...counts].filter(([, count]) => count >= enough).sort(([a, m], [b, n]) => n - m || a - b);
  return pagesOf(near, meta, store);
}

/** The pages on which the lines stand, the most similar first. */
export async function pagesOf(near: readonly (readonly [line: number, count: number])[], meta: Meta, store: Store): Promise<Hit[]> {
  const found = new Map<number, Hit>();
  for (const [line, count] of near) {
    const named = line < meta.names.length;
    for (const page of named ? [meta.names[line] ?? 0] : await store.owners(line)) {
      if (!found.has(page)) found.set(page, { page, rank: 5, line: named ? -1 : line, within: -count });
    }
    if (found.size >= MOST_SIMILAR) break;
  }
  return [...found.values()].slice(0, MOST_SIMILAR);
}
