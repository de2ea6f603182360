/** What a reader typed → the words to find. */
import { fold } from './fold.ts';
import { spellings, withFirstNames } from './same.ts';
import type { SameNames } from './same.ts';

export interface Word {
  /** Folded, with the first of the names that mean the same. */
  readonly text: string;
  /** Whether other names that mean the same count too: never for quoted words. */
  readonly loose: boolean;
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
  const parts = [...query.matchAll(/["“”「『＂]([^"“”」』＂]*)["“”」』＂]?|([^\s"“”「『＂]+)/g)];
  const words = parts.map(([, quoted, plain]) => (quoted === undefined ? wordOf(plain ?? '', same) : quotedWord(quoted)));
  const unique = new Map(words.filter(({ text }) => text !== '').map((word) => [word.text, word]));
  return [...unique.values()].slice(0, MOST_WORDS);
}
