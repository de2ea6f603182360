/** Adds rows at the end of a table file; not a byte of what stands there changes. */
import type { InputFile } from '../../src/pipeline/effects.ts';
import { readCsv } from '../../src/pipeline/read/csv.ts';
import { validateFile } from '../../src/pipeline/validate.ts';
import type { Table } from '../../src/schema/table.ts';
import type { Draft } from './form.ts';

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

export function withRow(table: Table, file: InputFile | undefined, path: string, added: readonly Readonly<Record<string, string>>[]): Draft {
  const text = file ? Buffer.from(file.bytes).toString('utf8') : `${Object.keys(table.columns).join(',')}\n`;
  const header = file ? headerOf(table, file) : Object.keys(table.columns);
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = added.map((row) => header.map((name) => quoted(row[name] ?? '')).join(','));
  return { path, text: `${text}${text.endsWith('\n') ? '' : end}${lines.join(end)}${end}`, fresh: file === undefined };
}

/** For each cell of the header the column it stands for, as the pipeline understands it: every column is marked with its own place. */
function headerOf(table: Table, input: InputFile): string[] {
  const { file } = readCsv(input.path, input.bytes);
  if (!file) throw new Error(`${input.path} could be checked but not read`);
  const names = Object.keys(table.columns);
  return file.header.map((title) => {
    const alone = (name: string): boolean => validateFile(table, { ...file, header: [title], rows: [] }).findings.every((f) => f.value?.endsWith(`（${name}）`) !== true);
    return names.find(alone) ?? '';
  });
}
