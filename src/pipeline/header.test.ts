import { describe, expect, it } from 'vitest';
import { tableList } from '../schema/index.ts';
import { SAMPLE } from './fixtures/dirty/files.ts';
import { columnOf, readHeader } from './header.ts';

describe.each(tableList)('the titles of $name', (table) => {
  it('each lead to their own column, in every spelling that is accepted', () => {
    for (const [name, { zh, unit }] of Object.entries(table.columns)) {
      const spellings = [name, name.toUpperCase(), zh, ` ${zh}　`, `${zh}（${name}）`, `${name}(${zh})`, ...(unit === undefined ? [] : [`${zh}（${unit}）`, `${zh}(${unit})`])];
      expect(spellings.map((title) => columnOf(table, title)), zh).toEqual(spellings.map(() => name));
    }
  });
});

it.each([
  ['金额（万元）', 'amount'],
  ['金额(单位：万元)', 'amount'],
  ['金额／万元', 'amount'],
  ['*名称', 'name'],
  ['ＩＤ', 'id'],
  ['金额（亿元）', null],
  ['名称（个）', null],
  ['constructor', null],
  ['__proto__', null],
  ['', null],
])('%j is the column %s', (title, expected) => {
  expect(columnOf(SAMPLE, title)).toBe(expected);
});

it('tells a changed unit apart from an unknown title, and does not call that column missing', () => {
  const { columns, findings } = readHeader(SAMPLE, { file: 'f', row: 1, line: 1 }, ['编号', '名称', '金额（亿元）', '日期', '备用']);
  expect(columns).toEqual(['id', 'name', null, 'day', null]);
  expect(findings.map(({ code, value, allowed }) => [code, value, code === 'header-unit' ? allowed : ''])).toEqual([
    ['header-unit', '金额（亿元）', '这一列的单位是“万元”'],
    ['unknown-column', '备用', ''],
    ['missing-column', '说明（note）', ''],
  ]);
});
