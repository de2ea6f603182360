import { describe, expect, it } from 'vitest';
import { TABLES } from '../schema/index.ts';
import type { Table } from '../schema/table.ts';
import { gridOfCsv } from './grid.ts';
import { mapColumns } from './mapping.ts';
import { mappingsText, readMappings, remembered, withMapping } from './mappings.ts';
import { mappingWords, readMapping, readyLine } from './said-mapping.ts';

const units = TABLES.units as unknown as Table;
const grid = (header: readonly string[]) => gridOfCsv({ path: 'a.csv', header, rows: [{ cells: header.map(() => '甲'), row: 2, line: 2 }] }, 'a');
const columnsFor = (header: readonly string[], mapping = new Map<string, string | null>()) => mapColumns(units, grid(header), mapping);
const own = ['单位', '英文', '量纲', '基准单位', '换算分子', '换算分母', '英文数字写法', '英文倍数'];

describe('the columns of a sheet', () => {
  it('are known by id, by title, in any order, with spaces and brackets of either width', () => {
    expect(columnsFor(own).findings).toEqual([]);
    expect(columnsFor(['base', ' 单 位 ', 'en', '换算分子(factor_numerator)', 'dimension', 'factor_denominator']).columns).toEqual([
      'base', 'unit', 'en', 'factor_numerator', 'dimension', 'factor_denominator',
    ]);
  });

  it('stand below a title: the title is told, and nothing is called unknown for it', () => {
    const titled = (rows: readonly (readonly string[])[]) => gridOfCsv({ path: 'a.csv', header: ['计量单位一览', '', ''], rows: rows.map((cells, i) => ({ cells, row: i + 2, line: i + 2 })) }, 'a');
    const { unknown, findings } = mapColumns(units, titled([['填表单位：示例局', '', ''], own, ['个']]), new Map());
    expect([unknown, findings]).toEqual([[], [1, 2].map((row) => ({ code: 'title-row', severity: 'error', file: 'a.csv', row, value: row === 1 ? '计量单位一览' : '填表单位：示例局' }))]);
    expect(mapColumns(units, titled([['个', '', '']]), new Map()).unknown).toEqual(['计量单位一览']);
  });

  it('that nobody knows are all told, with the nearest', () => {
    const { unknown, findings } = columnsFor(['单位', '英文名', '备注']);
    expect(unknown).toEqual(['英文名', '备注']);
    expect(findings.map(({ code, suggestion }) => [code, suggestion])).toEqual([['workbook-unmapped-column', '英文'], ['workbook-unmapped-column', undefined]]);
  });

  it('are mapped as the editor says; one left out is said', () => {
    const read = readMapping(['计量单位=单位；备注＝-'], units, grid(['计量单位', '备注', 'en']));
    expect(read.findings).toEqual([]);
    const { columns, findings } = columnsFor(['计量单位', '备注', 'en'], new Map(read.mapping));
    expect(columns).toEqual(['unit', null, 'en']);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['workbook-column-left-out', 'warning'], ['workbook-absent-columns', 'warning']]);
  });

  it.each(['没有的列=单位', '备注=没有的列', '备注', '备注=单位=英文', '备注=单位;备注=英文'])('are not mapped by %s', (text) => {
    expect(readMapping([text], units, grid(['备注', 'en'])).findings).toMatchObject([{ code: 'workbook-bad-mapping', severity: 'error' }]);
  });

  it('are mapped by all that is said, in one text or several; what is wrong is told at once, what is left open stays unknown', () => {
    const { mapping, findings } = readMapping(['计量=单位', '备注=-;甲=乙;名=', '丙'], units, grid(['计量', '备注', '名']));
    expect([[...mapping], findings.map(({ value }) => value)]).toEqual([[['计量', 'unit'], ['备注', null]], ['甲=乙', '丙']]);
  });

  it('that nobody knows are offered as one line to copy, which reads back', () => {
    const titles = ['计量单位', '英文名', '谁填的'];
    const line = readyLine(units, titles, columnsFor(titles).columns);
    expect(line).toContain('\n  --map "计量单位=单位;英文名=英文;谁填的="\n');
    expect(line).toMatch(/等号后面空着，是还没有说明，[^]*不要这一列，写 -（例 谁填的=-）。[^]*见网站的 \/data\/units\//);
    const { mapping, findings } = readMapping([/"(.+)"/.exec(line)?.[1] ?? ''], units, grid(titles));
    expect([[...mapping], findings]).toEqual([[['计量单位', 'unit'], ['英文名', 'en']], []]);
  });

  it('without the key, blank, or twice, are refused', () => {
    expect(columnsFor(['英文']).findings).toMatchObject([{ code: 'workbook-absent-required', value: '单位、量纲、基准单位、换算分子、换算分母、英文数字写法、英文倍数', allowed: '第 2 行' }]);
    expect(columnsFor(['', ...own]).findings.map(({ code, value }) => [code, value])).toEqual([['blank-header', 'A']]);
    expect(columnsFor([...own, 'unit']).findings.map(({ code, value }) => [code, value])).toEqual([['duplicate-header', 'unit']]);
  });

  it('named like a property of every object are ordinary unknown columns', () => {
    expect(columnsFor(['__proto__', 'constructor', ...own]).unknown).toEqual(['__proto__', 'constructor']);
  });
});

describe('what was said about a sheet', () => {
  const said = new Map([['计量单位', 'unit'], ['备注', null], ['__proto__', 'en']]);
  const titles = ['备注', '计量单位', '__proto__'];

  it('is remembered by table and titles, in any order, and written the same way each time', () => {
    const mappings = withMapping([], 'units', titles, said);
    const text = mappingsText(mappings);
    expect(remembered(readMappings(text) ?? [], 'units', [...titles].reverse())).toEqual(said);
    expect(remembered(mappings, 'zones', titles).size).toBe(0);
    expect(remembered(mappings, 'units', [...titles, '又一列'])).toEqual(said);
    expect(remembered(mappings, 'units', ['备注', '又一列', '又二列']).size).toBe(0);
    expect([...remembered(mappings, 'units', ['备注', '计量单位'])]).toEqual([['备注', null], ['计量单位', 'unit']]);
    expect(mappingWords(units, said)).toBe('计量单位→单位，备注 不读，__proto__→英文');
    expect(mappingsText(withMapping(readMappings(text) ?? [], 'units', titles, said))).toBe(text);
    expect(withMapping(mappings, 'units', titles, new Map([['备注', 'base']]))).toHaveLength(1);
  });

  it.each(['', '[]', '{"mappings":[{"table":1}]}', '{"mappings":[],"more":1}'])('is not read from %j', (text) => {
    expect(readMappings(text)).toBeNull();
  });
});
