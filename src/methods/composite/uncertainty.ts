/** How far the ranks move when the choices are drawn again and again. Source: Saisana, Saltelli and Tarantola (2005), JRSS A 168(2). */
import { seeded } from '../random.ts';
import type { Factor } from './factors.ts';
import { changed } from './factors.ts';
import { mean } from './moments.ts';
import { quantile } from './quantile.ts';
import type { Setup } from './score.ts';
import { score } from './score.ts';
import type { Value } from './table.ts';

/** Ranks of one unit at the root; null where no run ranked it. */
export interface RankRange {
  readonly unit: string;
  /** With the setup as it is. */
  readonly nominal: Value;
  readonly mean: Value;
  readonly median: Value;
  /** 5 % and 95 % of the runs lie at or below (interpolated, so not always whole). */
  readonly low: Value;
  readonly high: Value;
  /** Every rank that a run gave, in the order of the runs; a run without a rank for the unit is left out. */
  readonly drawn: readonly number[];
}

export interface Uncertainty {
  readonly runs: number;
  readonly seed: number;
  readonly ranges: readonly RankRange[];
}

/** Each run draws every factor at once and independently. The same seed gives the same result. */
export function uncertainty(setup: Setup, factors: readonly Factor[], runs: number, seed: number): Uncertainty {
  const random = seeded(seed);
  const drawn = Array.from({ length: runs }, () => rootRanks(changed(setup, factors, factors.map(() => random()))));
  const nominal = rootRanks(setup);
  return { runs, seed, ranges: setup.table.units.map((unit, at) => rangeOf(unit, nominal[at] ?? null, drawn.flatMap((ranks) => ranks[at] ?? []))) };
}

/** The ranks of the whole, in the order of the units. */
export const rootRanks = (setup: Setup): readonly Value[] => score(setup).nodes[0]?.ranks ?? [];

function rangeOf(unit: string, nominal: Value, drawn: readonly number[]): RankRange {
  return { unit, nominal, mean: mean(drawn), median: quantile(drawn, 0.5), low: quantile(drawn, 0.05), high: quantile(drawn, 0.95), drawn };
}
