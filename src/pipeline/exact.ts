/** Exact arithmetic for derived indicators. Values come as printed decimals or as fractions such as 40000000/3. */
import Fraction from 'fraction.js';

/** The exact value of a decimal, a fraction or a number as entered. A small number prints as 1e-7, which the reader does not take. */
export function exact(value: string | number): Fraction {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return new Fraction(digits).mul(new Fraction(10).pow(Number(exponent)) ?? 1);
}

export const sum = (values: readonly Fraction[]): Fraction => values.reduce((total, value) => total.add(value), new Fraction(0));

/** Rounded half away from zero to so many decimals, without trailing zeros. */
export function rounded(value: Fraction, digits: number): string {
  const scale = new Fraction(10).pow(digits) ?? new Fraction(1);
  const whole = value.abs().mul(scale).add(1, 2).floor();
  const sign = value.compare(0) < 0 && whole.compare(0) > 0 ? '-' : '';
  return sign + whole.div(scale).toString(digits + 1);
}

/** The unrounded value: a finite decimal, or a fraction in lowest terms. */
export function unrounded(value: Fraction): string {
  const decimal = value.toString(20);
  return decimal.includes('(') ? value.toFraction() : decimal;
}
