import { describe, expect, test } from 'vitest';
import { seeded } from '../random.ts';
import { denominate } from './denominate.ts';
import { fillMissing } from './missing.ts';
import { kurtosis, skewness } from './moments.ts';
import { quantile } from './quantile.ts';
import { ranks } from './rank.ts';
import { spearman } from './spearman.ts';
import type { Value } from './table.ts';
import { passes, treatOutliers } from './winsorise.ts';

describe('outliers', () => {
  const one = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100];

  test('one high point goes to the next value, gaps stay', () => {
    // tests/testthat/test-treat.R of COINr.
    const treated = treatOutliers([...one, null]);
    expect(treated).toMatchObject({ treatment: 'winsorised', points: [{ at: 10, side: 'high', from: 100, to: 10 }], passes: true });
    expect(treated.values).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10, null]);
  });

  test('mirrored it is a low point', () => {
    expect(treatOutliers(one.map((x) => -x)).points).toEqual([{ at: 10, side: 'low', from: -100, to: -10 }]);
  });

  test('where the points do not suffice the logarithm of the untouched column is taken', () => {
    const values = [...Array.from({ length: 20 }, (_, at) => at + 1), 100, 200, null];
    const treated = treatOutliers(values, { maxPoints: 1 });
    expect(treated).toMatchObject({ treatment: 'log', points: [] });
    // log_CT: ln(x − min + 1 % of the range).
    expect(treated.values).toEqual(values.map((value) => (value === null ? null : Math.log(value - 1 + 1.99))));
  });

  test('five points may be moved, a sixth calls for the logarithm', () => {
    const withOutliers = (count: number) => [...Array.from({ length: 60 }, (_, at) => at + 1), ...Array.from({ length: count }, (_, at) => 60 * (5 + 2 ** at))];
    expect(treatOutliers(withOutliers(5))).toMatchObject({ treatment: 'winsorised', points: { length: 5 } });
    expect(treatOutliers(withOutliers(6))).toMatchObject({ treatment: 'log', points: [] });
    expect(treatOutliers(withOutliers(6), { maxPoints: 6 })).toMatchObject({ treatment: 'winsorised', points: { length: 6 } });
  });

  test('a column passes with a skewness below 2 or a kurtosis below 3.5', () => {
    const skewed = [1, 2, 3, 4, 5, 6, 7, 8, 9, 60, 42];
    expect([skewness(skewed), kurtosis(skewed)]).toEqual([expect.closeTo(2.04, 2), expect.closeTo(3.22, 2)]);
    expect([passes(skewed), passes(skewed, { kurtosis: 3.2 }), passes(skewed, { kurtosis: 3.2, skewness: 2.1 })]).toEqual([true, false, true]);
  });

  test.each([[[]], [[1]], [[1, 2, 1000]], [[5, 5, 5, 5, 5]], [[null, null]]])('%j is left as it is', (values: Value[]) => {
    expect(treatOutliers(values)).toEqual({ values, treatment: 'none', points: [], passes: true });
  });

  test('keep their order, and end', () => {
    const random = seeded(2);
    for (let run = 0; run < 100; run += 1) {
      const values = Array.from({ length: 4 + Math.floor(random() * 30) }, () => Math.exp(random() * 12) * (random() < 0.5 ? -1 : 1));
      const treated = treatOutliers(values);
      expect(treated.passes).toBe(passes(treated.values));
      expect(treated.values.every((value) => Number.isFinite(value))).toBe(true);
      const order = values.map((_, at) => at).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
      const sorted = order.map((at) => treated.values[at] ?? NaN);
      expect(sorted.every((value, at) => at === 0 || value >= (sorted[at - 1] ?? NaN))).toBe(true);
    }
  });

  test('shape is that of the scaled values, and of none where there are too few', () => {
    expect(skewness(one.map((x) => x * 1e-60))).toBeCloseTo(skewness(one) ?? NaN, 9);
    expect(kurtosis(one.map((x) => x * 1e58))).toBeCloseTo(kurtosis(one) ?? NaN, 9);
    expect([skewness([1, 2]), kurtosis([1, 2, 3]), skewness([4, 4, 4])]).toEqual([null, null, null]);
  });
});

describe('missing values', () => {
  const table = { units: ['a', 'b', 'c', 'd', 'e'], columns: [{ id: 'x', values: [1, 3, null, null, null] }, { id: 'y', values: [null, 4, 5, 6, 7] }] };

  test('left', () => {
    expect(fillMissing(table, { rule: 'leave' })).toEqual({ table, filled: [] });
  });

  test('by the mean of the group; not without a group, nor in a group without a value', () => {
    const { table: full, filled } = fillMissing(table, { rule: 'group-mean', groups: ['p', 'p', 'p', null, 'q'] });
    expect(full.columns.map(({ values }) => values)).toEqual([[1, 3, 2, null, null], [4.5, 4, 5, 6, 7]]);
    expect(filled).toEqual([{ unit: 'c', indicator: 'x', value: 2 }, { unit: 'a', indicator: 'y', value: 4.5 }]);
    expect(() => fillMissing(table, { rule: 'group-mean', groups: ['p'] })).toThrow('1 groups for 5 units');
  });

  test('by the mean of the item', () => {
    expect(fillMissing(table, { rule: 'item-mean' }).filled.map(({ unit, value }) => [unit, value])).toEqual([['c', 2], ['d', 2], ['e', 2], ['a', 5.5]]);
  });

  test('stay missing when divided, as does a division by 0', () => {
    expect(denominate([6, null, 6, 6], [2, 2, 0, null])).toEqual([3, null, null, null]);
  });
});

describe('ranks', () => {
  test('standard competition ranking', () => {
    expect(ranks([5, 9, null, 5, 1])).toEqual([2, 1, null, 2, 4]);
    expect(ranks([])).toEqual([]);
  });

  test('rounding does not break a tie, a real difference does', () => {
    expect(ranks([0.1 + 0.2, 0.3, 0.3 + 1e-8])).toEqual([2, 2, 1]);
    expect(ranks([-1e-17, 0, 1e-17])).toEqual([1, 1, 1]);
  });
});

describe('quantile', () => {
  test('type 7, as R prints it', () => {
    // quantile(c(1, 2, 3, 4), c(.05, .5, .95)) in R: 1.15 2.50 3.85
    expect([0.05, 0.5, 0.95].map((share) => quantile([4, 1, 3, 2], share))).toEqual([1.15, 2.5, 3.85].map((x) => expect.closeTo(x, 12)));
    expect([quantile([], 0.5), quantile([7], 0.05)]).toEqual([null, 7]);
  });
});

describe('spearman', () => {
  test('1, −1, ties, gaps, none', () => {
    expect(spearman([1, 2, 3], [10, 20, 21])).toBeCloseTo(1, 12);
    expect(spearman([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1, 12);
    // cor(c(1, 2, 2, 4), c(1, 3, 2, 4), method = "spearman") in R: 0.9486833
    expect(spearman([1, 2, null, 2, 4], [1, 3, 9, 2, 4])).toBeCloseTo(0.9486833, 7);
    expect([spearman([1, 1], [1, 2]), spearman([1], [1]), spearman([], [])]).toEqual([null, null, null]);
  });
});
