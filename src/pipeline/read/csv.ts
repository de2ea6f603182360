/** Bytes of a CSV file → header and rows, each row with its place. */
import type { Finding } from '../finding.ts';
import { decode } from './decode.ts';
import { scan } from './scan.ts';
import type { Recorded } from './scan.ts';

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

/** Excel takes `sep=,` on the first line for itself; no row of the sheet shows it. */
const SEPARATOR_LINE = /^sep=(.?)$/i;
/** From this many blank rows at the end of a file one warning speaks for all. */
const MANY_BLANK = 3;

export function readCsv(path: string, bytes: Uint8Array): ReadResult {
  const decoded = decode(path, bytes);
  if ('finding' in decoded) return { file: null, findings: [decoded.finding] };
  const scanned = scan(decoded.text);
  const findings: Finding[] = decoded.warning ? [decoded.warning] : [];
  const separator = separatorOf(scanned.records[0]);
  const refuse = (code: Finding['code'], line?: number): ReadResult => ({ file: null, findings: [...findings, { code, severity: 'error', file: path, ...(line !== undefined && { line }) }] });
  if (separator !== null && separator !== ',') return refuse('wrong-delimiter', 1);
  if (separator !== null) findings.push({ code: 'sep-line', severity: 'warning', file: path, line: 1 });
  const rows = scanned.records.slice(separator === null ? 0 : 1).map(({ cells, line }, i) => ({ cells: cells.map((cell) => cell.text), row: i + 1, line }));
  const [head, ...body] = rows;
  if (!head || isBlank(head)) return refuse('empty-file');
  if (head.cells.length === 1 && /[;\t，；|]/.test(head.cells[0] ?? '')) return refuse('wrong-delimiter', head.line);
  findings.push(...[...new Set(scanned.strayQuotes)].map((line) => ({ code: 'bad-quotes', severity: 'error', file: path, line }) as const));
  if (scanned.strayQuotes.length > 0) return { file: null, findings };
  if (scanned.lineEnds.size > 1) findings.push({ code: 'mixed-line-ends', severity: 'warning', file: path });
  findings.push(...blankRows(path, body));
  const { header, warning } = withoutBlankColumns(path, head, body);
  return { file: { path, header, rows: body.filter((row) => !isBlank(row)) }, findings: [...findings, ...warning] };
}

function separatorOf(first: Recorded | undefined): string | null {
  const text = first?.cells.map((cell) => cell.text).join(',') ?? '';
  return SEPARATOR_LINE.exec(text)?.[1] ?? null;
}

const isBlank = ({ cells }: Pick<RawRow, 'cells'>): boolean => cells.every((cell) => cell.trim() === '');

function blankRows(path: string, body: readonly RawRow[]): Finding[] {
  const end = body.findLastIndex((row) => !isBlank(row)) + 1;
  const trailing = body.length - end >= MANY_BLANK ? body.slice(end) : [];
  const told = body.filter((row, i) => isBlank(row) && (i < end || trailing.length === 0));
  const each = told.map(({ row, line }): Finding => ({ code: 'blank-row', severity: 'warning', file: path, row, line }));
  const [first] = trailing;
  return first ? [...each, { code: 'trailing-blank-rows', severity: 'warning', file: path, row: first.row, line: first.line, value: String(trailing.length) }] : each;
}

/** Columns at the right edge without title and without a single filled cell are what is left of deleted ones. */
function withoutBlankColumns(path: string, head: RawRow, body: readonly RawRow[]): { readonly header: readonly string[]; readonly warning: Finding[] } {
  const titled = head.cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  const surplus = head.cells.length - titled;
  const filled = body.some(({ cells }) => cells.slice(titled).some((cell) => cell.trim() !== ''));
  if (surplus === 0 || filled) return { header: head.cells, warning: [] };
  return { header: head.cells.slice(0, titled), warning: [{ code: 'trailing-blank-columns', severity: 'warning', file: path, row: head.row, line: head.line, value: String(surplus) }] };
}
