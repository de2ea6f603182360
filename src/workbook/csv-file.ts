/** The form of every file in data/: UTF-8 without mark, LF, quotes only where RFC 4180 needs them, column ids as header. */
import { columnsOf } from '../schema/index.ts';
import type { Table } from '../schema/table.ts';

export function csvFile(table: Table, rows: readonly ReadonlyMap<string, string>[]): string {
  const names = columnsOf(table).map(([name]) => name);
  const lines = [names, ...rows.map((row) => names.map((name) => row.get(name) ?? ''))];
  return `${lines.map((cells) => cells.map(quoted).join(',')).join('\n')}\n`;
}

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
