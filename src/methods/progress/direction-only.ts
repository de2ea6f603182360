/**
 * A target that names a direction and no value: first the mean change, then the last change.
 * Source: Statistisches Bundesamt, dns-indikatoren.de/en/status, "Indicators with directional targets without specific target values".
 */
import { assess, refuse, signOf } from './assessment.ts';
import type { Assessment, Direction, Observation } from './assessment.ts';
import { recentChange } from './recent-change.ts';
import type { WeatherSymbol } from './weather-symbol.ts';

export interface DirectionSteps {
  /** Per year, in the unit of the value. */
  readonly meanChange: number;
  /** Between the last two observations, in the unit of the value. */
  readonly lastChange: number;
}

export interface DirectionInput {
  readonly observations: readonly Observation[];
  readonly direction: Direction;
}

/** No change counts as the wrong direction, of the mean as of the last change. */
export function directionOnly({ observations, direction }: DirectionInput): Assessment<WeatherSymbol, DirectionSteps> {
  const change = recentChange(observations);
  if (typeof change === 'string') return refuse(change);
  const { base, latest, meanChange, lastChange } = change;
  const inputs = { observations: change.observations, base, latest, direction, target: null, limit: null };
  const status = symbolOf(signOf(direction) * meanChange > 0, signOf(direction) * lastChange > 0);
  return assess({ status, inputs, steps: { meanChange, lastChange }, score: null });
}

function symbolOf(meanIsRight: boolean, lastIsRight: boolean): WeatherSymbol {
  if (meanIsRight) return lastIsRight ? 'sun' : 'sun-cloud';
  return lastIsRight ? 'cloud' : 'storm';
}
