/** What the same-yardstick guard was asked on today's data, and why it said no. */
import { isResult } from '../schema/figure-state.ts';
import { differences } from '../methods/yardstick.ts';
import type { GuardCount } from '../schema/views/derived.ts';
import type { ShownFigure } from '../schema/views/parts.ts';
import type { ProgressLine } from '../schema/views/progress.ts';
import type { Computed } from './derive/index.ts';
import { groupBy } from './group.ts';
import type { Ledger } from './ledger.ts';

type Answers = readonly (readonly string[])[];

export function guardCounts(ledger: Ledger, derived: readonly Computed[], targets: readonly ProgressLine[]): GuardCount[] {
  return [count('zones', betweenZones(ledger)), ...computed(derived), count('target', targets.map(({ status, reason, aspects }) => (status === 'not-assessable' ? [reason ?? '', ...aspects] : [])))];
}

function count(use: string, answers: Answers): GuardCount {
  const reasons = groupBy(answers.flat(), (reason) => reason);
  const refused = answers.filter((reasonsOfOne) => reasonsOfOne.length > 0).length;
  return {
    use,
    tried: answers.length,
    allowed: answers.length - refused,
    refused,
    reasons: [...reasons].map(([reason, all]) => ({ reason, count: all.length })).sort((a, b) => b.count - a.count),
  };
}

/** Every pair of results of one indicator that belong to different zones. */
function betweenZones(ledger: Ledger): Answers {
  const results = ledger.figures.filter((f) => f.zone !== null && f.value !== null && isResult(f));
  const pairs = [...groupBy(results, (f) => f.indicator).values()].flatMap((list) => list.flatMap((a, nth) => list.slice(nth + 1).map((b): [ShownFigure, ShownFigure] => [a, b])));
  return pairs.filter(([a, b]) => a.zone !== b.zone).map(([a, b]) => differences(a, b, 'zones'));
}

function computed(derived: readonly Computed[]): GuardCount[] {
  const byUse = groupBy(derived, ({ row }) => (row.formula === 'change' ? 'release' : 'parts'));
  return [...byUse].map(([use, own]) => count(use, own.flatMap(({ results, refused }) => [...results.map(() => []), ...refused.map(({ reasons }) => reasons)])));
}
