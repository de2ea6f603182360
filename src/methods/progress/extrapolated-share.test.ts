import { describe, expect, it, test } from 'vitest';
import { extrapolatedShare } from './extrapolated-share.ts';
import type { ShareInput } from './extrapolated-share.ts';

const at = (time: number, value: number) => ({ time, value });
const share = (from: number, to: number, input: Partial<ShareInput> = {}) =>
  extrapolatedShare({ observations: [at(2020, from), at(2021, to)], direction: 'up', target: null, isPercentage: false, ...input });

describe('the share of the way that the growth would do', () => {
  // 10 → 20 in a year doubles again to 40 by 2022: 30 of the way from 10 to the target.
  it.each([
    [40, 'met-or-on-track', 1],
    [41.57, 'met-or-on-track', 0.9503],
    [41.59, 'fair-progress', 0.9497],
    [310, 'fair-progress', 0.1],
    [311, 'stagnation-or-regression', 0.0997],
  ])('of 10 to %d: %s', (target, status, done) => {
    expect(share(10, 20, { target: at(2022, target) })).toMatchObject({ status, steps: { growth: 1, projected: 40, share: expect.closeTo(done, 4) } });
  });

  it('the wrong way is stagnation or regression', () => {
    expect(share(10, 9, { target: at(2030, 20) })).toMatchObject({ status: 'stagnation-or-regression', score: 1 });
    expect(share(10, 11, { direction: 'down', target: at(2030, 5) })).toMatchObject({ status: 'stagnation-or-regression' });
  });

  it('also from a base that had the target, where the formula alone would say 3', () => {
    expect(share(8, 12, { direction: 'down', target: at(2030, 10) })).toMatchObject({ status: 'stagnation-or-regression', steps: { share: null } });
    expect(share(10, 12, { direction: 'down', target: at(2030, 10) })).toMatchObject({ status: 'stagnation-or-regression', steps: { share: null } });
  });

  it('a met target counts whatever the trend', () => {
    expect(share(90, 50, { target: at(2030, 40) })).toMatchObject({ status: 'met-or-on-track', score: 3 });
    expect(share(0, 0, { direction: 'down', target: at(2030, 70) })).toMatchObject({ status: 'met-or-on-track', steps: { growth: null, share: null } });
    expect(share(90, 50, { target: at(2020.5, 40) })).toMatchObject({ status: 'met-or-on-track' });
  });

  it('within a point of 0 % or 100 % the target counts as met', () => {
    const target = at(2030, 100);
    expect(share(99.5, 99, { target, isPercentage: true })).toMatchObject({ status: 'met-or-on-track' });
    expect(share(99.5, 98.99, { target, isPercentage: true })).toMatchObject({ status: 'stagnation-or-regression' });
    expect(share(99.5, 99, { target })).toMatchObject({ status: 'stagnation-or-regression' });
    expect(share(0.5, 1, { direction: 'down', target: at(2030, 0), isPercentage: true })).toMatchObject({ status: 'met-or-on-track' });
    expect(share(49.5, 49, { target: at(2030, 50), isPercentage: true })).toMatchObject({ status: 'stagnation-or-regression' });
  });
});

describe('without a target, growth a year', () => {
  it.each([
    [1020.1, 979.9, 'met-or-on-track', 3],
    [1019.9, 980.1, 'fair-progress', 2],
    [1005.1, 994.9, 'fair-progress', 2],
    [1004.9, 995.1, 'stagnation-or-regression', 1],
    [1000, 1000, 'stagnation-or-regression', 1],
  ])('1000 → %d upwards, %d downwards: %s', (up, down, status, score) => {
    expect(share(1000, up)).toMatchObject({ status, score, steps: { projected: null, share: null } });
    expect(share(1000, down, { direction: 'down' })).toMatchObject({ status, score });
  });

  it('of a negative value that nears zero is growth', () => {
    expect(share(-100, -90)).toMatchObject({ status: 'met-or-on-track' });
  });
});

test.each<[string, [number, number], Partial<ShareInput>]>([
  ['too-few-observations', [1, 2], { observations: [] }],
  ['base-after-latest', [1, 2], { baseYear: 2022 }],
  ['zero-base', [0, 2], {}],
  ['zero-base', [0, 2], { target: at(2030, 3) }],
  ['opposite-signs', [-1, 2], {}],
  ['target-not-after-base', [1, 2], { target: at(2020, 3) }],
  ['target-before-latest', [1, 2], { target: at(2020.5, 3) }],
  ['not-finite', [1, 2], { target: at(2030, Infinity) }],
  ['not-finite', [1, 2], { baseYear: NaN }],
  ['not-finite', [1e-300, 1e300], {}],
])('not assessable: %s', (reason, [from, to], input) => {
  expect(share(from, to, input)).toEqual({ status: 'not-assessable', reason });
});
