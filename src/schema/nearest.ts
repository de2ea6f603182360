import { HAN } from './languages.ts';

/** The candidate closest to `word` by edit distance, when it is close enough to be a likely slip; otherwise null. */
export function nearest(word: string, candidates: readonly string[], furthest = Math.max(2, Math.floor(word.length / 3))): string | null {
  let best: string | null = null;
  let bestDistance = furthest + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate);
    if (distance < bestDistance && distance < Math.max(word.length, candidate.length)) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** What a title may carry behind the word that it is about. */
const SUFFIX = /^(名|名称|编号|代码)$/;

/**
 * The title that another one most likely means: a Chinese one that it ends with, or that lacks one character of it; none where two
 * are as long; else one of which a single character is wrong. 总量 is no 总量所在行, and 位次变化 no 位次.
 */
export function nearestTitle(title: string, titles: readonly string[]): string | null {
  const isAlike = (one: string): boolean =>
    title.endsWith(one) || (title.startsWith(one) && SUFFIX.test(title.slice(one.length))) || (one.includes(title) && one.length === title.length + 1);
  const alike = titles.filter((one) => HAN.test(one) && Math.min(one.length, title.length) > 1 && isAlike(one));
  const longest = Math.max(0, ...alike.map((one) => Math.min(one.length, title.length)));
  const [best, ...more] = alike.filter((one) => Math.min(one.length, title.length) === longest);
  if (best === undefined) return HAN.test(title) ? nearest(title, titles, 1) : nearest(title, titles);
  return more.length === 0 ? best : null;
}

/** Levenshtein distance (insert, delete, replace cost 1 each), two-row form. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replace, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
