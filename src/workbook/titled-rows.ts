import type { Table } from '../schema/table.ts';
import type { Values } from '../pipeline/validate.ts';
import type { Grid } from './grid.ts';
import type { Mapped } from './mapping.ts';

/** Key and name of each row of a sheet, as they are written there. */
export function titledRows(table: Table, grid: Grid, mapped: Mapped): Values[] {
  const wanted = [...table.key, table.label].map((name) => [name, mapped.columns.indexOf(name)] as const);
  if (wanted.some(([, index]) => index < 0)) return [];
  return grid.rows.slice(1).map((row) => Object.fromEntries(wanted.map(([name, index]) => [name, row[index]?.text.trim() ?? ''])));
}
