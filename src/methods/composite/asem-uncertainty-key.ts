/** COINr's published uncertainty and sensitivity analysis of the ASEM index: other random numbers, so compared within sampling error. */
import { seeded } from '../random.ts';
import type { Factor } from './factors.ts';
import { aggregationFactor, normalisationFactor, outlierFactor, weightFactor } from './factors.ts';
import type { NumberRow } from './key-rows.ts';
import { cellNumber, cellText, plainRows } from './key-rows.ts';
import { variance } from './moments.ts';
import type { Setup } from './score.ts';
import { sensitivity } from './sensitivity.ts';
import { spearman } from './spearman.ts';
import type { RankRange } from './uncertainty.ts';
import { uncertainty } from './uncertainty.ts';

const SEED = 1;
const RUNS = 400;
const SAMPLES = 200;
/** Of the published analysis (articles/sensitivity.html). */
const PUBLISHED_RUNS = 100;
const WEIGHT_SETS = 100;
const WEIGHT_NOISE = 0.25;

/** As published: 1 to 5 points winsorised, min-max 1 … 100 or z-score 10 ± 2, weights of pillars and sub-indices ± 25 %, arithmetic or geometric. */
export function asemFactors(setup: Setup): Factor[] {
  return [
    outlierFactor([1, 2, 3, 4, 5]),
    normalisationFactor([{ method: 'min-max', lower: 1, upper: 100 }, { method: 'z-score', mean: 10, sd: 2 }]),
    weightFactor(setup, WEIGHT_NOISE, WEIGHT_SETS, seeded(SEED), [1, 2]),
    aggregationFactor(['arithmetic', 'geometric']),
  ];
}

/** The ends of a range of 100 runs hang on 5 of them each: compared only roughly, in ranks. */
const ROUGH = 3;

/** Per country the nominal rank (exactly), the mean rank (within 4 standard errors of both samples) and the 5–95 % range (roughly); last, the order of the mean ranks. */
export function asemUncertaintyKey(setup: Setup, text: string): NumberRow[] {
  const { ranges } = uncertainty(setup, asemFactors(setup), RUNS, SEED);
  const found = new Map(ranges.map((range) => [range.unit, range]));
  const pairs = plainRows(text).flatMap((row) => {
    const range = found.get(cellText(row, 'uCode'));
    return range === undefined ? [] : [{ row, range }];
  });
  const order = spearman(pairs.map(({ row }) => cellNumber(row, 'mean')), pairs.map(({ range }) => range.mean));
  return [
    ...pairs.map(({ row, range }) => ({ row: `${range.unit} nominal`, expected: cellNumber(row, 'nominal'), got: range.nominal, tolerance: 0 })),
    ...pairs.map(({ row, range }) => ({
      row: `${range.unit} mean`,
      expected: cellNumber(row, 'mean'),
      got: range.mean,
      tolerance: 4 * standardError(cellNumber(row, 'sd') ?? 0, range),
    })),
    ...pairs.flatMap(({ row, range }) => [
      { row: `${range.unit} 5 %`, expected: cellNumber(row, 'q5'), got: range.low, tolerance: ROUGH },
      { row: `${range.unit} 95 %`, expected: cellNumber(row, 'q95'), got: range.high, tolerance: ROUGH },
    ]),
    { row: 'order of mean ranks (Spearman)', expected: 1, got: order, tolerance: 0.01 },
  ];
}

const standardError = (sd: number, { drawn }: RankRange): number => Math.sqrt(sd ** 2 / PUBLISHED_RUNS + variance(drawn) / drawn.length);

const OUR_NAMES: Readonly<Record<string, string>> = { Winmax: 'outliers', Normalisation: 'normalisation', Weights: 'weights', Aggregation: 'aggregation' };

/** The place of each choice when ordered by total share, the published order; digits are not compared, their published bands are wide. */
export function asemSensitivityKey(setup: Setup, text: string): NumberRow[] {
  const rows = plainRows(text);
  const published = rows.map((row) => cellNumber(row, 'total') ?? 0);
  const shares = sensitivity(setup, asemFactors(setup), SAMPLES, SEED).shares ?? [];
  const found = rows.map((row) => shares.find(({ id }) => id === OUR_NAMES[cellText(row, 'factor')])?.total ?? 0);
  const place = (among: readonly number[], at: number) => among.filter((total) => total > (among[at] ?? 0)).length + 1;
  return rows.map((row, at) => ({ row: `${cellText(row, 'factor')} place by STi`, expected: place(published, at), got: place(found, at), tolerance: 0 }));
}
