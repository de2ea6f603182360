/** The tables as they stand in data/, each row with its cells, its values and its place. */
import { columnsOf } from '../schema/index.ts';
import { keyOf } from '../schema/table.ts';
import type { Table } from '../schema/table.ts';
import type { InputFile } from '../pipeline/effects.ts';
import { readTables } from '../pipeline/read/tables.ts';
import type { RawFile } from '../pipeline/read/csv.ts';
import { validateFile } from '../pipeline/validate.ts';
import type { Values } from '../pipeline/validate.ts';
import { columnNamed } from './headings.ts';

export interface CurrentRow {
  readonly file: string;
  readonly row: number;
  /** Column → the text in the file. */
  readonly cells: ReadonlyMap<string, string>;
  /** Cells that could be read; the others are absent. */
  readonly values: Values;
  /** Null when a cell of the key could not be read. */
  readonly key: string | null;
}

export interface CurrentTable {
  readonly table: Table;
  /** Path → rows, in file order. */
  readonly files: ReadonlyMap<string, readonly CurrentRow[]>;
}

export interface Current {
  readonly tables: ReadonlyMap<string, CurrentTable>;
  /** Tables with a file that could not be read: what they hold is not known. */
  readonly unread: ReadonlySet<string>;
}

export function currentTables(tables: readonly Table[], data: readonly InputFile[]): Current {
  const raw = readTables(tables, data);
  const filesOf = (table: Table): CurrentTable['files'] => new Map((raw.files.get(table.name) ?? []).map((file) => [file.path, rowsOf(table, file)]));
  return { tables: new Map(tables.map((table) => [table.name, { table, files: filesOf(table) }])), unread: raw.unread };
}

export const allRows = (current: CurrentTable | undefined): CurrentRow[] => [...(current?.files.values() ?? [])].flat();

function rowsOf(table: Table, file: RawFile): CurrentRow[] {
  const titles = file.header.map((title) => columnNamed(table, title));
  const indexes = columnsOf(table).map(([name]) => [name, titles.indexOf(name)] as const);
  const { rows } = validateFile(table, file);
  return rows.map(({ row, values }, i) => ({
    file: file.path,
    row,
    cells: new Map(indexes.map(([name, index]) => [name, file.rows[i]?.cells[index] ?? ''])),
    values,
    key: keyOrNull(table, values),
  }));
}

export function keyOrNull(table: Table, values: Values): string | null {
  return table.key.every((name) => values[name] !== undefined && values[name] !== null) ? keyOf(table, values) : null;
}
