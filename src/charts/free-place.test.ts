import { expect, test } from 'vitest';
import { boxesAlong, freePlace } from './free-place.ts';

const box = (left: number, top: number, size = 10) => ({ left, top, right: left + size, bottom: top + size });
const bounds = box(0, 0, 100);

test('the first candidate that touches nothing is taken', () => {
  const candidates = [box(0, 0), box(15, 0), box(30, 0)];
  expect(freePlace(candidates, [], bounds)).toBe(candidates[0]);
  expect(freePlace(candidates, [box(5, 5)], bounds)).toBe(candidates[1]);
  expect(freePlace(candidates, [box(0, 0, 50)], bounds)).toBeUndefined();
});

test('nothing is placed outside', () => {
  expect(freePlace([box(-1, 0), box(95, 0), box(0, 91)], [], bounds)).toBeUndefined();
});

test('a line keeps its whole length free', () => {
  const line = boxesAlong(0, 0, 100, 100);
  for (let at = 0; at <= 90; at += 5) expect(freePlace([box(at, at)], line, bounds)).toBeUndefined();
  expect(freePlace([box(60, 20)], line, bounds)).toBeDefined();
});
