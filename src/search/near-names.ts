/** Names made of the words of the query and hardly more: who types “tax per mu” means “Tax revenue per mu”. */
import type { Hit } from './engine.ts';
import { worthReading } from './find-words.ts';
import { WIDTH } from './format.ts';
import type { Meta } from './format.ts';
import type { Word } from './query.ts';
import type { Store } from './store.ts';
import { foldWords, gradeAt } from './words.ts';

/** So many words a name may have besides. */
export const BESIDES = 1;
/** They stand before other names that contain the phrase, in the order of the index. */
export async function nearNames(words: readonly Word[], meta: Meta, store: Store): Promise<Hit[]> {
  const fits = (line: number): boolean => line < meta.names.length && (meta.nameLength[line] ?? 0) <= words.length + BESIDES;
  let left: readonly number[] | null = null;
  for (const word of [...words].sort((a, b) => store.cost(a) - store.cost(b))) {
    if (left !== null && left.length <= worthReading(store.cost(word))) break;
    const { at } = await store.find(word);
    const lines = new Set(at.map((place) => Math.floor(place / WIDTH)).filter(fits));
    left = left === null ? [...lines] : left.filter((line) => lines.has(line));
  }
  const near = await Promise.all((left ?? []).map(async (line) => holdsAll(await store.text(line), words)));
  const pages = (left ?? []).filter((_line, i) => near[i]).map((line) => meta.names[line] ?? 0);
  return [...new Set(pages)].sort((a, b) => a - b).map((page): Hit => ({ page, rank: 2, line: -1, within: 0 }));
}

function holdsAll(name: string, words: readonly Word[]): boolean {
  const tokens = foldWords(name).split(' ');
  return words.every((word) => tokens.some((_token, i) => gradeAt(tokens, i, word) >= 0));
}
