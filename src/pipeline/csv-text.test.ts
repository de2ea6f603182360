import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvText } from './csv-text.ts';
import type { Cell } from './csv-text.ts';

const cell = (value: Cell): string => csvText(['a'], [[value]]).split('\r\n')[1] ?? '';

describe('one cell', () => {
  it.each<[Cell, string]>([
    [null, ''],
    [0, '0'],
    [-3.2, '-3.2'],
    [true, 'true'],
    ['示例', '示例'],
    ['-3.2', '-3.2'],
    ['-6400/3', "'-6400/3"],
    ['40000000/3', '40000000/3'],
    [['a', 'b'], 'a|b'],
    [[], ''],
    ['a,b', '"a,b"'],
    ['a"b', '"a""b"'],
    ['a\nb', '"a\nb"'],
    ['1—2支', '1—2支'],
  ])('%j → %j', (value, expected) => {
    expect(cell(value)).toBe(expected);
  });

  it.each(['=1+1', '+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '\0=1', '＝1', '＋1', '－1', '＠a', '-', '=HYPERLINK("http://example.org","x")'])(
    '%j cannot start a formula',
    (value) => {
      const read = Papa.parse<string[]>(csvText(['a'], [[value]]).slice(1), { newline: '\r\n' }).data[1]?.[0];
      expect(read).toBe(`'${value}`);
      expect(cell([value, 'x']).replace(/^"/, '').startsWith("'")).toBe(true);
    },
  );
});

it('has a mark, CRLF after every line, and the header first', () => {
  expect(csvText(['id', '名称'], [['a', '甲'], ['b', null]])).toBe('\ufeffid,名称\r\na,甲\r\nb,\r\n');
  expect(csvText(['id'], [])).toBe('\ufeffid\r\n');
});
