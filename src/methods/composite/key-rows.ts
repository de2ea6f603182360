/** Published numbers against computed ones, each with the tolerance that its print allows. */
import type { KeyReport, KeyRow } from '../progress/key-report.ts';
import type { Value } from './table.ts';

export interface NumberRow {
  /** What is compared: unit, item, page. */
  readonly row: string;
  readonly expected: Value;
  readonly got: Value;
  /** Largest difference that counts as equal; half a unit of the last printed digit where digits are printed. */
  readonly tolerance: number;
  /** Why the row is known not to match. */
  readonly note?: string;
}

export function numberReport(method: string, rows: readonly NumberRow[]): KeyReport {
  const matched = rows.filter(isMatch);
  const differences = matched.flatMap((row) => differenceOf(row) ?? []);
  return {
    method,
    tried: rows.length,
    matched: matched.length,
    largestDifference: differences.length === 0 ? null : Math.max(...differences),
    unmatched: rows.filter((row) => !isMatch(row)).map(printed),
  };
}

function isMatch(row: NumberRow): boolean {
  if (row.expected === null || row.got === null) return row.expected === row.got;
  return Math.abs(row.expected - row.got) <= row.tolerance;
}

const differenceOf = ({ expected, got }: NumberRow): number | null => (expected === null || got === null ? null : Math.abs(expected - got));

const printed = (row: NumberRow): KeyRow => ({
  row: row.row,
  expected: String(row.expected ?? '—'),
  got: String(row.got ?? '—'),
  difference: differenceOf(row),
  note: row.note ?? '',
});

/** Plain CSV (no quotes) with any columns → rows by column name. */
export function plainRows(text: string): ReadonlyMap<string, string>[] {
  const [header = [], ...lines] = text.split(/\r?\n/).filter((line) => line !== '').map((line) => line.split(','));
  return lines.map((cells) => {
    if (cells.length !== header.length) throw new Error(`${cells.length} cells instead of ${header.length}: ${cells.join(',')}`);
    return new Map(header.map((name, at) => [name, cells[at] ?? '']));
  });
}

/** An empty cell is null; anything else must be a number. */
export function cellNumber(row: ReadonlyMap<string, string>, name: string): Value {
  const cell = cellText(row, name);
  if (cell === '') return null;
  const number = Number(cell);
  if (!Number.isFinite(number)) throw new Error(`${name}: not a number: "${cell}"`);
  return number;
}

export function cellText(row: ReadonlyMap<string, string>, name: string): string {
  const cell = row.get(name);
  if (cell === undefined) throw new Error(`no column ${name}`);
  return cell;
}
