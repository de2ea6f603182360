/** Raw rows → typed rows, cell by cell and then row by row, by the table's own schema. All findings at once. */
import type { Column } from '../schema/cell.ts';
import { problemOf } from '../schema/cell.ts';
import { nearest } from '../schema/nearest.ts';
import type { Table } from '../schema/table.ts';
import type { Finding } from './finding.ts';
import type { RawFile, RawRow } from './read/csv.ts';
import { foldFor } from './read/fold.ts';

export type Values = Record<string, unknown>;

/** A row after its cells were read. Cells that were refused are absent from `values`, so later checks skip them. */
export interface CheckedRow {
  readonly file: string;
  readonly row: number;
  readonly line: number;
  readonly values: Values;
  readonly complete: boolean;
}

export interface Validated {
  readonly rows: readonly CheckedRow[];
  readonly findings: readonly Finding[];
}

export function validateFile(table: Table, file: RawFile): Validated {
  const header = readHeader(table, file);
  const findings: Finding[] = [...header.findings];
  const rows: CheckedRow[] = [];
  for (const raw of file.rows) {
    const shape = checkShape(file, raw);
    if (shape) findings.push(shape);
    rows.push(shape ? unreadRow(file.path, raw) : checkRow(table, file, header, raw, findings));
  }
  return { rows, findings };
}

/** Stands for a row of which nothing is known, so that later checks do not take its key for absent. */
export function unreadRow(file: string, at: { readonly row: number; readonly line: number }): CheckedRow {
  return { file, row: at.row, line: at.line, values: {}, complete: false };
}

interface Header {
  /** For each cell of a row: the column it belongs to, or null when the header was refused. */
  readonly columns: readonly (string | null)[];
  readonly findings: readonly Finding[];
}

function readHeader(table: Table, file: RawFile): Header {
  const findings: Finding[] = [];
  const at = { severity: 'error', file: file.path, row: 1, line: 1 } as const;
  const names = Object.keys(table.columns);
  const spelled = names.map((name) => `${name}（${table.columns[name]?.zh ?? ''}）`).join('、');
  const named = (title: string | null) => names.find((n) => n === title || table.columns[n]?.zh === title) ?? null;
  const used = new Set<string>();
  /** Columns whose absence is explained by another mistake in the header: a slip in the name, a blank cell in its place. */
  const explained = new Set<string | null | undefined>();
  const columns = file.header.map((cell, i) => {
    const title = foldFor('text', cell);
    const name = named(title);
    if (title === '') {
      findings.push({ code: 'blank-header', ...at, value: String(i + 1) });
      explained.add(names[i]);
    } else if (name === null) {
      const near = nearest(title, [...names, ...names.map((n) => table.columns[n]?.zh ?? '')]);
      findings.push({ code: 'unknown-column', ...at, value: title, allowed: spelled, ...(near && { suggestion: near }) });
      explained.add(named(near));
    } else if (used.has(name)) findings.push({ code: 'duplicate-header', ...at, value: title });
    if (name === null || used.has(name)) return null;
    used.add(name);
    return name;
  });
  for (const name of names.filter((n) => !used.has(n) && !explained.has(n))) {
    findings.push({ code: 'missing-column', ...at, value: columnTitle(name, table.columns[name]) });
  }
  return { columns, findings };
}

function checkShape(file: RawFile, raw: RawRow): Finding | null {
  const at = { severity: 'error', file: file.path, row: raw.row, line: raw.line } as const;
  const width = file.header.length;
  const surplus = raw.cells.slice(width).filter((cell) => cell.trim() !== '');
  if (surplus.length > 0) return { code: 'long-row', ...at, value: surplus.join(',') };
  if (raw.cells.length < width) {
    return { code: 'short-row', ...at, value: String(raw.cells.length), allowed: String(width) };
  }
  return null;
}

function checkRow(table: Table, file: RawFile, header: Header, raw: RawRow, findings: Finding[]): CheckedRow {
  const at = { severity: 'error', file: file.path, row: raw.row, line: raw.line } as const;
  const values: Values = {};
  let complete = true;
  for (const [name, column] of Object.entries(table.columns)) {
    const index = header.columns.indexOf(name);
    const cell = foldFor(column.kind, index < 0 ? '' : (raw.cells[index] ?? ''));
    // Every absent column is a mistake of the header, told there; what its cells say nobody knows.
    const result = index < 0 ? null : column.schema.safeParse(cell);
    if (result?.success) values[name] = result.data;
    else complete = false;
    if (result?.error) findings.push({ ...at, ...cellFinding(name, column, cell, result.error.issues) });
  }
  if (complete) findings.push(...checkRules(table, at, values));
  return { file: file.path, row: raw.row, line: raw.line, values, complete };
}

type Issues = Parameters<typeof problemOf>[0][];

function cellFinding(name: string, column: Column, cell: string, issues: Issues): Omit<Finding, 'severity' | 'file'> {
  const problem = issues.flatMap(flatten).map(problemOf).find((p) => p !== null);
  if (!problem) throw new Error(`column ${name} refused "${cell}" without saying why`);
  const { problem: code, ...words } = problem;
  return { code, column: columnTitle(name, column), value: cell, example: column.example, ...words };
}

/** An optional cell is a union; its reader's own words are one level down. */
function flatten(issue: Issues[number]): Issues {
  return issue.code === 'invalid_union' ? issue.errors.flat().flatMap(flatten) : [issue];
}

function checkRules(table: Table, at: Pick<Finding, 'severity' | 'file'>, values: Values): Finding[] {
  return table.rules
    .filter((rule) => !rule.holds(values))
    .map(({ column, wrong, remedy }) => ({
      code: 'row-rule',
      ...at,
      column: columnTitle(column, table.columns[column]),
      wrong,
      remedy,
    }));
}

export function columnTitle(name: string, column: Column | undefined): string {
  return `${column?.zh ?? name}（${name}）`;
}
