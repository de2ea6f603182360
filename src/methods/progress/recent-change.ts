import type { Observation, Reason } from './assessment.ts';
import { inOrder } from './observations.ts';

/** Five changes from year to year. */
const POINTS = 6;
/** "In exceptional cases" the rule takes fewer; below this it gives no symbol. */
const FEWEST_POINTS = 4;

export interface RecentChange {
  /** The last six observations, or as many as there are from four on, oldest first. */
  readonly observations: readonly Observation[];
  readonly base: Observation;
  readonly latest: Observation;
  /** Mean change per year over these observations, in the unit of the value. */
  readonly meanChange: number;
  /** From the last but one to the last observation, in the unit of the value. */
  readonly lastChange: number;
}

/**
 * The mean yearly change of the last years, with which the German federal indicator report judges its targets.
 * It is spread over the years between first and last point, so that gaps do not count as steps.
 * Source: Statistisches Bundesamt, dns-indikatoren.de/en/status.
 */
export function recentChange(observations: readonly Observation[]): RecentChange | Reason {
  const sorted = inOrder(observations);
  if (typeof sorted === 'string') return sorted;
  const recent = sorted.slice(-POINTS);
  const [base] = recent;
  const [previous, latest] = recent.slice(-2);
  if (recent.length < FEWEST_POINTS || base === undefined || previous === undefined || latest === undefined) return 'too-few-observations';
  const meanChange = (latest.value - base.value) / (latest.time - base.time);
  return { observations: recent, base, latest, meanChange, lastChange: latest.value - previous.value };
}
