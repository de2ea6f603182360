import { describe, expect, it } from 'vitest';
import { seeded } from '../methods/random.ts';
import { compute, RUNS, vary } from './sandbox-compute.ts';
import type { SandboxIndicator } from './sandbox-setup.ts';
import { AGGREGATIONS, NORMALISATIONS, startState } from './sandbox-state.ts';
import type { State } from './sandbox-state.ts';

const UP: SandboxIndicator[] = ['a', 'b', 'c'].map((id) => ({ id, name: id, direction: 1 }));
const stateOf = (rows: readonly (readonly string[])[], change: Partial<State> = {}): State => ({
  ...startState(rows.map((values, nth) => ({ name: String(nth), values })), rows[0]?.length ?? 0),
  ...change,
});
const ranksOf = (state: State, indicators = UP) => compute(state, indicators).places.map(({ rank }) => rank);
const scoresOf = (state: State, indicators = UP) => compute(state, indicators).places.map(({ score }) => (score === null ? null : Number(score.toFixed(6))));

/** Worst 1, best 100 by hand: a 1/50.5/100, b 100/1/50.5, c 1/100/34. */
const THREE = [['10', '8', '0'], ['20', '4', '9'], ['30', '6', '3']];

describe('scores and ranks', () => {
  it('by hand: equal weights, min-max, arithmetic', () => {
    expect(scoresOf(stateOf(THREE))).toEqual([34, 50.5, 61.5]);
    expect(ranksOf(stateOf(THREE))).toEqual([3, 2, 1]);
  });

  it('a weight changes the ranks, and only proportions count', () => {
    expect(scoresOf(stateOf(THREE, { weights: ['0', '1', '1'] }))).toEqual([50.5, 50.5, 42.25]);
    expect(ranksOf(stateOf(THREE, { weights: ['0', '1', '1'] }))).toEqual([1, 1, 3]);
    expect(scoresOf(stateOf(THREE, { weights: ['2', '4', '6'] }))).toEqual(scoresOf(stateOf(THREE, { weights: ['1', '2', '3'] })));
  });

  it('by hand: the other methods', () => {
    expect(scoresOf(stateOf(THREE, { aggregation: 'geometric' }))).toEqual([100, 50.5 * 100, 100 * 50.5 * 34].map((product) => Number(product ** (1 / 3)).toFixed(6)).map(Number));
    expect(scoresOf(stateOf([['1', '2', '4'], ['2', '2', '1']], { normalisation: 'to-best', weights: ['1', '1', '3'] }))).toEqual([87.5, 43.75]);
    expect(scoresOf(stateOf([['1', '', ''], ['2', '', ''], ['3', '', '']], { normalisation: 'z-score' }))).toEqual([40, 50, 60]);
  });

  it('less is better where the data say so', () => {
    const down = UP.map((one) => ({ ...one, direction: -1 }) as const);
    expect(ranksOf(stateOf(THREE), down)).toEqual([1, 2, 3]);
    expect(scoresOf(stateOf([['1', '', ''], ['4', '', '']], { normalisation: 'to-best' }), down)).toEqual([100, 25]);
  });

  it('missing values are counted, their weight falls to the others, and below the threshold there is no rank', () => {
    const gaps = stateOf([['10', '8', '0'], ['20', '', '9'], ['30', '', '']]);
    const { places } = compute(gaps, UP);
    expect(compute(gaps, UP).shares).toEqual([{ share: 0.5, leftOut: null }, { share: null, leftOut: 'single' }, { share: 0.5, leftOut: null }]);
    expect(places.map(({ missing, rank, reason }) => [missing, rank, reason])).toEqual([[0, 2, null], [0, 1, null], [1, null, 'below-threshold']]);
    expect(compute({ ...gaps, threshold: 'half' }, UP).places[2]).toMatchObject({ score: 100, rank: 1, missing: 1 });
  });

  it('ties share a rank and say so', () => {
    expect(compute(stateOf([['1', '2', ''], ['2', '1', ''], ['0', '0', '']]), UP).places.map(({ rank, tied }) => [rank, tied])).toEqual([[1, true], [1, true], [3, false]]);
  });
});

describe('what cannot be computed has its name', () => {
  it.each([
    ['no-values', [['', '', ''], ['x', '', '']], {}],
    ['one-place', [['1', '2', '3'], ['', '', '']], {}],
    ['no-contrast', [['1', '', ''], ['', '2', '']], {}],
    ['no-contrast', [['1', '2', '3'], ['1', '2', '3']], {}],
    ['no-weight', [['1', '', ''], ['2', '', '']], { weights: ['0', '1', '1'] }],
    ['no-weight', [['1', '', ''], ['2', '', '']], { weights: ['-1', '1', '1'] }],
    ['not-positive', [['0', '', ''], ['2', '', '']], { normalisation: 'to-best' }],
    ['too-few', [['1', '2', '3'], ['2', '', ''], ['', '4', ''], ['', '', '5']], {}],
  ] as const)('%s', (problem, rows, change) => {
    expect(compute(stateOf(rows, change), UP).problem).toBe(problem);
  });

  it('never NaN, whatever is typed: every score and rank is a number or null, every rank inside its field', () => {
    const random = seeded(3);
    const texts = ['', '', '0', '1', '1', '-2', '3.5', '999999999999999', '0.000000001', 'x'];
    const text = (): string => texts[Math.floor(random() * texts.length)] ?? '';
    for (let run = 0; run < 400; run += 1) {
      const state = stateOf(Array.from({ length: 2 + (run % 5) }, () => UP.map(text)), {
        weights: UP.map(text),
        normalisation: NORMALISATIONS[run % 3] ?? 'min-max',
        aggregation: AGGREGATIONS[run % 2] ?? 'arithmetic',
        threshold: run % 7 === 0 ? 'any' : 'two-thirds',
      });
      const { problem, places, shares } = compute(state, UP);
      expect([...places.flatMap(({ score, rank }) => [score, rank]), ...shares.map(({ share }) => share)].filter((value) => value !== null && !Number.isFinite(value))).toEqual([]);
      if (problem !== null || run % 20 > 0) continue;
      const { ranges } = vary(state, UP);
      expect(ranges.flatMap(({ nominal, low, median, high }) => [nominal, low, median, high]).filter((rank) => rank === null || rank < 1 || rank > ranges.length)).toEqual([]);
      expect(ranges.map(({ drawn }) => drawn.length)).toEqual(ranges.map(() => RUNS));
    }
  });
});

describe('how far the ranks move', () => {
  it('a place that is best in everything stays first; close ones change places', () => {
    const { ranges, normalisations } = vary(stateOf([['9', '9', '9'], ['2', '5', '4'], ['5', '2', '4'], ['1', '1', '1']]), UP);
    expect(ranges.map(({ low, high }) => [low, high])).toEqual([[1, 1], [2, 3], [2, 3], [4, 4]]);
    expect(normalisations).toEqual(NORMALISATIONS);
  });

  it('each run draws anew, and the same numbers give the same ranges', () => {
    const runs = new Set(vary(stateOf(THREE), UP).ranges[1]?.drawn);
    expect(runs.size).toBeGreaterThan(1);
    expect(vary(stateOf(THREE), UP)).toEqual(vary(stateOf(THREE), UP));
  });

  it('leaves the share of the best out where a number is 0 or less, and places without a rank', () => {
    const { ranges, normalisations } = vary(stateOf([['10', '8', '0'], ['20', '4', '9'], ['', '6', '']]), UP);
    expect(normalisations).toEqual(['min-max', 'z-score']);
    expect(ranges.map(({ place }) => place)).toEqual([0, 1]);
  });
});
