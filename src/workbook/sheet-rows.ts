/** A sheet under a mapping → rows of raw text by column, and everything about the cells that a CSV file could not say. */
import type { Column } from '../schema/cell.ts';
import type { Table } from '../schema/table.ts';
import type { Finding } from '../pipeline/finding.ts';
import { columnTitle } from '../pipeline/validate.ts';
import type { GridCell } from './cell-text.ts';
import { isBlankRow } from './grid.ts';
import type { Grid } from './grid.ts';
import { foldTitle } from './headings.ts';
import type { Mapped } from './mapping.ts';
import { namedReferences } from './named-references.ts';
import type { Called } from './named-references.ts';
import { readReference, targetOf } from './reference-text.ts';
import type { Names } from './reference-text.ts';

export interface SheetRow {
  /** As the spreadsheet counts. */
  readonly row: number;
  /** Column → text; absent are columns that the sheet does not have and cells of which nobody knows what they say. */
  readonly texts: ReadonlyMap<string, string>;
}

export interface SheetRows {
  readonly rows: readonly SheetRow[];
  readonly findings: readonly Finding[];
}

const PERCENT = '%';

export function sheetRows(table: Table, grid: Grid, mapped: Mapped, names: Names, called: Called = new Map()): SheetRows {
  const last = grid.rows.findLastIndex((row) => !isBlankRow(row));
  const findings: Finding[] = sheetShape(table, grid, mapped);
  const rows: SheetRow[] = [];
  const byName = namedReferences(grid.place, names, called);
  for (const [i, cells] of grid.rows.slice(0, last + 1).entries()) {
    const row = i + 1;
    if (row === 1) continue;
    if (isBlankRow(cells)) {
      findings.push({ code: 'blank-row', severity: 'warning', file: grid.place, row });
      continue;
    }
    const texts = new Map<string, string>();
    for (const [c, name] of mapped.columns.entries()) {
      const column = name === null ? undefined : table.columns[name];
      if (name === null || !column) continue;
      const read = readCell(column, cells[c] ?? EMPTY, names);
      const key = read.text === null ? null : byName.keyFor(name, column, read.text, row);
      if (read.text !== null) texts.set(name, key ?? read.text);
      if (read.finding) findings.push({ severity: 'error', file: grid.place, row, column: columnTitle(name, column), ...read.finding });
    }
    if (isOnlyKey(table, texts)) findings.push({ code: 'workbook-only-id', severity: 'error', file: grid.place, row, value: table.key.map((name) => texts.get(name) ?? '').join('|') });
    rows.push({ row, texts });
  }
  return { rows, findings: [...findings, ...byName.findings()] };
}

/** Where columns that may not be empty are there, and empty with all the rest. */
function isOnlyKey(table: Table, texts: ReadonlyMap<string, string>): boolean {
  const isKey = (name: string): boolean => table.key.includes(name);
  const others = [...texts].filter(([name]) => !isKey(name));
  const needed = others.filter(([name]) => table.columns[name]?.required).length;
  return needed > 1 && others.every(([, text]) => text.trim() === '') && table.key.every((name) => (texts.get(name) ?? '').trim() !== '');
}

/** What can be told of a sheet even where its columns are not understood. */
export function sheetShape(table: Table, grid: Grid, mapped: Mapped): Finding[] {
  return [...merged(table, grid, mapped), ...hidden(grid), ...remarks(table, grid, mapped)];
}

const EMPTY: GridCell = { text: '', form: 'text' };

interface ReadCell {
  /** Null when the cell is refused. */
  readonly text: string | null;
  readonly finding?: Pick<Finding, 'code' | 'value'> & Partial<Finding>;
}

function readCell(column: Column, cell: GridCell, names: Names): ReadCell {
  const { text, form, problem, warning } = cell;
  if (problem) return { text: null, finding: { code: problem, value: text } };
  if (form === 'date' && column.kind !== 'date') return { text: null, finding: { code: 'workbook-date-in-other-column', value: text } };
  const said = warning ? { finding: { code: warning, value: text, severity: 'warning' } as const } : {};
  if (form === 'percent' && column.unit === PERCENT) return { text: text.replace(PERCENT, ''), ...said };
  const to = targetOf(column);
  if (to === null) return { text, ...said };
  const { key, belies } = readReference(to, text, names);
  if (belies) return { text: null, finding: { code: 'workbook-reference-name', value: text, allowed: names.get(to)?.get(key)?.[0] ?? '' } };
  return { text: key, ...said };
}

function merged(table: Table, grid: Grid, mapped: Mapped): Finding[] {
  const told = new Set(mapped.findings.flatMap(({ code, row = 0 }) => (code === 'title-row' ? [row] : code === 'workbook-two-row-header' ? [row, row + 1] : [])));
  return grid.merges.filter(({ row }) => !told.has(row)).map(({ row, column }) => {
    const name = mapped.columns[column] ?? null;
    const title = name === null ? foldTitle(grid.rows[0]?.[column]?.text ?? '') : columnTitle(name, table.columns[name]);
    return { code: 'workbook-merged-cells', severity: 'error', file: grid.place, row, ...(title !== '' && { column: title }) };
  });
}

/** Those on the header are ours or say what the column is. */
function remarks(table: Table, grid: Grid, mapped: Mapped): Finding[] {
  return grid.comments.flatMap(({ row, column, text }) => {
    const name = mapped.columns[column] ?? null;
    return row === 1 || name === null ? [] : [{ code: 'workbook-comment', severity: 'warning', file: grid.place, row, column: columnTitle(name, table.columns[name]), value: text }];
  });
}

function hidden(grid: Grid): Finding[] {
  const last = grid.rows.findLastIndex((row) => !isBlankRow(row));
  const rows = grid.hiddenRows.filter((row) => row <= last + 1);
  const columns = grid.hiddenColumns.map((c) => foldTitle(grid.rows[0]?.[c]?.text ?? '')).filter((title) => title !== '');
  const what = [rows.length > 0 ? `行：第 ${rows.join('、')} 行` : '', columns.length > 0 ? `列：${columns.join('、')}` : ''];
  return what.filter((value) => value !== '').map((value) => ({ code: 'workbook-hidden', severity: 'warning', file: grid.place, value }));
}
