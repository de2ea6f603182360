import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { randomBy } from '../fixtures/dirty/random-cells.ts';
import { scan } from './scan.ts';

const cells = (text: string): string[][] => scan(text).records.map((record) => record.cells.map((cell) => cell.text));

it('reads well-formed files as papaparse does', () => {
  const random = randomBy(4180);
  const pieces = ['', 'a', '示例', '1', ' ', ',', '"', '\n', '\r\n', "'", ';', '𠮷'];
  for (let i = 0; i < 1500; i++) {
    const rows = Array.from({ length: 1 + random(5) }, () => Array.from({ length: 3 }, () => Array.from({ length: random(4) }, () => pieces[random(pieces.length)] ?? '').join('')));
    const end = ['\n', '\r\n'][random(2)] ?? '\n';
    const text = rows.map((row) => row.map((cell) => (random(3) === 0 || /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')).join(end);
    const parsed = Papa.parse<string[]>(text, { delimiter: ',', newline: end as '\n' | '\r\n' });
    expect(parsed.errors).toEqual([]);
    expect(cells(text)).toEqual(parsed.data.map((row) => row.map((cell) => cell.replace(/\r\n?/g, '\n'))));
    expect(scan(text).strayQuotes).toEqual([]);
  }
});

describe('places', () => {
  it('give each cell as it stands in the text, quotes included', () => {
    const text = 'a,"b ""c""",\r\n"d\ne",f,';
    const found = scan(text).records.map((record) => [record.line, ...record.cells.map(({ from, to }) => text.slice(from, to))]);
    expect(found).toEqual([[1, 'a', '"b ""c"""', ''], [2, '"d\ne"', 'f', '']]);
  });

  it.each([
    ['a"b,c\n', [1]],
    ['a,b\n"c"d,e', [2]],
    ['a\n"b\nc', [2]],
    ['"a\nb" ,c\n', [1]],
    ['a, "b"\n', [1]],
    ['"a""b"\n', []],
  ])('stray quotes in %j on lines %j', (text, lines) => {
    expect(scan(text).strayQuotes).toEqual(lines);
  });

  it.each([
    ['a\nb', ['\n']],
    ['a\r\nb\nc\rd', ['\r\n', '\n', '\r']],
    ['"a\nb"\r\nc', ['\r\n']],
  ])('line ends of %j', (text, ends) => {
    expect([...scan(text).lineEnds]).toEqual(ends);
  });
});
