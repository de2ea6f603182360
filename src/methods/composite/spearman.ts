import { mean, sum } from './moments.ts';
import type { Value } from './table.ts';

/**
 * Spearman's rank correlation, −1 … 1: Pearson's correlation of the mid-ranks (equal values share the mean of their places).
 * Pairs with a missing value are left out; null where fewer than two pairs remain or one side is constant. Lists of the same length.
 */
export function spearman(a: readonly Value[], b: readonly Value[]): number | null {
  const pairs = a.flatMap((left, at) => {
    const right = b[at];
    return left === null || right === null || right === undefined ? [] : [{ left, right }];
  });
  const [left, right] = [fromMean(midRanks(pairs.map((pair) => pair.left))), fromMean(midRanks(pairs.map((pair) => pair.right)))];
  const spread = Math.sqrt(product(left, left) * product(right, right));
  return spread === 0 ? null : product(left, right) / spread;
}

const product = (a: readonly number[], b: readonly number[]): number => sum(a.map((value, at) => value * (b[at] ?? 0)));

function fromMean(values: readonly number[]): number[] {
  const centre = mean(values) ?? 0;
  return values.map((value) => value - centre);
}

const midRanks = (values: readonly number[]): number[] =>
  values.map((value) => values.filter((other) => other < value).length + (values.filter((other) => other === value).length + 1) / 2);
