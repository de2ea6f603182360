/** A query → what is shown: exact hits, and only where there are none, similar ones. */
import { search } from './engine.ts';
import type { Hit } from './engine.ts';
import { firstHits } from './first-hits.ts';
import { byWords } from './format.ts';
import type { Meta } from './format.ts';
import { wordsOf } from './query.ts';
import type { Word } from './query.ts';
import type { Store } from './store.ts';

export interface Answer {
  readonly hits: readonly Hit[];
  readonly exact: boolean;
  /** What to mark. */
  readonly words: readonly Word[];
  /** Whether there may be more hits, none of them better: it takes a few files more to know, or so many that the whole text is the better place to look. */
  readonly rest: 'none' | 'cheap' | 'dear';
}

/** Most queries find something: what looks for similar pages is loaded when it is needed, or before the network may go. */
export const forNothingFound = { characters: () => import('./similar.ts'), words: () => import('./close-words.ts') };

/** With `most`, the answer may end after so many hits, the first of all; it then says so. */
export async function answer(query: string, meta: Meta, store: Store, most = Infinity): Promise<Answer> {
  if (byWords(meta)) return (await import('./answer-words.ts')).answerWords(query, meta, store, most);
  const words = wordsOf(query, meta.same);
  const [word] = words;
  if (word && words.length === 1 && most < Infinity) {
    const first = await firstHits(word, meta, store, most);
    if (first.length >= most) return { hits: first, exact: true, words, rest: 'cheap' };
  }
  const exact = await search(words, meta, store);
  if (exact.length > 0) return { hits: exact, exact: true, words, rest: 'none' };
  const { similar } = await forNothingFound.characters();
  return { hits: await similar(words, meta, store), exact: false, words, rest: 'none' };
}
