/** A query → what is shown: exact hits, and only where there are none, similar ones. */
import { search } from './engine.ts';
import type { Hit } from './engine.ts';
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
}

/** Most queries find something: what looks for similar pages is loaded when it is needed, or before the network may go. */
export const forNothingFound = { characters: () => import('./similar.ts'), words: () => import('./close-words.ts') };

export async function answer(query: string, meta: Meta, store: Store): Promise<Answer> {
  if (byWords(meta)) return (await import('./answer-words.ts')).answerWords(query, meta, store);
  const words = wordsOf(query, meta.same);
  const exact = await search(words, meta, store);
  if (exact.length > 0) return { hits: exact, exact: true, words };
  const { similar } = await forNothingFound.characters();
  return { hits: await similar(words, meta, store), exact: false, words };
}
