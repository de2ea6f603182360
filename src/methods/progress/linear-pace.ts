/**
 * Change per year since the base over the change per year that the target needs, both linear: the trend arrows of the SDG Index.
 * Source: Sustainable Development Solutions Network, Sustainable Development Report, dashboards.sdgindex.org. The target is the value at which
 * an indicator counts as achieved (the green threshold), not the best possible value: with the latter most published arrows come out otherwise.
 * The report shows "stagnating" for some small falls; its tolerance is not published, so any fall is "decreasing" here.
 */
import { assess, meets, refuse, signOf } from './assessment.ts';
import type { Assessment, Direction, Observation, Target } from './assessment.ts';
import { spanFrom, troubleWith } from './observations.ts';

export const PACE_STATUSES = ['on-track', 'moderately-improving', 'stagnating', 'decreasing'] as const;
export type PaceStatus = (typeof PACE_STATUSES)[number];

const ON_TRACK = 1;
const MODERATE = 0.5;

export interface PaceSteps {
  readonly years: number;
  /** Per year in the wanted direction, in the unit of the value. */
  readonly actualPace: number;
  /** Per year from base to target, in the unit of the value. */
  readonly neededPace: number;
  /** Actual over needed pace; null where the base is at the target. */
  readonly ratio: number | null;
}

export interface PaceInput {
  readonly observations: readonly Observation[];
  /** The base is the observation of this year or the next later one; 2015 by default. */
  readonly baseYear?: number;
  readonly direction: Direction;
  readonly target: Target;
}

export function linearPace({ observations, baseYear = 2015, direction, target }: PaceInput): Assessment<PaceStatus, PaceSteps> {
  if (!Number.isFinite(baseYear)) return refuse('not-finite');
  const span = spanFrom(observations, baseYear);
  if (typeof span === 'string') return refuse(span);
  const trouble = troubleWith(target, span);
  if (trouble !== null) return refuse(trouble);
  const { base, latest, years } = span;
  const actualPace = (signOf(direction) * (latest.value - base.value)) / years;
  const neededPace = Math.abs(target.value - base.value) / (target.time - base.time);
  const steps = { years, actualPace, neededPace, ratio: neededPace === 0 ? null : actualPace / neededPace };
  const inputs = { observations: [base, latest], base, latest, direction, target, limit: null };
  if (meets(latest.value, target.value, direction)) return assess({ status: 'on-track', inputs, steps, score: null });
  return steps.ratio === null ? refuse('base-at-target') : assess({ status: statusOf(steps.ratio), inputs, steps, score: null });
}

function statusOf(ratio: number): PaceStatus {
  if (ratio >= ON_TRACK) return 'on-track';
  if (ratio >= MODERATE) return 'moderately-improving';
  return ratio >= 0 ? 'stagnating' : 'decreasing';
}
