/**
 * Growth a year against the growth that the target needs; without a target, against fixed rates.
 * Sources: open-sdg/open-sdg, docs/progress-methodology.md; open-sdg/sdg-build, ProgressMeasure.py; used by Statistics Canada for both its indicator sets.
 * A target whose year is past is judged as the source judges it: by the pace from base to target year.
 */
import { assess, meets, refuse, signOf } from './assessment.ts';
import type { Assessment, Direction, Inputs, Observation, Target } from './assessment.ts';
import { ACHIEVED_SCORE, GROWTH_CUTS, RATIO_CUTS, scoreOfGrowth, scoreOfRatio } from './cagr-score.ts';
import { growthRate, rateOrNull, signOfBase } from './growth-rate.ts';
import { limitCoefficient } from './limit-coefficient.ts';
import { spanFrom, troubleWith } from './observations.ts';
import type { Span } from './observations.ts';

export const CAGR_STATUSES = ['target-achieved', 'on-track', 'needs-acceleration', 'limited', 'deterioration'] as const;
export type CagrStatus = (typeof CAGR_STATUSES)[number];

export interface CagrSteps {
  readonly years: number;
  /** See `signOfBase`. */
  readonly sign: 1 | -1;
  /** Growth per year, as a share; null where no rate can be formed. */
  readonly growth: number | null;
  /** Growth per year from base to target; null without a target, and where no rate or none but 0 can be formed. */
  readonly neededGrowth: number | null;
  /** What the cut-offs are compared with: growth in the wanted direction, over needed growth where there is a target. */
  readonly progress: number | null;
  /** What the cut-offs were multiplied by; null without a limit, or with a target, which takes the limit's place. */
  readonly coefficient: number | null;
}

export interface CagrInput {
  readonly observations: readonly Observation[];
  /** The base is the observation of this year or the next later one; 2015 by default, the first year of the 2030 Agenda. */
  readonly baseYear?: number;
  readonly direction: Direction;
  readonly target: Target | null;
  readonly limit: number | null;
}

type Result = Assessment<CagrStatus, CagrSteps>;

export function cagrRatio(input: CagrInput): Result {
  const { observations, baseYear = 2015, direction, target, limit } = input;
  if (![baseYear, limit ?? 0].every(Number.isFinite)) return refuse('not-finite');
  const span = spanFrom(observations, baseYear);
  if (typeof span === 'string') return refuse(span);
  const { base, latest } = span;
  const inputs = { observations: [base, latest], base, latest, direction, target, limit };
  return target === null ? byGrowth(span, inputs) : byRatio(span, inputs, target);
}

function byGrowth(span: Span, inputs: Inputs): Result {
  const growth = growthRate(span.base, span.latest);
  if ('reason' in growth) return refuse(growth.reason);
  const sign = signOfBase(span.base);
  const progress = sign * signOf(inputs.direction) * growth.rate;
  const coefficient = inputs.limit === null ? null : limitCoefficient(span.base.value, inputs.limit);
  const steps = { years: span.years, sign, growth: growth.rate, neededGrowth: null, progress, coefficient };
  return assess({ status: statusOf(progress, GROWTH_CUTS, coefficient ?? 1), inputs, steps, score: scoreOfGrowth(progress, coefficient ?? 1) });
}

/** A target that is met counts as achieved whatever the trend, and also where no growth rate can be formed. */
function byRatio(span: Span, inputs: Inputs, target: Target): Result {
  const trouble = troubleWith(target, span);
  if (trouble !== null) return refuse(trouble);
  const growth = growthRate(span.base, span.latest);
  const needed = neededRate(span.base, target);
  const sign = signOfBase(span.base);
  const [rate, neededGrowth] = [rateOrNull(growth), rateOrNull(needed)];
  const progress = rate === null || neededGrowth === null ? null : (sign * signOf(inputs.direction) * rate) / Math.abs(neededGrowth);
  const steps = { years: span.years, sign, growth: rate, neededGrowth, progress, coefficient: null };
  if (meets(span.latest.value, target.value, inputs.direction)) return assess({ status: 'target-achieved', inputs, steps, score: ACHIEVED_SCORE });
  if ('reason' in growth) return refuse(growth.reason);
  if ('reason' in needed) return refuse(needed.reason);
  return progress === null ? refuse('not-finite') : assess({ status: statusOf(progress, RATIO_CUTS, 1), inputs, steps, score: scoreOfRatio(progress) });
}

/** Open SDG puts 0.001 in the place of a zero target; that depends on the unit, as with a zero base, so here it has no rate. */
function neededRate(base: Observation, target: Target): ReturnType<typeof growthRate> {
  if (target.value === 0) return { reason: 'zero-target' };
  const needed = growthRate(base, target);
  return 'rate' in needed && needed.rate === 0 ? { reason: 'base-at-target' } : needed;
}

function statusOf(progress: number, cuts: typeof GROWTH_CUTS | typeof RATIO_CUTS, coefficient: number): CagrStatus {
  if (progress >= cuts.onTrack * coefficient) return 'on-track';
  if (progress >= cuts.needsAcceleration * coefficient) return 'needs-acceleration';
  return progress >= 0 ? 'limited' : 'deterioration';
}
