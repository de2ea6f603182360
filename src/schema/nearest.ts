/** The candidate closest to `word` by edit distance, when it is close enough to be a likely slip; otherwise null. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  let best: string | null = null;
  let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate);
    if (distance < bestDistance && distance < Math.max(word.length, candidate.length)) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

const HAN = /[\u4e00-\u9fff]/;

/**
 * The title that another one most likely means: a Chinese one that it contains or is contained in, the longest; none where two are
 * as long; else the closest.
 */
export function nearestTitle(title: string, titles: readonly string[]): string | null {
  const alike = titles.filter((one) => HAN.test(one) && Math.min(one.length, title.length) > 1 && (title.includes(one) || one.includes(title)));
  const longest = Math.max(0, ...alike.map((one) => Math.min(one.length, title.length)));
  const [best, ...more] = alike.filter((one) => Math.min(one.length, title.length) === longest);
  if (best === undefined) return nearest(title, titles);
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
