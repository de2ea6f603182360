/** A query on pages in words: the phrase, then its words apart, then letters inside words, then words close by. Chinese pages do not load this. */
import { forNothingFound } from './answer.ts';
import type { Answer } from './answer.ts';
import { search } from './engine.ts';
import type { Hit } from './engine.ts';
import { firstHits } from './first-hits.ts';
import type { Meta } from './format.ts';
import { nearNames } from './near-names.ts';
import { phrasesOf } from './phrases.ts';
import type { Word } from './query.ts';
import type { Store } from './store.ts';

/** With fewer hits of the whole phrase, names that hold its words apart are listed too. */
const FEW = 10;
/** Longer phrases are copied from somewhere, and looking up each of their words costs bytes. */
const MOST_APART = 4;
/** What looking up words that hold some letters may cost before a first answer, in the steps of `Store.cost`. */
const MOST_INSIDE = 50;

export async function answerWords(query: string, meta: Meta, store: Store, most: number): Promise<Answer> {
  const { together, apart } = phrasesOf(query);
  const [phrase] = together;
  const single = phrase && together.length === 1 ? phrase : null;
  const exact = single && most < Infinity ? await firstHits(single, meta, store, most) : await search(together, meta, store);
  const few = apart.length > 1 && apart.length <= MOST_APART ? apart : [];
  const near = few.length > 0 && (exact[0]?.rank ?? 2) > 1 ? await nearNames(few, meta, store) : [];
  const first = joined(near, exact);
  const words = near.length > 0 ? [...together, ...apart] : together;
  const isAll = exact.length < most && (exact.length >= FEW || (exact.length > 0 && few.length === 0));
  if (isAll) return { hits: first, exact: true, words, rest: 'none' };
  // Looser hits come after these, and looking up each word costs bytes.
  if (first.length > 0 && most < Infinity) return { hits: first.slice(0, most), exact: true, words, rest: 'cheap' };
  const looser = await search(apart, meta, store, exact.length > 0);
  const hits = joined(first, looser.map((hit): Hit => ({ ...hit, rank: 4, within: hit.rank })));
  if (hits.length > 0) return { hits, exact: true, words: hits.length > exact.length ? [...together, ...apart] : together, rest: 'none' };
  return (single && (await insideWords(single, meta, store, most))) ?? closeBy(apart.length > 0 ? apart : together, meta, store);
}

function joined(hits: readonly Hit[], others: readonly Hit[]): Hit[] {
  const found = new Set(hits.map(({ page }) => page));
  return [...hits, ...others.filter(({ page }) => !found.has(page))];
}

/** Letters that begin no word may still stand inside some: in so many, perhaps, that only the first answer is cheap. */
async function insideWords(word: Word, meta: Meta, store: Store, most: number): Promise<Answer | null> {
  if (word.text.length < 2 || word.text.includes(' ')) return null;
  const keys = (await store.vocabulary([word.text.slice(0, 2)])).filter((one) => one.includes(word.text));
  if (keys.length === 0) return null;
  const tried = most < Infinity ? cheapest(keys, store) : keys;
  const inner: Word = { ...word, keys: tried };
  const hits = most < Infinity ? await firstHits(inner, meta, store, most) : await search([inner], meta, store);
  return { hits, exact: true, words: [{ ...word, keys }], rest: tried.length < keys.length ? 'dear' : hits.length >= most ? 'cheap' : 'none' };
}

/** The shortest words, as many as stay cheap. */
function cheapest(keys: readonly string[], store: Store): string[] {
  let left = MOST_INSIDE;
  return [...keys]
    .sort((a, b) => a.length - b.length)
    .filter((text, i) => (left -= store.cost({ text, loose: false })) >= 0 || i === 0);
}

async function closeBy(words: readonly Word[], meta: Meta, store: Store): Promise<Answer> {
  const { closeWords, similarWords } = await forNothingFound.words();
  const close = await closeWords(words, store);
  return { hits: await similarWords(close, meta, store), exact: false, words: close, rest: 'none' };
}
