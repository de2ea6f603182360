/** Single values that COINr's unit tests and articles print, per step of the engine. */
import { aggregate } from './aggregate.ts';
import type { Aggregation } from './aggregate.ts';
import { effectiveWeights } from './hierarchy.ts';
import type { Node } from './hierarchy.ts';
import type { NumberRow } from './key-rows.ts';
import { fillMissing } from './missing.ts';
import { kurtosis, skewness } from './moments.ts';
import type { Direction } from './normalise.ts';
import { normalise } from './normalise.ts';
import type { Value } from './table.ts';
import { present } from './table.ts';
import { passes, treatOutliers } from './winsorise.ts';

interface Printed {
  readonly where: string;
}

interface Shape {
  readonly skewness: number;
  readonly kurtosis: number;
}

/** The form of coinr-vectors.json. */
export interface CoinrVectors {
  readonly goalposts: readonly (Printed & { value: number; goalposts: [number, number]; direction: Direction; expected: number })[];
  readonly distanceToTarget: readonly (Printed & { values: number[]; target: number; direction: Direction; cap: boolean; expected: number[] })[];
  readonly means: readonly (Printed & { how: Aggregation; values: Value[]; weights: number[]; threshold: number; expected: Value; tolerance: number })[];
  readonly itemMean: readonly (Printed & { values: Value[]; expected: number[]; tolerance: number })[];
  /** `column` names one of the raw ASEM data instead of `values`. */
  readonly shape: readonly (Printed & Shape & { values?: number[]; column?: string; passes: boolean; treated: (Shape & { points: number }) | null })[];
  readonly effectiveWeights: readonly (Printed & { id: string; expected: number })[];
}

/** What COINr's expect_equal compares to is written exactly; the rest is the computer's fractions. */
const EXACT = 1e-12;
/** Printed with at least 6 decimals. */
const SIX_DECIMALS = 5e-7;

export const goalpostsKey = ({ goalposts }: CoinrVectors): NumberRow[] =>
  goalposts.map((row) => {
    const [got = null] = normalise([row.value], { method: 'goalposts' }, row).values;
    return { row: `${row.where}: ${row.value} (${row.direction})`, expected: row.expected, got, tolerance: EXACT };
  });

export const distanceToTargetKey = ({ distanceToTarget }: CoinrVectors): NumberRow[] =>
  distanceToTarget.flatMap((row) => {
    const { values } = normalise(row.values, { method: 'distance-to-target', cap: row.cap }, row);
    return row.expected.map((expected, at) => ({ row: `${row.where}: ${row.values[at]}`, expected, got: values[at] ?? null, tolerance: EXACT }));
  });

export const meansKey = ({ means }: CoinrVectors): NumberRow[] =>
  means.map(({ where, values, weights, how, threshold, expected, tolerance }) => ({
    row: where,
    expected,
    got: aggregate(values, weights, how, threshold).score,
    tolerance,
  }));

export const itemMeanKey = ({ itemMean }: CoinrVectors): NumberRow[] =>
  itemMean.flatMap(({ where, values, expected, tolerance }) => {
    const table = { units: values.map((_, at) => String(at)), columns: [{ id: 'x', values }] };
    const filled = fillMissing(table, { rule: 'item-mean' }).table.columns[0]?.values ?? [];
    return expected.map((value, at) => ({ row: `${where} [${at}]`, expected: value, got: filled[at] ?? null, tolerance }));
  });

/** @param raw gives a column of the ASEM data, in its own unit and not per size */
export const shapeKey = ({ shape }: CoinrVectors, raw: (column: string) => readonly Value[]): NumberRow[] =>
  shape.flatMap((row) => {
    const values = row.values ?? raw(row.column ?? '');
    const treated = treatOutliers(values);
    const rows = [...shapeRows(row.where, row, values), numberRow(`${row.where}: passes`, Number(row.passes), Number(passes(values)))];
    if (row.treated === null) return rows;
    const points = numberRow(`${row.where}: points`, row.treated.points, treated.points.length);
    return [...rows, points, ...shapeRows(`${row.where}: treated`, row.treated, treated.values)].map((each) => ({ ...each, row: `${row.column ?? ''} ${each.row}` }));
  });

const shapeRows = (where: string, printed: Shape, values: readonly Value[]): NumberRow[] => [
  { row: `${where}: skewness`, expected: printed.skewness, got: skewness(present(values)), tolerance: SIX_DECIMALS },
  { row: `${where}: kurtosis`, expected: printed.kurtosis, got: kurtosis(present(values)), tolerance: SIX_DECIMALS },
];

const numberRow = (row: string, expected: number, got: number): NumberRow => ({ row, expected, got, tolerance: 0 });

export const effectiveWeightsKey = (vectors: CoinrVectors, tree: Node): NumberRow[] => {
  const found = new Map(effectiveWeights(tree).map(({ id, weight }) => [id, weight]));
  return vectors.effectiveWeights.map(({ id, expected }) => ({ row: id, expected, got: found.get(id) ?? null, tolerance: 5e-9 }));
};
