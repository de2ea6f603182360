import { expect, it } from 'vitest';
import { TABLES } from '../schema/index.ts';
import type { Table } from '../schema/table.ts';
import { meantColumns } from './meant-columns.ts';

const figures = TABLES.figures as unknown as Table;
const meant = (...titles: readonly string[]) => Object.fromEntries(meantColumns(figures, titles, new Set()));

it.each([
  ['指标名称', 'indicator'],
  ['主要经济指标', 'indicator'],
  ['计量单位', 'unit'],
  ['绝对额', 'value'],
  ['绝对额（亿元）', 'value'],
  ['总量', 'value'],
  ['1—8月累计', 'value'],
  ['增速', 'growth_pct'],
  ['增速%', 'growth_pct'],
  ['同比增长（%）', 'growth_pct'],
  ['同比±％', 'growth_pct'],
  ['±%', 'growth_pct'],
  ['比上年同期增减（±%）', 'growth_pct'],
  ['全市位次', 'rank'],
  ['增速排名', 'rank'],
  ['园区名称', 'zone'],
  ['备注', 'note'],
  ['indicators', 'indicator'],
])('%s means %s', (title, column) => {
  expect(meant(title)).toEqual({ [title]: column });
});

it.each([
  '同比增减', '同比增长（亿元）', '完成数（%）', '上年同期数', '去年总量', '目标数值', '年度计划', '占比（%）', '填报单位', '责任单位', '资金来源',
  '位次变化', '较上月位次', '序号', '项目', '2022年', '指标完成情况', '%', 'gdp', '增加值增速位次升降',
])('%s is left to the editor', (title) => {
  expect(meant(title)).toEqual({});
});

it('two titles for one column are both left to the editor', () => {
  expect(meant('绝对额', '总量', '增速', '指标名称')).toEqual({ 增速: 'growth_pct', 指标名称: 'indicator' });
  expect(Object.fromEntries(meantColumns(figures, ['绝对额', '增速'], new Set(['value'])))).toEqual({ 增速: 'growth_pct' });
});
