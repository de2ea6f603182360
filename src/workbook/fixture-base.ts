/** The base data of the fixtures as a workbook, and a sheet of it with cells replaced; for tests. */
import { join } from 'node:path';
import { readTree } from '../pipeline/effects.ts';
import type { InputFile } from '../pipeline/effects.ts';
import { columnsOf } from '../schema/index.ts';
import type { Table } from '../schema/table.ts';
import type { GridCell } from './cell-text.ts';
import type { Grid } from './grid.ts';
import { importSheets } from './import-sheets.ts';
import type { Imported, SheetIn } from './import-sheets.ts';
import { readWorkbook } from './read-xlsx.ts';
import type { Written } from './scope-sheet.ts';
import { findSheets } from './sheets-in.ts';
import { writeWorkbook } from './write-xlsx.ts';

const BASE = join(import.meta.dirname, '../../scripts/fixtures/base');
export const data: readonly InputFile[] = readTree(BASE, 'data');
export const content: readonly InputFile[] = readTree(BASE, 'content');

const workbook = await readWorkbook('台账.xlsx', await writeWorkbook(data, { kind: 'all' }));
const found = findSheets('台账.xlsx', workbook.sheets, null);
export const exported = found.sheets;

export function sheetOf(name: string): { readonly table: Table; readonly grid: Grid } {
  const sheet = exported.find(({ table }) => table.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

export const textCells = (texts: readonly string[]): GridCell[] => texts.map((text) => ({ text, form: 'text' }));

/** The sheet with one cell replaced; `row` as the spreadsheet counts. */
export function withCell({ table, grid }: { readonly table: Table; readonly grid: Grid }, row: number, column: string, cell: string | GridCell): Grid {
  const c = columnsOf(table).findIndex(([name]) => name === column);
  const rows = grid.rows.map((cells) => [...cells]);
  const cells = (rows[row - 1] ??= textCells(columnsOf(table).map(() => '')));
  cells[c] = typeof cell === 'string' ? { text: cell, form: 'text' } : cell;
  return { ...grid, rows };
}

export function imported(sheets: readonly (Pick<SheetIn, 'table' | 'grid'> & Partial<SheetIn>)[], { written = found.written as Written | null, remove = false, files = data } = {}): Imported {
  return importSheets(files, content, sheets.map((sheet) => ({ mapping: new Map(), ...sheet })), { written, listed: found.listed, remove });
}
