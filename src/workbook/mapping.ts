/** Which column of a table each column of a sheet fills: by its title, or by what the editor said. */
import { nearest } from '../schema/nearest.ts';
import { columnsOf } from '../schema/index.ts';
import type { Table } from '../schema/table.ts';
import type { Finding } from '../pipeline/finding.ts';
import { columnTitle } from '../pipeline/validate.ts';
import type { Grid } from './grid.ts';
import { isBlankRow, widthOf } from './grid.ts';
import { columnNamed, foldTitle, spelledColumns } from './headings.ts';
import { titleRows } from './title-rows.ts';

/** Title in the sheet → column of the table, or null for a column that is left out on purpose. */
export type Mapping = ReadonlyMap<string, string | null>;

export interface Mapped {
  /** For each column of the sheet: what it fills; null when it fills nothing. */
  readonly columns: readonly (string | null)[];
  readonly titles: readonly string[];
  /** Titles nobody explained yet. */
  readonly unknown: readonly string[];
  readonly findings: readonly Finding[];
}

/** What an editor writes instead of a column to leave one out. */
export const LEFT_OUT = '-';

export function mapColumns(table: Table, grid: Grid, mapping: Mapping): Mapped {
  const above = titleRows(table, grid);
  if (above.length > 0) return { columns: [], titles: [], unknown: [], findings: above };
  const titles = titlesOf(grid);
  const at = { severity: 'error', file: grid.place, row: 1 } as const;
  const findings: Finding[] = [];
  const unknown: string[] = [];
  const used = new Set<string>();
  const columns = titles.map((title, i) => {
    if (title === '') {
      findings.push({ code: 'blank-header', ...at, value: String(i + 1) });
      return null;
    }
    const said = mapping.get(title);
    if (said === null) {
      findings.push({ code: 'workbook-column-left-out', ...at, severity: 'warning', value: title });
      return null;
    }
    const name = said ?? columnNamed(table, title);
    if (name === null) unknown.push(title);
    else if (used.has(name)) findings.push({ code: 'duplicate-header', ...at, value: title });
    if (name === null || used.has(name)) return null;
    used.add(name);
    return name;
  });
  findings.push(...unknown.map((title): Finding => ({ code: 'workbook-unmapped-column', ...at, value: title, allowed: spelledColumns(table), ...hint(table, title) })));
  if (unknown.length === 0) findings.push(...absent(table, used, grid.place));
  return { columns, titles, unknown, findings };
}

/** The first row, as wide as the sheet holds anything. */
export function titlesOf(grid: Grid): string[] {
  return Array.from({ length: widthOf(grid) }, (_, i) => foldTitle(grid.rows[0]?.[i]?.text ?? ''));
}

export const hasRows = (grid: Grid): boolean => grid.rows.some((row) => !isBlankRow(row));

function hint(table: Table, title: string): { suggestion?: string } {
  const near = nearest(title, columnsOf(table).flatMap(([name, { zh }]) => [name, zh]));
  return near === null ? {} : { suggestion: near };
}

/** Without its key a row cannot be found again; any other column that is not there stays as it was, which is said. */
function absent(table: Table, used: ReadonlySet<string>, file: string): Finding[] {
  const at = { file, row: 1 };
  const missing = columnsOf(table).filter(([name]) => !used.has(name));
  const keys = missing.filter(([name]) => table.key.includes(name));
  if (keys.length > 0) return keys.map(([name, column]) => ({ code: 'missing-column', severity: 'error', ...at, value: columnTitle(name, column) }));
  if (missing.length === 0) return [];
  return [{ code: 'workbook-absent-columns', severity: 'warning', ...at, value: missing.map(([, { zh }]) => zh).join('、') }];
}

export type ReadMapping = { readonly mapping: Mapping } | { readonly finding: Finding };

/** Reads `来源列=本表列;来源列=-`. Signs of either width will do. */
export function readMapping(text: string, table: Table, grid: Grid): ReadMapping {
  const mapping = new Map<string, string | null>();
  const titles = titlesOf(grid);
  for (const pair of text.split(/[;；\n]/).map((part) => part.trim()).filter((part) => part !== '')) {
    const [from = '', to = '', ...more] = pair.split(/[=＝]/).map((part) => part.trim());
    const title = foldTitle(from);
    const name = to === LEFT_OUT ? null : columnNamed(table, to);
    const wrong = more.length > 0 || !titles.includes(title) || (name === null && to !== LEFT_OUT) || mapping.has(title);
    if (wrong) {
      const allowed = `${titles.filter((t) => t !== '').join('、')} = ${spelledColumns(table)}`;
      return { finding: { code: 'workbook-bad-mapping', severity: 'error', file: grid.place, value: pair, allowed } };
    }
    mapping.set(title, name);
  }
  return { mapping };
}
