/** Which column of a table each column of a sheet fills: by its title, or by what the editor said. */
import type { Table } from '../schema/table.ts';
import type { Finding } from '../pipeline/finding.ts';
import { tableAddress } from '../pipeline/messages/address.ts';
import { shownText } from '../pipeline/messages/quote.ts';
import { absentColumns } from './absent-columns.ts';
import type { Grid } from './grid.ts';
import { columnLetter, isBlank, isBlankRow, widthOf } from './grid.ts';
import { headerShape } from './header-shape.ts';
import { columnNamed, foldTitle } from './headings.ts';
import { meantColumns } from './meant-columns.ts';

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

export function mapColumns(table: Table, grid: Grid, mapping: Mapping): Mapped {
  const shape = headerShape(table, grid);
  if (shape.length > 0) return { columns: [], titles: [], unknown: [], findings: shape };
  const titles = titlesOf(grid);
  const at = { severity: 'error', file: grid.place, row: 1 } as const;
  const findings: Finding[] = [];
  const unknown: string[] = [];
  const used = new Set<string>();
  const columns = titles.map((title, i) => {
    if (title === '') {
      findings.push(...untitled(grid, i));
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
  const meant = suggestions(table, unknown, used);
  findings.push(...unknown.map((title): Finding => ({ code: 'workbook-unmapped-column', ...at, value: title, allowed: tableAddress(table.name), ...hint(meant.get(title)) })));
  if (unknown.length === 0) findings.push(...absentColumns(table, used, grid));
  return { columns, titles, unknown, findings };
}

/** What stands in a column without a title; a column without anything is none. */
function untitled(grid: Grid, column: number): Finding[] {
  const row = grid.rows.findIndex((cells) => cells[column] !== undefined && !isBlank(cells[column]));
  const letter = columnLetter(column);
  const allowed = `第 ${row + 1} 行写着${shownText(grid.rows[row]?.[column]?.text.trim() ?? '')}`;
  return row < 0 ? [] : [{ code: 'blank-header', severity: 'error', file: grid.place, row: 1, column: `${letter} 列`, value: letter, allowed }];
}

const hint = (meant: string | undefined): { suggestion?: string } => (meant === undefined ? {} : { suggestion: meant });

/** What the unknown titles most likely mean, in the titles of the table. */
export function suggestions(table: Table, unknown: readonly string[], used: ReadonlySet<string>): ReadonlyMap<string, string> {
  return new Map([...meantColumns(table, unknown, used)].map(([title, name]) => [title, table.columns[name]?.zh ?? name]));
}

/** The first row, as wide as the sheet holds anything. */
export function titlesOf(grid: Grid): string[] {
  return Array.from({ length: widthOf(grid) }, (_, i) => foldTitle(grid.rows[0]?.[i]?.text ?? ''));
}

export const hasRows = (grid: Grid): boolean => grid.rows.some((row) => !isBlankRow(row));
