/** Sheets as offices print them: a title over the table, two rows of titles, no header, a remark beside the table. */
import { describe, expect, it } from 'vitest';
import { wording } from '../pipeline/messages/index.ts';
import { TABLES } from '../schema/index.ts';
import type { Table } from '../schema/table.ts';
import { textCells } from './fixture-base.ts';
import { workbookOf } from './fixture-workbook.ts';
import type { Grid } from './grid.ts';
import { columnLetter } from './grid.ts';
import { mapColumns } from './mapping.ts';
import { readWorkbook } from './read-xlsx.ts';

const figures = TABLES.figures as unknown as Table;
const grid = (rows: readonly (readonly string[])[], merges: Grid['merges'] = []): Grid => ({ place: '报送.xlsx', name: '数字', hidden: false, rows: rows.map(textCells), merges, hiddenRows: [], hiddenColumns: [], comments: [] });
const told = (rows: readonly (readonly string[])[], merges: Grid['merges'] = []) => {
  const { unknown, findings } = mapColumns(figures, grid(rows, merges), new Map());
  return { unknown, findings: findings.map(({ code, row, value, allowed }) => [code, row, value ?? allowed]) };
};
const HEADER = ['指标名称', '计量单位', '绝对额', '同比增长（%）', '全市位次'];
const ROW = ['地区生产总值', '亿元', '18.36', '5.1', '3'];

describe('the header of an office sheet', () => {
  it('below a merged title is not looked for in the title', () => {
    const rows = [['聊城高新区1—8月主要经济指标完成情况', '', '', '', ''], HEADER, ROW];
    expect(told(rows, [{ row: 1, column: 0 }])).toEqual({ unknown: [], findings: [['title-row', 1, '聊城高新区1—8月主要经济指标完成情况']] });
    expect(told([rows[0] ?? [], ['填报单位：高新区', '', '', '', '单位：亿元'], [], HEADER, ROW]).findings).toEqual([
      ['title-row', 1, '聊城高新区1—8月主要经济指标完成情况'],
      ['title-row', 2, '填报单位：高新区'],
      ['workbook-no-header', 1, '4'],
    ]);
  });

  it('below a title gives no merged cells besides', async () => {
    const book = workbookOf([{ name: '数字', rows: [['主要指标完成情况', '', '', '', ''], HEADER, ROW], after: '<mergeCells count="1"><mergeCell ref="A1:E1"/></mergeCells>' }]);
    const [sheet] = (await readWorkbook('报送.xlsx', book)).sheets;
    expect(sheet?.merges).toHaveLength(1);
    expect(mapColumns(figures, sheet as Grid, new Map()).findings.map(({ code }) => code)).toEqual(['title-row']);
  });

  it('without any title known is still the header', () => {
    expect(told([HEADER, ROW]).unknown).toEqual(HEADER);
    expect(told([['指标', '2021', '2022'], ['甲', '1', '2']]).unknown).toEqual(['2021', '2022']);
    expect(told([['指标名称'], ['地区生产总值']]).unknown).toEqual(['指标名称']);
  });

  it('of two rows is told with an example of each group', () => {
    const rows = [['指标名称', '计量单位', '1—8月累计', '', '全市位次', ''], ['', '', '总量', '增速', '总量', '增速'], [...ROW, '2']];
    const { findings } = mapColumns(figures, grid(rows), new Map());
    expect(findings.map(({ code, value, allowed }) => [code, value, allowed])).toEqual([['workbook-two-row-header', '第 1、2 行', 'C 列写“1—8月累计总量”，D 列写“1—8月累计增速”，E 列写“全市位次总量”']]);
    expect(findings.map((one) => wording(one).remedy)[0]).toContain('合成一行');
    expect(told([['大标题', '', '', '', '', ''], ...rows]).findings.map(([code, row]) => [code, row])).toEqual([['title-row', 1], ['workbook-two-row-header', 2]]);
  });

  it('is not of two rows where data follow, or where it is ours', () => {
    expect(told([['指标名称', '', '计量单位'], ['地区生产总值', '18.36', '亿元']]).findings.map(([code]) => code)).not.toContain('workbook-two-row-header');
    expect(told([['指标', '', '单位'], ['', '甲', '亿元']]).findings.map(([code]) => code)).not.toContain('workbook-two-row-header');
  });

  it('that is absent, or stands below empty rows, is told once', () => {
    expect(told([ROW, ROW]).findings).toEqual([['workbook-no-header', 1, '地区生产总值，亿元，18.36']]);
    expect(told([['', '', '', '', ''], ROW]).findings).toEqual([['workbook-no-header', 2, '地区生产总值，亿元，18.36']]);
    expect(told([[], [], HEADER, ROW]).findings).toEqual([['workbook-no-header', 1, '3']]);
  });

  it('lacks the title of a remark beside the table, which is told with its letter; a column without anything is none', () => {
    const wide = (row: readonly string[], more: string) => [...row, '', ...Array.from({ length: 30 }, () => ''), more];
    const { findings } = mapColumns(figures, grid([wide(HEADER, ''), wide(ROW, ''), wide(ROW, '数据待核')]), new Map());
    const blank = findings.filter(({ code }) => code === 'blank-header');
    expect(blank.map(({ column, allowed }) => [column, allowed])).toEqual([['AK 列', '第 3 行写着“数据待核”']]);
    expect(blank.map((one) => wording(one).wrong)).toEqual(['AK 列没有表头，第 3 行写着“数据待核”']);
  });
});

it('columns have the letters of a spreadsheet', () => {
  expect([0, 25, 26, 36, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AK', 'ZZ', 'AAA']);
});
