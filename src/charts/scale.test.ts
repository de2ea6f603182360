import { expect, test } from 'vitest';
import { valueScale } from './scale.ts';

const ends = (...values: number[]) => values.map((value) => ({ value, room: 50 }));
const texts = (values: number[], width = 300, unit = '') => valueScale(ends(...values), width, unit).ticks.map((tick) => tick.text);

test('starts at zero and leaves room for the text of every bar', () => {
  const scale = valueScale(ends(10, 97), 300);
  expect(scale.x(0)).toBe(0);
  expect(scale.x(97) + 50).toBeLessThanOrEqual(300);
});

test('counts have no half ticks', () => {
  expect(texts([2, 1])).toEqual(['0', '1', '2']);
  expect(texts([0.5, 1])).toContain('0.4');
});

test('ticks stay apart on a narrow axis', () => {
  expect(texts([123456], 120).length).toBeLessThanOrEqual(2);
});

test('only zeros: zero alone is labelled', () => {
  expect(texts([0, 0])).toEqual(['0']);
  expect(texts([])).toEqual(['0']);
});

test('values below zero have a proper minus and the unit', () => {
  expect(texts([-20, 20], 300, '%')).toEqual(['−20%', '−10%', '0%', '10%', '20%']);
  expect(texts([-20, -4])).toContain('0');
});
