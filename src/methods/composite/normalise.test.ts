import { describe, expect, test } from 'vitest';
import { numbersIn, randomTable } from './fixture-tables.ts';
import { mean, variance } from './moments.ts';
import type { Normalisation, Posts } from './normalise.ts';
import { normalise } from './normalise.ts';
import { present } from './table.ts';

const UP: Posts = { direction: 1 };
const DOWN: Posts = { direction: -1 };
const METHODS: Normalisation[] = [{ method: 'min-max' }, { method: 'z-score' }, { method: 'goalposts' }, { method: 'distance-to-target' }];

describe('min-max', () => {
  test('to 0 … 100, to another range, and the other way round', () => {
    expect(normalise([2, 4, null, 12], { method: 'min-max' }, UP)).toEqual({ values: [0, 20, null, 100], reason: null });
    expect(normalise([2, 4, 12], { method: 'min-max', lower: 1, upper: 11 }, UP).values).toEqual([1, 3, 11]);
    expect(normalise([2, 4, 12], { method: 'min-max' }, DOWN).values).toEqual([100, 80, 0]);
  });
});

describe('z-score', () => {
  test('divides by the sample standard deviation', () => {
    expect(normalise([1, 2, 3], { method: 'z-score' }, UP).values).toEqual([-1, 0, 1]);
    expect(normalise([1, 2, 3], { method: 'z-score', mean: 10, sd: 2 }, DOWN).values).toEqual([12, 10, 8]);
  });

  test.each([1, 2, 3])('has the mean and the standard deviation asked for (seed %i)', (seed) => {
    const values = present(normalise(randomTable(seed, 30, 1, 0.2).columns[0]?.values ?? [], { method: 'z-score', mean: 5, sd: 2 }, DOWN).values);
    expect(mean(values)).toBeCloseTo(5, 9);
    expect(Math.sqrt(variance(values))).toBeCloseTo(2, 9);
  });
});

describe('goalposts', () => {
  test('scaled and clamped', () => {
    expect(normalise([-5, 0, 5, 20, null], { method: 'goalposts', scale: 10 }, { ...UP, goalposts: [0, 10] }).values).toEqual([0, 0, 5, 10, null]);
  });

  test.each([[undefined], [[3, 3]], [[4, 3]], [[0, Infinity]], [[NaN, 1]]] as [[number, number] | undefined][])('%j are none', (goalposts) => {
    expect(normalise([1, 2], { method: 'goalposts' }, { ...UP, goalposts })).toEqual({ values: [null, null], reason: 'no-goalposts' });
  });
});

describe('distance to target', () => {
  test.each([[undefined, 'no-target'], [1, 'target-not-ahead'], [0, 'target-not-ahead'], [NaN, 'target-not-ahead'], [Infinity, 'target-not-ahead']] as const)('target %s: %s', (target, reason) => {
    expect(normalise([1, 2], { method: 'distance-to-target' }, { ...UP, target })).toEqual({ values: [null, null], reason });
  });

  test('a single unit has a way to go', () => {
    expect(normalise([4], { method: 'distance-to-target' }, { ...UP, target: 5 }).values).toEqual([0]);
  });
});

describe('every method', () => {
  const posts: Posts = { direction: 1, goalposts: [0, 10], target: 20 };

  test.each(METHODS)('$method: no values at all', (how) => {
    expect(normalise([null, null], how, posts)).toEqual({ values: [null, null], reason: 'no-values' });
    expect(normalise([], how, posts)).toEqual({ values: [], reason: 'no-values' });
  });

  test.each([[[3, 3, 3]], [[3]], [[0.1 + 0.2, 0.3]], [[0, 0, null]]])('%j is constant', (values) => {
    for (const method of ['min-max', 'z-score'] as const) {
      expect(normalise(values, { method }, UP)).toEqual({ values: values.map(() => null), reason: 'constant' });
    }
  });

  test.each(METHODS)('$method: extreme sizes stay finite', (how) => {
    for (const values of [[1e-300, 2e-300], [-1e60, 1e60, 0], [5e-324, 0], [1e-200, 1e60]]) {
      expect(numbersIn(normalise(values, how, { direction: 1, goalposts: [0, 1e-320], target: 1e-310 })).every(Number.isFinite)).toBe(true);
      expect(numbersIn(normalise(values, how, { direction: -1, goalposts: [-1e60, 1e60], target: -1e60 })).every(Number.isFinite)).toBe(true);
    }
  });
});
