/** Words one slip away from what was typed, and the lines that hold most of them. */
import type { Hit } from './engine.ts';
import { WIDTH } from './format.ts';
import type { Meta } from './format.ts';
import type { Word } from './query.ts';
import { pagesOf } from './similar.ts';
import type { Store } from './store.ts';
import { pairsOf } from './words.ts';

/** From this length on, a word may differ in two letters. */
const TWO_SLIPS = 8;
/** Shorter words have too many neighbours. */
const SHORTEST = 4;

/** Whether one word becomes the other by so many letters put in, left out, replaced or swapped with the next. */
export function within(one: string, other: string, slips: number): boolean {
  let i = 0;
  while (i < one.length && one[i] === other[i]) i++;
  const [a, b] = [one.slice(i), other.slice(i)];
  if (a === '' || b === '') return a.length + b.length <= slips;
  if (slips === 0) return false;
  const swapped = a[0] === b[1] && a[1] === b[0] && within(a.slice(2), b.slice(2), slips - 1);
  return swapped || within(a.slice(1), b.slice(1), slips - 1) || within(a.slice(1), b, slips - 1) || within(a, b.slice(1), slips - 1);
}

/** Each word that stands nowhere → the known words closest to it; two known words written as one are parted, one written as two is joined. */
export async function closeWords(words: readonly Word[], store: Store): Promise<Word[]> {
  const known = await Promise.all(words.map(async (word) => !word.loose || (await store.find(word)).at.length > 0));
  const unknown = words.filter((_word, i) => !known[i]);
  const joinedWith = (i: number): string => (known[i] && known[i + 1] !== false ? '' : (words[i]?.text ?? '') + (words[i + 1]?.text ?? ''));
  const all = await store.vocabulary(unknown.flatMap(({ text }) => pairsOf(text)));
  return words.flatMap((word, i): Word[] => {
    if (all.includes(joinedWith(i)) && i + 1 < words.length) return [word, { ...word, text: joinedWith(i) }];
    return known[i] ? [word] : [instead(word, all)];
  });
}

function instead(word: Word, all: readonly string[]): Word {
  const { text } = word;
  const known = new Set(all);
  for (let i = 2; i <= text.length - 2; i++) {
    if (known.has(text.slice(0, i)) && known.has(text.slice(i))) return { ...word, text: `${text.slice(0, i)} ${text.slice(i)}` };
  }
  const slips = text.length < TWO_SLIPS ? 1 : 2;
  const keys = text.length < SHORTEST ? [] : all.filter((one) => Math.abs(one.length - text.length) <= slips && within(text, one, slips));
  return keys.length > 0 ? { ...word, keys } : word;
}

/** Lines with at least half of the words, most first. */
export async function similarWords(words: readonly Word[], meta: Meta, store: Store): Promise<Hit[]> {
  const counts = new Map<number, number>();
  for (const { at } of await Promise.all(words.map(store.find))) {
    for (const line of new Set(at.map((place) => Math.floor(place / WIDTH)))) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const enough = Math.ceil(words.length / 2);
  return pagesOf([...counts].filter(([, count]) => count >= enough).sort(([a, m], [b, n]) => n - m || a - b), meta, store);
}
