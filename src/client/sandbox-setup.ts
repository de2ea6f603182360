/** What the reader typed as a setup of the composite engine, with what cannot be counted left out. */
import type { Group } from '../methods/composite/hierarchy.ts';
import type { Direction, Normalisation } from '../methods/composite/normalise.ts';
import type { Setup } from '../methods/composite/score.ts';
import { score } from '../methods/composite/score.ts';
import type { Column, Value } from '../methods/composite/table.ts';
import { present } from '../methods/composite/table.ts';
import { numberIn, THRESHOLDS, weightIn } from './sandbox-state.ts';
import type { NormalisationChoice, State } from './sandbox-state.ts';

export interface SandboxIndicator {
  readonly id: string;
  readonly name: string;
  readonly direction: Direction;
}

/** Why an indicator is not counted: no value, a value for one place only, the same value for all, no weight. */
export type LeftOut = 'no-values' | 'single' | 'constant' | 'no-weight';
export const ROOT = 'whole';
/**
 * On all three scales the mean is defined for both ways of aggregating: min-max 1 … 100; z-scores around 50 with standard deviation 10,
 * which for six places at most lie above 50 − 10 × 5 / √6; shares of the best above 0.
 */
const SCALES: Readonly<Record<NormalisationChoice, Normalisation>> = {
  'min-max': { method: 'min-max', lower: 1, upper: 100 },
  'z-score': { method: 'z-score', mean: 50, sd: 10 },
  'to-best': { method: 'goalposts', scale: 100 },
};

const columnsOf = (state: State, indicators: readonly SandboxIndicator[]): Column[] =>
  indicators.map(({ id }, at) => ({ id, values: state.places.map(({ values }) => numberIn(values[at] ?? '')) }));

export function setupOf(state: State, indicators: readonly SandboxIndicator[], choice: NormalisationChoice, keep: (id: string) => boolean): Setup {
  const toBest = choice === 'to-best';
  const kept = indicators.flatMap((indicator, at) => (keep(indicator.id) ? [{ ...indicator, weight: weightIn(state.weights[at] ?? '') ?? 0 }] : []));
  const tree: Group = { id: ROOT, weight: 1, children: kept.map(({ id, weight, direction }) => ({ id, weight, direction: toBest ? 1 : direction, goalposts: [0, 1] })) };
  const columns = columnsOf(state, indicators).filter(({ id }) => keep(id));
  const shared = columns.map(({ id, values }) => ({ id, values: shareOfBest(values, kept.find((each) => each.id === id)?.direction ?? 1) }));
  return {
    table: { units: state.places.map((_, nth) => `p${nth}`), columns: toBest ? shared : columns },
    tree,
    method: { missing: { rule: 'leave' }, outliers: null, normalisation: SCALES[choice], aggregation: state.aggregation, threshold: THRESHOLDS[state.threshold] },
  };
}

/** Distance to a reference, here the best place: x / best, or best / x where less is better. Source: OECD/JRC (2008), Handbook, step 5. For values above 0. */
function shareOfBest(values: readonly Value[], direction: Direction): Value[] {
  const best = direction === 1 ? Math.max(...present(values)) : Math.min(...present(values));
  return values.map((value) => (value === null ? null : direction === 1 ? value / best : best / value));
}

/** Which indicators cannot tell the places apart, by the engine's own judgement. */
function leftOutOf(state: State, indicators: readonly SandboxIndicator[]): (LeftOut | null)[] {
  const { excluded } = score(setupOf(state, indicators, 'min-max', () => true));
  const columns = columnsOf(state, indicators);
  return indicators.map(({ id }, at) => {
    const reason = excluded.find((each) => each.id === id)?.reason;
    if (reason === 'no-values') return reason;
    if (reason !== undefined) return present(columns[at]?.values ?? []).length === 1 ? 'single' : 'constant';
    return (weightIn(state.weights[at] ?? '') ?? 0) === 0 ? 'no-weight' : null;
  });
}

export interface Kept {
  readonly leftOut: readonly (LeftOut | null)[];
  readonly keep: (id: string) => boolean;
  readonly notPositive: readonly number[];
}

/** Indicators that count, and those of them in which a 0 or less stands. */
export function keptOf(state: State, indicators: readonly SandboxIndicator[]): Kept {
  const leftOut = leftOutOf(state, indicators);
  const ids = new Set(indicators.filter((_, at) => leftOut[at] === null).map(({ id }) => id));
  const columns = columnsOf(state, indicators);
  return { leftOut, keep: (id) => ids.has(id), notPositive: columns.flatMap(({ id, values }, at) => (ids.has(id) && present(values).some((value) => value <= 0) ? [at] : [])) };
}
