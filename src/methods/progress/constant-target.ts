/**
 * A target or threshold to be kept every year, and a dated target that is already met: first the latest value, then the mean change.
 * Source: Statistisches Bundesamt, dns-indikatoren.de/en/status, "Indicators with a constant target for each year".
 */
import { assess, meets, refuse, signOf } from './assessment.ts';
import type { Assessment, Direction, Observation, Target } from './assessment.ts';
import { isFinite } from './observations.ts';
import { recentChange } from './recent-change.ts';
import type { WeatherSymbol } from './weather-symbol.ts';

export interface KeptSteps {
  /** Per year, in the unit of the value. */
  readonly meanChange: number;
  /** How far the latest value is from the target, counted towards it; 0 or below where it is met. */
  readonly gap: number;
}

export interface KeptInput {
  readonly observations: readonly Observation[];
  readonly direction: Direction;
  /** Its time is only printed, not used. */
  readonly target: Target;
}

export function keptTarget({ observations, direction, target }: KeptInput): Assessment<WeatherSymbol, KeptSteps> {
  if (!isFinite(target)) return refuse('not-finite');
  const change = recentChange(observations);
  if (typeof change === 'string') return refuse(change);
  const { base, latest, meanChange } = change;
  const trend = signOf(direction) * meanChange;
  const inputs = { observations: change.observations, base, latest, direction, target, limit: null };
  const steps = { meanChange, gap: signOf(direction) * (target.value - latest.value) };
  return assess({ status: symbolOf(meets(latest.value, target.value, direction), trend), inputs, steps, score: null });
}

/** A level trend is no setback for what is met, and no way forward for what is not. */
function symbolOf(met: boolean, trend: number): WeatherSymbol {
  if (met) return trend >= 0 ? 'sun' : 'sun-cloud';
  return trend > 0 ? 'cloud' : 'storm';
}
