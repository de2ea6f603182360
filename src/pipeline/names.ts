/** What rows are called, so that a name in place of an id can be answered with the id. */
import { keyOf } from '../schema/table.ts';
import type { Table } from '../schema/table.ts';
import type { CheckedTables } from './link.ts';
import type { CheckedRow } from './validate.ts';

/** Table → name → the one row so called; null where several rows share the name. */
export type Names = ReadonlyMap<string, ReadonlyMap<string, string | null>>;

export function rowNames(tables: readonly Table[], checked: CheckedTables): Names {
  return new Map(tables.map((table) => [table.name, namesIn(table, checked.get(table.name) ?? [])]));
}

/** The label, other columns that hold a name, and the lists of aliases. */
const isName = (table: Table, column: string): boolean => column === table.label || /(^|_)name(_|$)/.test(column) || table.columns[column]?.kind === 'list';

function namesIn(table: Table, rows: readonly CheckedRow[]): Map<string, string | null> {
  const columns = Object.keys(table.columns).filter((column) => isName(table, column) && !table.key.includes(column));
  const names = new Map<string, string | null>();
  for (const row of rows) {
    if (!table.key.every((name) => name in row.values)) continue;
    const key = keyOf(table, row.values);
    const own = columns.flatMap((column) => row.values[column] ?? []).filter((name) => typeof name === 'string');
    for (const name of new Set(own)) names.set(name, names.has(name) && names.get(name) !== key ? null : key);
  }
  return names;
}
