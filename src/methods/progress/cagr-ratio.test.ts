import { describe, expect, it, test } from 'vitest';
import { cagrRatio } from './cagr-ratio.ts';
import type { CagrInput } from './cagr-ratio.ts';
import { limitCoefficient } from './limit-coefficient.ts';

const at = (time: number, value: number) => ({ time, value });
const assess = (from: number, to: number, input: Partial<CagrInput> = {}) =>
  cagrRatio({ observations: [at(2015, from), at(2016, to)], direction: 'up', target: null, limit: null, ...input });

test('inputs and every step come with the status (Canadian Indicator Framework 1-1-1)', () => {
  const observations = [at(2023, 10.4), at(2015, 14.5), at(2019, 99)];
  const target = at(2030, 7.25);
  expect(cagrRatio({ observations, direction: 'down', target, limit: null })).toEqual({
    status: 'needs-acceleration',
    inputs: { observations: [at(2015, 14.5), at(2023, 10.4)], base: at(2015, 14.5), latest: at(2023, 10.4), direction: 'down', target, limit: null },
    steps: {
      years: 8,
      sign: 1,
      growth: expect.closeTo((10.4 / 14.5) ** (1 / 8) - 1, 15),
      neededGrowth: expect.closeTo(0.5 ** (1 / 15) - 1, 15),
      progress: expect.closeTo(0.9010899547, 10),
      coefficient: null,
    },
    score: expect.closeTo(2.1506954374, 10),
  });
});

test('near a limit less growth is asked for (Canadian Indicator Framework 1-2-1)', () => {
  const input = { observations: [at(2016, 66.6), at(2023, 71.4)], direction: 'up', target: null } as const;
  expect(cagrRatio({ ...input, limit: 100 })).toMatchObject({
    status: 'needs-acceleration',
    steps: { progress: expect.closeTo(0.0099914837, 10), coefficient: expect.closeTo(1 - 0.666 ** 4.44, 12) },
    score: expect.closeTo(1.7397528501, 10),
  });
  expect(cagrRatio({ ...input, limit: null })).toMatchObject({ score: expect.closeTo(250 * 0.0099914837 - 1.25, 7) });
});

describe('with a target, the ratio decides', () => {
  // Base 1, target 21 a year later: 20 is needed, so the ratio is (latest − 1) / 20.
  it.each([
    [21, 'target-achieved', 5],
    [30, 'target-achieved', 5],
    [20, 'on-track', 2.5],
    [19.9999, 'needs-acceleration', 2.5],
    [13, 'needs-acceleration', 0],
    [12.9999, 'limited', 0],
    [1, 'limited', -2.5],
    [0.9999, 'deterioration', -2.5],
    [0, 'deterioration', -2.7083],
  ])('%d → %s', (latest, status, score) => {
    expect(assess(1, latest, { target: at(2016, 21) })).toMatchObject({ status, score: expect.closeTo(score, 3) });
  });

  it('the score stays within −5 and 5', () => {
    expect(assess(20, 1, { target: at(2016, 21) })).toMatchObject({ status: 'deterioration', score: -5 });
    // Falling was wanted, the target year is far: the pace is many times what is needed.
    expect(assess(10, 9, { direction: 'down', target: at(2100, 8) })).toMatchObject({ status: 'on-track', score: 5 });
  });

  it('a met target counts whatever the trend, also where no rate can be formed', () => {
    expect(assess(50, 30, { target: at(2030, 20) })).toMatchObject({ status: 'target-achieved', steps: { progress: expect.closeTo(-6.6, 0) } });
    expect(assess(0, 30, { target: at(2030, 20) })).toMatchObject({ status: 'target-achieved', steps: { growth: null, progress: null } });
    expect(assess(20, 20, { target: at(2030, 20) })).toMatchObject({ status: 'target-achieved', steps: { growth: 0, neededGrowth: null, progress: null } });
    expect(assess(5, 0, { direction: 'down', target: at(2030, 0) })).toMatchObject({ status: 'target-achieved' });
  });
});

