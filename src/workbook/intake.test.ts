import { describe, expect, it } from 'vitest';
import { TABLES } from '../schema/index.ts';
import { workbookOf } from './fixture-workbook.ts';
import { readIntake } from './intake.ts';
import { findSheets, tableNamed } from './sheets-in.ts';

const intake = (path: string, bytes: Uint8Array | string) => readIntake({ path, bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes });
const sheet = (name: string) => ({ name, rows: [['单位'], ['筐']] });
const namesIn = async (bytes: Uint8Array, asked: string | null = null) => {
  const { sheets } = await intake('a.xlsx', bytes);
  const found = findSheets('a.xlsx', sheets, asked === null ? null : tableNamed(asked));
  return [found.sheets.map(({ table, grid }) => `${table.name} in ${grid.name}`), found.findings.map(({ code }) => code)];
};

describe('a file', () => {
  it('is told by its first bytes, whatever its name', async () => {
    expect((await intake('a.csv', workbookOf([sheet('单位')]))).sheets[0]?.name).toBe('单位');
    expect((await intake('a.xlsx', 'unit\n筐\n')).findings.map(({ code }) => code)).toEqual(['workbook-other-format']);
  });

  it.each([
    ['data/figures/sample.csv', 'figures'],
    ['数据.csv', '数据'],
    ['C/units.csv', 'units'],
    ['我的表.csv', '我的表'],
  ])('%s is about %s', async (path, name) => {
    expect((await intake(path, 'id\na\n')).sheets[0]?.name).toBe(name);
  });

  it('of rows keeps their numbers; short ones are errors, blank ones are told once', async () => {
    const { sheets, findings } = await intake('units.csv', '单位,英文\n筐,basket\n,\n篮\n\n');
    expect(sheets[0]?.rows.map((row) => row.map(({ text }) => text))).toEqual([['单位', '英文'], ['筐', 'basket'], [], ['篮']]);
    expect(findings.filter(({ code }) => code !== 'blank-row').map(({ code, row, value }) => [code, row, value])).toEqual([['short-row', 4, '1']]);
    expect(findings.filter(({ code, row }) => code === 'blank-row' && row === 3)).toEqual([]);
  });

  it('with a total of few cells is not also told that the row is short', async () => {
    const { findings } = await intake('units.csv', '单位,英文,量纲\n筐,basket\n合计\n');
    expect(findings.map(({ code, row }) => [code, row])).toEqual([['short-row', 2]]);
  });
});

describe('sheets', () => {
  it('are found by the name or the id of their table; others are told', async () => {
    expect(await namesIn(workbookOf([sheet('单位'), sheet('zones'), sheet('草稿'), sheet('说明')]))).toEqual([['units in 单位', 'zones in zones'], ['workbook-unknown-sheet']]);
  });

  it('are found by what the editor asks for', async () => {
    expect(await namesIn(workbookOf([sheet('Sheet1')]), 'units')).toEqual([['units in Sheet1'], []]);
    expect(await namesIn(workbookOf([sheet('Sheet1'), sheet('单位')]), '单位')).toEqual([['units in 单位'], []]);
    expect(await namesIn(workbookOf([sheet('Sheet1'), sheet('Sheet2')]), 'units')).toEqual([[], ['workbook-no-sheet']]);
  });

  it('of nobody knows which table are told the tables, the likeliest first', async () => {
    const { sheets } = await intake('a.xlsx', workbookOf([{ name: 'Sheet1', rows: [['指标', '数值', '单位'], ['甲', '1', '个']] }]));
    const [finding] = findSheets('a.xlsx', sheets, null).findings;
    expect([finding?.code, finding?.suggestion, finding?.allowed?.startsWith('数字、')]).toEqual(['workbook-no-sheet', '--table 数字', true]);
  });

  it('that are hidden are read, and said', async () => {
    const { sheets } = await intake('a.xlsx', workbookOf([sheet('单位')]));
    const found = findSheets('a.xlsx', sheets.map((grid) => ({ ...grid, hidden: true })), null);
    expect(found.findings).toMatchObject([{ code: 'workbook-hidden', severity: 'warning', value: '工作表' }]);
    expect(found.sheets[0]?.table.name).toBe(TABLES.units.name);
  });
});
