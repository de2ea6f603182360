import { expect, it } from 'vitest';
import { nearest } from './nearest.ts';

const CODES = ['target', 'plan', 'actual', '目标', '实际'];

it.each([
  ['actuall', 'actual'],
  ['atcual', 'actual'],
  ['plam', 'plan'],
  ['实记', '实际'],
  ['targets', 'target'],
  ['preliminary', null],
  ['计', null],
  ['', null],
  ['zzzz', null],
])('%j → %j', (word, expected) => {
  expect(nearest(word, CODES)).toBe(expected);
});

it('takes the closest, and the first of equals', () => {
  expect(nearest('sample-eest', ['sample-west', 'sample-east'])).toBe('sample-west');
  expect(nearest('sample-eas', ['sample-west', 'sample-east'])).toBe('sample-east');
  expect(nearest('x', [])).toBeNull();
});
