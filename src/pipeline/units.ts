import Fraction from 'fraction.js';
import type { Row } from '../schema/index.ts';

/**
 * A value in its printed unit → the same value in the base unit, exactly.
 * 1 亩 = 2000/3 平方米, so a result can be a fraction: it is then written `40000000/3`, never rounded.
 */
export function toBase(value: number, unit: Row<'units'>): string {
  // A small number prints as 1e-7, which the fraction reader does not take.
  const [digits = '', exponent = '0'] = String(value).split('e');
  const printed = new Fraction(digits).mul(new Fraction(10).pow(Number(exponent)) ?? 1);
  const exact = printed.mul(unit.factor_numerator, unit.factor_denominator);
  const decimal = exact.toString(20);
  return decimal.includes('(') ? exact.toFraction() : decimal;
}
