import { describe, expect, it } from 'vitest';
import { spellOut } from './chinese-dates.ts';
import { numberCell, workbookOf } from './fixture-workbook.ts';
import { numberFormat } from './number-format.ts';
import { numberText, shifted } from './number-text.ts';
import { readWorkbook } from './read-xlsx.ts';

/** The first cell of a workbook with this one cell. */
async function cellOf(cell: string, formats: readonly (number | string)[] = [], date1904 = false) {
  const { sheets, findings } = await readWorkbook('a.xlsx', workbookOf([{ name: 'a', rows: [[cell]] }], { formats, date1904 }));
  expect(findings).toEqual([]);
  return sheets[0]?.rows[0]?.[0];
}

describe('a number', () => {
  it.each([
    ['16.09', '16.09'],
    ['33.299999999999997', '33.3'],
    ['-0.0000001', '-0.0000001'],
    ['100000000000000', '100000000000000'],
    ['1E-3', '0.001'],
    ['0', '0'],
    ['-0', '0'],
  ])('%s is %s', async (stored, text) => {
    expect(await cellOf(numberCell(stored))).toEqual({ text, form: 'number' });
  });

  it('with the tail of a binary fraction is rounded to 15 digits, and said', async () => {
    expect(await cellOf(numberCell('0.30000000000000004'))).toEqual({ text: '0.3', form: 'number', warning: 'workbook-binary-fraction' });
    expect(numberText(1 / 3)).toEqual({ text: '0.333333333333333', rounded: true });
  });

  it('of more than 15 digits has lost some', async () => {
    expect(await cellOf(numberCell('9.13708000E+17'))).toMatchObject({ problem: 'workbook-digits-lost' });
    expect(numberText(999_999_999_999_999)).toEqual({ text: '999999999999999', rounded: false });
    expect(numberText(1e15)).toBeNull();
  });

  it.each([
    [10, '0.246', { text: '24.6%', form: 'percent' }],
    ['0.0%', '0.07', { text: '7%', form: 'percent' }],
    ['0.00"亿元"', '16.09', { text: '16.09亿元', form: 'number' }],
    ['#,##0.00', '1234.5', { text: '1234.5', form: 'number' }],
    ['"约"0', '5', { text: '约5', form: 'number' }],
    ['0!.0,"万"', '16000', { text: '16000', form: 'text', problem: 'workbook-scaled-number' }],
    ['#,##0,', '16000', { text: '16000', form: 'text', problem: 'workbook-scaled-number' }],
    ['0_);[Red]\\(0\\)', '5', { text: '5', form: 'number' }],
    ['0_);[Red]\\(0\\)', '-5', { text: '-5', form: 'number' }],
    ['0;-0', '-5', { text: '-5', form: 'number' }],
    ['0.00;[Red]0.00', '3.2', { text: '3.2', form: 'number' }],
    ['0.00;[Red]0.00', '-3.2', { text: '-3.2', form: 'text', problem: 'workbook-sign-not-shown' }],
    [';;;', '18.36', { text: '18.36', form: 'text', problem: 'workbook-not-shown' }],
  ])('shown as %s', async (format, stored, expected) => {
    expect(await cellOf(numberCell(stored, 1), [format])).toEqual(expected);
  });

  it('moves its decimal point without arithmetic', () => {
    expect(['0.07', '1.005', '0.1', '12', '-0.5'].map((text) => shifted(text, 2))).toEqual(['7', '100.5', '10', '1200', '-50']);
  });
});

