import { describe, expect, it } from 'vitest';
import { readCsv } from './csv.ts';

const read = (text: string) => readCsv('data/sample.csv', Buffer.from(text));
const placed = (text: string) => read(text).file?.rows.map(({ cells, row, line }) => [row, line, cells.join('/')]);
const codes = (text: string) => read(text).findings.map((f) => [f.code, f.line ?? null]);

describe('rows count as a spreadsheet does, lines as the raw file', () => {
  it.each([
    ['plain', 'a,b\n1,2\n3,4\n', [[2, 2, '1/2'], [3, 3, '3/4']]],
    ['no line end at the end', 'a,b\n1,2', [[2, 2, '1/2']]],
    ['a line break in quotes', 'a,b\n"1\nx",2\n3,4\n"5","6"\n', [[2, 2, '1\nx/2'], [3, 4, '3/4'], [4, 5, '5/6']]],
    ['two line breaks in one row', 'a,b\n"1\n\nx","2\ny"\n3,4', [[2, 2, '1\n\nx/2\ny'], [3, 6, '3/4']]],
    ['a line break in the header', '"a\nx",b\n1,2', [[2, 3, '1/2']]],
    ['CRLF', 'a,b\r\n"1\r\nx",2\r\n3,4\r\n', [[2, 2, '1\nx/2'], [3, 4, '3/4']]],
    ['CR', 'a,b\r1,2\r3,4\r', [[2, 2, '1/2'], [3, 3, '3/4']]],
    ['mixed line ends', 'a,b\r\n1,2\n3,4\r5,6', [[2, 2, '1/2'], [3, 3, '3/4'], [4, 4, '5/6']]],
    ['a mark at the start', '\ufeffa,b\n1,2', [[2, 2, '1/2']]],
    ['doubled quotes and commas', 'a,b\n"1,""x""",2', [[2, 2, '1,"x"/2']]],
    ['a blank row between', 'a,b\n1,2\n,\n3,4', [[2, 2, '1/2'], [4, 4, '3/4']]],
    ['rows of other lengths', 'a,b\n1\n1,2,3', [[2, 2, '1'], [3, 3, '1/2/3']]],
    ['only a header', 'a,b\n', []],
  ])('%s', (_name, text, expected) => {
    expect(placed(text)).toEqual(expected);
  }); // prettier-ignore
});

describe('what is refused', () => {
  it.each([
    ['nothing', '', [['empty-file', null]]],
    ['only a mark', '\ufeff', [['empty-file', null]]],
    ['a blank first row', '\na,b\n1,2', [['empty-file', null]]],
    ['semicolons', 'a;b\n1;2', [['wrong-delimiter', 1]]],
    ['quoted semicolons', '"a";"b"\n"1";"2"', [['wrong-delimiter', 1]]],
    ['tabs', 'a\tb\n1\t2', [['wrong-delimiter', 1]]],
    ['full-width commas', 'a，b\n1，2', [['wrong-delimiter', 1]]],
    ['a quote that does not close', 'a,b\n1,2\n"3,4\n5,6', [['bad-quotes', 3]]],
    ['a quote that does not close in the last cell', 'a,b\n1,"2\n', [['bad-quotes', 2]]],
    ['text after a closing quote', 'a,b\n"1"x,2\n3,4\n', [['bad-quotes', 2]]],
  ])('%s', (_name, text, expected) => {
    expect(codes(text)).toEqual(expected);
    expect(read(text).file).toBeNull();
  });
});

it('warns of blank rows with their place', () => {
  expect(read('a,b\n1,2\n　,\n\n').findings).toEqual([
    { code: 'blank-row', severity: 'warning', file: 'data/sample.csv', row: 3, line: 3 },
    { code: 'blank-row', severity: 'warning', file: 'data/sample.csv', row: 4, line: 4 },
  ]);
});

it('keeps hostile headers as plain text', () => {
  expect(read('__proto__,constructor\n1,2').file?.header).toEqual(['__proto__', 'constructor']);
  expect(({} as Record<string, unknown>)['1']).toBeUndefined();
});
