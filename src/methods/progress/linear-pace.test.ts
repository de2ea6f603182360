import { describe, expect, it, test } from 'vitest';
import { linearPace } from './linear-pace.ts';
import type { PaceInput } from './linear-pace.ts';

const at = (time: number, value: number) => ({ time, value });
/** From 0 in 2015 to 30 in 2030: 2 a year are needed. */
const pace = (latest: number, input: Partial<PaceInput> = {}) => linearPace({ observations: [at(2015, 0), at(2020, latest)], direction: 'up', target: at(2030, 30), ...input });

describe('actual over needed pace', () => {
  it.each([
    [30, 'on-track', 3],
    [10, 'on-track', 1],
    [9.99, 'moderately-improving', 0.999],
    [5, 'moderately-improving', 0.5],
    [4.99, 'stagnating', 0.499],
    [0, 'stagnating', 0],
    [-0.01, 'decreasing', -0.001],
  ])('%d: %s', (latest, status, ratio) => {
    expect(pace(latest)).toMatchObject({ status, steps: { years: 5, neededPace: 2, ratio: expect.closeTo(ratio, 10) }, score: null });
  });

  it('downwards too', () => {
    const input = { observations: [at(2015, 40), at(2020, 35)], direction: 'down', target: at(2030, 10) } as const;
    expect(linearPace(input)).toMatchObject({ status: 'moderately-improving', steps: { actualPace: 1, neededPace: 2, ratio: 0.5 }, inputs: { base: at(2015, 40) } });
  });
});

test('a met target is on track whatever the trend', () => {
  expect(pace(31, { observations: [at(2015, 90), at(2020, 31)] })).toMatchObject({ status: 'on-track', steps: { ratio: expect.closeTo(-2.95, 10) } });
  expect(pace(30, { observations: [at(2015, 30), at(2020, 30)] })).toMatchObject({ status: 'on-track', steps: { ratio: null } });
});

test.each<[string, Partial<PaceInput>]>([
  ['too-few-observations', { observations: [at(2015, 0)] }],
  ['base-after-latest', { observations: [at(2012, 0), at(2013, 1)] }],
  ['under-one-year', { observations: [at(2015, 0), at(2015.5, 1)] }],
  ['target-not-after-base', { target: at(2015, 30) }],
  ['base-at-target', { observations: [at(2015, 30), at(2020, 29)] }],
  ['not-finite', { target: at(2030, NaN) }],
  ['not-finite', { baseYear: Infinity }],
])('not assessable: %s', (reason, input) => {
  expect(pace(1, input)).toEqual({ status: 'not-assessable', reason });
});
