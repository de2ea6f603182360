import { describe, expect, test } from 'vitest';
import { seeded } from '../random.ts';
import { aggregationFactor, normalisationFactor, optionFactor, outlierFactor, weightFactor } from './factors.ts';
import { MIN_MAX, numbersIn, randomSetup } from './fixture-tables.ts';
import type { Setup } from './score.ts';
import { nodeScores, score } from './score.ts';
import { sensitivity, sensitivityShares } from './sensitivity.ts';
import { mapColumns } from './table.ts';
import { uncertainty } from './uncertainty.ts';

const SEEDS = [1, 2, 3, 4];
const factorsOf = (setup: Setup, noise: number) => [
  weightFactor(setup, noise, 50, seeded(9)),
  normalisationFactor([{ method: 'min-max', lower: 1 }, { method: 'z-score', mean: 10, sd: 2 }]),
  aggregationFactor(['arithmetic', 'geometric', 'harmonic']),
  outlierFactor([1, 5]),
];

describe('uncertainty', () => {
  test.each(SEEDS)('same seed, same result; another seed, another (seed %i)', (seed) => {
    const setup = randomSetup(seed, 0.1);
    const factors = factorsOf(setup, 0.5);
    expect(uncertainty(setup, factors, 40, seed)).toEqual(uncertainty(setup, factors, 40, seed));
    expect(uncertainty(setup, factors, 40, seed).ranges).not.toEqual(uncertainty(setup, factors, 40, seed + 1).ranges);
  });

  test.each(SEEDS)('the range is in order, within 1 … number of units, of as many runs as ranked the unit (seed %i)', (seed) => {
    const setup = randomSetup(seed, 0.1);
    for (const { low, median, high, mean, drawn } of uncertainty(setup, factorsOf(setup, 0.5), 60, seed).ranges) {
      expect(drawn).toHaveLength(60);
      expect([low, median, high].map((rank) => rank ?? NaN)).toEqual([low, median, high].map((rank) => rank ?? NaN).sort((a, b) => a - b));
      expect(Math.min(...drawn)).toBeGreaterThanOrEqual(1);
      expect(Math.max(...drawn)).toBeLessThanOrEqual(setup.table.units.length);
      expect(mean).toBeGreaterThanOrEqual(Math.min(...drawn));
    }
  });

  test('the range is the 5 % and the 95 % quantile of the ranks drawn', () => {
    const setup = randomSetup(2);
    for (const { low, median, high, drawn } of uncertainty(setup, factorsOf(setup, 0.9), 21, 3).ranges) {
      // With 21 runs the quantiles are the 2nd, the 11th and the 20th rank in order.
      const sorted = [...drawn].sort((a, b) => a - b);
      expect([low, median, high]).toEqual([sorted[1], sorted[10], sorted[19]]);
    }
  });

  test.each(SEEDS)('noise too small to bridge the smallest gap between scores leaves every rank as it is (seed %i)', (seed) => {
    const setup = randomSetup(seed);
    const scores = nodeScores(score(setup), 'root').scores.map((value) => value ?? NaN).sort((a, b) => a - b);
    const gap = Math.min(...scores.slice(1).map((value, at) => value - (scores[at] ?? NaN)));
    // Scores lie in 0 … 100; noise e on two levels of weights moves a share by a factor of at most ((1+e)/(1−e))² ≈ 1 + 4e, so a score by at most 400e.
    const noise = gap / 2 / 401;
    const { ranges } = uncertainty(setup, [weightFactor(setup, noise, 100, seeded(seed))], 100, seed);
    for (const { nominal, low, high } of ranges) expect([low, high]).toEqual([nominal, nominal]);
  });

  test.each(SEEDS)('with weights ± 10 % alone the nominal rank lies between the lowest and the highest drawn (seed %i)', (seed) => {
    const setup = randomSetup(seed);
    const { ranges } = uncertainty(setup, [weightFactor(setup, 0.1, 300, seeded(seed))], 300, seed);
    for (const { nominal, drawn } of ranges) {
      expect(nominal).toBeGreaterThanOrEqual(Math.min(...drawn));
      expect(nominal).toBeLessThanOrEqual(Math.max(...drawn));
    }
  });

  test('a unit that is never ranked has no range; no runs have none either', () => {
    const setup = randomSetup(1);
    const table = mapColumns(setup.table, ({ values }) => values.map((value, at) => (at === 2 ? null : value)));
    const { ranges } = uncertainty({ ...setup, table }, factorsOf(setup, 0.2), 20, 1);
    expect(ranges[2]).toEqual({ unit: 'u2', nominal: null, mean: null, median: null, low: null, high: null, drawn: [] });
    expect(uncertainty(setup, [], 0, 1).ranges[0]).toMatchObject({ mean: null, drawn: [] });
  });

  test('every option of a factor comes up about equally often', () => {
    const setup = randomSetup(1);
    const seen = new Map<number, number>();
    const spy = optionFactor('spy', [1, 2, 3, 4], (same, option) => {
      seen.set(option, (seen.get(option) ?? 0) + 1);
      return same;
    });
    const random = seeded(4);
    for (let run = 0; run < 4000; run += 1) spy.change(setup, random());
    for (const count of [1, 2, 3, 4].map((option) => seen.get(option) ?? 0)) expect(Math.abs(count - 1000)).toBeLessThan(120);
    expect(() => optionFactor('none', [], (same) => same)).toThrow('none: no options');
  });
});

