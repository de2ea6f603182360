import { expect, it } from 'vitest';
import { toBase } from './units.ts';

const unit = (factor_numerator: number, factor_denominator = 1) =>
  ({ unit: '', en: '', pattern_en: '{n}', factor_en: 1, dimension: 'other', base: '', factor_numerator, factor_denominator }) as const;
const [MU, TEN_THOUSAND_MU, HUNDRED_MILLION] = [unit(2000, 3), unit(20_000_000, 3), unit(100_000_000)];

it.each([
  ['1.2万亩', 1.2, TEN_THOUSAND_MU, '8000000'],
  ['2万亩', 2, TEN_THOUSAND_MU, '40000000/3'],
  ['16.09亿元', 16.09, HUNDRED_MILLION, '1609000000'],
  ['1亩', 1, MU, '2000/3'],
  ['15亩', 15, MU, '10000'],
  ['0.1亩', 0.1, MU, '200/3'],
  ['1500亩', 1500, MU, '1000000'],
  ['0.29亿元, which floats make 28999999.999999996', 0.29, HUNDRED_MILLION, '29000000'],
  ['1.1 of a third', 1.1, unit(1, 3), '11/30'],
  ['a negative', -3.2, MU, '-6400/3'],
  ['0', 0, MU, '0'],
  ['a decimal', 24.6, unit(1), '24.6'],
  ['a small number', 0.0000001, unit(1), '0.0000001'],
  ['a small number of mu', 0.0000003, MU, '0.0002'],
  ['the largest number with 15 digits', 999_999_999_999_999, HUNDRED_MILLION, '99999999999999900000000'],
])('%s', (_name, value, of, expected) => {
  expect(toBase(value, of)).toBe(expected);
});