describe('without a target, growth a year decides', () => {
  it.each([
    [1015.1, 'on-track', 2.5],
    [1014.9, 'needs-acceleration', 2.5],
    [1005.1, 'needs-acceleration', 0],
    [1004.9, 'limited', 0],
    [1000, 'limited', -2.5],
    [999.9, 'deterioration', -2.5],
    [900, 'deterioration', -5],
    [1100, 'on-track', 5],
  ])('1000 → %d: %s', (latest, status, score) => {
    expect(assess(1000, latest)).toMatchObject({ status, score: expect.closeTo(score, 0) });
  });

  it('a negative value that nears zero rises', () => {
    expect(assess(-100, -90)).toMatchObject({ status: 'on-track', steps: { sign: -1, growth: expect.closeTo(-0.1, 12), progress: expect.closeTo(0.1, 12) } });
    expect(assess(-100, -110)).toMatchObject({ status: 'deterioration' });
  });

  it('a base at the limit needs only to be kept', () => {
    expect(assess(100, 100, { limit: 100 })).toMatchObject({ status: 'on-track', steps: { coefficient: 0 }, score: 5 });
    expect(assess(100, 99.9, { limit: 100 })).toMatchObject({ status: 'deterioration' });
  });
});

test.each([
  [0, 100, 1],
  [50, 100, 1 - 0.5 ** 4.44],
  [100, 100, 0],
  [-100, -100, 0],
  [150, 100, 1 - 0.5 ** 4.44],
  [200, 100, 1],
  [300, 100, 1],
  [0, 0, 1],
])('coefficient of base %d and limit %d', (base, limit, coefficient) => {
  expect(limitCoefficient(base, limit)).toBeCloseTo(coefficient, 12);
});

describe('not assessable', () => {
  const cases: [string, CagrInput['observations'], Partial<CagrInput>][] = [
    ['too-few-observations', [], {}],
    ['too-few-observations', [at(2016, 1)], {}],
    ['too-few-observations', [at(2014, 1), at(2016, 1)], {}],
    ['base-after-latest', [at(2012, 1), at(2013, 1)], {}],
    ['two-values-at-one-time', [at(2015, 1), at(2016, 1), at(2016, 2)], {}],
    ['under-one-year', [at(2015.5, 1), at(2016, 2)], {}],
    ['zero-base', [at(2015, 0), at(2016, 2)], {}],
    ['zero-base', [at(2015, 0), at(2016, 2)], { target: at(2030, 5) }],
    ['zero-target', [at(2015, 4), at(2016, 2)], { direction: 'down', target: at(2030, 0) }],
    ['opposite-signs', [at(2015, -1), at(2016, 2)], {}],
    ['opposite-signs', [at(2015, -1), at(2016, -2)], { target: at(2030, 5) }],
    ['base-at-target', [at(2015, 5), at(2016, 4)], { target: at(2030, 5) }],
    ['target-not-after-base', [at(2015, 5), at(2016, 4)], { target: at(2015, 9) }],
    ['not-finite', [at(2015, NaN), at(2016, 4)], {}],
    ['not-finite', [at(2015, 1), at(2016, 4)], { target: at(Infinity, 5) }],
    ['not-finite', [at(2015, 1), at(2016, 4)], { limit: NaN }],
    ['not-finite', [at(2015, 1), at(2016, 4)], { baseYear: NaN }],
    ['not-finite', [at(2015, 1e-300), at(2016, 1e300)], {}],
  ];
  it.each(cases)('%s %j %j', (reason, observations, input) => {
    expect(cagrRatio({ observations, direction: 'up', target: null, limit: null, ...input })).toEqual({ status: 'not-assessable', reason });
  });
});

test('the base is the year asked for, or the next later one', () => {
  const observations = [at(2013, 1), at(2017, 2), at(2020, 3)];
  const baseAt = (baseYear?: number) => {
    const got = cagrRatio({ observations, ...(baseYear === undefined ? {} : { baseYear }), direction: 'up', target: null, limit: null });
    return got.status === 'not-assessable' ? got.reason : got.inputs.base.time;
  };
  expect([baseAt(), baseAt(2013), baseAt(2000), baseAt(2018)]).toEqual([2017, 2013, 2013, 'too-few-observations']);
});
