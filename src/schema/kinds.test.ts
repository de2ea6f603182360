import { describe, expect, it } from 'vitest';
import { optional, problemOf } from './cell.ts';
import type { Column, ColumnDoc } from './cell.ts';
import * as kinds from './kinds.ts';

const doc: ColumnDoc = { zh: '示例', en: 'Sample', note: '虚构的列。', example: 'x' };
const colours = { red: { zh: '红', en: 'red' }, 'dark-blue': { zh: '深蓝', en: 'dark blue' } };

/** The value a cell becomes, or `!problem` (with `→ suggestion` where one is made). */
function readAs(column: Column, cell: string): unknown {
  const { data, error } = column.schema.safeParse(cell);
  if (!error) return data;
  const problem = error.issues.flatMap((i) => (i.code === 'invalid_union' ? i.errors.flat() : [i])).map(problemOf).find((p) => p !== null);
  if (!problem) throw new Error(`"${cell}" was refused without a problem: ${error.message}`);
  return `!${problem.problem}${problem.suggestion === undefined ? '' : ` → ${problem.suggestion}`}`;
}

const CASES: readonly (readonly [name: string, column: Column, rows: readonly (readonly [cell: string, expected: unknown])[]])[] = [
  ['id', kinds.id(doc), [
    ['sample-1', 'sample-1'], ['370900', '370900'],
    ['', '!blank'], ['Sample', '!bad-id → sample'], ['a_b', '!bad-id → a-b'], ['a--b', '!bad-id → a-b'], ['-a', '!bad-id → a'], ['a-', '!bad-id → a'],
    ['示例', '!bad-id'], ['__proto__', '!bad-id'], ['a b', '!bad-id → a-b'], ['a\n', '!bad-text'],
  ]],
  ['text of at most 4', kinds.text(doc, 4), [
    ['示例文字', '示例文字'], ['10²㎡', '10²㎡'], ['𠮷𠮷𠮷𠮷', '𠮷𠮷𠮷𠮷'], ['无', '!filler'], ['=1', '!spreadsheet-formula'],
    ['', '!blank'], ['示例文字长', '!too-long'], ['示\u200b例', '!bad-text'], ['示\n例', '!bad-text → 示例'], ['示\t例', '!bad-text'],
    ['\u202e示例', '!bad-text'], ['\ufeff示', '!bad-text'], ['示\ufffd', '!bad-text'], ['示\ue000', '!bad-text'], ['示\0', '!bad-text'],
  ]],
  ['decimal', kinds.decimal(doc), [
    ['0', 0], ['27', 27], ['16.09', 16.09], ['-3.2', -3.2], ['0.0000001', 1e-7], ['123456789012345', 123456789012345],
    ['', '!blank'], ['16.09亿元', '!number-unit'], ['约30', '!number-hedge'], ['1,234', 1234], ['1e3', '!scientific-number → 1000'], ['0x1F', '!bad-number'],
    ['30余', '!number-hedge'], ['１', '!bad-number'], ['+1', 1], ['.5', '!bad-number → 0.5'], ['5.', '!bad-number → 5'], ['007', '!bad-number → 7'],
    ['86%', '!number-unit'], ['NaN', '!bad-number'], ['Infinity', '!bad-number'], ['三', '!chinese-number → 3'], ['1234567890123456', '!lost-digits'], ['2022-08', '!spreadsheet-date'],
  ]],
  ['integer', kinds.integer(doc), [
    ['1', 1], ['9007199254740991', '!lost-digits'],
    ['', '!blank'], ['0', '!bad-integer'], ['3.5', '!bad-integer'], ['86.0', 86], ['-1', '!bad-integer'], ['01', '!bad-integer → 1'],
    ['1e3', '!scientific-number → 1000'], ['三', '!chinese-number → 3'], ['9007199254740993', '!lost-digits'], ['99999999999999999999', '!lost-digits'],
  ]],
  ['integer from 0', kinds.integer(doc, 0), [['0', 0], ['-0', '!bad-integer → 0']]],
  ['option', kinds.option(doc, colours), [
    ['red', 'red'], ['红', 'red'], ['深蓝', 'dark-blue'],
    ['', '!blank'], ['rad', '!unknown-option → red'], ['dark blue', '!unknown-option → dark-blue'], ['深兰', '!unknown-option → 深蓝'],
    ['Red', '!unknown-option → red'], ['constructor', '!unknown-option'], ['zzzzzzzz', '!unknown-option'],
  ]],
  ['date', kinds.date(doc), [['2022-08', '2022-08'], ['', '!blank'], ['2022年8月', '2022-08'], ['2022-02-30', '!impossible-date → 2022-02-28']]],
  ['link', kinds.link(doc, 'zones'), [['sample-east', 'sample-east'], ['亿元', '亿元'], ['', '!blank'], ['a\u200b', '!bad-text'], ['x'.repeat(81), '!too-long']]],
  ['links to one table', kinds.links(doc, ['zones']), [
    ['a|b', ['a', 'b']], ['a | b', ['a', 'b']], ['', '!blank'], ['a||b', '!bad-reference-form → a|b'], ['a|', '!bad-reference-form → a'], ['a|a', '!bad-reference-form → a'],
  ]],
  ['links to several tables', kinds.links(doc, ['zones', 'plans']), [
    ['zones:a|plans:b', ['zones:a', 'plans:b']], ['a', '!bad-reference-form'], ['zone:a', '!bad-reference-form'], ['zones:a|b', '!bad-reference-form'],
    ['zones', '!bad-reference-form'], ['zones:', '!bad-reference-form'], ['zonesa', '!bad-reference-form'],
  ]],
  ['locator', kinds.locator(doc), [['p7', ['p7']], ['p7|p8', ['p7', 'p8']], ['', '!blank'], ['第7段', '!bad-reference-form → p7'], ['p7、p8', '!bad-reference-form → p7|p8'], ['p7|p7', '!bad-reference-form → p7']]],
  ['list', kinds.list(doc), [
    ['示例河|样本河', ['示例河', '样本河']], ['一项', ['一项']], ['', '!blank'], ['甲||乙', '!bad-reference-form → 甲|乙'], ['甲|甲', '!bad-reference-form → 甲'], ['甲|乙\u200b', '!bad-text'],
  ]],
  ['address', kinds.address(doc), [
    ['https://example.org/a.html?b=1#c', 'https://example.org/a.html?b=1#c'], ['http://example.org', 'http://example.org'], ['https://example.org:8080/', 'https://example.org:8080/'],
    ['', '!blank'], ['javascript:alert(1)', '!bad-address'], ['JavaScript:alert(1)', '!bad-address'], ['data:text/html,x', '!bad-address'], ['www.example.org', '!bad-address → https://www.example.org'], ['//example.org/', '!bad-address'],
    ['https://example.org。', '!bad-address → https://example.org'], ['https://示例.cn/', '!bad-address'], ['https://example.org/a b', '!bad-address'], ['https://user@example.org/', '!bad-address'],
  ]],
]; // prettier-ignore

describe.each(CASES)('%s', (_name, column, rows) => {
  it.each(rows)('%j → %j', (cell, expected) => {
    expect(readAs(column, cell)).toEqual(expected);
  });

  it('is null when optional and empty, and otherwise reads the same', () => {
    const free = optional(column);
    expect(free.required).toBe(false);
    expect(column.required).toBe(true);
    expect(readAs(free, '')).toBeNull();
    for (const [cell, expected] of rows.filter(([text]) => text !== '')) expect(readAs(free, cell)).toEqual(expected);
  });
});

it('says in Chinese what is allowed', () => {
  const allowed = (column: Column, cell: string) => column.schema.safeParse(cell).error?.issues.map(problemOf)[0]?.allowed;
  expect(allowed(kinds.option(doc, colours), 'x')).toBe('red（红）、dark-blue（深蓝）');
  expect(allowed(kinds.text(doc, 4), '示例文字长')).toBe('不超过 4 字');
  expect(allowed(kinds.integer(doc, 3), '2')).toBe('不小于 3 的整数');
  expect(allowed(kinds.links(doc, ['zones', 'plans']), 'a')).toContain('表名为 zones、plans');
});
