import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { columnsOf, tableList, TABLES } from '../schema/index.ts';
import { columnHelp, prompt } from './column-help.ts';
import { data } from './fixture-base.ts';
import { numberStyle } from './looks.ts';
import { refuse } from './refuse.ts';
import { GUIDE_SHEET, LISTS_SHEET, SCOPE_SHEET } from './sheets-in.ts';
import { NEW_ROWS } from './table-sheet.ts';
import { writeWorkbook } from './write-xlsx.ts';

const all = await writeWorkbook(data, { kind: 'all' });
const workbook = await readXlsx(all, { readStyles: true });
const sheetOf = (name: string) => workbook.sheets.find((sheet) => sheet.name === name);
const projects = sheetOf('项目');
const columns = Object.keys(TABLES.projects.columns);
const at = (row: number, column: string): string => `${row},${columns.indexOf(column)}`;
const validationOf = (column: string) => projects?.dataValidations?.[columns.filter((name) => {
  const { kind, options } = (TABLES.projects.columns as unknown as Record<string, { kind: string; options?: object }>)[name] ?? { kind: '' };
  return kind === 'link' || options !== undefined;
}).indexOf(column)];

describe('a workbook', () => {
  it('has the same bytes each time, and opens under its own limits', async () => {
    expect(Buffer.from(await writeWorkbook(data, { kind: 'all' })).equals(Buffer.from(all))).toBe(true);
    expect(refuse('a.xlsx', all)).toBeNull();
  });

  it('begins with the guide, has a sheet for each table, and hides its lists', () => {
    const visible = workbook.sheets.filter(({ hidden }) => hidden !== true).map(({ name }) => name);
    expect(visible).toEqual([GUIDE_SHEET, ...tableList.map(({ zh }) => zh)]);
    expect(workbook.sheets.filter(({ hidden }) => hidden === true).map(({ name }) => name)).toEqual([LISTS_SHEET, SCOPE_SHEET]);
    expect(sheetOf(GUIDE_SHEET)?.rows.flat().join('\n')).toContain('一张工作表就是一张表');
  });

  it('names sheets and titles so that every one is found again', () => {
    expect(tableList.filter(({ zh }) => zh.length > 31 || /[[\]:*?/\\]/.test(zh))).toEqual([]);
    expect(new Set(tableList.map(({ zh }) => zh)).size).toBe(tableList.length);
    for (const table of tableList) {
      const titles = columnsOf(table).flatMap(([name, { zh }]) => [name, zh]);
      expect(new Set(titles).size, table.name).toBe(titles.length);
    }
  });

  it('shows options by labels that name one code each', () => {
    for (const table of tableList) {
      for (const [name, { options = {} }] of columnsOf(table)) {
        const labels = Object.values(options).map(({ zh }) => zh);
        expect(new Set(labels).size, `${table.name}.${name}`).toBe(labels.length);
        expect(labels.filter((label) => Object.hasOwn(options, label) && options[label]?.zh !== label), `${table.name}.${name}`).toEqual([]);
      }
    }
  });
});

describe('a sheet', () => {
  it('freezes the headings and the key, and explains each column', () => {
    expect(projects?.freezePane).toEqual({ rows: 1, columns: 1 });
    expect(projects?.rows[0]?.slice(0, 3)).toEqual(['编号', '园区', '地区']);
    expect(sheetOf('数字')?.rows[0]).toContain('增长率（%）');
    expect(projects?.cells?.get(at(0, 'kind'))?.comment?.text).toMatch(/项目类别。\n必填。\n例：水系水利\n从下拉列表里选：/);
  });

  it('locks the ids that exist and nothing else; new rows are open', () => {
    expect(projects?.protection).toMatchObject({ sheet: true, formatColumns: true });
    expect(projects?.cells?.get(at(1, 'id'))?.style?.protection?.locked).toBe(true);
    expect(projects?.cells?.get(at(1, 'name'))?.style?.protection?.locked).toBe(false);
    const last = (projects?.rows.findLastIndex((row) => row[0] !== null && row[0] !== undefined) ?? 0) + 1;
    for (const row of [last, last + NEW_ROWS - 1]) expect(projects?.cells?.get(at(row, 'id'))?.style).toMatchObject({ numFmt: '@', protection: { locked: false } });
  });

  it('offers options and rows of other tables, names behind the ids', () => {
    expect(validationOf('kind')).toMatchObject({ type: 'list', errorStyle: 'stop', allowBlank: true });
    expect(validationOf('source')).toMatchObject({ type: 'list', errorStyle: 'warning' });
    const [, letter = 'A', to] = /\$([A-Z]+)\$2:\$[A-Z]+\$(\d+)$/.exec(validationOf('kind')?.formula1 ?? '') ?? [];
    const index = [...letter].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
    const items = sheetOf(LISTS_SHEET)?.rows.slice(1, Number(to)).map((row) => row[index]);
    expect(items).toEqual(Object.values(TABLES.projects.columns.kind.options ?? {}).map(({ zh }) => zh));
    expect(sheetOf(LISTS_SHEET)?.rows.flat().some((item) => /^[a-z0-9-]+ · \S/.test(String(item)))).toBe(true);
  });

  it('keeps messages within what Excel allows', () => {
    for (const [name, column] of tableList.flatMap(columnsOf)) {
      expect(prompt(column).length).toBeLessThanOrEqual(255);
      expect(columnHelp(name, column, (table) => table)).not.toMatch(/undefined|null/);
    }
    for (const { dataValidations = [] } of workbook.sheets) {
      for (const { inputTitle = '', errorTitle = '', errorMessage = '' } of dataValidations) {
        expect([inputTitle.length <= 32, errorTitle.length <= 32, errorMessage.length <= 225]).toEqual([true, true, true]);
      }
    }
  });

  it('shows every digit of a number', () => {
    expect([16.09, 123_456_789_012, 1234567.123456].map((value) => numberStyle(value).numFmt)).toEqual(['General', '0', '0.000000']);
  });
});

describe('a workbook for one zone', () => {
  it('holds the rows of the zone and what they point to, and says so', async () => {
    const { sheets } = await readXlsx(await writeWorkbook(data, { kind: 'zone', name: 'sample-east' }), { readStyles: false });
    const ids = (name: string) => (sheets.find((sheet) => sheet.name === name)?.rows.slice(1) ?? []).map((row) => row[0]).filter((id) => id !== null && id !== undefined);
    expect(ids('园区')).toEqual(['sample-east']);
    expect(ids('项目').length).toBeGreaterThan(0);
    expect(ids('来源').length).toBeGreaterThan(0);
    expect(sheets.find(({ name }) => name === SCOPE_SHEET)?.rows[0]?.slice(0, 2)).toEqual(['范围', 'zone:sample-east']);
  });
});
