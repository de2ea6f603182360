/** A row that was released may not vanish: it is still there, or a removal says since when and why. */
import { removals } from '../../schema/tables/removals.ts';
import type { RowText } from '../changes/snapshot.ts';
import type { Finding } from '../finding.ts';
import { expectedPath } from '../read/tables.ts';
import type { Table } from '../../schema/table.ts';
import { RECORDS } from './remembered.ts';
import type { Remembered } from './remembered.ts';

export function goneRows(memory: Remembered): Finding[] {
  const tombstones = new Set(memory.rowsOf(removals.name).map(({ values }) => `${String(values['table'])}:${String(values['id'])}`));
  // While a tombstone cannot be read, nobody knows which row it speaks of.
  if (!memory.whole(removals.name)) return [];
  return [...memory.last].flatMap(([name, rows]) => {
    const table = memory.tables.find((one) => one.name === name);
    if (table && (table.transient || !memory.whole(name))) return [];
    const excused = (id: string): boolean => !RECORDS.includes(name) && tombstones.has(`${name}:${id}`);
    const gone = [...rows].filter(([id]) => memory.present(name, id) === null && !excused(id));
    return gone.map(([id, row]) => (table ? goneFrom(table, id, row) : { code: 'row-gone', severity: 'error', file: `data/${removals.name}.csv`, ...tombstone(name, id) }));
  });
}

function goneFrom(table: Table, id: string, row: RowText): Finding {
  const owner = (table.partition ?? []).map((name) => row[name]).find((text) => text !== undefined);
  const file = expectedPath(table, owner);
  const label = row[table.label] ?? '';
  if (RECORDS.includes(table.name)) return { code: 'record-gone', severity: 'error', file, value: id };
  return { code: 'row-gone', severity: 'error', file, ...tombstone(table.name, id), value: label === id || label === '' ? id : `${id}（${label}）` };
}

/** The row to add to the removals. */
const tombstone = (table: string, id: string) => ({
  value: id,
  allowed: `data/${removals.name}.csv`,
  example: `${removals.columns.table.zh} ${table}，${removals.columns.id.zh} ${id}，日期和理由照实填`,
});
