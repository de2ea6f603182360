/** Indicators brought to one scale on which more is better. Formulas: OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 5. */
import { isConstant, mean, variance } from './moments.ts';
import type { Value } from './table.ts';
import { LARGEST_SIZE, present } from './table.ts';

/** 1: more is better; −1: less is better. */
export type Direction = 1 | -1;

/** What an indicator brings along for the methods that need it, in the indicator's own unit. */
export interface Posts {
  readonly direction: Direction;
  /** Lower and upper goalpost, lower < upper, whatever the direction. */
  readonly goalposts?: readonly [lower: number, upper: number] | undefined;
  readonly target?: number | undefined;
}

export type Normalisation =
  /** From the worst unit (`lower`, default 0) to the best (`upper`, default 100). */
  | { readonly method: 'min-max'; readonly lower?: number; readonly upper?: number }
  /** Sample standard deviation (n − 1), moved to `mean` (default 0) and `sd` (default 1). */
  | { readonly method: 'z-score'; readonly mean?: number; readonly sd?: number }
  /** Fixed goalposts of the indicator to 0 … `scale` (default 1); beyond them clamped. */
  | { readonly method: 'goalposts'; readonly scale?: number }
  /** From the worst unit (0) to the indicator's target (1); beyond it above 1, or 1 with `cap`. */
  | { readonly method: 'distance-to-target'; readonly cap?: boolean };

/** Why an indicator cannot be compared. A constant column says nothing; COINr gives NaN there. */
export type NotComparable = 'no-values' | 'constant' | 'no-goalposts' | 'no-target' | 'target-not-ahead';

export interface Normalised {
  /** All null where there is a reason. */
  readonly values: readonly Value[];
  readonly reason: NotComparable | null;
}

/** Missing values stay missing. Values are finite numbers no larger than `LARGEST_SIZE`; the result then has no NaN and no Infinity. */
export function normalise(values: readonly Value[], how: Normalisation, posts: Posts): Normalised {
  const scale = scaleOf(present(values), how, posts);
  if (typeof scale === 'string') return { values: values.map(() => null), reason: scale };
  return { values: values.map((value) => (value === null ? null : scale(value))), reason: null };
}

type Scale = (value: number) => number;

function scaleOf(known: readonly number[], how: Normalisation, posts: Posts): Scale | NotComparable {
  if (known.length === 0) return 'no-values';
  switch (how.method) {
    case 'min-max':
      return minMax(known, posts.direction, how.lower ?? 0, how.upper ?? 100);
    case 'z-score':
      return zScore(known, posts.direction, how.mean ?? 0, how.sd ?? 1);
    case 'goalposts':
      return goalposts(posts, how.scale ?? 1);
    case 'distance-to-target':
      return distanceToTarget(known, posts, how.cap ?? false);
  }
}

function minMax(known: readonly number[], direction: Direction, lower: number, upper: number): Scale | NotComparable {
  if (isConstant(known)) return 'constant';
  const [worst, best] = direction === 1 ? [Math.min(...known), Math.max(...known)] : [Math.max(...known), Math.min(...known)];
  return (value) => ((value - worst) / (best - worst)) * (upper - lower) + lower;
}

function zScore(known: readonly number[], direction: Direction, centre: number, sd: number): Scale | NotComparable {
  const spread = Math.sqrt(variance(known));
  // The square of a tiny spread can be 0 although the values differ.
  if (isConstant(known) || spread === 0) return 'constant';
  const middle = mean(known) ?? 0;
  return (value) => ((direction * (value - middle)) / spread) * sd + centre;
}

function goalposts({ goalposts: posts, direction }: Posts, scale: number): Scale | NotComparable {
  if (posts === undefined || !(posts[1] > posts[0]) || !posts.every(Number.isFinite)) return 'no-goalposts';
  const [from, to] = direction === 1 ? posts : [posts[1], posts[0]];
  return (value) => Math.min(1, Math.max(0, (value - from) / (to - from))) * scale;
}

function distanceToTarget(known: readonly number[], { target, direction }: Posts, cap: boolean): Scale | NotComparable {
  if (target === undefined) return 'no-target';
  const worst = direction === 1 ? Math.min(...known) : Math.max(...known);
  const way = target - worst;
  // At the worst unit the way has no length; behind it better units would score lower.
  if (!(direction * way > 0) || isConstant([target, worst]) || !Number.isFinite(LARGEST_SIZE / way)) return 'target-not-ahead';
  return (value) => Math.min(cap ? 1 : Infinity, (value - worst) / way);
}
