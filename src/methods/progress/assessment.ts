/** What every target-progress method takes and gives. Values share one unit of the caller's choice; times are years, fractions allowed. */

export interface Observation {
  /** Year, such as 2023 or 2023.5. */
  readonly time: number;
  readonly value: number;
}

export type Target = Observation;

/** The way the value should go. */
export type Direction = 'up' | 'down';

/** Why a method gives no status; in the order in which they are checked, as far as the methods share them. */
export const REASONS = [
  'not-finite',
  'too-few-observations',
  'two-values-at-one-time',
  'base-after-latest',
  'under-one-year',
  'no-target',
  'target-before-latest',
  'target-not-after-base',
  'zero-base',
  'zero-target',
  'opposite-signs',
  'base-at-target',
] as const;
export type Reason = (typeof REASONS)[number];

export interface NotAssessable {
  readonly status: 'not-assessable';
  readonly reason: Reason;
}

/** Every input that was used, to be printed beside the status. */
export interface Inputs {
  /** The observations of the computation, oldest first. */
  readonly observations: readonly Observation[];
  readonly base: Observation;
  readonly latest: Observation;
  readonly direction: Direction;
  readonly target: Target | null;
  /** A natural limit of the value, such as 100 percent, for the methods that know one. */
  readonly limit: number | null;
}

export interface Assessed<Status extends string, Steps> {
  readonly status: Status;
  readonly inputs: Inputs;
  /** Every intermediate number; null where the step was not needed or not possible. */
  readonly steps: Steps;
  /** For averaging only, on the method's own scale; null where the method has none. */
  readonly score: number | null;
}

export type Assessment<Status extends string, Steps> = NotAssessable | Assessed<Status, Steps>;

export const refuse = (reason: Reason): NotAssessable => ({ status: 'not-assessable', reason });

/** The result, or a refusal where a number grew beyond what a double holds: no result carries NaN, Infinity or −0, which would print a sign. */
export function assess<Status extends string, Steps extends object>(result: Assessed<Status, Steps>): Assessment<Status, Steps> {
  const numbers = [...Object.values(result.steps), result.score].filter((step) => typeof step === 'number');
  if (!numbers.every(Number.isFinite)) return refuse('not-finite');
  const steps = Object.fromEntries(Object.entries(result.steps).map(([name, step]) => [name, unsignedZero(step)])) as Steps;
  return { ...result, steps, score: unsignedZero(result.score) };
}

const unsignedZero = <Value>(value: Value): Value | 0 => (value === 0 ? 0 : value);

/** 1 where more is better, −1 where less is. */
export const signOf = (direction: Direction): 1 | -1 => (direction === 'up' ? 1 : -1);

/** The value is at the target or on its good side. */
export const meets = (value: number, target: number, direction: Direction): boolean => (direction === 'up' ? value >= target : value <= target);