describe('a date', () => {
  it.each([
    [14, '44774', '2022-08-01'],
    [31, '44774', '2022-08-01'],
    ['yyyy"年"m"月"d"日";@', '44774', '2022-08-01'],
    ['[$-804]yyyy/m/d', '44774', '2022-08-01'],
    [57, '44774', '2022-08'],
    [17, '44774', '2022-08'],
    ['yyyy', '44562', '2022'],
    [22, '44774', '2022-08-01'],
    [22, '44774.5', '2022-08-01 12:00:00'],
    [14, '61', '1900-03-01'],
    [14, '60000.99999', '2064-04-08 23:59:59'],
  ])('in format %s, serial %s, is %s', async (format, serial, text) => {
    expect(await cellOf(numberCell(serial, 1), [format])).toEqual({ text, form: 'date' });
  });

  it('counts from 1904 where the workbook says so', async () => {
    expect(await cellOf(numberCell('43312', 1), [14], true)).toEqual({ text: '2022-08-01', form: 'date' });
  });

  it.each([
    [58, '44563', 'workbook-date-without-year', '1月2日'],
    [16, '44563', 'workbook-date-without-year', '1月2日'],
    ['m"月"d"日"', '44563', 'workbook-date-without-year', '1月2日'],
    [57, '44775', 'workbook-date-half-shown', '2022-08-02'],
    ['yyyy', '44774', 'workbook-date-half-shown', '2022-08-01'],
    [14, '60', 'workbook-date-out-of-range', '00:00'],
    [14, '1', 'workbook-date-out-of-range', '00:00'],
    [20, '0.5', 'workbook-time', '12:00'],
  ])('in format %s, serial %s, is refused as %s', async (format, serial, problem, text) => {
    expect(await cellOf(numberCell(serial, 1), [format])).toEqual({ text, form: 'text', problem });
  });

  it('format tells its parts', () => {
    expect(numberFormat('yyyy/m/d h:mm')).toMatchObject({ year: true, month: true, day: true, time: true });
    expect(numberFormat('h:mm')).toMatchObject({ year: false, month: false, day: false, time: true });
    expect(numberFormat('"d"0.0')).toMatchObject({ day: false, before: 'd' });
  });

  it('formats of Chinese Excel are spelled out once', () => {
    const xml = '<styleSheet><cellXfs><xf numFmtId="31"/><xf numFmtId="14"/></cellXfs></styleSheet>';
    expect(spellOut(xml)).toContain('<numFmts><numFmt numFmtId="31" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts>');
    expect(spellOut(spellOut(xml))).toBe(spellOut(xml));
    expect(spellOut('<styleSheet/>')).toBe('<styleSheet/>');
  });
});

describe('another cell', () => {
  it.each([
    ['an error', '<c t="e"><v>#N/A</v></c>', { text: '#N/A', form: 'text', problem: 'workbook-error-cell' }],
    ['a formula with an error', '<c t="e"><f>VLOOKUP(1,A:B,2)</f><v>#N/A</v></c>', { text: '#N/A', form: 'text', problem: 'workbook-error-cell' }],
    ['a formula without a value', '<c><f>SUM(B1:B9)</f></c>', { text: '=SUM(B1:B9)', form: 'text', problem: 'workbook-formula-without-value' }],
    ['a formula with a value', '<c><f>1+1</f><v>2</v></c>', { text: '2', form: 'number', warning: 'workbook-formula' }],
    ['a formula with a text', '<c t="str"><f>A2&amp;"区"</f><v>高新区</v></c>', { text: '高新区', form: 'text', warning: 'workbook-formula' }],
    ['a shared formula', '<c><f t="shared" si="0"/><v>2</v></c>', { text: '2', form: 'number', warning: 'workbook-formula' }],
    ['a truth value', '<c t="b"><v>1</v></c>', { text: 'TRUE', form: 'text', problem: 'workbook-boolean' }],
    ['rich text', '<c t="inlineStr"><is><r><rPr><b/></rPr><t>泰安</t></r><r><t>高新区</t></r></is></c>', { text: '泰安高新区', form: 'text' }],
    ['text that looks like a formula', '=1+1', { text: '=1+1', form: 'text' }],
    ['an empty cell', '<c s="0"/>', { text: '', form: 'text' }],
  ])('%s', async (_, cell, expected) => {
    expect(await cellOf(cell)).toEqual(expected);
  });
});
