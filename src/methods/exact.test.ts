import { describe, expect, test } from 'vitest';
import { add, compare, decimal, divide, exact, multiply } from './exact.ts';

describe('exact numbers', () => {
  test.each([
    ['0.1', '0.2', '0.3'],
    ['1/3', '2/3', '1'],
    ['-0.5', '1.25', '0.75'],
  ])('%s + %s = %s', (a, b, sum) => {
    expect(compare(add(exact(a), exact(b)), exact(sum))).toBe(0);
  });

  test('multiply and divide keep every digit', () => {
    expect(compare(multiply(exact('15'), exact('2000/3')), exact('10000'))).toBe(0);
    expect(compare(divide(exact('10000'), exact('2000/3')), exact('15'))).toBe(0);
    expect(() => divide(exact('1'), exact('0'))).toThrow(RangeError);
  });

  test('compare orders', () => {
    expect([compare(exact('4999.999999'), exact('5000')), compare(exact('5000.0'), exact('5000')), compare(exact('5000.000001'), exact('5000'))]).toEqual([-1, 0, 1]);
  });

  test.each(['', 'x', '1e3', '.5', '5.', '1/0', '１', '--1', '1,000'])('%j is no number', (text) => {
    expect(() => exact(text)).toThrow(RangeError);
  });

  test.each([
    ['40/3', 2, '13.33', true],
    ['2/3', 2, '0.67', true],
    ['1/200', 2, '0.01', true],
    ['-2/3', 0, '-1', true],
    ['-1/1000', 2, '0', true],
    ['12.50', 2, '12.5', false],
    ['100', 4, '100', false],
    ['0', 2, '0', false],
  ])('%s to %i decimals is %s', (text, places, shown, rounded) => {
    expect(decimal(exact(text), places)).toEqual({ text: shown, rounded });
  });
});
