/** Choices that a composite indicator could have made otherwise; each turns one number in [0, 1) into a changed setup. */
import type { Aggregation } from './aggregate.ts';
import type { Normalisation } from './normalise.ts';
import type { Method, Setup } from './score.ts';
import { perturbWeights } from './weights.ts';

export interface Factor {
  readonly id: string;
  /** The same number always makes the same change. */
  readonly change: (setup: Setup, draw: number) => Setup;
}

/** Each option is as likely as the others. Throws where there is none. */
export function optionFactor<T>(id: string, options: readonly T[], apply: (setup: Setup, option: T) => Setup): Factor {
  if (options.length === 0) throw new Error(`${id}: no options`);
  return {
    id,
    change: (setup, draw) => {
      const [option] = options.slice(Math.floor(draw * options.length));
      return option === undefined ? setup : apply(setup, option);
    },
  };
}

const withMethod = (setup: Setup, method: Partial<Method>): Setup => ({ ...setup, method: { ...setup.method, ...method } });

export const normalisationFactor = (options: readonly Normalisation[]): Factor =>
  optionFactor('normalisation', options, (setup, normalisation) => withMethod(setup, { normalisation }));

/** Groups that name an aggregation of their own keep it. */
export const aggregationFactor = (options: readonly Aggregation[]): Factor =>
  optionFactor('aggregation', options, (setup, aggregation) => withMethod(setup, { aggregation }));

/** How many points may be winsorised before the logarithm is taken. */
export const outlierFactor = (maxPoints: readonly number[]): Factor =>
  optionFactor('outliers', maxPoints, (setup, points) => withMethod(setup, { outliers: { ...setup.method.outliers, maxPoints: points } }));

/** `count` sets of weights, each ± `noise` around the setup's own, drawn once: one number then picks a set, as sensitivity analysis needs. */
export function weightFactor(setup: Setup, noise: number, count: number, random: () => number, depths?: readonly number[]): Factor {
  const trees = Array.from({ length: count }, () => perturbWeights(setup.tree, noise, random, depths));
  return optionFactor('weights', trees, (changed, tree) => ({ ...changed, tree }));
}

/** All factors at once, each by its own number. */
export const changed = (setup: Setup, factors: readonly Factor[], draws: readonly number[]): Setup =>
  factors.reduce((current, factor, at) => factor.change(current, draws[at] ?? 0), setup);
