/** Columns that a sheet does not have: those that new rows cannot do without are errors, told together; the others stay as they were. */
import { columnsOf } from '../schema/index.ts';
import type { Table } from '../schema/table.ts';
import type { Finding } from '../pipeline/finding.ts';
import { columnTitle } from '../pipeline/validate.ts';
import { isBlankRow } from './grid.ts';
import type { Grid } from './grid.ts';
import type { MergedTable } from './merge.ts';

const titles = (table: Table, names: readonly string[]): string => names.map((name) => table.columns[name]?.zh ?? name).join('、');

const absentIn = (table: Table, used: ReadonlySet<string>): string[] => columnsOf(table).flatMap(([name]) => (used.has(name) ? [] : [name]));

/** Rows as a clerk reads them: 2—9, 11. */
export function rowsText(rows: readonly number[]): string {
  const sorted = [...new Set(rows)].sort((a, b) => a - b);
  const starts = sorted.filter((row) => !sorted.includes(row - 1));
  const spans = starts.map((first) => {
    const end = sorted.find((row) => row >= first && !sorted.includes(row + 1)) ?? first;
    return end === first ? String(first) : `${first}—${end}`;
  });
  return `第 ${spans.join('、')} 行`;
}

/** Without its key no row of the sheet can be one that exists: all are new, and need every required column. */
export function absentColumns(table: Table, used: ReadonlySet<string>, grid: Grid): Finding[] {
  const absent = absentIn(table, used);
  if (absent.length === 0) return [];
  if (absent.some((name) => table.key.includes(name))) {
    const rows = grid.rows.flatMap((row, i) => (i === 0 || isBlankRow(row) ? [] : [i + 1]));
    return [required(table, grid, absent, rows)];
  }
  return [{ code: 'workbook-absent-columns', severity: 'warning', file: grid.place, row: 1, value: titles(table, absent) }];
}

/** Whose row it is has several columns, of which a row fills one. */
function requiredTitles(table: Table, absent: readonly string[]): readonly string[] {
  const owners = table.partition ?? [];
  const owner = owners.length > 0 && owners.every((name) => absent.includes(name)) ? [owners.map((name) => titles(table, [name])).join('或')] : [];
  return [...absent.filter((name) => table.key.includes(name)).map((name) => titles(table, [name])), ...owner, ...absent.filter((name) => table.columns[name]?.required && !table.key.includes(name)).map((name) => titles(table, [name]))];
}

const required = (table: Table, grid: Grid, absent: readonly string[], rows: readonly number[]): Finding => ({
  code: 'workbook-absent-required',
  severity: 'error',
  file: grid.place,
  row: 1,
  value: requiredTitles(table, absent).join('、'),
  allowed: rowsText(rows),
});

/** The findings of a sheet laid over its table: absent required columns in place of an empty cell in every new row. */
export function withAbsentRequired(table: Table, grid: Grid, columns: readonly (string | null)[], merged: MergedTable, findings: readonly Finding[]): Finding[] {
  const absent = absentIn(table, new Set(columns.filter((name) => name !== null)));
  const rows = [...merged.files.values()].flat().flatMap(({ was, sheetRow }) => (was === null && sheetRow !== null ? [sheetRow] : []));
  if (requiredTitles(table, absent).length === 0 || rows.length === 0) return [...findings];
  const rest = absent.filter((name) => table.columns[name]?.required !== true && table.partition?.includes(name) !== true);
  const others = findings.flatMap((finding) => (finding.code !== 'workbook-absent-columns' ? [finding] : rest.length === 0 ? [] : [{ ...finding, value: titles(table, rest) }]));
  return [required(table, grid, absent, rows), ...others];
}

/** An empty cell in a column that the sheet does not have is told with the column. */
export function withoutAbsentCells(findings: readonly Finding[], absent: readonly { readonly file: string; readonly columns: readonly string[] }[]): Finding[] {
  return findings.filter(({ code, file, column }) => code !== 'blank' || !absent.some((one) => one.file === file && one.columns.includes(column ?? '')));
}

/** The columns of a table that a sheet lacks, as findings name them. */
export const absentTitles = (table: Table, columns: readonly (string | null)[]): string[] =>
  absentIn(table, new Set(columns.filter((name) => name !== null))).map((name) => columnTitle(name, table.columns[name]));
