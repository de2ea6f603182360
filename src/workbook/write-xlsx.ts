/** Tables → the bytes of a workbook. The same tables give the same bytes: no clock, no names of people or machines. */
import { writeXlsx } from 'hucre/xlsx';
import { tableList } from '../schema/index.ts';
import { keyOf } from '../schema/table.ts';
import type { Table } from '../schema/table.ts';
import type { InputFile } from '../pipeline/effects.ts';
import type { Values } from '../pipeline/validate.ts';
import { allRows, currentTables } from './current.ts';
import type { Current } from './current.ts';
import { guideSheet } from './guide-sheet.ts';
import { listsFor } from './lists.ts';
import { DEFAULT_FONT } from './looks.ts';
import { namesOf } from './reference-text.ts';
import type { Names } from './reference-text.ts';
import { rowDigest } from './row-digest.ts';
import { insideOf } from './scope.ts';
import type { Scope } from './scope.ts';
import { scopeRows, upright } from './scope-sheet.ts';
import { LISTS_SHEET, SCOPE_SHEET } from './sheets-in.ts';
import { tableSheet } from './table-sheet.ts';

/** Stands in for the time of writing, which would make every workbook different. */
const NO_TIME = new Date(Date.UTC(2000, 0, 1));

/** The checked data of a scope as a workbook. `data` must be free of errors. */
export async function writeWorkbook(data: readonly InputFile[], scope: Scope): Promise<Uint8Array> {
  const current = currentTables(tableList, data);
  const inside = insideOf(scope, tableList, current);
  const names = namesOf(tableList, (table) => allRows(current.tables.get(table.name)).map(({ values }) => values));
  const tables = tableList.filter(({ name }) => inside.has(name)).map((table) => ({ table, rows: rowsInside(table, current, inside.get(table.name)) }));
  const written = new Map(tables.map(({ table, rows }) => [table.name, new Map(rows.map((row) => [keyOf(table, row), rowDigest(table, row)]))]));
  const lists = listsFor(tables.map(({ table }) => table), names);
  const title = (name: string): string => tableList.find((table) => table.name === name)?.zh ?? name;
  return writeXlsx({
    sheets: [
      guideSheet(scopeTitle(scope, names, title), tables.map(({ table, rows }) => ({ table, count: rows.length }))),
      ...tables.map(({ table, rows }) => tableSheet(table, rows, names, lists, title)),
      { name: LISTS_SHEET, rows: upright(lists.columns), hidden: true, protection: { sheet: true } },
      { name: SCOPE_SHEET, rows: scopeRows(scope, written), hidden: true, protection: { sheet: true } },
    ],
    properties: { title: '园区明账', created: NO_TIME, modified: NO_TIME },
    defaultFont: DEFAULT_FONT,
  });
}

function rowsInside(table: Table, current: Current, keys: ReadonlySet<string> | undefined): Values[] {
  return allRows(current.tables.get(table.name)).map(({ values }) => values).filter((values) => keys?.has(keyOf(table, values)));
}

function scopeTitle(scope: Scope, names: Names, title: (name: string) => string): string {
  if (scope.kind === 'all') return '全部数据';
  return scope.kind === 'table' ? `“${title(scope.name)}”表` : `${names.get('zones')?.get(scope.name)?.[0] ?? scope.name}，以及它引用的行`;
}
