/**
 * What an index by words is looked up by: each word; each pair of neighbouring characters of a script without spaces; and
 * each common word with the word after it, so that “of the” needs neither all places of “of” nor all of “the”.
 */
import { END, WIDTH } from './format.ts';
import { isWord } from './words.ts';

/** Key → its places, ascending; offsets count words. */
export function keysOf(lines: readonly (readonly string[])[]): Map<string, number[]> {
  const keys = new Map<string, number[]>();
  lines.forEach((tokens, line) => {
    tokens.forEach((token, i) => {
      const next = tokens[i + 1] ?? END;
      const key = isWord(token) ? token : token + (isWord(next) ? END : next);
      const places = keys.get(key);
      if (places) places.push(line * WIDTH + i);
      else keys.set(key, [line * WIDTH + i]);
    });
  });
  return keys;
}

/** A common word and the word after it. The space before keeps such keys away from the words themselves. */
export const rowKey = (word: string, next: string): string => ` ${word} ${next}`;

/** The places of each common word again, by the word after it. */
export function rowsOf(lines: readonly (readonly string[])[], common: readonly string[]): Map<string, number[]> {
  const wanted = new Set(common);
  const keys = new Map<string, number[]>();
  lines.forEach((tokens, line) => {
    tokens.forEach((token, i) => {
      const next = tokens[i + 1];
      if (!wanted.has(token) || next === undefined || !isWord(next)) return;
      const key = rowKey(token, next);
      keys.set(key, [...(keys.get(key) ?? []), line * WIDTH + i]);
    });
  });
  return keys;
}
