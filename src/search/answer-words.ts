/** A query on pages in words: the phrase, then its words apart, then letters inside words, then words close by. Chinese pages do not load this. */
import { forNothingFound } from './answer.ts';
import type { Answer } from './answer.ts';
import { search } from './engine.ts';
import type { Hit } from './engine.ts';
import type { Meta } from './format.ts';
import { phrasesOf } from './phrases.ts';
import type { Word } from './query.ts';
import type { Store } from './store.ts';

/** With fewer hits of the whole phrase, names that hold its words apart are listed too. */
const FEW = 10;
/** Longer phrases are copied from somewhere, and looking up each of their words costs bytes. */
const MOST_APART = 4;

export async function answerWords(query: string, meta: Meta, store: Store): Promise<Answer> {
  const { together, apart } = phrasesOf(query);
  const exact = await search(together, meta, store);
  if (exact.length >= FEW || (exact.length > 0 && (apart.length === 0 || apart.length > MOST_APART))) return { hits: exact, exact: true, words: together };
  const found = new Set(exact.map(({ page }) => page));
  const looser = (await search(apart, meta, store, exact.length > 0)).filter(({ page }) => !found.has(page));
  const hits = [...exact, ...looser.map((hit): Hit => ({ ...hit, rank: 4, within: hit.rank }))];
  if (hits.length > 0) return { hits, exact: true, words: looser.length > 0 ? [...together, ...apart] : together };
  const [word] = together;
  const inner = word && together.length === 1 ? await innerWord(word, store) : null;
  if (inner) return { hits: await search([inner], meta, store), exact: true, words: [inner] };
  const { closeWords, similarWords } = await forNothingFound.words();
  const close = await closeWords(apart.length > 0 ? apart : together, store);
  return { hits: await similarWords(close, meta, store), exact: false, words: close };
}

/** Letters that begin no word may still stand inside some. */
async function innerWord(word: Word, store: Store): Promise<Word | null> {
  if (word.text.length < 2 || word.text.includes(' ')) return null;
  const keys = (await store.vocabulary([word.text.slice(0, 2)])).filter((one) => one.includes(word.text));
  return keys.length > 0 ? { ...word, keys } : null;
}
