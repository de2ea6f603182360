/**
 * The growth rate since the base, carried on to the target year: what share of the way from base to target would be done?
 * Without a target, the growth rate itself against fixed rates; the sources do not speak of negative values, which are taken here as in `cagrRatio`.
 * Sources: Eustat, Measuring progress on the Sustainable Development Goals, sdg.eustat.eus/en/metodologia, after the
 * Progress Chart Technical Note 2023 of the United Nations Statistics Division. Series that are growth rates themselves are judged by experts there.
 */
import { assess, meets, refuse, signOf } from './assessment.ts';
import type { Assessment, Direction, Inputs, Observation, Target } from './assessment.ts';
import { growthRate, rateOrNull, signOfBase } from './growth-rate.ts';
import type { Rate } from './growth-rate.ts';
import { spanFrom, troubleWith } from './observations.ts';
import type { Span } from './observations.ts';

export const SHARE_STATUSES = ['met-or-on-track', 'fair-progress', 'stagnation-or-regression'] as const;
export type ShareStatus = (typeof SHARE_STATUSES)[number];

const SCORES: Readonly<Record<ShareStatus, number>> = { 'met-or-on-track': 3, 'fair-progress': 2, 'stagnation-or-regression': 1 };
const SHARE_CUTS = { good: 0.95, fair: 0.1 } as const;
const GROWTH_CUTS = { good: 0.02, fair: 0.005 } as const;
/** Percentage points from a target of 0 % or 100 % within which it counts as met. */
const NEAR_THE_END = 1;

export interface ShareSteps {
  readonly years: number;
  /** Growth per year, as a share. */
  readonly growth: number | null;
  /** The value in the target year if the growth goes on; null without a target. */
  readonly projected: number | null;
  /** Of the way from base to target; null without a target, or where base and target are equal. */
  readonly share: number | null;
}

export interface ShareInput {
  readonly observations: readonly Observation[];
  /** The base is the observation of this year or the next later one; 2015 by default. Eustat also takes the nearest earlier one. */
  readonly baseYear?: number;
  readonly direction: Direction;
  readonly target: Target | null;
  /** The values are percentages: a target of 0 or 100 then counts as met from one point away. */
  readonly isPercentage: boolean;
}

type Result = Assessment<ShareStatus, ShareSteps>;

export function extrapolatedShare({ observations, baseYear = 2015, direction, target, isPercentage }: ShareInput): Result {
  if (!Number.isFinite(baseYear)) return refuse('not-finite');
  const span = spanFrom(observations, baseYear);
  if (typeof span === 'string') return refuse(span);
  const growth = growthRate(span.base, span.latest);
  const inputs = { observations: [span.base, span.latest], base: span.base, latest: span.latest, direction, target, limit: null };
  if (target !== null) return byShare(span, growth, inputs, target, isPercentage);
  if ('reason' in growth) return refuse(growth.reason);
  const steps = { years: span.years, growth: growth.rate, projected: null, share: null };
  return result(statusOf(signOfBase(span.base) * signOf(direction) * growth.rate, GROWTH_CUTS), inputs, steps);
}

function byShare(span: Span, growth: Rate, inputs: Inputs, target: Target, isPercentage: boolean): Result {
  const trouble = troubleWith(target, span);
  if (trouble !== null) return refuse(trouble);
  const { base, latest, years } = span;
  const rate = rateOrNull(growth);
  const projected = rate === null ? null : latest.value * (1 + rate) ** (target.time - latest.time);
  const share = projected === null || target.value === base.value ? null : (projected - base.value) / (target.value - base.value);
  const steps = { years, growth: rate, projected, share };
  if (isMet(latest.value, target.value, inputs.direction, isPercentage)) return result('met-or-on-track', inputs, steps);
  if (target.time < latest.time) return refuse('target-before-latest');
  // The formula knows no direction: a base beyond the target would count every further step away as progress.
  if (meets(base.value, target.value, inputs.direction)) return result('stagnation-or-regression', inputs, { ...steps, share: null });
  if ('reason' in growth) return refuse(growth.reason);
  return share === null ? refuse('base-at-target') : result(statusOf(share, SHARE_CUTS), inputs, steps);
}

function isMet(value: number, target: number, direction: Direction, isPercentage: boolean): boolean {
  const nearTheEnd = isPercentage && (target === 0 || target === 100) && Math.abs(value - target) <= NEAR_THE_END;
  return nearTheEnd || meets(value, target, direction);
}

function statusOf(progress: number, cuts: typeof SHARE_CUTS | typeof GROWTH_CUTS): ShareStatus {
  if (progress >= cuts.good) return 'met-or-on-track';
  return progress >= cuts.fair ? 'fair-progress' : 'stagnation-or-regression';
}

const result = (status: ShareStatus, inputs: Inputs, steps: ShareSteps): Result => assess({ status, inputs, steps, score: SCORES[status] });
