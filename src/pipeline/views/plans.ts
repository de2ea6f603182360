import type { Row } from '../../schema/index.ts';
import type { CommitmentLine, PlanCard, ThemeBlock } from '../../schema/views/plans.ts';
import { groupBy } from '../group.ts';
import type { Ledger } from '../ledger.ts';
import { ownerRef } from '../owner.ts';
import { figuresOf, isQuantified, ledgerLine, outcomeLine, outcomesOf, quantities, statusOf } from './outcomes.ts';
import { themePath } from '../theme-path.ts';
import { typedRef } from '../typed-ref.ts';
import { viewFile } from './view-file.ts';
import type { ViewFile } from './view-file.ts';

export function plans(ledger: Ledger): ViewFile[] {
  const lines = ledger.rows.commitments.map((row) => ({ row, line: commitmentLine(row, ledger) }));
  return [
    viewFile('plans', ledger.rows.plans.map((plan) => planCard(plan, ledger))),
    viewFile('commitments', ledger.rows.commitments.map((row) => ledgerLine(row, ledger))),
    ...ledger.rows.plans.map((plan) => viewFile('plan', planView(plan, ledger), plan.id)),
    ...lines.map(({ row, line }) => viewFile('commitment', commitmentView(row, line, ledger), row.id)),
  ];
}

export function planCard(plan: Row<'plans'>, ledger: Ledger): PlanCard {
  const rows = ledger.linkedFrom('commitments', 'plans', plan.id);
  const count = (of: readonly Row<'commitments'>[]) => ({
    commitments: of.length,
    quantified: of.filter((row) => isQuantified(row, ledger)).length,
  });
  const top = themesOf(plan, ledger).filter((theme) => theme.parent === null);
  return {
    id: plan.id,
    title: plan.title,
    page: ledger.ref('plans', plan.id).page ?? '',
    kind: plan.kind,
    owner: ownerRef(plan, ledger),
    period_start: plan.period_start,
    period_end: plan.period_end,
    year_basis: plan.year_basis,
    source: plan.source,
    source_kind: ledger.find('sources', plan.source).kind,
    ...count(rows),
    numbers: quantities(rows, ledger).numbers,
    themes: top.map((theme) => ({
      ref: ledger.ref('themes', theme.id),
      ...count(rows.filter((row) => themePath(row.theme, ledger).some((t) => t.id === theme.id))),
    })),
  };
}

function themesOf(plan: Row<'plans'>, ledger: Ledger): Row<'themes'>[] {
  return [...ledger.linkedFrom('themes', 'plans', plan.id)].sort((a, b) => a.seq - b.seq);
}

export function commitmentLine(row: Row<'commitments'>, ledger: Ledger): CommitmentLine {
  const { stated, later } = figuresOf(row, ledger);
  return {
    id: row.id,
    page: ledger.ref('commitments', row.id).page ?? '',
    title: row.title,
    actor: row.actor,
    kind: row.kind,
    modality: row.modality,
    due_kind: row.due_kind,
    due: row.due,
    due_printed: row.due_printed,
    year_basis: row.year_basis,
    as_printed: row.as_printed,
    figures: stated,
    later,
    refs: (row.about ?? []).map((item) => typedRef(item, ledger)),
    status: statusOf(row.id, ledger),
    note: row.note,
    place: ledger.place(row),
  };
}

function planView(plan: Row<'plans'>, ledger: Ledger) {
  const byTheme = groupBy(ledger.linkedFrom('commitments', 'plans', plan.id), (row) => row.theme);
  const themes = themesOf(plan, ledger);
  const below = (parent: string | null): Row<'themes'>[] =>
    themes.filter((theme) => theme.parent === parent).flatMap((theme) => [theme, ...below(theme.id)]);
  const blocks: ThemeBlock[] = below(null).map((theme) => ({
    id: theme.id,
    title: theme.title,
    depth: themePath(theme.id, ledger).length,
    commitments: inOrder(byTheme.get(theme.id) ?? []).map((row) => commitmentLine(row, ledger)),
    roles: rolesFor('themes', theme.id, ledger),
    place: ledger.place(theme),
  }));
  return { ...planCard(plan, ledger), note: plan.note, place: ledger.place(plan), blocks };
}

const inOrder = (rows: readonly Row<'commitments'>[]): Row<'commitments'>[] => [...rows].sort((a, b) => a.seq - b.seq);

/** Departments by role for one target, in printed order. */
function rolesFor(table: 'themes' | 'commitments', id: string, ledger: Ledger) {
  const rows = [...ledger.linkedFrom('responsibilities', table, id)].sort((a, b) => a.seq - b.seq);
  return [...groupBy(rows, (row) => row.role)].map(([role, group]) => ({
    role,
    departments: group.map((row) => ledger.ref('departments', row.department)),
  }));
}

function commitmentView(row: Row<'commitments'>, line: CommitmentLine, ledger: Ledger) {
  const path = themePath(row.theme, ledger);
  const own = rolesFor('commitments', row.id, ledger);
  const inherited = path.flatMap((theme) => rolesFor('themes', theme.id, ledger));
  return {
    ...line,
    owner: ownerRef(row, ledger),
    plan: planCard(ledger.find('plans', row.plan), ledger),
    themes: path.map((theme) => ledger.ref('themes', theme.id)),
    departments: own.length > 0 ? own : inherited,
    outcomes: outcomesOf(row.id, ledger).map((outcome) => outcomeLine(outcome, ledger)),
    made: ledger.find('sources', row.source).date,
    siblings: inOrder(ledger.linkedFrom('commitments', 'themes', row.theme))
      .filter((other) => other.id !== row.id)
      .map((other) => ledger.ref('commitments', other.id)),
  };
}
