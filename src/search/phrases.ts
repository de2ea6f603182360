/** What a reader typed on a page in words → the phrases to find. */
import { distinct, partsOf } from './query.ts';
import type { Word } from './query.ts';
import { foldWords } from './words.ts';

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
