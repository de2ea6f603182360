/**
 * The safe normalisations: cells that are accepted, rewritten in this project's own spelling. Nothing else of a file changes,
 * byte for byte, except that a GB18030 file becomes UTF-8 as a whole. Done twice, the second time changes nothing.
 */
import type { Table } from '../schema/table.ts';
import type { InputFile } from './effects.ts';
import { columnTitle, readHeader } from './header.ts';
import { readCell } from './read/cell.ts';
import { readCsv } from './read/csv.ts';
import { decode } from './read/decode.ts';
import { personalNumbers } from './read/personal-data.ts';
import { scan } from './read/scan.ts';
import type { Recorded, ScannedCell } from './read/scan.ts';
import { isFileOf } from './read/tables.ts';
import { checkShape, findHeader, isPadded } from './row-shape.ts';

/** Without row and column it is the encoding of the whole file that changes. */
export interface Change {
  readonly file: string;
  readonly row?: number;
  readonly line?: number;
  readonly column?: string;
  readonly old: string;
  readonly new: string;
}

export interface Fixed {
  readonly path: string;
  readonly changes: readonly Change[];
  readonly bytes: Uint8Array;
}

interface Edit {
  readonly cell: ScannedCell;
  readonly text: string;
  readonly change: Change;
}

/** The files in which something changes. */
export function fixAll(tables: readonly Table[], inputs: readonly InputFile[]): Fixed[] {
  return inputs.flatMap((input) => {
    const table = tables.find((t) => isFileOf(t, input.path));
    const fixed = table ? fixFile(table, input) : null;
    return fixed && fixed.changes.length > 0 ? [fixed] : [];
  });
}

/** Null when the file cannot be read as rows; its findings are told by the check. */
export function fixFile(table: Table, { path, bytes }: InputFile): Fixed | null {
  const decoded = decode(path, bytes);
  const { file } = readCsv(path, bytes);
  if ('finding' in decoded || !file) return null;
  const body = findHeader(table, file);
  const header = readHeader(table, { file: path, row: body.header.row, line: body.header.line }, body.header.cells);
  const shaped = { ...file, header: body.header.cells, rows: body.rows };
  const padded = isPadded(shaped);
  const records = new Map(scan(decoded.text).records.map((record) => [record.line, record]));
  const edits = shaped.rows
    .filter((raw) => checkShape(shaped, raw, padded) === null)
    .flatMap((raw) => editsOf(table, header.columns, records.get(raw.line), { file: path, row: raw.row, line: raw.line }));
  const recoded: Change[] = decoded.warning ? [{ file: path, old: 'GB18030', new: 'UTF-8' }] : [];
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\ufeff' : '';
  return { path, changes: [...recoded, ...edits.map(({ change }) => change)], bytes: new TextEncoder().encode(mark + spliced(decoded.text, edits)) };
}

function editsOf(table: Table, columns: readonly (string | null)[], record: Recorded | undefined, at: Pick<Change, 'file' | 'row' | 'line'>): Edit[] {
  const cells = record?.cells ?? [];
  const beside = (name: string): string => cells[columns.indexOf(name)]?.text ?? '';
  return cells.flatMap((cell, i): Edit[] => {
    const name = columns[i];
    const column = name == null ? undefined : table.columns[name];
    if (name == null || !column || personalNumbers(cell.text).length > 0) return [];
    const reading = readCell(column, cell.text, beside);
    if ('problem' in reading || reading.read.canonical === cell.text) return [];
    const text = reading.read.canonical;
    return [{ cell, text, change: { ...at, column: columnTitle(name, column), old: cell.text, new: text } }];
  });
}

/** The edits are in the order of the text and do not overlap. */
function spliced(text: string, edits: readonly Edit[]): string {
  let [result, at] = ['', 0];
  for (const { cell, text: next } of edits) {
    result += text.slice(at, cell.from) + written(next, cell.quoted);
    at = cell.to;
  }
  return result + text.slice(at);
}

/** Quotes stay where they were, and come where they are needed. */
function written(text: string, quoted: boolean): string {
  return quoted || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
