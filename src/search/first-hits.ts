/**
 * The best hits of one phrase, before it is known on which pages each of its lines stands. Lines are numbered in the order
 * of the pages on which they stand first, so no later line brings an earlier page, and a few lines tell the best pages.
 */
import { better, lineHit, linesWith, sorted } from './engine.ts';
import type { Hit, LineHit } from './engine.ts';
import { byWords } from './format.ts';
import type { Meta } from './format.ts';
import type { Word } from './query.ts';
import type { Store } from './store.ts';

type Line = readonly [line: number, hit: LineHit];

/** In the order in which their hits stand: as typed first, then inside a word or in another form; so many at a time. */
function batches(lines: readonly Line[], size: number): Line[][] {
  const inOrder = [lines.filter(([, hit]) => !hit.inside), lines.filter(([, hit]) => hit.inside)];
  return inOrder.flatMap((some) => Array.from({ length: Math.ceil(some.length / size) }, (_none, n) => some.slice(n * size, (n + 1) * size)));
}

/** What `search` would put first, `most` of it; less when there is no more. */
export async function firstHits(word: Word, meta: Meta, store: Store, most: number): Promise<Hit[]> {
  if (byWords(meta) && word.loose && !word.keys) {
    // Names with the words as typed come first of all: where they are enough, other forms need not be looked up.
    const typed = await hitsOf({ ...word, loose: false }, meta, store, most, true);
    if (typed.length >= most) return typed;
  }
  return hitsOf(word, meta, store, most, false);
}

async function hitsOf(word: Word, meta: Meta, store: Store, most: number, namesOnly: boolean): Promise<Hit[]> {
  const lines = await linesWith([word], meta, store, namesOnly);
  const best = new Map<number, Hit>();
  const note = ([line, hit]: Line, pages: readonly number[]): void => {
    for (const page of pages) best.set(page, better(lineHit(page, line, hit, [word], meta), best.get(page)));
  };
  const isName = ([line]: Line): boolean => line < meta.names.length;
  for (const line of lines.filter(isName)) note(line, [meta.names[line[0]] ?? 0]);
  if (best.size >= most) return sorted([...best.values()]).slice(0, most);
  for (const batch of batches(lines.filter((line) => !isName(line)), most)) {
    const owners = await Promise.all(batch.map(([line]) => store.owners(line)));
    batch.forEach((line, i) => note(line, owners[i] ?? []));
    const within = batch[0]?.[1].inside === true ? 1 : 0;
    const reached = owners.at(-1)?.[0] ?? 0;
    const sure = [...best.values()].filter((hit) => hit.rank < 3 || hit.within < within || hit.page <= reached);
    if (sure.length >= most) return sorted(sure).slice(0, most);
  }
  return sorted([...best.values()]);
}
