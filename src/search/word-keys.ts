/** What an index by words is looked up by: each word; each pair of neighbouring characters of a script without spaces. */
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
