/** Everything the change report says, before it is worded: changes with names, owners, pages and flags. */
import { uniqueBy } from '../group.ts';
import { countKinds, diff } from './diff.ts';
import type { Counts, RowChange } from './diff.ts';
import { flagsOf } from './flags/index.ts';
import type { Flag } from './flags/flag.ts';
import { ownersOf, pagesOf, tableNamed } from './links.ts';
import type { RowName } from './links.ts';
import { rowIn } from './snapshot.ts';
import type { RowText, Snapshot } from './snapshot.ts';

export interface NamedChange extends RowChange {
  /** What the row is called. */
  readonly label: string;
  readonly owners: readonly RowName[];
  /** Addresses without anchors of the pages that showed the row or show it now. */
  readonly pages: readonly string[];
}

export interface ChangeReport {
  readonly counts: Counts;
  readonly changes: readonly NamedChange[];
  readonly flags: readonly Flag[];
}

export function changeReport(before: Snapshot, after: Snapshot): ChangeReport {
  const changes = diff(before, after);
  return { counts: countKinds(changes), changes: changes.map((change) => named(change, before, after)), flags: flagsOf(before, after, changes) };
}

export function named(change: RowChange, before: Snapshot, after: Snapshot): NamedChange {
  const states: readonly RowText[] = [change.after, change.before].filter((row) => row !== null);
  const owners = states.flatMap((row) => ownersOf(change, row, after, before));
  const pages = states.flatMap((row) => pagesOf(change, row, after, before));
  return { ...change, label: labelOf(change.table, states[0] ?? {}), owners: uniqueBy(owners, ({ table, id }) => `${table}:${id}`), pages: [...new Set(pages)] };
}

export function labelOf(table: string, row: RowText): string {
  return row[tableNamed(table)?.label ?? ''] ?? '';
}

/** The name of a zone or area, from the newer state that knows it. */
export function nameOf({ table, id }: RowName, ...states: readonly Snapshot[]): string {
  const row = states.map((state) => rowIn(state, table, id)).find((found) => found !== null);
  return labelOf(table, row ?? {}) || id;
}
