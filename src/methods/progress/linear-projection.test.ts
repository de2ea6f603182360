import { describe, expect, it, test } from 'vitest';
import type { Observation } from './assessment.ts';
import { keptTarget } from './constant-target.ts';
import { directionOnly } from './direction-only.ts';
import { linearProjection } from './linear-projection.ts';
import { recentChange } from './recent-change.ts';
import { worstSymbol } from './weather-symbol.ts';

const yearly = (...values: number[]): Observation[] => values.map((value, place) => ({ time: 2015 + place, value }));
const RISING = yearly(10, 12, 14, 16, 18, 20);
const up = (observations: readonly Observation[], value: number, time = 2025) => linearProjection({ observations, direction: 'up', target: { value, time } });

test('inputs and every step come with the symbol', () => {
  expect(up(RISING, 40)).toEqual({
    status: 'cloud',
    inputs: { observations: RISING, base: RISING[0], latest: RISING[5], direction: 'up', target: { value: 40, time: 2025 }, limit: null },
    steps: { meanChange: 2, yearsLeft: 5, projected: 30, gap: 20, miss: 10, missShare: 0.5 },
    score: null,
  });
});

describe('the miss, as a share of what is still to do, decides', () => {
  it.each([
    // 10 … 20 goes on to 30.
    [RISING, 30, 'sun', 0],
    [RISING, 25, 'sun', -1],
    [RISING, 31, 'sun-cloud', 1 / 11],
    [RISING, 40, 'cloud', 0.5],
    // 1 … 20 goes on to 39: 1 of 20 is missed.
    [yearly(1, 5, 9, 13, 17, 20), 40, 'sun-cloud', 0.05],
    [yearly(1, 5, 9, 13, 17, 20), 39.99, 'sun', 0.0495],
    // 12 … 20 goes on to 28: 2 of 10 are missed.
    [yearly(12, 13, 14, 16, 18, 20), 30, 'sun-cloud', 0.2],
    [yearly(12, 13, 14, 16, 18, 20), 30.01, 'cloud', 0.2008],
    [yearly(20, 20, 20, 20, 20, 20), 30, 'storm', 1],
    [yearly(22, 20, 20, 20, 20, 20), 30, 'storm', 1.2],
    [yearly(0, 0, 0, 0, 0, 5), 10, 'sun', 0],
    [yearly(-5, -4, -3, -2, -1, 0), 5, 'sun', 0],
  ])('%j to %d: %s', (observations, target, symbol, missShare) => {
    expect(up(observations, target)).toMatchObject({ status: symbol, steps: { missShare: expect.closeTo(missShare, 4) } });
  });

  it('in the target year itself nothing is left to be gained', () => {
    expect(up(RISING, 21, 2020)).toMatchObject({ status: 'cloud', steps: { yearsLeft: 0, missShare: 1 } });
  });

  it('a target that is met is judged by its trend', () => {
    expect(up(RISING, 20)).toMatchObject({ status: 'sun', steps: { meanChange: 2, gap: 0 } });
    expect(up(yearly(30, 28, 26, 24, 22, 20), 15)).toMatchObject({ status: 'sun-cloud', steps: { gap: -5 } });
  });
});

describe('a target for every year', () => {
  it.each([
    [[1, 1, 1, 1, 1, 5], 'sun'],
    [[5, 5, 5, 5, 5, 5], 'sun'],
    [[9, 8, 7, 6, 6, 5], 'sun-cloud'],
    [[1, 1, 1, 1, 1, 4], 'cloud'],
    [[4, 4, 4, 4, 4, 4], 'storm'],
    [[9, 9, 9, 9, 9, 4], 'storm'],
  ])('of 5, with %j: %s', (values, symbol) => {
    const observations = yearly(...values);
    expect(keptTarget({ observations, direction: 'up', target: { value: 5, time: 2020 } }).status).toBe(symbol);
    expect(keptTarget({ observations: yearly(...values.map((value) => -value)), direction: 'down', target: { value: -5, time: 2020 } }).status).toBe(symbol);
  });
});

describe('a direction only', () => {
  it.each([
    [[1, 2, 3, 4, 5, 6], 'sun'],
    [[1, 2, 3, 4, 6, 5], 'sun-cloud'],
    [[1, 2, 3, 4, 5, 5], 'sun-cloud'],
    [[6, 5, 4, 3, 2, 3], 'cloud'],
    [[3, 5, 4, 3, 2, 3], 'cloud'],
    [[6, 5, 4, 3, 2, 1], 'storm'],
    [[3, 3, 3, 3, 3, 3], 'storm'],
  ])('up, with %j: %s', (values, symbol) => {
    expect(directionOnly({ observations: yearly(...values), direction: 'up' }).status).toBe(symbol);
  });

  it('shows both changes', () => {
    expect(directionOnly({ observations: RISING, direction: 'up' })).toMatchObject({ steps: { meanChange: 2, lastChange: 2 }, inputs: { target: null } });
  });
});

describe('the mean change', () => {
  it('is of the last six observations, over the years between them', () => {
    expect(recentChange(yearly(99, 50, 10, 12, 14, 16, 18, 20))).toMatchObject({ meanChange: 2, base: { time: 2017, value: 10 } });
    const gappy = [2010, 2012, 2016, 2020].map((time) => ({ time, value: time }));
    expect(recentChange([...gappy].reverse())).toMatchObject({ meanChange: 1, lastChange: 4, observations: gappy });
  });

  it('needs four', () => {
    expect(recentChange(yearly(1, 2, 3))).toBe('too-few-observations');
    expect(recentChange(yearly(1, 2, 3, 4))).toMatchObject({ meanChange: 1 });
  });
});

describe('not assessable', () => {
  it.each([
    ['too-few-observations', yearly(1, 2, 3), 9, 2030],
    ['target-before-latest', RISING, 40, 2019],
    ['two-values-at-one-time', [...RISING, { time: 2015, value: 1 }], 40, 2030],
    ['not-finite', [...RISING, { time: NaN, value: 1 }], 40, 2030],
    ['not-finite', RISING, NaN, 2030],
    ['not-finite', yearly(-1e308, 0, 0, 0, 0, 1e308), 1.5e308, 2030],
  ])('%s', (reason, observations, target, year) => {
    expect(up(observations, target, year)).toEqual({ status: 'not-assessable', reason });
  });

  it('for the rules without a target year too', () => {
    const few = { observations: yearly(1, 2, 3), direction: 'up' } as const;
    expect(directionOnly(few)).toEqual({ status: 'not-assessable', reason: 'too-few-observations' });
    expect(keptTarget({ ...few, target: { value: 1, time: 2030 } })).toEqual({ status: 'not-assessable', reason: 'too-few-observations' });
    expect(keptTarget({ observations: RISING, direction: 'up', target: { value: NaN, time: 2030 } })).toEqual({ status: 'not-assessable', reason: 'not-finite' });
  });
});

test('of several targets the worst symbol counts', () => {
  expect(worstSymbol(['sun', 'cloud', 'sun-cloud'])).toBe('cloud');
  expect(worstSymbol(['storm', 'sun'])).toBe('storm');
  expect(worstSymbol(['sun'])).toBe('sun');
  expect(worstSymbol([])).toBeNull();
});
