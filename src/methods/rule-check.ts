/** Whether a rule with numeric thresholds catches a case, from what a reader knows of it. Says no more than the rule. */
import { compare, exact, multiply } from './exact.ts';

export type Comparator = 'lt' | 'lte' | 'gt' | 'gte' | 'eq';
/** How the conditions of a rule hang together: one is enough, all are needed, or there is only one. */
export type Logic = 'any' | 'all' | 'single';

export interface Condition {
  readonly quantity: string;
  readonly comparator: Comparator;
  /** In `unit`: an integer, a decimal or a fraction such as `40000000/3`. */
  readonly threshold: string;
  /** The base unit of the quantity. */
  readonly unit: string;
}

export interface Answers {
  /** Whether the case is of the kind the rule speaks of. */
  readonly applies: 'yes' | 'no' | 'unknown';
  /** One for each condition, in its unit and written like a threshold; null when the reader does not know. */
  readonly values: readonly (string | null)[];
}

export type Met = 'met' | 'not-met' | 'open';

export interface Verdict {
  readonly applies: Answers['applies'];
  /** One for each condition. */
  readonly met: readonly Met[];
  /** `outside`: the rule does not speak of such a case. `undecided`: the missing answers could turn it either way. */
  readonly verdict: 'caught' | 'not-caught' | 'undecided' | 'outside';
  /** The quantities without an answer. */
  readonly open: readonly string[];
}

/** 低于 is strictly below: a value on the threshold does not meet `lt`. */
const HOLDS: Readonly<Record<Comparator, (order: number) => boolean>> = {
  lt: (order) => order < 0,
  lte: (order) => order <= 0,
  gt: (order) => order > 0,
  gte: (order) => order >= 0,
  eq: (order) => order === 0,
};

/** Throws a RangeError when there is no condition, not one answer for each, or a text that is no number. */
export function checkRule(conditions: readonly Condition[], logic: Logic, { applies, values }: Answers): Verdict {
  if (conditions.length === 0 || values.length !== conditions.length) throw new RangeError('one answer for each of at least one condition');
  const met = conditions.map((condition, i) => metBy(condition, values[i] ?? null));
  return {
    applies,
    met,
    verdict: applies === 'no' ? 'outside' : decided(met, logic, applies === 'yes'),
    open: conditions.filter((_condition, i) => met[i] === 'open').map(({ quantity }) => quantity),
  };
}

/** A number in a printed unit → the same in the base unit, as an exact text. Factor: base units in one printed unit. */
export function inBase(value: string, factorNumerator: number, factorDenominator: number): string {
  const { numerator, denominator } = multiply(exact(value), exact(`${factorNumerator}/${factorDenominator}`));
  return `${numerator}/${denominator}`;
}

function metBy({ comparator, threshold }: Condition, value: string | null): Met {
  if (value === null) return 'open';
  return HOLDS[comparator](compare(exact(value), exact(threshold))) ? 'met' : 'not-met';
}

function decided(met: readonly Met[], logic: Logic, applies: boolean): Verdict['verdict'] {
  const [settling, settled, otherwise] = logic === 'any' ? (['met', 'caught', 'not-caught'] as const) : (['not-met', 'not-caught', 'caught'] as const);
  const verdict = met.includes(settling) ? settled : met.includes('open') ? 'undecided' : otherwise;
  return verdict === 'caught' && !applies ? 'undecided' : verdict;
}
