/** What a reader typed → the words to find. */
import { fold } from './fold.ts';
import { spellings, withFirstNames } from './same.ts';
import type { SameNames } from './same.ts';
import { foldWords } from './words.ts';
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

const partsOf = (query: string): { text: string; quoted: boolean }[] =>
  Array.from(query.matchAll(/["“”「『＂]([^"“”」』＂]*)["“”」』＂]?|([^\s"“”「『＂]+)/g), ([, quoted, plain]) => ({ text: quoted ?? plain ?? '', quoted: quoted !== undefined }));

function distinct(words: readonly Word[]): Word[] {
  const unique = new Map(words.filter(({ text }) => text !== '').map((word) => [word.text, word]));
  return [...unique.values()].slice(0, MOST_WORDS);
}

const phraseWord = (text: string, loose: boolean): Word => ({ text: foldWords(text), loose, open: loose, spellings: [] });

/**
 * The same for texts in words: what is not quoted is first one phrase, `together`, and only then words that may stand
 * `apart`. The last word may go on while it is typed.
 */
export function phrasesOf(query: string): { readonly together: readonly Word[]; readonly apart: readonly Word[] } {
  const parts = partsOf(query);
  const last = parts.findLastIndex(({ quoted }) => !quoted);
  const apart = distinct(parts.flatMap(({ text, quoted }, n) => {
    if (quoted) return [phraseWord(text, false)];
    const tokens = foldWords(text).split(' ');
    return tokens.map((token, i): Word => ({ text: token, loose: true, open: n === last && i === tokens.length - 1, spellings: [] }));
  })); // prettier-ignore
  if (parts.some(({ quoted }) => quoted)) return { together: apart, apart: [] };
  const together = distinct([phraseWord(query, true)]);
  return { together, apart: apart.length > 1 ? apart : [] };
}
