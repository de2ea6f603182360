/** Outliers pulled in one at a time, or a logarithm where that is not enough. Source: COINr Treat (winsorise, log_CT, check_SkewKurt). */
import { isConstant, kurtosis, skewness } from './moments.ts';
import type { Value } from './table.ts';
import { present } from './table.ts';

export interface OutlierRule {
  /** Points that may be moved before the logarithm is taken; 5 by default. Points that are tied move together and may pass it. */
  readonly maxPoints?: number;
  /** A column passes below this absolute skewness (default 2) … */
  readonly skewness?: number;
  /** … or below this excess kurtosis (default 3.5). */
  readonly kurtosis?: number;
}

export interface TreatedPoint {
  /** Place in the list of units. */
  readonly at: number;
  readonly side: 'high' | 'low';
  readonly from: number;
  readonly to: number;
}

export interface Treated {
  readonly values: readonly Value[];
  readonly treatment: 'none' | 'winsorised' | 'log';
  /** The points moved; empty unless winsorised. */
  readonly points: readonly TreatedPoint[];
  /** Whether the column meets the rule as it now stands. */
  readonly passes: boolean;
}

/** A column too short (below 4 values) or too even to judge passes. */
export function passes(values: readonly Value[], rule: OutlierRule = {}): boolean {
  const known = present(values);
  const [skew, kurt] = [skewness(known), kurtosis(known)];
  if (skew === null || kurt === null) return true;
  return Math.abs(skew) < (rule.skewness ?? 2) || kurt < (rule.kurtosis ?? 3.5);
}

/** Missing values stay missing. The logarithm is taken of the column as it came, not of the winsorised one. */
export function treatOutliers(values: readonly Value[], rule: OutlierRule = {}): Treated {
  if (passes(values, rule)) return { values, treatment: 'none', points: [], passes: true };
  const { values: moved, sides } = winsorise(values, rule);
  if (passes(moved, rule)) return { values: moved, treatment: 'winsorised', points: pointsOf(values, moved, sides), passes: true };
  const logged = logShifted(values);
  return { values: logged, treatment: 'log', points: [], passes: passes(logged, rule) };
}

type Sides = ReadonlyMap<number, TreatedPoint['side']>;

/** Moves the extreme on the side of the skew to the next value, until the rule is met or the points are used up. */
function winsorise(values: readonly Value[], rule: OutlierRule): { values: readonly Value[]; sides: Sides } {
  let moved = values;
  const sides = new Map<number, TreatedPoint['side']>();
  while (sides.size < (rule.maxPoints ?? 5) && !passes(moved, rule)) {
    const known = present(moved);
    const side = (skewness(known) ?? 0) >= 0 ? 'high' : 'low';
    const extreme = side === 'high' ? Math.max(...known) : Math.min(...known);
    const others = known.filter((value) => value !== extreme);
    const next = side === 'high' ? Math.max(...others) : Math.min(...others);
    moved.forEach((value, at) => {
      if (value === extreme) sides.set(at, side);
    });
    moved = moved.map((value) => (value === extreme ? next : value));
  }
  return { values: moved, sides };
}

function pointsOf(before: readonly Value[], after: readonly Value[], sides: Sides): TreatedPoint[] {
  return [...sides].map(([at, side]) => ({ at, side, from: before[at] ?? 0, to: after[at] ?? 0 })).sort((a, b) => a.at - b.at);
}

/** ln(x − min + a) with a = 1 % of the range (COINr log_CT): defined for any sign, and keeps the order. */
function logShifted(values: readonly Value[]): Value[] {
  const known = present(values);
  if (isConstant(known)) return [...values];
  const low = Math.min(...known);
  const offset = 0.01 * (Math.max(...known) - low);
  return values.map((value) => (value === null ? null : Math.log(value - low + offset)));
}
