/** Text of a CSV file → header and rows, each row with its place. The only module that sees papaparse. */
import Papa from 'papaparse';
import type { Finding } from '../finding.ts';
import { decode } from './decode.ts';

export interface RawRow {
  readonly cells: readonly string[];
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number;
  /** Line of the raw file where the row begins. */
  readonly line: number;
}

export interface RawFile {
  readonly path: string;
  readonly header: readonly string[];
  readonly rows: readonly RawRow[];
}

export interface ReadResult {
  readonly file: RawFile | null;
  readonly findings: readonly Finding[];
}

export function readCsv(path: string, bytes: Uint8Array): ReadResult {
  const decoded = decode(path, bytes);
  if ('finding' in decoded) return { file: null, findings: [decoded.finding] };
  const findings: Finding[] = decoded.warning ? [decoded.warning] : [];
  const { records, quotes } = parse(decoded.text.replace(/\r\n?/g, '\n'));
  const [head, ...body] = records;
  if (!head || isBlank(head.cells)) {
    return { file: null, findings: [...findings, { code: 'empty-file', severity: 'error', file: path }] };
  }
  if (head.cells.length === 1 && /[;\t，；]/.test(head.cells[0] ?? '')) {
    return { file: null, findings: [...findings, { code: 'wrong-delimiter', severity: 'error', file: path, line: 1 }] };
  }
  findings.push(...quotes.map((line) => ({ code: 'bad-quotes', severity: 'error', file: path, line }) as const));
  if (quotes.length > 0) return { file: null, findings };
  for (const record of body.filter((r) => isBlank(r.cells))) {
    findings.push({ code: 'blank-row', severity: 'warning', file: path, row: record.row, line: record.line });
  }
  const rows = body.filter((r) => !isBlank(r.cells));
  return { file: { path, header: head.cells, rows }, findings };
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** Papaparse's own row numbers have two bases, so rows and lines are counted here. */
function parse(text: string): { records: RawRow[]; quotes: number[] } {
  const records: RawRow[] = [];
  const quotes: number[] = [];
  const body = text.endsWith('\n') ? text.slice(0, -1) : text;
  let line = 1;
  let from = 0;
  Papa.parse<string[]>(body, {
    delimiter: ',',
    newline: '\n',
    step: ({ data, errors, meta }) => {
      records.push({ cells: data, row: records.length + 1, line });
      if (errors.length > 0) quotes.push(line);
      line += body.slice(from, meta.cursor).split('\n').length - 1;
      from = meta.cursor;
    },
  });
  return { records, quotes };
}
