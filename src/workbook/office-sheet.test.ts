/** A sheet as an office reports it: names in place of ids, new rows only, whole columns absent, a telephone number in a remark. */
import { describe, expect, it } from 'vitest';
import type { Finding } from '../pipeline/finding.ts';
import { check } from '../pipeline/run.ts';
import type { Row } from '../schema/index.ts';
import { TABLES } from '../schema/index.ts';
import type { Table } from '../schema/table.ts';
import { rowsText } from './absent-columns.ts';
import { content, data, imported } from './fixture-base.ts';
import { gridOfCsv } from './grid.ts';
import { givesAway } from './import-sheets.ts';
import type { Imported } from './import-sheets.ts';

const table = TABLES.figures as unknown as Table;
const { rows: typed } = check(data, content);
const figure = typed?.figures.findLast(({ zone, source }) => zone === 'sample-east' && source === 'sample-report');
const zone = typed?.zones.find(({ id }) => id === 'sample-east');
const before = typed?.figures.filter((row) => row.zone === 'sample-east').length ?? 0;

const cellsOf = (row: Row<'figures'> | undefined): [string, string][] =>
  Object.entries(row ?? {}).flatMap(([name, value]) => (value === null ? [] : [[name, Array.isArray(value) ? value.join('|') : String(value)]]));

/** Two new rows like the last figure, with cells replaced and columns taken away. */
function office(replaced: Readonly<Record<string, string>> = {}, absent: readonly string[] = [], remove = false): Imported {
  const cells = new Map([...cellsOf(figure), ['note', '办公室报送'], ...Object.entries(replaced)].filter(([name]) => !absent.includes(name ?? '')) as [string, string][]);
  const rows = ['new-f1', 'new-f2'].map((id, i) => ({ cells: [...cells].map(([name, text]) => (name === 'id' ? id : text)), row: i + 2, line: i + 2 }));
  return imported([{ table, grid: gridOfCsv({ path: '报送.csv', header: [...cells.keys()], rows }, '数字') }], { written: null, remove });
}
const told = (findings: readonly Finding[], code: string) => findings.filter((one) => one.code === code).map(({ severity, row, value, allowed, readAs }) => ({ severity, row, value, allowed, readAs }));

describe('an office sheet', () => {
  it('with new rows only leaves the others alone, says so, and takes none away even when told', () => {
    for (const remove of [false, true]) {
      const { findings, changes } = office({}, [], remove);
      expect(told(findings, 'workbook-only-new-rows')).toMatchObject([{ severity: 'warning', value: String(before) }]);
      expect(told(findings, 'workbook-missing-rows')).toEqual([]);
      expect(changes.map(({ kind }) => kind)).toEqual(['added', 'added']);
    }
  });

  it('without required columns is told all of them once, and of no empty cell in them', () => {
    const { findings, files } = office({}, ['scope', 'state', 'comparator', 'period_label', 'zone']);
    expect(told(findings, 'workbook-absent-required')).toMatchObject([{ severity: 'error', value: '园区或地区、口径范围、状态、比较符、期间原词', allowed: '第 2—3 行' }]);
    expect([told(findings, 'blank'), files]).toEqual([[], null]);
  });

  it('without ids is told of them together with the rest', () => {
    expect(told(office({}, ['id', 'state']).findings, 'workbook-absent-required')).toMatchObject([{ value: '编号、状态', allowed: '第 2—3 行' }]);
  });

  it('with an empty option is told which there are', () => {
    expect(told(office({ state: '' }).findings, 'blank')[0]?.allowed).toContain('actual（实际）');
  });

  it('with a name in place of an id is read as that id, which is told once for all rows', () => {
    const { findings, files } = office({ zone: zone?.name ?? '' });
    expect(told(findings, 'workbook-reference-by-name')).toEqual([{ severity: 'warning', row: 2, value: zone?.name, readAs: 'sample-east', allowed: '第 2—3 行' }]);
    expect([...(files?.keys() ?? [])]).toEqual(['data/figures/sample-east.csv']);
    expect(files?.get('data/figures/sample-east.csv')).toContain('\nnew-f1,sample-east,');
  });

  it('with a name that two rows bear, or that is only what a figure is about, is not guessed', () => {
    const name = zone?.name ?? '';
    const files = data.map((file) => (file.path === 'data/zones.csv' ? { ...file, bytes: Buffer.from(Buffer.from(file.bytes).toString().replace(typed?.zones.find(({ id }) => id === 'sample-west')?.name ?? '-', name)) } : file));
    const rows = [...cellsOf(figure)].map(([column, text]) => [column, column === 'zone' ? name : column === 'id' ? 'new-f1' : text] as const);
    const grid = gridOfCsv({ path: '报送.csv', header: rows.map(([column]) => column), rows: [{ cells: rows.map(([, text]) => text), row: 2, line: 2 }] }, '数字');
    const { findings } = imported([{ table, grid }], { written: null, files });
    expect([told(findings, 'workbook-reference-by-name'), told(findings, 'unknown-reference').map(({ value }) => value)]).toEqual([[], [name]]);
    expect(told(office({ part_of: figure?.subject ?? '' }).findings, 'workbook-reference-by-name')).toEqual([]);
  });

  it("with a person's telephone number shows no list of changes that would spread it", () => {
    expect(givesAway(office({ note: '联系人 13800138001' }).findings)).toBe(true);
    expect(givesAway(office().findings)).toBe(false);
  });
});

it('rows are told as a clerk counts them', () => {
  expect([rowsText([2]), rowsText([3, 2, 4, 9, 7, 8, 2])]).toEqual(['第 2 行', '第 2—4、7—9 行']);
});
