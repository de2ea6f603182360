/** Which sheet of a workbook holds which table. */
import { tableList } from '../schema/index.ts';
import type { Table } from '../schema/table.ts';
import type { Finding } from '../pipeline/finding.ts';
import type { Grid } from './grid.ts';
import { columnNamed, foldTitle } from './headings.ts';
import { hasRows } from './mapping.ts';
import { meantColumns } from './meant-columns.ts';
import { readWritten } from './scope-sheet.ts';
import type { Written } from './scope-sheet.ts';

/** Sheets of our own workbooks that hold no rows. */
export const GUIDE_SHEET = '说明';
/** What the sheet of instructions begins with. */
export const GUIDE_HEADING = '园区明账：填表说明';
export const LISTS_SHEET = '选项';
export const SCOPE_SHEET = '范围';
const OWN_SHEETS: readonly string[] = [GUIDE_SHEET, LISTS_SHEET, SCOPE_SHEET];

export interface FoundSheets {
  readonly sheets: readonly { readonly table: Table; readonly grid: Grid }[];
  /** The rows the workbook was written with; null where it is not one of ours. */
  readonly written: Written | null;
  /** Table → the texts of references to its rows that the drop-downs offer. */
  readonly listed: ReadonlyMap<string, readonly string[]>;
  readonly findings: readonly Finding[];
}

export const tableNamed = (name: string): Table | null => tableList.find((table) => table.name === name || table.zh === name) ?? null;
/** Titles of a printed table stand above its header. */
const LOOKED = 4;

/** The tables, those first that most columns of the sheets belong to, and the first of them as what is most likely meant. */
function likelyTables(grids: readonly Grid[]): { readonly allowed: string; readonly suggestion?: string } {
  const titles = [...new Set(grids.flatMap(({ rows }) => rows.slice(0, LOOKED).flatMap((row) => row.map(({ text }) => foldTitle(text)))))].filter((title) => title !== '');
  const own = (table: Table): number => titles.filter((title) => columnNamed(table, title) !== null).length + meantColumns(table, titles, new Set()).size / 2;
  const counted = tableList.map((table) => ({ table, count: own(table) })).sort((a, b) => b.count - a.count);
  const [first] = counted;
  return { allowed: counted.map(({ table }) => table.zh).join('、'), ...(first && first.count > 0 && { suggestion: `--table ${first.table.zh}` }) };
}

const spelledTables = (): string => tableList.map(({ zh }) => zh).join('、');

/** `asked`: the table the editor named on the command line; then the sheet of that name, or the only sheet, is read. */
export function findSheets(file: string, grids: readonly Grid[], asked: Table | null): FoundSheets {
  const written = writtenIn(grids);
  const listed = listedIn(grids);
  const candidates = grids.filter((grid) => !OWN_SHEETS.includes(grid.name) && hasRows(grid));
  const named = candidates.flatMap((grid) => {
    const table = tableNamed(grid.name.trim());
    return table ? [{ table, grid }] : [];
  });
  const sheets = asked ? sheetsFor(asked, candidates, named) : named;
  if (sheets.length === 0) return { sheets, written, listed, findings: [{ code: 'workbook-no-sheet', severity: 'error', file, ...likelyTables(candidates) }] };
  if (written === null && isExported(grids)) return { sheets, written, listed, findings: [{ code: 'workbook-no-scope', severity: 'error', file }] };
  const left = asked ? [] : candidates.filter((grid) => !sheets.some((sheet) => sheet.grid === grid));
  const unread = left.map((grid): Finding => ({ code: 'workbook-unknown-sheet', severity: 'warning', file, value: grid.name, allowed: spelledTables() }));
  const hidden = sheets.filter(({ grid }) => grid.hidden).map(({ grid }): Finding => ({ code: 'workbook-hidden', severity: 'warning', file: grid.place, value: '工作表' }));
  return { sheets, written, listed, findings: [...unread, ...hidden] };
}

/** By the sheet of instructions or of drop-downs, which only our export writes. */
const isExported = (grids: readonly Grid[]): boolean => grids.some(({ name, rows }) => name === LISTS_SHEET || (name === GUIDE_SHEET && rows[0]?.[0]?.text === GUIDE_HEADING));

function sheetsFor(asked: Table, candidates: readonly Grid[], named: FoundSheets['sheets']): FoundSheets['sheets'] {
  const own = named.filter(({ table }) => table.name === asked.name);
  if (own.length > 0) return own;
  const [only, ...more] = candidates.filter(({ hidden }) => !hidden);
  return only && more.length === 0 ? [{ table: asked, grid: only }] : [];
}

function writtenIn(grids: readonly Grid[]): Written | null {
  const grid = grids.find(({ name }) => name === SCOPE_SHEET);
  return grid ? readWritten(grid) : null;
}

function listedIn(grids: readonly Grid[]): Map<string, readonly string[]> {
  const [header = [], ...rows] = grids.find(({ name }) => name === LISTS_SHEET)?.rows ?? [];
  return new Map(header.map(({ text }, c) => [text, rows.map((row) => row[c]?.text ?? '').filter((item) => item !== '')]));
}
