import { describe, expect, test } from 'vitest';
import { seeded } from '../random.ts';
import type { Aggregation } from './aggregate.ts';
import { aggregate } from './aggregate.ts';

const MEANS: Aggregation[] = ['arithmetic', 'geometric', 'harmonic'];
const scoreOf = (values: (number | null)[], weights: number[], how: Aggregation): number => aggregate(values, weights, how).score ?? NaN;

describe('aggregate', () => {
  test.each(MEANS)('%s: weights of missing items fall to the others, never a 0 in their place', (how) => {
    expect(aggregate([4, null, 9], [1, 5, 2], how)).toEqual(aggregate([4, 9], [1, 2], how));
  });

  test.each(MEANS)('%s: nothing, weight 0, threshold', (how) => {
    expect(aggregate([], [], how)).toEqual({ score: null, reason: 'no-values' });
    expect(aggregate([null, null], [1, 1], how)).toEqual({ score: null, reason: 'no-values' });
    expect(aggregate([4], [0], how)).toEqual({ score: null, reason: 'no-values' });
    expect(aggregate([4, null], [1, 0], how, 1).score).toBeCloseTo(4, 12);
    expect(aggregate([4, null, null], [9, 1, 1], how, 0.5)).toEqual({ score: null, reason: 'below-threshold' });
    expect(aggregate([4, null], [9, 1], how, 0.5).score).toBeCloseTo(4, 12);
  });

  test.each(['geometric', 'harmonic'] as const)('%s: 0 or less has no mean, unless it does not weigh', (how) => {
    expect(aggregate([4, 0], [1, 1], how)).toEqual({ score: null, reason: 'not-positive' });
    expect(aggregate([4, -1], [1, 1], how)).toEqual({ score: null, reason: 'not-positive' });
    expect(aggregate([4, 0], [1, 0], how).score).toBeCloseTo(4, 12);
  });

  test('harmonic ≤ geometric ≤ arithmetic, all between the lowest and the highest', () => {
    const random = seeded(11);
    for (let run = 0; run < 300; run += 1) {
      const values = Array.from({ length: 1 + Math.floor(random() * 6) }, () => 0.01 + random() * 100);
      const weights = values.map(() => 0.1 + random());
      const [a, g, h] = [scoreOf(values, weights, 'arithmetic'), scoreOf(values, weights, 'geometric'), scoreOf(values, weights, 'harmonic')];
      const slack = 1e-9;
      expect(Math.min(...values)).toBeLessThanOrEqual(h + slack);
      expect(h).toBeLessThanOrEqual(g + slack);
      expect(g).toBeLessThanOrEqual(a + slack);
      expect(a).toBeLessThanOrEqual(Math.max(...values) + slack);
    }
  });

  test.each([[[1e-300, 1e-300]], [[1e300, 1e300]], [[5e-324, 5e-324]]])('weights %j stay finite', (weights) => {
    for (const how of MEANS) expect(aggregate([2, 2], weights, how).score).toBeCloseTo(2, 12);
  });
});
