/** Raw rows → typed rows, cell by cell and then row by row, by the table's own schema. All findings at once. */
import type { Column, Sibling } from '../schema/cell.ts';
import type { Table } from '../schema/table.ts';
import type { Finding } from './finding.ts';
import { columnTitle, readHeader } from './header.ts';
import type { Header } from './header.ts';
import { readCell } from './read/cell.ts';
import type { RawFile, RawRow } from './read/csv.ts';
import { personalFindings } from './read/personal-data.ts';
import { checkShape, findHeader, isPadded } from './row-shape.ts';

export { columnTitle };

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
  const body = findHeader(table, file);
  const { cells, row, line } = body.header;
  const header = readHeader(table, { file: file.path, row, line }, cells);
  const findings: Finding[] = [...body.findings, ...header.findings];
  const rows: CheckedRow[] = [];
  const shaped = { ...file, header: cells, rows: body.rows };
  const padded = isPadded(shaped);
  for (const raw of body.rows) {
    const shape = checkShape(shaped, raw, padded);
    const personal = personalData(table, file, { header, titles: cells }, raw);
    findings.push(...personal);
    if (shape && personal.length === 0) findings.push(shape);
    rows.push(shape || personal.length > 0 ? unreadRow(file.path, raw) : checkRow(table, file, header, raw, findings));
  }
  return { rows, findings };
}

/** Stands for a row of which nothing is known, so that later checks do not take its key for absent. */
export function unreadRow(file: string, at: { readonly row: number; readonly line: number }): CheckedRow {
  return { file, row: at.row, line: at.line, values: {}, complete: false };
}

function personalData(table: Table, file: RawFile, { header, titles }: { readonly header: Header; readonly titles: readonly string[] }, raw: RawRow): Finding[] {
  const at = { file: file.path, row: raw.row, line: raw.line } as const;
  return raw.cells.flatMap((cell, i) => {
    const name = header.columns[i];
    const title = name == null ? titles[i] : columnTitle(name, table.columns[name]);
    return personalFindings(cell).map((found): Finding => ({ ...found, ...at, ...(title !== undefined && { column: title }) }));
  });
}

function checkRow(table: Table, file: RawFile, header: Header, raw: RawRow, findings: Finding[]): CheckedRow {
  const at = { file: file.path, row: raw.row, line: raw.line } as const;
  const values: Values = {};
  const beside: Sibling = (name) => raw.cells[header.columns.indexOf(name)] ?? '';
  let complete = true;
  for (const [name, column] of Object.entries(table.columns)) {
    const index = header.columns.indexOf(name);
    // Every absent column is a mistake of the header, told there; what its cells say nobody knows.
    const result = index < 0 ? null : readCell(column, raw.cells[index] ?? '', beside);
    if (result && 'read' in result) {
      values[name] = result.read.value;
      findings.push(...result.read.warnings.map((code): Finding => ({ code, severity: 'warning', ...at, column: columnTitle(name, column), value: raw.cells[index] ?? '', readAs: result.read.canonical })));
    } else complete = false;
    if (result && 'problem' in result) findings.push({ ...at, ...refused(name, column, result) });
  }
  if (complete) findings.push(...checkRules(table, { severity: 'error', ...at }, values));
  return { ...at, values, complete };
}

/** A refused cell as a finding, but for its place. */
export function refused(name: string, column: Column, result: Extract<ReturnType<typeof readCell>, { problem: unknown }>): Omit<Finding, 'file'> {
  const { problem: code, ...words } = result.problem;
  return { code, severity: 'error', column: columnTitle(name, column), value: result.text, example: column.example, ...words };
}

function checkRules(table: Table, at: Pick<Finding, 'severity' | 'file'>, values: Values): Finding[] {
  return table.rules
    .filter((rule) => !rule.holds(values))
    .map(({ column, wrong, remedy, en, suggestion }) => {
      const meant = suggestion?.(values) ?? null;
      const title = columnTitle(column, table.columns[column]);
      return { code: 'row-rule', ...at, column: title, wrong, remedy, en, ...(meant !== null && { suggestion: meant }) };
    });
}
