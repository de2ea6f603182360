/** Findings and changes in the words the overlay shows. */
import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { diff } from '../../src/pipeline/changes/diff.ts';
import type { RowChange } from '../../src/pipeline/changes/diff.ts';
import { addressOf, tableNamed } from '../../src/pipeline/changes/links.ts';
import { rowText } from '../../src/pipeline/changes/snapshot.ts';
import type { Snapshot } from '../../src/pipeline/changes/snapshot.ts';
import type { Finding } from '../../src/pipeline/finding.ts';
import { wording } from '../../src/pipeline/messages/index.ts';
import { bySeverity } from '../../src/pipeline/report.ts';
import { tableList } from '../../src/schema/index.ts';
import { keyOf } from '../../src/schema/table.ts';
import type { ShownChange, ShownFinding } from './state.ts';

export function shownFindings(findings: readonly Finding[]): ShownFinding[] {
  const { errors, warnings } = bySeverity(findings);
  return [...errors, ...warnings].map((f) => ({ severity: f.severity, code: f.code, place: place(f), ...wording(f) }));
}

function place({ file, line, row, column }: Finding): string {
  const at = line ?? row;
  return [at === undefined ? file : `${file}:${at}`, row === undefined ? '' : `第 ${row} 行`, column === undefined ? '' : `“${column}”`].filter((part) => part !== '').join('  ');
}

/** The tables of a built site, or null when there is none. */
export function publishedIn(site: string): Snapshot | null {
  const folder = join(site, 'data/v1/tables');
  if (!existsSync(folder)) return null;
  return new Map(
    tableList.map((table) => {
      const path = join(folder, `${table.name}.json`);
      const rows = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as readonly Readonly<Record<string, unknown>>[]) : [];
      return [table.name, new Map(rows.map((row) => [keyOf(table, row), rowText(table, row)]))];
    }),
  );
}

export function shownChanges(before: Snapshot, after: Snapshot): ShownChange[] {
  return diff(before, after).map((change) => ({ id: change.id, title: title(change), page: pageOf(change), what: what(change) }));
}

const pageOf = ({ table, after }: RowChange): string | null => (after === null ? null : addressOf(table, after));

function title({ table, id, before, after }: RowChange): string {
  const known = tableNamed(table);
  return `${known?.zh ?? table} ${(after ?? before)?.[known?.label ?? ''] ?? ''}（${id}）`;
}

function what({ table, before, after, cells }: RowChange): string {
  if (before === null) return '新增';
  if (after === null) return '删除';
  const zh = (column: string): string => tableNamed(table)?.columns[column]?.zh ?? column;
  return cells.map((cell) => `${zh(cell.column)}：${cell.old || '（空）'} → ${cell.new || '（空）'}`).join('；');
}
