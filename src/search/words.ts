/** Texts in Latin script are compared word by word: case, accents, apostrophes, hyphens and other marks do not count. */

/** Whether texts in the language are written with spaces between words; others are compared by characters (fold.ts). */
export const isSpaced = (lang: string): boolean => !/^(?:zh|ja)/.test(lang);

export interface Token {
  /** A folded word or number, or one character of a script without spaces. */
  readonly text: string;
  /** Where it stands in the original. */
  readonly from: number;
  readonly to: number;
}

/** A word with its apostrophes, a number with its point and commas, a per cent sign after it; or any other letter by itself. */
const TOKEN = /[\p{Script=Latin}\p{Nd}\p{M}]+(?:(?:['’‘ʼ](?=\p{Script=Latin})|(?<=\p{Nd})[.,](?=\p{Nd}))[\p{Script=Latin}\p{Nd}\p{M}]+)*[%％]?|[^\s\p{P}\p{S}\p{M}\p{C}]/gu;

/** “Tai'an's” is “Tai'an” with an ending; the apostrophe within the name only goes. */
const foldToken = (text: string): string => text.normalize('NFKD').toLowerCase().replace(/['’‘ʼ]s$/, '').replace(/[\p{M}'’‘ʼ,]/gu, '');

export const tokensOf = (original: string): Token[] =>
  Array.from(original.matchAll(TOKEN), ({ 0: text, index }) => ({ text: foldToken(text), from: index, to: index + text.length })).filter(({ text }) => text !== '');

/** Folded words with one space between them. */
export const foldWords = (original: string): string =>
  tokensOf(original)
    .map(({ text }) => text)
    .join(' ');

/** Whether it begins with a word or a number; others are single characters, found by pairs. */
export const isWord = (token: string): boolean => /^[\p{Script=Latin}\p{Nd}]/u.test(token);

/** Neighbouring letters. */
export const pairsOf = (word: string): string[] => Array.from({ length: Math.max(0, word.length - 1) }, (_none, i) => word.slice(i, i + 2));

/** Those of the words that have one of the pairs, each once, in order. */
export const wordsHaving = (pairs: readonly string[], words: readonly string[]): string[] => [...new Set(words)].filter((word) => pairs.some((pair) => word.includes(pair))).sort();

/** The other number of a noun, as far as its ending tells; words that do not exist do no harm, they are found nowhere. */
export function variantsOf(word: string): string[] {
  if (!/^[a-z]{3,}$/.test(word)) return [];
  if (/ies$/.test(word)) return [word.replace(/ies$/, 'y')];
  if (/(?:s|x|ch|sh)es$/.test(word)) return [word.slice(0, -2), word.slice(0, -1)];
  if (/[^su]s$/.test(word)) return [word.slice(0, -1)];
  if (/[^aeiou]y$/.test(word)) return [word.replace(/y$/, 'ies')];
  return [/(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`];
}

export interface Sought {
  /** Folded: characters, or words with a space between them. */
  readonly text: string;
  /** Whether other spellings count: other names, singular and plural. */
  readonly loose: boolean;
  /** Whether the last word may go on: it is still being typed. */
  readonly open?: boolean;
  /** Words that stand for a single one, in place of its own spellings. */
  readonly keys?: readonly string[];
}

/** How the words stand at the place: 0 as they are, 1 in another form, -1 not at all. */
export function gradeAt(tokens: readonly string[], at: number, { text, loose, open, keys }: Sought): number {
  const wanted = text.split(' ');
  let grade = 0;
  for (const [i, one] of wanted.entries()) {
    const here = tokens[at + i] ?? '';
    if (here === one) continue;
    const goesOn = open === true && i === wanted.length - 1 && isWord(one) && here.startsWith(one);
    if (!(keys ? keys.includes(here) : loose && (goesOn || variantsOf(one).includes(here)))) return -1;
    grade = 1;
  }
  return grade;
}
