import type { Observation, Reason } from './assessment.ts';

/** A growth rate per year as a share (0.05 = 5 % a year), or why there is none. */
export type Rate = { readonly rate: number } | { readonly reason: Reason };

/**
 * Compound annual growth rate (later / earlier)^(1/years) − 1.
 * Open SDG puts 0.001 in the place of a zero base, and itself calls that dangerous: the rate then depends on the unit
 * (0 → 5 km is another rate than 0 → 5,000 m). Here a zero base has no rate. Values of opposite sign have none either.
 * Source: open-sdg/open-sdg, docs/progress-methodology.md.
 */
export function growthRate(earlier: Observation, later: Observation): Rate {
  if (earlier.value === 0) return { reason: 'zero-base' };
  if (Math.sign(earlier.value) * Math.sign(later.value) < 0) return { reason: 'opposite-signs' };
  return { rate: (later.value / earlier.value) ** (1 / (later.time - earlier.time)) - 1 };
}

/** −1 where the base is negative: its growth rate is above 0 when the value falls. */
export const signOfBase = ({ value }: Observation): 1 | -1 => (value < 0 ? -1 : 1);

export const rateOrNull = (rate: Rate): number | null => ('rate' in rate ? rate.rate : null);
