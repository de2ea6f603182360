/** One table as a sheet: headings with help, rows, room for new ones, drop-downs, locked ids. */
import { colToLetter } from 'hucre/xlsx';
import type { Cell, CellValue, DataValidation, WriteSheet } from 'hucre/xlsx';
import type { Column } from '../schema/cell.ts';
import { columnsOf } from '../schema/index.ts';
import type { Table } from '../schema/table.ts';
import type { Values } from '../pipeline/validate.ts';
import { isNumeric, shownValue } from './cell-values.ts';
import { columnHelp, prompt } from './column-help.ts';
import { headingOf } from './headings.ts';
import type { Lists } from './lists.ts';
import { columnWidth, heading, LOCKED_ID, NUMBER_CELL, numberStyle, TEXT_CELL } from './looks.ts';
import type { Names } from './reference-text.ts';

/** Empty rows at the end that are open for writing. */
export const NEW_ROWS = 200;
/** Rows looked at to choose the width of a column. */
const MEASURED = 100;
const HEADING_HEIGHT = 32;

export function tableSheet(table: Table, rows: readonly Values[], names: Names, lists: Lists, tableTitle: (name: string) => string): WriteSheet {
  const columns = columnsOf(table);
  const shown = rows.map((row) => columns.map(([name, column]) => shownValue(column, row[name], names)));
  const blank: CellValue[] = columns.map(() => null);
  const header = columns.map(([, column]) => headingOf(column));
  const last = rows.length + 1 + NEW_ROWS;
  return {
    name: table.zh,
    rows: [header, ...shown, ...Array.from({ length: NEW_ROWS }, () => blank)],
    columns: columns.map(([, column], c) => ({
      width: columnWidth([headingOf(column), ...shown.slice(0, MEASURED).map((row) => String(row[c] ?? ''))]),
      style: isNumeric(column) ? NUMBER_CELL : TEXT_CELL,
    })),
    cells: new Map([...headings(columns, tableTitle), ...locked(table, columns, shown)]),
    rowDefs: new Map([[0, { height: HEADING_HEIGHT }]]),
    pageSetup: { paperSize: 'a4', orientation: 'landscape', printTitlesRow: '$1:$1', printTitlesColumn: `$A:$${colToLetter(table.key.length - 1)}` },
    freezePane: { rows: 1, columns: table.key.length },
    autoFilter: { range: `A1:${colToLetter(columns.length - 1)}${rows.length + 1}` },
    dataValidations: columns.flatMap(([, column], c) => validation(column, `${colToLetter(c)}2:${colToLetter(c)}${last}`, lists)),
    protection: { sheet: true, formatCells: true, formatColumns: true, formatRows: true, autoFilter: true },
  };
}

type Columns = readonly (readonly [string, Column])[];

function headings(columns: Columns, tableTitle: (name: string) => string): [string, Partial<Cell>][] {
  return columns.map(([name, column], c) => [
    `0,${c}`,
    { value: headingOf(column), style: heading(column.required), comment: { text: columnHelp(name, column, tableTitle) } },
  ]);
}

function locked(table: Table, columns: Columns, shown: readonly (readonly CellValue[])[]): [string, Partial<Cell>][] {
  return shown.flatMap((row, r) =>
    columns.flatMap(([name], c): [string, Partial<Cell>][] => {
      const value = row[c] ?? null;
      if (table.key.includes(name)) return [[`${r + 1},${c}`, { value, style: LOCKED_ID }]];
      return typeof value === 'number' && numberStyle(value) !== NUMBER_CELL ? [[`${r + 1},${c}`, { value, style: numberStyle(value) }]] : [];
    }),
  );
}

/** Titles of messages may have 32 characters, messages 255. */
const TITLE = 30;
const LARGEST = '999999999999999';

function validation(column: Column, range: string, lists: Lists): DataValidation[] {
  const common = {
    range,
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    inputTitle: headingOf(column).slice(0, TITLE),
    inputMessage: prompt(column),
  };
  const list = lists.rangeFor(column);
  if (list !== null) {
    return column.options
      ? [{ ...common, type: 'list', formula1: list, errorStyle: 'stop', errorTitle: '不在可选项里', errorMessage: '请从下拉列表里选。' }]
      : [{ ...common, type: 'list', formula1: list, errorStyle: 'warning', errorTitle: '列表里没有', errorMessage: '如果刚在别的表里新增了这一行，可以继续；否则请从下拉列表里选。' }];
  }
  if (!isNumeric(column)) return [];
  const type = column.kind === 'integer' ? 'whole' : 'decimal';
  const words = { errorTitle: '只写数字', errorMessage: '这一列只写数字，不写单位、逗号和“约”“余”等词。' };
  return [{ ...common, ...words, type, operator: 'between', formula1: `-${LARGEST}`, formula2: LARGEST, errorStyle: 'stop' }];
}
