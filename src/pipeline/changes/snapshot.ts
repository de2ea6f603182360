/** The tables as text, row by key: what is compared between two states of the data and what a release keeps. */
import { LIST_SEPARATOR } from '../../schema/cell.ts';
import { tableList } from '../../schema/index.ts';
import type { Rows, TableName } from '../../schema/index.ts';
import { keyOf } from '../../schema/table.ts';
import type { Table } from '../../schema/table.ts';
import { exact } from '../exact.ts';

/** The canonical text of each filled cell, by column. An empty cell is absent, so that a new optional column changes nothing. */
export type RowText = Readonly<Record<string, string>>;

/** Table name → key of the row → its text. */
export type Snapshot = ReadonlyMap<string, ReadonlyMap<string, RowText>>;

export const EMPTY: Snapshot = new Map();

/** A read cell → the text an editor would write for it; empty when nothing is stated. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.join(LIST_SEPARATOR);
  const text = String(value as string | number);
  // 0.0000001 prints as 1e-7, which no column reads back.
  return typeof value === 'number' && text.includes('e') ? exact(value).toString(30) : text;
}

export function rowText(table: Table, row: Readonly<Record<string, unknown>>): RowText {
  const cells = Object.keys(table.columns).map((name) => [name, cellText(row[name])] as const);
  return Object.fromEntries(cells.filter(([, text]) => text !== ''));
}

export function snapshotOf(rows: Rows): Snapshot {
  const all = rows as Readonly<Record<TableName, readonly Readonly<Record<string, unknown>>[]>>;
  return new Map(tableList.map((table) => [table.name, new Map(all[table.name as TableName].map((row) => [keyOf(table, row), rowText(table, row)]))]));
}

export function rowIn(snapshot: Snapshot, table: string, id: string): RowText | null {
  return snapshot.get(table)?.get(id) ?? null;
}
