/** Where the words of a query stand in a text, and the part of a long text around them. */
import { foldWithPositions } from './fold.ts';
import type { Word } from './query.ts';
import { gradeAt, tokensOf } from './words.ts';

export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

type Place = [from: number, to: number];

/** Places of folded characters. */
function characters(original: string, words: readonly Word[]): Place[] {
  const { text, at } = foldWithPositions(original);
  const found: Place[] = [];
  for (const word of words.flatMap(({ spellings }) => spellings)) {
    for (let i = text.indexOf(word); word !== '' && i >= 0; i = text.indexOf(word, i + word.length)) {
      found.push([at[i] ?? 0, (at[i + word.length - 1] ?? 0) + 1]);
    }
  }
  return found;
}

/** Places of words in a row. */
function rows(original: string, words: readonly Word[]): Place[] {
  const tokens = tokensOf(original);
  const texts = tokens.map(({ text }) => text);
  return words.flatMap((word) => {
    const last = word.text.split(' ').length - 1;
    return tokens.flatMap(({ from }, i): Place[] => (gradeAt(texts, i, word) < 0 ? [] : [[from, tokens[i + last]?.to ?? from]]));
  });
}

/** Every place of the words in the original text, ascending and without overlap. */
export function placesOf(original: string, words: readonly Word[]): Place[] {
  const found = [...characters(original, words), ...rows(original, words.filter(({ spellings }) => spellings.length === 0))];
  const apart: Place[] = [];
  for (const place of found.sort(([a, b], [c, d]) => a - c || d - b)) if (place[0] >= (apart.at(-1)?.[1] ?? 0)) apart.push(place);
  return apart;
}

const LETTER = /[\p{Script=Latin}\p{Nd}.,]/u;

/** The place nearest to `cut` on the way to the hit that parts no Latin word and no number. */
function wordEdge(text: string, cut: number, hit: number, step: 1 | -1): number {
  let at = cut;
  while (at !== hit && at > 0 && at < text.length && LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at))) at += step;
  return at;
}

/** The text in pieces, hits apart. With `around`, only so many characters on each side of the first hit. */
export function pieces(original: string, words: readonly Word[], around = Infinity): Piece[] {
  const places = placesOf(original, words);
  const [first = [0, 0]] = places;
  const from = wordEdge(original, Math.max(0, first[0] - around), first[0], 1);
  const to = wordEdge(original, Math.min(original.length, first[1] + around), first[1], -1);
  const shown = places.filter(([start, end]) => start >= from && end <= to);
  const cuts = shown.flatMap(([start, end], i): Piece[] => [
    { text: original.slice(i === 0 ? from : shown[i - 1]?.[1], start), hit: false },
    { text: original.slice(start, end), hit: true },
  ]);
  const rest = { text: original.slice(shown.at(-1)?.[1] ?? from, to), hit: false };
  const ends = { before: from > 0 ? '…' : '', after: to < original.length ? '…' : '' };
  return [{ text: ends.before, hit: false }, ...cuts, rest, { text: ends.after, hit: false }].filter(({ text }) => text !== '');
}
