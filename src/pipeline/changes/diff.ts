/** Two states of the data → what was added, changed, corrected and removed. Knows no table but those that keep the records. */
import { tableList } from '../../schema/index.ts';
import { corrections } from '../../schema/tables/corrections.ts';
import { removals } from '../../schema/tables/removals.ts';
import { compare } from '../finding.ts';
import { rowIn } from './snapshot.ts';
import type { RowText, Snapshot } from './snapshot.ts';

export const CHANGE_KINDS = ['added', 'changed', 'corrected', 'removed'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One cell that reads differently; an empty text means that nothing was or is stated. */
export interface CellChange {
  readonly column: string;
  readonly old: string;
  readonly new: string;
}

export interface RowChange {
  readonly kind: ChangeKind;
  readonly table: string;
  readonly id: string;
  readonly before: RowText | null;
  readonly after: RowText | null;
  /** The cells of a row that stands in both states. */
  readonly cells: readonly CellChange[];
  /** Of an added row: the row of the same table that it corrects. */
  readonly replaces: string | null;
  /** Why a row was corrected or removed, where the data say so. */
  readonly reason: string | null;
}

/** Every row that differs, in the order of the tables, then as `after` lists them, removed rows last. */
export function diff(before: Snapshot, after: Snapshot): RowChange[] {
  return tablesOf(before, after).flatMap((table) => {
    const now = after.get(table) ?? new Map<string, RowText>();
    const then = before.get(table) ?? new Map<string, RowText>();
    const kept = [...now].flatMap(([id, row]) => {
      const old = then.get(id);
      return old ? changed(table, id, old, row, before, after) : [added(table, id, row)];
    });
    const gone = [...then].filter(([id]) => !now.has(id)).map(([id, row]) => removed(table, id, row, after));
    return [...kept, ...gone];
  });
}

/** In declared order; tables that only a past release knows stand last. */
function tablesOf(before: Snapshot, after: Snapshot): string[] {
  const known = tableList.map(({ name }) => name);
  const other = [...before.keys(), ...after.keys()].filter((name) => !known.includes(name)).sort(compare);
  return [...known, ...new Set(other)];
}

function added(table: string, id: string, row: RowText): RowChange {
  const replacing = tableList.find(({ name }) => name === table)?.replaces;
  const replaces = replacing ? (row[replacing.row] ?? null) : null;
  const reason = replacing && replaces !== null ? (row[replacing.reason] ?? null) : null;
  return { kind: replaces === null ? 'added' : 'corrected', table, id, before: null, after: row, cells: [], replaces, reason };
}

function changed(table: string, id: string, old: RowText, row: RowText, before: Snapshot, after: Snapshot): RowChange[] {
  const columns = [...new Set([...Object.keys(old), ...Object.keys(row)])];
  const cells = columns.map((column) => ({ column, old: old[column] ?? '', new: row[column] ?? '' })).filter((cell) => cell.old !== cell.new);
  if (cells.length === 0) return [];
  const reasons = cells.flatMap((cell) => newCorrection(table, id, cell, before, after)?.['reason'] ?? []);
  const reason = reasons.length === 0 ? null : [...new Set(reasons)].join('；');
  return [{ kind: reason === null ? 'changed' : 'corrected', table, id, before: old, after: row, cells, replaces: null, reason }];
}

/** The entry, made since `before`, that says why this cell changed. */
function newCorrection(table: string, id: string, cell: CellChange, before: Snapshot, after: Snapshot): RowText | null {
  const known = before.get(corrections.name);
  for (const [key, entry] of after.get(corrections.name) ?? []) {
    const same = entry['table'] === table && entry['id'] === id && entry['column'] === cell.column;
    if (same && !known?.has(key) && (entry['old'] ?? '') === cell.old && (entry['new'] ?? '') === cell.new) return entry;
  }
  return null;
}

function removed(table: string, id: string, row: RowText, after: Snapshot): RowChange {
  const reason = rowIn(after, removals.name, `${table}#${id}`)?.['reason'] ?? null;
  return { kind: 'removed', table, id, before: row, after: null, cells: [], replaces: null, reason };
}

export type Counts = Readonly<Record<ChangeKind, number>>;

export function countKinds(changes: readonly RowChange[]): Counts {
  const of = (kind: ChangeKind): number => changes.filter((change) => change.kind === kind).length;
  return { added: of('added'), changed: of('changed'), corrected: of('corrected'), removed: of('removed') };
}
