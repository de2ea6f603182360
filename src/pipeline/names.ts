/** What rows are called, so that a name in place of an id can be answered with the id. */
import { keyOf } from '../schema/table.ts';
import type { Table } from '../schema/table.ts';
import type { CheckedTables } from './link.ts';
import type { CheckedRow, Values } from './validate.ts';

/** Table → name → the one row so called; null where several rows share the name. */
export type Names = ReadonlyMap<string, ReadonlyMap<string, string | null>>;

export function rowNames(tables: readonly Table[], checked: CheckedTables): Names {
  return new Map(tables.map((table) => [table.name, namesIn(table, checked.get(table.name) ?? [])]));
}

/** The label, other columns that hold a name, and the lists of aliases. */
const isName = (table: Table, column: string): boolean => column === table.label || isProperName(column) || table.columns[column]?.kind === 'list';

/** A column of names and of nothing else: what a label says of the matter, such as a figure's, names no row. */
const isProperName = (column: string): boolean => /(^|_)(name|title|aliases)(_|$)/.test(column);

function namesIn(table: Table, rows: readonly CheckedRow[]): Map<string, string | null> {
  return keysByText(table, rows.map(({ values }) => values), (column) => isName(table, column));
}

/** Name → the one row so called, by columns that hold names only; null where several rows share the name. */
export const properNames = (table: Table, rows: readonly Values[]): ReadonlyMap<string, string | null> => keysByText(table, rows, isProperName);

function keysByText(table: Table, rows: readonly Values[], holds: (column: string) => boolean): Map<string, string | null> {
  const columns = Object.keys(table.columns).filter((column) => holds(column) && !table.key.includes(column));
  const names = new Map<string, string | null>();
  for (const values of rows) {
    if (!table.key.every((name) => name in values)) continue;
    const key = keyOf(table, values);
    const own = columns.flatMap((column) => values[column] ?? []).filter((name) => typeof name === 'string');
    for (const name of new Set(own)) names.set(name, names.has(name) && names.get(name) !== key ? null : key);
  }
  return names;
}
