/**
 * The mean yearly change of the last years, carried on to the target year: how far would the target be missed?
 * Additive, so a zero or negative base is no trouble: fit for counts, areas and money.
 * Source: Statistisches Bundesamt, Indicator status – Methodology, dns-indikatoren.de/en/status. Of a target range its weakest bound is the target.
 */
import { assess, meets, refuse, signOf } from './assessment.ts';
import type { Assessment, Direction, Observation, Target } from './assessment.ts';
import { keptTarget } from './constant-target.ts';
import type { KeptSteps } from './constant-target.ts';
import { isFinite } from './observations.ts';
import { recentChange } from './recent-change.ts';
import type { RecentChange } from './recent-change.ts';
import type { WeatherSymbol } from './weather-symbol.ts';

/** Misses as a share of the gap between target and latest value: sun below the first, sun and cloud up to the second. */
const SUN_BELOW = 0.05;
const SUN_CLOUD_UP_TO = 0.2;

export interface ProjectionSteps {
  /** Per year, in the unit of the value. */
  readonly meanChange: number;
  readonly yearsLeft: number;
  /** The value in the target year if the mean change goes on. */
  readonly projected: number;
  /** How far the latest value is from the target, counted towards it; above 0. */
  readonly gap: number;
  /** How far the projected value would be from the target; below 0 where it passes it. */
  readonly miss: number;
  /** Miss over gap. */
  readonly missShare: number;
}

export interface ProjectionInput {
  readonly observations: readonly Observation[];
  readonly direction: Direction;
  readonly target: Target;
}

/** A target that is met already is judged by `keptTarget`, as the source does: its steps then have no projection. */
export function linearProjection({ observations, direction, target }: ProjectionInput): Assessment<WeatherSymbol, ProjectionSteps | KeptSteps> {
  if (!isFinite(target)) return refuse('not-finite');
  const change = recentChange(observations);
  if (typeof change === 'string') return refuse(change);
  if (target.time < change.latest.time) return refuse('target-before-latest');
  if (meets(change.latest.value, target.value, direction)) return keptTarget({ observations, direction, target });
  const steps = project(change, target, signOf(direction));
  const { base, latest } = change;
  const inputs = { observations: change.observations, base, latest, direction, target, limit: null };
  return assess({ status: symbolOf(steps, signOf(direction)), inputs, steps, score: null });
}

function project({ latest, meanChange }: RecentChange, target: Target, sign: 1 | -1): ProjectionSteps {
  const yearsLeft = target.time - latest.time;
  const projected = latest.value + meanChange * yearsLeft;
  const gap = sign * (target.value - latest.value);
  const miss = sign * (target.value - projected);
  return { meanChange, yearsLeft, projected, gap, miss, missShare: miss / gap };
}

function symbolOf({ meanChange, missShare }: ProjectionSteps, sign: 1 | -1): WeatherSymbol {
  if (sign * meanChange <= 0) return 'storm';
  if (missShare < SUN_BELOW) return 'sun';
  return missShare <= SUN_CLOUD_UP_TO ? 'sun-cloud' : 'cloud';
}
