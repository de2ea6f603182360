import { expect, test } from 'vitest';
import { packedLength, spread } from './spread.ts';

const sized = (size: number, ...at: number[]) => at.map((each) => ({ at: each, size }));

test('labels that do not collide stay where they want to be', () => {
  expect(spread(sized(10, 10, 40, 80), 100, 2)).toEqual([10, 40, 80]);
});

test('labels that collide move apart by the same distance', () => {
  expect(spread(sized(10, 50, 50), 100, 2)).toEqual([44, 56]);
  expect(spread(sized(10, 50, 50, 50), 100, 0)).toEqual([40, 50, 60]);
});

test('nothing leaves the line', () => {
  expect(spread(sized(10, 0, 0), 100, 0)).toEqual([5, 15]);
  expect(spread(sized(10, 100, 100), 100, 0)).toEqual([85, 95]);
});

test('labels of different size keep their gap', () => {
  const items = [{ at: 20, size: 30 }, { at: 21, size: 4 }, { at: 90, size: 20 }];
  const centres = spread(items, 110, 3);
  items.slice(1).forEach((item, nth) => {
    const before = items[nth];
    expect((centres[nth + 1] ?? 0) - (centres[nth] ?? 0)).toBeGreaterThanOrEqual((item.size + (before?.size ?? 0)) / 2 + 3 - 1e-9);
  });
});

test('a full line is packed, one label too many is refused', () => {
  expect(packedLength([10, 10, 10], 5)).toBe(40);
  expect(spread(sized(10, 0, 0, 0), 40, 5)).toEqual([5, 20, 35]);
  expect(() => spread(sized(10, 0, 0, 0), 39, 5)).toThrow('no room: 3 labels on 39');
  expect(spread([], 0, 5)).toEqual([]);
});
