import { expect, test } from 'vitest';
import { tableCsv } from './table-csv.ts';

const row = (...cells: string[]): string => tableCsv({ header: ['甲'], rows: [cells] }).split('\r\n')[1] ?? '';

test('begins with the mark of UTF-8 and its header, ends every line alike', () => {
  expect(tableCsv({ header: ['甲', '乙'], rows: [['1', '2']] })).toBe('\ufeff甲,乙\r\n1,2\r\n');
});

test.each([
  ['a,b', '"a,b"'],
  ['a"b', '"a""b"'],
  ['a\nb', '"a\nb"'],
  ['+24.6%', '+24.6%'],
  ['-8.2', '-8.2'],
  ['=1+1', "'=1+1"],
  ['+cmd', "'+cmd"],
  ['@a', "'@a"],
  ['＝1', "'＝1"],
])('writes %j as %j', (text, written) => {
  expect(row(text)).toBe(written);
});
