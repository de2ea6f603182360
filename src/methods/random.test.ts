import { describe, expect, test } from 'vitest';
import { seeded, xoshiro128 } from './random.ts';

const take = (count: number, draw: () => number): number[] => Array.from({ length: count }, () => draw());

describe('xoshiro128', () => {
  test('draws the reference sequence', () => {
    // Printed in the tests of the crate rand_xoshiro (src/xoshiro128starstar.rs), made there with the authors' own C code, v1.1.
    const printed = [11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804];
    expect(take(10, xoshiro128([1, 2, 3, 4]))).toEqual(printed);
  });
});

describe('seeded', () => {
  test('the same seed draws the same, another seed another', () => {
    expect(take(50, seeded(7))).toEqual(take(50, seeded(7)));
    expect(take(50, seeded(7))).not.toEqual(take(50, seeded(8)));
  });

  test.each([0, 1, 42, -1, 2 ** 31, 2 ** 32 - 1])('seed %i lies in [0, 1) and is even', (seed) => {
    const drawn = take(20_000, seeded(seed));
    expect(drawn.every((x) => x >= 0 && x < 1)).toBe(true);
    const counts = Array.from({ length: 10 }, (_, bin) => drawn.filter((x) => Math.floor(x * 10) === bin).length);
    const chiSquare = counts.reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0);
    // 99.9 % point of chi-square with 9 degrees of freedom is 27.88.
    expect(chiSquare).toBeLessThan(27.88);
  });

  test('neighbours in a row are not correlated', () => {
    const drawn = take(20_000, seeded(3));
    const products = drawn.slice(1).map((x, at) => (x - 0.5) * ((drawn[at] ?? 0) - 0.5));
    // Standard deviation of the mean is 1/12/√20000 = 0.0006.
    expect(Math.abs(products.reduce((sum, x) => sum + x, 0) / products.length)).toBeLessThan(0.0024);
  });
});
