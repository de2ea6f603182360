import { expect, it } from 'vitest';
import { perMuSaid } from './per-mu-said.ts';

const ENGLISH = { value: 'CNY {n}', printed: '{n} × CNY 10,000' };
const CHINESE = { value: '{n}万元', printed: '{n}万元' };
const brackets = (inner: string): string => ` (${inner})`;

it.each([
  ['320', 'CNY 3.2 million (320 × CNY 10,000)'],
  ['333.33', 'CNY 3.3333 million (333.33 × CNY 10,000)'],
  ['0.01', 'CNY 100 (0.01 × CNY 10,000)'],
  ['12.5', 'CNY 125,000 (12.5 × CNY 10,000)'],
  ['2509800', 'CNY 25.098 billion (2509800 × CNY 10,000)'],
  ['0', 'CNY 0 (0 × CNY 10,000)'],
])('%s 万元 per 亩, in English', (text, said) => {
  expect(perMuSaid(text, ENGLISH, brackets)).toBe(said);
});

it('stays in the printed unit where the number has more digits than can be kept', () => {
  expect(perMuSaid('12345678901234567.89', ENGLISH, brackets)).toBe('12345678901234567.89 × CNY 10,000');
});

it('says the printed unit once where the language has a word for it', () => {
  expect(perMuSaid('333.33', CHINESE, brackets)).toBe('333.33万元');
});
