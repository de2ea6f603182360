/** Queries cut from the text of a site written in words, and what plain expressions over that text say about them. */
import { pageOf, seeded } from './search-sample.ts';
import type { Truth } from './search-sample.ts';
import type { SearchPage, SiteText } from './search-text.ts';

const NAMED = ['zone', 'project', 'indicator', 'commitment', 'source'] as const;
const WORD = /[\p{Script=Latin}0-9][\p{Script=Latin}0-9'’.,-]*[\p{Script=Latin}0-9]/gu;

function draw(from: readonly string[], count: number, next: (n: number) => number): string[] {
  const found = new Set<string>();
  for (let tries = 0; found.size < count && tries < count * 100; tries++) found.add(from[next(from.length)] ?? '');
  return [...found].filter((query) => query !== '');
}

const linesOf = (pages: readonly SearchPage[]): string[] => [...new Set(pages.flatMap(({ names, lines }) => [...names, ...lines]))];

/** So many words in a row as they stand in the line, with what stands between; empty where the line is too short, or a quotation mark would part the query. */
function run(line: string, count: number, next: (n: number) => number): string {
  const words = [...line.matchAll(WORD)];
  const at = next(Math.max(1, words.length - count + 1));
  const [first, last] = [words[at], words[at + count - 1]];
  const text = first && last ? line.slice(first.index, last.index + last[0].length) : '';
  return /["“”「『」』]|\p{Script=Han}/u.test(text) ? '' : text;
}

/** Names of zones, projects, indicators, promises and sources (twelve each), thirty words and thirty phrases of two words. */
export function wordTerms({ pages }: SiteText, seed: number): string[] {
  const next = seeded(seed);
  const lines = linesOf(pages);
  const names = NAMED.flatMap((kind) => draw(pages.filter((page) => page.kind === kind).map((page) => page.names[0] ?? '').filter((name) => !/["“”]/.test(name)), 12, next));
  const runs = (count: number): string[] => draw(Array.from({ length: 400 }, () => run(lines[next(lines.length)] ?? '', count, next)), 31, next).slice(0, 30);
  return [...new Set([...names, ...runs(1), ...runs(2)])];
}

/** One to four whole words in a row, as they stand in the text. */
export function wordRuns({ pages }: SiteText, count: number, seed: number): string[] {
  const next = seeded(seed);
  const lines = linesOf(pages);
  return draw(Array.from({ length: count * 10 }, () => run(lines[next(lines.length)] ?? '', 1 + next(4), next)), count + 1, next).slice(0, count);
}

/** Two to six letters from anywhere in a word. */
export function fragments({ pages }: SiteText, count: number, seed: number): string[] {
  const next = seeded(seed);
  const words = [...new Set(linesOf(pages).flatMap((line) => line.match(/[A-Za-z]{4,}/g) ?? []))];
  return draw(words, count, next).map((word) => {
    const length = Math.min(word.length, 2 + next(5));
    return word.slice(next(word.length - length + 1)).slice(0, length);
  });
}

/** Lower case, without accents, apostrophes and thousands commas; what is neither letter nor digit parts words. */
const plain = (text: string): string =>
  text.normalize('NFKD').replace(/['’‘]s(?![a-z])/gi, '').replace(/[\u0300-\u036f'’‘]/g, '').toLowerCase().replace(/(?<=\d),(?=\d)/g, '').replace(/(?!(?<=\d)\.(?=\d))[^\p{L}\p{N}%]+/gu, ' ').trim(); // prettier-ignore

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** One word in singular and plural. */
function numbers(word: string): string {
  if (!/^[a-z]{3,}$/.test(word)) return escaped(word);
  const ends: readonly (readonly [RegExp, string])[] = [[/ies$/, '(?:ies|y)'], [/(s|x|ch|sh)es$/, '$1(?:es|e)?'], [/([^su])s$/, '$1s?'], [/([^aeiou])y$/, '$1(?:y|ies)'], [/(s|x|ch|sh)$/, '$1(?:es)?'], [/$/, 's?']];
  const [end, either] = ends.find(([pattern]) => pattern.test(word)) ?? [/$/, ''];
  return word.replace(end, either);
}

/** Whether a name holds all of two to four words, and no more than one word besides. */
function holdsAll(wanted: string): (name: string) => boolean {
  const words = [...new Set(wanted.split(' '))];
  const last = wanted.split(' ').at(-1);
  const patterns = words.map((word) => new RegExp(`(?<![a-z0-9]|[0-9]\\.)(?:${numbers(word)}(?![a-z0-9%]|\\.[0-9])${word === last ? `|${escaped(word)}` : ''})`));
  const count = (name: string): number => name.match(/\p{Script=Han}|[^ \p{Script=Han}]+/gu)?.length ?? 0;
  return (name) => words.length > 1 && words.length < 5 && count(name) <= words.length + 1 && patterns.every((pattern) => pattern.test(name));
}

/**
 * What an English reader expects: the words in a row, singular or plural, the last of them perhaps not typed to its end;
 * whole words before others. Where no name begins with them, a name of these words and hardly more is what is meant.
 * Letters that begin no word anywhere count inside words.
 */
export function wordSearch({ pages }: SiteText): (query: string) => Truth {
  const texts = pages.map(({ url, names, lines }) => ({ url, names: names.map(plain), lines: lines.map(plain) }));
  const ranked = (rankOf: (names: readonly string[], lines: readonly string[]) => number): Truth => {
    const ranks = new Map(texts.map(({ url, names, lines }) => [url, rankOf(names, lines)]));
    return { pages: new Set([...ranks].filter(([, rank]) => rank < 4).map(([url]) => pageOf(url))), rank: (url) => ranks.get(url) ?? 4, best: Math.min(...ranks.values()) };
  };
  return (query) => {
    const wanted = plain(query);
    const whole = `${escaped(wanted)}(?![a-z0-9%]|\\.[0-9])`;
    const [same, begins] = [new RegExp(`(?<![a-z0-9]|[0-9]\\.)${whole}`), new RegExp(`^${whole}`)];
    const quoted = /^["“”「]/.test(query);
    const loose = quoted ? same : new RegExp(`(?<![a-z0-9]|[0-9]\\.)(?:${wanted.split(' ').map(numbers).join(' ')}(?![a-z0-9])|${[...wanted.split(' ').slice(0, -1).map(numbers), escaped(wanted.split(' ').at(-1) ?? '')].join(' ')})`);
    const has = (list: readonly string[], pattern: RegExp): boolean => list.some((text) => pattern.test(text));
    const rankOf = (names: readonly string[], lines: readonly string[]): number => {
      if (names.includes(wanted)) return 0;
      if (has(names, begins)) return 1;
      if (has(names, same)) return 2;
      return has(names, loose) ? 2.5 : has(lines, same) ? 3 : has(lines, loose) ? 3.5 : 4;
    };
    const found = ranked(rankOf);
    const near = holdsAll(wanted);
    const nearly = quoted || found.best < 2 ? found : ranked((names, lines) => (names.some(near) ? 1.5 : rankOf(names, lines)));
    if (nearly.pages.size > 0) return nearly;
    return ranked((names, lines) => (names.some((name) => name.includes(wanted)) ? 2 : lines.some((line) => line.includes(wanted)) ? 3 : 4));
  };
}
