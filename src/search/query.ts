/** What a reader typed → the words to find. */
import { fold } from './fold.ts';
import { spellings, withFirstNames } from './same.ts';
import type { SameNames } from './same.ts';
import type { Sought } from './words.ts';

export interface Word extends Sought {
  /** The ways to write it, for marking it in a text. */
  readonly spellings: readonly string[];
}

/** More words than this are cut: nobody types them, and each costs a look-up. */
const MOST_WORDS = 8;

function wordOf(part: string, same: SameNames): Word {
  const text = withFirstNames(fold(part), same);
  const all = spellings(text, same);
  return { text, loose: all.length > 1, spellings: all };
}

const quotedWord = (part: string): Word => ({ text: fold(part), loose: false, spellings: [fold(part)] });

/**
 * Words parted by spaces, all to be found; a quoted part is one word to be found as it stands, without other names.
 * An opening quote without its closing one counts to the end, so that typing does not jump.
 */
export function wordsOf(query: string, same: SameNames = []): Word[] {
  return distinct(partsOf(query).map(({ text, quoted }) => (quoted ? quotedWord(text) : wordOf(text, same))));
}

export const partsOf = (query: string): { text: string; quoted: boolean }[] =>
  Array.from(query.matchAll(/["“”「『＂]([^"“”」』＂]*)["“”」』＂]?|([^\s"“”「『＂]+)/g), ([, quoted, plain]) => ({ text: quoted ?? plain ?? '', quoted: quoted !== undefined }));

export function distinct(words: readonly Word[]): Word[] {
  const unique = new Map(words.filter(({ text }) => text !== '').map((word) => [word.text, word]));
  return [...unique.values()].slice(0, MOST_WORDS);
}
