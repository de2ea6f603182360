import { describe, expect, it } from 'vitest';
import { amount, scaled } from './international-number.ts';

describe('scaled', () => {
  it.each([
    [16.09, 100000000, '1.609 billion'],
    [5000, 10000, '50 million'],
    [2.7, 10000, '27,000'],
    [0.5, 10000, '5,000'],
    [1.1, 1, '1.1'],
    [1234567, 1, '1.234567 million'],
    [2000, 100000000, '200 billion'],
    [0.29, 100000000, '29 million'],
    [-3.2, 1, '−3.2'],
    [0, 1, '0'],
  ])('%d times %d is %s', (value, factor, said) => {
    expect(scaled(value, factor)).toBe(said);
  });
});

describe('amount', () => {
  it('writes the unit as English has it, once for a range', () => {
    expect(amount({ value: 16.09, high: null, number_en: { pattern: 'CNY {n}', factor: 100000000 } })).toBe('CNY 1.609 billion');
    expect(amount({ value: 1, high: 2, number_en: { pattern: '{n}', factor: 1 } })).toBe('1–2');
    expect(amount({ value: 1, high: null, number_en: { pattern: '{n} {n:person|people}', factor: 1 } })).toBe('1 person');
  });
});
