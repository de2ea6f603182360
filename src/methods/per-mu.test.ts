import { describe, expect, test } from 'vitest';
import { decimal } from './exact.ts';
import { perMu, score } from './per-mu.ts';
import type { AreaUnit, MoneyUnit } from './per-mu.ts';

describe('per 亩', () => {
  test.each([
    ['5000', '万元', '15', '亩', '333.33', true],
    ['0.5', '亿元', '10000', '平方米', '333.33', true],
    ['64', '亿元', '255', '亩', '2509.8', true],
    ['3000', '万元', '1', '公顷', '200', false],
    ['1', '亿元', '0.01', '平方公里', '666.67', true],
    ['0', '万元', '15', '亩', '0', false],
  ] as const)('%s %s on %s %s is %s 万元', (amount, money: MoneyUnit, area, unit: AreaUnit, text, rounded) => {
    expect(decimal(perMu(amount, money, area, unit), 2)).toEqual({ text, rounded });
  });

  test('the same land in four units gives the same number', () => {
    const all = ([['1500', '亩'], ['100', '公顷'], ['1', '平方公里'], ['1000000', '平方米']] as const).map(([area, unit]) => decimal(perMu('7', '亿元', area, unit), 9).text);
    expect(new Set(all)).toEqual(new Set(['46.666666667']));
  });

  test('no land and no number are refused', () => {
    expect(() => perMu('1', '万元', '0', '亩')).toThrow(RangeError);
    expect(() => perMu('', '万元', '1', '亩')).toThrow(RangeError);
  });
});

/** Huangyan 2022, firms above the size line: baseline and weight as published. */
const PUBLISHED = [
  ['24.097', '30'],
  ['136.16', '20'],
  ['2.694', '20'],
  ['4929.81', '10'],
  ['18.14', '10'],
  ['0.0302', '10'],
] as const;
const items = (values: readonly (string | null)[]) => PUBLISHED.map(([baseline, weight], i) => ({ baseline, weight, value: values[i] ?? null }));
const baselines = PUBLISHED.map(([baseline]) => baseline);

describe('the score', () => {
  test('of every item at its baseline is 100', () => {
    const { points, missing } = score(items(baselines));
    expect([points && decimal(points, 6), missing]).toEqual([{ text: '100', rounded: false }, []]);
  });

  test('leaves a missing item out and says so; a 0 counts', () => {
    const missing = score(items([null, ...baselines.slice(1)]));
    expect([missing.points && decimal(missing.points, 2).text, decimal(missing.counted, 2).text, decimal(missing.total, 2).text, missing.missing]).toEqual(['70', '70', '100', [0]]);
    const zero = score(items(['0', ...baselines.slice(1)]));
    expect([zero.points && decimal(zero.points, 2).text, decimal(zero.counted, 2).text, zero.missing]).toEqual(['70', '100', []]);
  });

  test('without any value is no number', () => {
    expect(score(items([]))).toMatchObject({ points: null, missing: [0, 1, 2, 3, 4, 5] });
  });

  test('twice the baseline gives twice the weight; a baseline of 0 is refused', () => {
    expect(decimal(score([{ value: '23.1864', baseline: '11.5932', weight: '50' }]).counted, 0).text).toBe('50');
    expect(score([{ value: '23.1864', baseline: '11.5932', weight: '50' }]).points).toSatisfy((points: Parameters<typeof decimal>[0]) => decimal(points, 4).text === '100');
    expect(() => score([{ value: '1', baseline: '0', weight: '50' }])).toThrow(RangeError);
  });
});
