/** Which choice moves the ranks most: variance-based sensitivity, by Monte Carlo. */
import { seeded } from '../random.ts';
import type { Factor } from './factors.ts';
import { changed } from './factors.ts';
import { mean, sum, variance } from './moments.ts';
import type { Setup } from './score.ts';
import type { Value } from './table.ts';
import { rootRanks } from './uncertainty.ts';

export interface Share {
  readonly id: string;
  /** Share of the variance that goes when the factor alone is fixed. An estimate: it can fall a little below 0 or above 1. */
  readonly first: number;
  /** Share that stays when all but the factor are fixed, with all it does together with others. Never below 0. */
  readonly total: number;
}

export interface Sensitivity {
  /** Of the mean absolute change of rank, in ranks squared. */
  readonly variance: number;
  /** null where nothing varies: then no share is defined. */
  readonly shares: readonly Share[] | null;
}

type Row = readonly number[];

/**
 * Two independent samples of `samples` rows (at least 2), and for each of the `ids` the first with that one column from the second:
 * (number of ids + 2) × samples runs of `model`. Rows hold numbers in [0, 1), one per id.
 * Si = mean(yB (yABi − yA)) / var(y): Saltelli et al. (2010), Computer Physics Communications 181(2), table 2 (b).
 * STi = sum((yA − yABi)²) / (2 N var(y)): Jansen (1999), ibid. table 2 (f). var over yA and yB (n − 1).
 */
export function sensitivityShares(ids: readonly string[], model: (row: Row) => number, samples: number, random: () => number): Sensitivity {
  const sample = (): Row[] => Array.from({ length: samples }, () => ids.map(() => random()));
  const [a, b] = [sample(), sample()];
  const [yA, yB] = [a.map(model), b.map(model)];
  const spread = variance([...yA, ...yB]);
  if (spread === 0) return { variance: 0, shares: null };
  const shares = ids.map((id, column): Share => {
    const yAB = a.map((row, at) => model(row.map((value, place) => (place === column ? (b[at]?.[place] ?? value) : value))));
    const first = (mean(yAB.map((y, at) => (yB[at] ?? 0) * (y - (yA[at] ?? 0)))) ?? 0) / spread;
    return { id, first, total: sum(yAB.map((y, at) => ((yA[at] ?? 0) - y) ** 2)) / (2 * samples * spread) };
  });
  return { variance: spread, shares };
}

/** Of the mean absolute change of rank against the setup as it is (Saisana et al. 2005). The same seed gives the same result. */
export function sensitivity(setup: Setup, factors: readonly Factor[], samples: number, seed: number): Sensitivity {
  const nominal = rootRanks(setup);
  const model = (row: Row): number => meanShift(nominal, rootRanks(changed(setup, factors, row)));
  return sensitivityShares(factors.map(({ id }) => id), model, samples, seeded(seed));
}

/** Over the units that are ranked both times; 0 where none is. */
function meanShift(before: readonly Value[], after: readonly Value[]): number {
  const shifts = before.flatMap((rank, at) => {
    const other = after[at] ?? null;
    return rank === null || other === null ? [] : [Math.abs(other - rank)];
  });
  return mean(shifts) ?? 0;
}
