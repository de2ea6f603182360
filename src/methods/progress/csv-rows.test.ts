import { expect, test } from 'vitest';
import { csvRows, numberOrNull, oneOf, toNumber } from './csv-rows.ts';

test('rows by column, with quoted and empty cells', () => {
  const text = 'a,b,c\n1,,"x, ""y"""\r\n"",2,\n';
  expect(csvRows(text, ['a', 'b', 'c'])).toEqual([
    { a: '1', b: '', c: 'x, "y"' },
    { a: '', b: '2', c: '' },
  ]);
});

test('other columns and rows of another length are refused', () => {
  expect(() => csvRows('a,b\n1,2', ['a'])).toThrow('columns are a,b, not a');
  expect(() => csvRows('a,b\n1', ['a', 'b'])).toThrow('1 cells instead of 2: 1');
  expect(() => csvRows('a,b\n1,2,3', ['a', 'b'])).toThrow('3 cells instead of 2');
});

test('numbers and words', () => {
  expect([numberOrNull(''), numberOrNull('-1.5'), toNumber('1e3')]).toEqual([null, -1.5, 1000]);
  for (const wrong of ['', ' ', 'x', 'Infinity']) expect(() => toNumber(wrong)).toThrow('not a number');
  expect(oneOf({ yes: 1 }, 'yes')).toBe(1);
  expect(() => oneOf({ yes: 1 }, 'no')).toThrow('"no" is none of yes');
});
