/** From what the reader typed to scores, ranks, and how far the ranks move: the composite engine on the reader's own numbers. */
import type { NotAggregated } from '../methods/composite/aggregate.ts';
import { aggregationFactor, optionFactor } from '../methods/composite/factors.ts';
import type { Factor } from '../methods/composite/factors.ts';
import { effectiveWeights } from '../methods/composite/hierarchy.ts';
import { nodeScores, score } from '../methods/composite/score.ts';
import type { Value } from '../methods/composite/table.ts';
import { present } from '../methods/composite/table.ts';
import { uncertainty } from '../methods/composite/uncertainty.ts';
import type { RankRange } from '../methods/composite/uncertainty.ts';
import { perturbWeights } from '../methods/composite/weights.ts';
import { seeded } from '../methods/random.ts';
import { keptOf, ROOT, setupOf } from './sandbox-setup.ts';
import type { LeftOut, SandboxIndicator } from './sandbox-setup.ts';
import { AGGREGATIONS, NORMALISATIONS, numberIn } from './sandbox-state.ts';
import type { NormalisationChoice, State } from './sandbox-state.ts';

/** Why there is no result. */
export type Problem = 'no-values' | 'one-place' | 'no-contrast' | 'no-weight' | 'not-positive' | 'too-few';

export interface PlaceScore {
  readonly score: Value;
  readonly rank: Value;
  readonly tied: boolean;
  /** Counted indicators without a value for the place. */
  readonly missing: number;
  readonly reason: NotAggregated | null;
}

export interface Outcome {
  readonly problem: Problem | null;
  /** In the order of the places; none where nothing could be computed. */
  readonly places: readonly PlaceScore[];
  /** How many indicators count. */
  readonly items: number;
  /** Share in the whole, 0 … 1, in the order of the indicators; null where the indicator is left out. */
  readonly shares: readonly { readonly share: Value; readonly leftOut: LeftOut | null }[];
  /** Places of the indicators in which a 0 or a negative number stands in the way of the share of the best. */
  readonly notPositive: readonly number[];
}

export const RUNS = 500;
export const WEIGHT_NOISE = 0.25;
const SEED = 1;

export function compute(state: State, indicators: readonly SandboxIndicator[]): Outcome {
  const { leftOut, keep, notPositive } = keptOf(state, indicators);
  const items = leftOut.filter((reason) => reason === null).length;
  const setup = setupOf(state, indicators, state.normalisation, keep);
  const weights = effectiveWeights(setup.tree);
  const shares = indicators.map(({ id }, at) => ({ share: weights.find((each) => each.id === id)?.weight ?? null, leftOut: leftOut[at] ?? null }));
  const nothing = { places: [], items, shares, notPositive };
  const early = problemBefore(state, leftOut, notPositive);
  if (early !== null) return { problem: early, ...nothing };
  const { scores, ranks, missing, reasons } = nodeScores(score(setup), ROOT);
  const places = scores.map((value, at): PlaceScore => {
    const rank = ranks[at] ?? null;
    return { score: value, rank, tied: rank !== null && ranks.filter((other) => other === rank).length > 1, missing: missing[at] ?? 0, reason: reasons[at] ?? null };
  });
  return { ...nothing, problem: present(ranks).length < 2 ? 'too-few' : null, places };
}

function problemBefore(state: State, leftOut: readonly (LeftOut | null)[], notPositive: readonly number[]): Problem | null {
  const filled = state.places.filter(({ values }) => values.some((value) => numberIn(value) !== null)).length;
  if (filled === 0) return 'no-values';
  if (filled === 1) return 'one-place';
  if (leftOut.every((reason) => reason !== null)) return leftOut.includes('no-weight') ? 'no-weight' : 'no-contrast';
  return state.normalisation === 'to-best' && notPositive.length > 0 ? 'not-positive' : null;
}

/** Each run's own weights, drawn from its one number. */
const weightDraw: Factor = {
  id: 'weights',
  change: (setup, draw) => ({ ...setup, tree: perturbWeights(setup.tree, WEIGHT_NOISE, seeded(draw * 2 ** 32)) }),
};

export interface Varied {
  /** In the order of the places; without those that are not ranked. */
  readonly ranges: readonly (RankRange & { readonly place: number })[];
  readonly normalisations: readonly NormalisationChoice[];
}

/** Weights ± a quarter, and each normalisation and aggregation that the numbers allow. Only where `compute` finds no problem. */
export function vary(state: State, indicators: readonly SandboxIndicator[]): Varied {
  const { keep, notPositive } = keptOf(state, indicators);
  const normalisations = NORMALISATIONS.filter((choice) => choice !== 'to-best' || notPositive.length === 0);
  const variants = normalisations.map((choice) => setupOf(state, indicators, choice, keep));
  const factors = [optionFactor('normalisation', variants, (_, variant) => variant), aggregationFactor(AGGREGATIONS), weightDraw];
  const { ranges } = uncertainty(setupOf(state, indicators, state.normalisation, keep), factors, RUNS, SEED);
  return { normalisations, ranges: ranges.map((range, place) => ({ ...range, place })).filter(({ nominal }) => nominal !== null) };
}
