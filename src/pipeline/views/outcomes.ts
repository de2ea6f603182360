import type { Row } from '../../schema/index.ts';
import type { LedgerLine, OutcomeLine, Status } from '../../schema/views/plans.ts';
import { compare } from '../finding.ts';
import { uniqueBy } from '../group.ts';
import type { Ledger } from '../ledger.ts';
import { ownerRef } from '../owner.ts';
import { themePath } from '../theme-path.ts';

/** A commitment for which the sources report nothing later. A normal state, not a failure. */
export const NO_OUTCOME = 'none';

/** Outcomes of a commitment, latest first; undated ones last. */
export function outcomesOf(commitment: string, ledger: Ledger): Row<'outcomes'>[] {
  return [...ledger.linkedFrom('outcomes', 'commitments', commitment)].sort((a, b) => compare(b.date ?? '', a.date ?? ''));
}

/**
 * The last step reported. An outcome that only brings related news (`unknown`) never hides one that says how far it got.
 */
export function statusOf(commitment: string, ledger: Ledger): Status {
  const outcomes = outcomesOf(commitment, ledger);
  const decisive = outcomes.find((outcome) => outcome.stage !== 'unknown') ?? outcomes[0];
  const searches = ledger.linkedFrom('searches', 'commitments', commitment).map((row) => row.searched);
  return {
    stage: decisive?.stage ?? NO_OUTCOME,
    date: decisive?.date ?? null,
    outcomes: outcomes.length,
    searched: outcomes.length > 0 ? null : (searches.sort(compare).at(-1) ?? null),
  };
}

/** Figures of a commitment: those the document that made it states, and those that other sources brought. */
export function figuresOf(row: Row<'commitments'>, ledger: Ledger) {
  const all = ledger.figuresAbout('commitments', row.id);
  return { stated: all.filter((figure) => figure.source === row.source), later: all.filter((figure) => figure.source !== row.source) };
}

/** Whether the document that made the commitment put a number on it; later figures from elsewhere do not count. */
export const isQuantified = (row: Row<'commitments'>, ledger: Ledger): boolean => figuresOf(row, ledger).stated.length > 0;

/** How many commitments have a number, and how many numbers those are: one number may stand for several. */
export function quantities(rows: readonly Row<'commitments'>[], ledger: Ledger): { readonly quantified: number; readonly numbers: number } {
  const stated = rows.map((row) => figuresOf(row, ledger).stated).filter((figures) => figures.length > 0);
  return { quantified: stated.length, numbers: uniqueBy(stated.flat(), (figure) => figure.id).length };
}

export function outcomeLine(row: Row<'outcomes'>, ledger: Ledger): OutcomeLine {
  const { id, stage, summary, date, year_basis, note } = row;
  const answers = ledger.linkedFrom('outcomes', 'outcomes', id).map((other) => other.id);
  return {
    ...{ id, stage, summary, date, year_basis, note },
    figures: (row.figures ?? []).map((figure) => ledger.figure(figure)),
    conflicts_with: row.conflicts_with ?? answers[0] ?? null,
    place: ledger.place(row),
  };
}

export function ledgerLine(row: Row<'commitments'>, ledger: Ledger): LedgerLine {
  const path = themePath(row.theme, ledger);
  const own = ledger.linkedFrom('responsibilities', 'commitments', row.id);
  const duties = own.length > 0 ? own : path.flatMap((theme) => ledger.linkedFrom('responsibilities', 'themes', theme.id));
  return {
    id: row.id,
    page: ledger.ref('commitments', row.id).page ?? '',
    title: row.title,
    owner: ownerRef(row, ledger),
    plan: ledger.ref('plans', row.plan),
    theme: ledger.ref('themes', path[0]?.id ?? row.theme),
    year: row.due?.slice(0, 4) ?? null,
    due_kind: row.due_kind,
    quantified: isQuantified(row, ledger),
    departments: uniqueBy(duties.map((duty) => ledger.ref('departments', duty.department)), (ref) => ref.id),
    status: statusOf(row.id, ledger),
  };
}
