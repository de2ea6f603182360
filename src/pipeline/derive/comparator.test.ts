import { expect, it } from 'vitest';
import { COMPARATORS } from '../../schema/figure-options.ts';
import { quotientComparator } from './comparator.ts';
import type { Comparator } from './comparator.ts';

/** Two amounts that each word allows; the quotient of any two must be what the combined word allows. */
const ALLOWED: Readonly<Record<Comparator, readonly number[]>> = { eq: [4], gte: [4, 9], gt: [5, 9], lte: [4, 1], lt: [3, 1], approx: [4], range: [4, 6] };
const HOLDS: Readonly<Record<Comparator, (quotient: number) => boolean>> = {
  eq: (q) => q === 1,
  approx: (q) => q === 1,
  gte: (q) => q >= 1,
  gt: (q) => q > 1,
  lte: (q) => q <= 1,
  lt: (q) => q < 1,
  range: (q) => q >= 1 && q <= 1.5,
};
const words = Object.keys(COMPARATORS) as Comparator[];

it.each(words.flatMap((above) => words.map((below) => [above, below] as const)))('%s ÷ %s says what every such pair fulfils, or nothing', (above, below) => {
  const word = quotientComparator(above, below);
  const quotients = ALLOWED[above].flatMap((a) => ALLOWED[below].map((b) => a / b));
  if (word !== null) expect(quotients.every((quotient) => HOLDS[word](quotient))).toBe(true);
  else expect(new Set(quotients.map((quotient) => Math.sign(quotient - 1))).size > 1 || [above, below].includes('approx') || above === 'range' || below === 'range').toBe(true);
});

it('keeps the doubt of an estimate', () => {
  expect(quotientComparator('approx', 'eq')).toBe('approx');
  expect(quotientComparator('eq', 'approx')).toBe('approx');
  expect(quotientComparator('gte', 'approx')).toBeNull();
});
