import { expect, it } from 'vitest';
import { quotedInside } from './quoted-inside.ts';

it.each([
  ['The “eight roads” of development', 'The ‘eight roads’ of development'],
  ['“The road of ‘effective investment’” has the most', '‘The road of “effective investment”’ has the most'],
  ["the city's “two attractions”", "the city's ‘two attractions’"],
  ['the city’s “two attractions”', 'the city’s ‘two attractions’'],
  ['“the ‘city’s’ plan”', '‘the “city’s” plan’'],
  ['全市“省级以上”开发区', '全市‘省级以上’开发区'],
  ['no marks', 'no marks'],
])('%s', (text, inside) => {
  expect(quotedInside(text)).toBe(inside);
});
