/** Which observations of a series a method computes with. */
import type { Observation, Reason, Target } from './assessment.ts';

export interface Span {
  readonly base: Observation;
  readonly latest: Observation;
  /** Years from base to latest, at least 1. */
  readonly years: number;
}

/** Oldest first, or why they cannot be used. */
export function inOrder(observations: readonly Observation[]): readonly Observation[] | Reason {
  if (!observations.every(isFinite)) return 'not-finite';
  const sorted = [...observations].sort((a, b) => a.time - b.time);
  return sorted.some(({ time }, place) => time === sorted[place - 1]?.time) ? 'two-values-at-one-time' : sorted;
}

/** From the observation at the base year, or the next later one, to the latest (open-sdg/sdg-build, ProgressMeasure.py). */
export function spanFrom(observations: readonly Observation[], baseYear: number): Span | Reason {
  const sorted = inOrder(observations);
  if (typeof sorted === 'string') return sorted;
  const latest = sorted.at(-1);
  if (latest === undefined) return 'too-few-observations';
  const base = sorted.find(({ time }) => time >= baseYear);
  if (base === undefined) return 'base-after-latest';
  if (base === latest) return 'too-few-observations';
  const years = latest.time - base.time;
  return years < 1 ? 'under-one-year' : { base, latest, years };
}

/** Why no pace towards the target can be formed, or null. */
export function troubleWith(target: Target, { base }: Span): Reason | null {
  if (!isFinite(target)) return 'not-finite';
  return target.time > base.time ? null : 'target-not-after-base';
}

export const isFinite = ({ time, value }: Observation): boolean => Number.isFinite(time) && Number.isFinite(value);
