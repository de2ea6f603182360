/** A file an editor hands in, workbook or CSV → its sheets. The first bytes decide, not the name. */
import type { InputFile } from '../pipeline/effects.ts';
import type { Finding } from '../pipeline/finding.ts';
import { readCsv } from '../pipeline/read/csv.ts';
import type { RawFile } from '../pipeline/read/csv.ts';
import { strayRow } from '../pipeline/row-shape.ts';
import { gridOfCsv } from './grid.ts';
import { readWorkbook } from './read-xlsx.ts';
import type { ReadWorkbook } from './read-xlsx.ts';
import { tableNamed } from './sheets-in.ts';

export async function readIntake({ path, bytes }: InputFile): Promise<ReadWorkbook> {
  const isWorkbook = (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf) || /\.xls[xm]?$/i.test(path);
  if (isWorkbook) return readWorkbook(path, bytes);
  const { file, findings } = readCsv(path, bytes);
  if (!file) return { sheets: [], findings };
  return { sheets: [gridOfCsv(file, tableWord(path))], findings: [...findings.filter((finding) => !isBetweenRows(file, finding)), ...shortRows(file)] };
}

/** Blank rows between others are told when the sheet is read. */
function isBetweenRows(file: RawFile, { code, row = 0 }: Finding): boolean {
  return code === 'blank-row' && row < (file.rows.at(-1)?.row ?? 0);
}

/** A workbook has no short rows; in a CSV file one may have lost a cell in the middle. A total or a note is told as that, once. */
function shortRows(file: RawFile): Finding[] {
  const width = file.header.length;
  const short = file.rows.filter((row) => row.cells.length < width && strayRow(file, row) === null);
  return short.map(({ cells, row, line }) => ({ code: 'short-row', severity: 'error', file: file.path, row, line, value: String(cells.length), allowed: String(width) }));
}

/** A CSV file is called after its table, or lies in the folder of its table. */
function tableWord(path: string): string {
  const words = path.split('/').slice(-2).map((word) => word.replace(/\.[^.]*$/, '')).reverse();
  return words.find((word) => tableNamed(word) !== null) ?? words[0] ?? path;
}
