import { expect, it } from 'vitest';
import { exact, rounded, unrounded } from './exact.ts';

it.each([
  ['137400/1609', 2, '85.39'],
  ['388/11', 2, '35.27'],
  ['20', 2, '20'],
  ['0.125', 2, '0.13'],
  ['-0.125', 2, '-0.13'],
  ['-0.004', 2, '0'],
  ['0.1', 1, '0.1'],
  ['99.95', 1, '100'],
  ['2509.80392', 1, '2509.8'],
  ['7.5', 0, '8'],
])('%s to %i decimals is %s, half away from zero', (value, digits, text) => {
  expect(rounded(exact(value), digits)).toBe(text);
});

it('keeps a fraction that no decimal can say', () => {
  expect(unrounded(exact(2).div(3))).toBe('2/3');
  expect(unrounded(exact(1e-7))).toBe('0.0000001');
});
