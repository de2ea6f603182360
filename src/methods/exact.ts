/** Exact numbers, so that 0.5 亿元 is 5000 万元 and 15 亩 is 10000 平方米 without rounding. */

/** `numerator / denominator`; the denominator is above 0. */
export interface Exact {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** `12`, `-0.5` or `40000000/3`. Throws a RangeError for any other text. */
export function exact(text: string): Exact {
  const match = /^(-?\d+)(?:\.(\d+))?(?:\/([1-9]\d*))?$/.exec(text);
  if (!match) throw new RangeError(`not a number: ${text}`);
  const [, whole = '', decimals = '', below = '1'] = match;
  return { numerator: BigInt(whole + decimals), denominator: 10n ** BigInt(decimals.length) * BigInt(below) };
}

export const add = (a: Exact, b: Exact): Exact => ({
  numerator: a.numerator * b.denominator + b.numerator * a.denominator,
  denominator: a.denominator * b.denominator,
});

export const multiply = (a: Exact, b: Exact): Exact => ({ numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator });

/** Throws a RangeError when `b` is not above 0. */
export function divide(a: Exact, b: Exact): Exact {
  if (b.numerator <= 0n) throw new RangeError('divisor not above 0');
  return { numerator: a.numerator * b.denominator, denominator: a.denominator * b.numerator };
}

/** Below 0, 0 or above 0, as `a` is less than, equal to or greater than `b`. */
export function compare(a: Exact, b: Exact): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : Number(difference > 0n);
}

/** Decimal text of at most `places` decimals, half away from 0, without trailing zeros; `rounded` when digits were lost. */
export function decimal({ numerator, denominator }: Exact, places: number): { readonly text: string; readonly rounded: boolean } {
  const size = numerator < 0n ? -numerator : numerator;
  const scaled = size * 10n ** BigInt(places);
  const units = (2n * scaled + denominator) / (2n * denominator);
  const digits = units.toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const rest = digits.slice(digits.length - places).replace(/0+$/, '');
  const sign = numerator < 0n && units > 0n ? '-' : '';
  return { text: `${sign}${whole}${rest === '' ? '' : `.${rest}`}`, rounded: units * denominator !== scaled };
}
