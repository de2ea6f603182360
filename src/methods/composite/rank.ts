import type { Value } from './table.ts';

/** Scores that agree to this many decimals share a rank: the order of a sum must not decide a rank. */
const DECIMALS = 9;

/**
 * Standard competition ranking, the highest score first: equal scores share the better rank and the next rank is left out (1, 2, 2, 4).
 * A missing score has no rank (null).
 */
export function ranks(scores: readonly Value[]): Value[] {
  const rounded = scores.map((score) => (score === null ? null : roundScore(score)));
  const sorted = rounded.filter((score) => score !== null).sort((a, b) => b - a);
  const firstAt = new Map<number, number>();
  sorted.forEach((score, at) => {
    if (!firstAt.has(score)) firstAt.set(score, at + 1);
  });
  return rounded.map((score) => (score === null ? null : (firstAt.get(score) ?? null)));
}

/** Beyond 10⁶ a double no longer carries all the decimals, and rounding by multiplication would only add error. */
function roundScore(score: number): number {
  return Math.abs(score) < 1e6 ? Math.round(score * 10 ** DECIMALS) / 10 ** DECIMALS : Number(score.toPrecision(15));
}
