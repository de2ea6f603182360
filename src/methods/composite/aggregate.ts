import { sum } from './moments.ts';
import type { Value } from './table.ts';

/** How far a low item can be made good by a high one: fully, partly, least. */
export type Aggregation = 'arithmetic' | 'geometric' | 'harmonic';

export type NotAggregated =
  /** No item has a value. */
  | 'no-values'
  /** The share of items with a value is below the data threshold. */
  | 'below-threshold'
  /** An item is 0 or less, for which the geometric and harmonic mean are not defined. */
  | 'not-positive';

export type Aggregated = { readonly score: number; readonly reason: null } | { readonly score: null; readonly reason: NotAggregated };

interface Item {
  readonly value: number;
  readonly weight: number;
}

/**
 * Weighted mean of the items that have a value; the weights of the missing ones fall to the others in proportion.
 * Weights 0 or more, as many as values; an item of weight 0 is no item. `threshold` 0 … 1 is the share of items (counted, not
 * weighted) that must have a value, 0 by default. Source: COINr (Becker 2022) a_amean, a_gmean, a_hmean, dat_thresh.
 */
export function aggregate(values: readonly Value[], weights: readonly number[], how: Aggregation, threshold = 0): Aggregated {
  const weighted = values.map((value, at) => ({ value, weight: weights[at] ?? 0 })).filter(({ weight }) => weight > 0);
  const items = weighted.filter((item): item is Item => item.value !== null);
  if (items.length === 0) return { score: null, reason: 'no-values' };
  if (items.length / weighted.length < threshold) return { score: null, reason: 'below-threshold' };
  if (how !== 'arithmetic' && items.some(({ value }) => value <= 0)) return { score: null, reason: 'not-positive' };
  return { score: MEANS[how](shared(items)), reason: null };
}

/** Shares that sum to 1; dividing by the largest first keeps a sum of huge weights finite and of tiny ones above 0. */
function shared(items: readonly Item[]): Item[] {
  const largest = Math.max(...items.map(({ weight }) => weight));
  const total = sum(items.map(({ weight }) => weight / largest));
  return items.map(({ value, weight }) => ({ value, weight: weight / largest / total }));
}

const MEANS: Readonly<Record<Aggregation, (items: readonly Item[]) => number>> = {
  arithmetic: (items) => sum(items.map(({ value, weight }) => weight * value)),
  geometric: (items) => Math.exp(sum(items.map(({ value, weight }) => weight * Math.log(value)))),
  harmonic: (items) => 1 / sum(items.map(({ value, weight }) => weight / value)),
};