describe('sensitivity shares', () => {
  const shareOf = (ids: string[], model: (row: readonly number[]) => number, samples: number) => {
    const { shares } = sensitivityShares(ids, model, samples, seeded(1));
    return new Map(shares?.map((share) => [share.id, share]));
  };

  test('of y = x1 + 2 x2 + 3 x3 are 1/14, 4/14, 9/14, first and total', () => {
    const shares = shareOf(['a', 'b', 'c'], ([a = 0, b = 0, c = 0]) => a + 2 * b + 3 * c, 20_000);
    for (const [id, exact] of [['a', 1 / 14], ['b', 4 / 14], ['c', 9 / 14]] as const) {
      expect(Math.abs((shares.get(id)?.first ?? NaN) - exact)).toBeLessThan(0.05);
      expect(Math.abs((shares.get(id)?.total ?? NaN) - exact)).toBeLessThan(0.02);
    }
  });

  test('of the Ishigami function (1990) are those of its exact variances', () => {
    const [a, b] = [7, 0.1];
    const parts = { one: 0.5 * (1 + (b * Math.PI ** 4) / 5) ** 2, two: a ** 2 / 8, oneThree: (8 * b ** 2 * Math.PI ** 8) / 225 };
    const all = parts.one + parts.two + parts.oneThree;
    const angle = (u: number) => Math.PI * (2 * u - 1);
    const shares = shareOf(['1', '2', '3'], ([u = 0, v = 0, w = 0]) => Math.sin(angle(u)) + a * Math.sin(angle(v)) ** 2 + b * angle(w) ** 4 * Math.sin(angle(u)), 20_000);
    const exact = { '1': [parts.one, parts.one + parts.oneThree], '2': [parts.two, parts.two], '3': [0, parts.oneThree] } as const;
    for (const [id, [first, total]] of Object.entries(exact)) {
      expect(Math.abs((shares.get(id)?.first ?? NaN) - first / all)).toBeLessThan(0.05);
      expect(Math.abs((shares.get(id)?.total ?? NaN) - total / all)).toBeLessThan(0.03);
    }
  });

  test('of a factor that does nothing are exactly 0', () => {
    // tests/testthat/test-sensitivity.R of COINr: y = x1 + 10 x2.
    expect(shareOf(['1', '2', '3'], ([x1 = 0, x2 = 0]) => x1 + 10 * x2, 100).get('3')).toEqual({ id: '3', first: 0, total: 0 });
  });

  test('are none where nothing varies', () => {
    expect(sensitivityShares(['a'], () => 3, 50, seeded(1))).toEqual({ variance: 0, shares: null });
    const setup = randomSetup(2);
    expect(sensitivity(setup, [aggregationFactor(['arithmetic'])], 10, 1)).toEqual({ variance: 0, shares: null });
  });

  test('of an index: same seed, same result; the factor with one option has 0; all finite', () => {
    const setup: Setup = randomSetup(3, 0.1, { ...MIN_MAX, outliers: {} });
    const factors = [...factorsOf(setup, 0.5), optionFactor('still', [1], (same) => same)];
    const found = sensitivity(setup, factors, 20, 5);
    expect(found).toEqual(sensitivity(setup, factors, 20, 5));
    expect(found.shares?.find(({ id }) => id === 'still')).toEqual({ id: 'still', first: 0, total: 0 });
    expect(found.shares?.every(({ total }) => total >= 0)).toBe(true);
    expect(numbersIn(found).every(Number.isFinite)).toBe(true);
  });
});
