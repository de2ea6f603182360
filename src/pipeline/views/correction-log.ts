import { tableList } from '../../schema/index.ts';
import { recordAnchor } from '../../schema/tables/removals.ts';
import type { LogLine } from '../../schema/views/changes.ts';
import { lastContent, releasedSince } from '../changes/history.ts';
import { addressOf, tableNamed } from '../changes/links.ts';
import type { RowName } from '../changes/links.ts';
import { labelOf } from '../changes/report.ts';
import { rowIn, snapshotOf } from '../changes/snapshot.ts';
import type { Snapshot } from '../changes/snapshot.ts';
import { compare } from '../finding.ts';
import type { Ledger } from '../ledger.ts';
import { placeOrNull } from '../place-or-null.ts';
import type { Ref } from '../../schema/views/parts.ts';
import { viewFile } from './view-file.ts';
import type { ViewFile } from './view-file.ts';

/** Every cell corrected, row replaced and row removed, newest first. */
export function correctionLog(ledger: Ledger): ViewFile[] {
  const now = snapshotOf(ledger.rows);
  const lines = [...corrected(ledger, now), ...replaced(ledger, now), ...removed(ledger, now)];
  return [viewFile('correctionLog', lines.sort((a, b) => compare(b.date ?? '9', a.date ?? '9') || compare(a.anchor, b.anchor)))];
}

/** A row by name, also one that is gone: its address then says why. */
export function refIn(name: RowName, ledger: Ledger, now: Snapshot): Ref {
  const row = rowIn(now, name.table, name.id) ?? lastContent(ledger.releases, name);
  return { ...name, name: labelOf(name.table, row) || name.id, page: tableNamed(name.table) ? addressOf(name.table, row) : null };
}

function corrected(ledger: Ledger, now: Snapshot): LogLine[] {
  return ledger.rows.corrections.map((entry) => {
    const { table, id, column, old, new: made, date, reason } = entry;
    const anchor = `${recordAnchor('corrected', table, id)}-${column}-${date}`;
    return { kind: 'corrected', anchor, ref: refIn({ table, id }, ledger, now), date, reason, cells: [{ column, old: old ?? '', new: made ?? '' }], to: null, place: placeOrNull(entry, ledger) };
  });
}

function replaced(ledger: Ledger, now: Snapshot): LogLine[] {
  return tableList.flatMap((table) => {
    const { replaces, fixed = [] } = table;
    if (!replaces) return [];
    return [...(now.get(table.name) ?? [])].flatMap(([id, row]): LogLine[] => {
      const target = row[replaces.row];
      if (target === undefined) return [];
      const old = { table: table.name, id: target };
      const before = rowIn(now, table.name, target) ?? lastContent(ledger.releases, old);
      const cells = fixed.map((column) => ({ column, old: before[column] ?? '', new: row[column] ?? '' })).filter((cell) => cell.old !== cell.new);
      const date = releasedSince(ledger.releases, { table: table.name, id });
      const to = refIn({ table: table.name, id }, ledger, now);
      return [{ kind: 'replaced', anchor: recordAnchor('replaced', table.name, target), ref: refIn(old, ledger, now), date, reason: row[replaces.reason] ?? '', cells, to, place: null }];
    });
  });
}

function removed(ledger: Ledger, now: Snapshot): LogLine[] {
  return ledger.rows.removals.map((entry) => {
    const { table, id, date, reason, moved_to } = entry;
    const to = moved_to === null ? null : refIn({ table, id: moved_to }, ledger, now);
    return { kind: 'removed', anchor: recordAnchor('removed', table, id), ref: refIn({ table, id }, ledger, now), date, reason, cells: [], to, place: placeOrNull(entry, ledger) };
  });
}
