import type { Row } from '../schema/index.ts';
import { exact, unrounded } from './exact.ts';

/**
 * A value in its printed unit → the same value in the base unit, exactly.
 * 1 亩 = 2000/3 平方米, so a result can be a fraction: it is then written `40000000/3`, never rounded.
 */
export function toBase(value: number, unit: Row<'units'>): string {
  return unrounded(exact(value).mul(unit.factor_numerator, unit.factor_denominator));
}
