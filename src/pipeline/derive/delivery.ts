/** How many commitments of a plan have a step that a source reports. News that decides nothing and a mere second announcement are no step. */
import type { DerivedResult } from '../../schema/views/derived.ts';
import { exact, rounded, unrounded } from '../exact.ts';
import { groupBy } from '../group.ts';
import type { Ledger } from '../ledger.ts';
import { ownerRef } from '../owner.ts';
import { NO_OUTCOME, statusOf } from '../views/outcomes.ts';
import type { Derivation, DerivedIndicator } from './derivation.ts';

export const delivery: Derivation = {
  unit: () => '%',
  derive: (indicator, ledger) => ({ results: ledger.rows.plans.flatMap((plan) => ofPlan(indicator, plan.id, ledger)), refused: [] }),
};

export const NO_STEP: ReadonlySet<string> = new Set([NO_OUTCOME, 'unknown', 'announced']);

function ofPlan(indicator: DerivedIndicator, id: string, ledger: Ledger): DerivedResult[] {
  const plan = ledger.find('plans', id);
  const commitments = ledger.linkedFrom('commitments', 'plans', id);
  if (commitments.length === 0) return [];
  const page = ledger.ref('plans', id).page ?? '';
  const stages = groupBy(commitments, (row) => statusOf(row.id, ledger).stage);
  const answered = commitments.filter((row) => !NO_STEP.has(statusOf(row.id, ledger).stage)).length;
  const value = exact(answered).div(commitments.length).mul(100);
  return [
    {
      id: `${indicator.id}:${id}`,
      owner: ownerRef(plan, ledger),
      subject: plan.title,
      value: rounded(value, indicator.digits),
      exact: unrounded(value),
      high: null,
      unit: '%',
      comparator: 'eq',
      state: 'actual',
      working: `${answered} ÷ ${commitments.length}`,
      inputs: [],
      counts: [...stages].map(([code, rows]) => ({ code, count: rows.length, page })),
      counted_in: ledger.place(plan),
    },
  ];
}
