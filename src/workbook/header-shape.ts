/** A printed table carries titles above its header, a header of two rows, or none; a sheet that comes in is told so, before every column is called unknown. */
import type { Finding } from '../pipeline/finding.ts';
import type { Table } from '../schema/table.ts';
import type { GridCell } from './cell-text.ts';
import type { Grid } from './grid.ts';
import { isBlankRow } from './grid.ts';
import { columnNamed } from './headings.ts';
import { twoRowHeader } from './two-row-header.ts';

/** The header is looked for in so many rows. */
const LOOKED = 10;
/** So many titles of the table make a row its header; one alone may be a word of a title. */
const ENOUGH = 2;
/** 填报单位：示例局 */
const CAPTION = /^[^:：]{1,10}[:：]/;
const CAPTION_CELLS = 3;
/** A number that is no year: a title of a column may be one. */
const AMOUNT = /^[+-]?(?!(19|20)\d\d$)\d[\d,]*(\.\d+)?%?$/;

const textsOf = (row: readonly GridCell[] = []): string[] => row.map(({ text }) => text.trim());
const filledIn = (row: readonly GridCell[] = []): string[] => textsOf(row).filter((text) => text !== '');

/** What keeps the first row from being read as the header; empty where it may. */
export function headerShape(table: Table, grid: Grid): Finding[] {
  const top = grid.rows.slice(0, LOOKED);
  const known = top.map((row) => new Set(row.flatMap(({ text }) => columnNamed(table, text) ?? [])).size);
  const header = headerAt(top, known);
  if (header === null) return [];
  const at = { severity: 'error', file: grid.place } as const;
  const above = top.slice(0, header);
  const titles = above.flatMap((row, i): Finding[] => (isBlankRow(row) ? [] : [{ code: 'title-row', ...at, row: i + 1, value: filledIn(row)[0] ?? '' }]));
  if (known[header] === 0 && isData(grid.rows.slice(header, header + 2))) return [...titles, { code: 'workbook-no-header', ...at, row: header + 1, value: filledIn(top[header]).slice(0, 3).join('，') }];
  const isPushed = above.some(isBlankRow);
  return [...titles, ...(isPushed ? [{ code: 'workbook-no-header', ...at, row: 1, allowed: String(header + 1) } as const] : []), ...twoRowHeader(table, grid, header)];
}

/** The row with titles of the table; else the first one that is no title over the whole table. Null where there is none. */
function headerAt(top: Grid['rows'], known: readonly number[]): number | null {
  if ((known[0] ?? 0) > 0) return 0;
  const sure = known.findIndex((count) => count >= ENOUGH);
  if (sure >= 0) return sure;
  const width = Math.max(0, ...top.map((row) => filledIn(row).length));
  const first = top.findIndex((row) => !isBlankRow(row) && !isCaption(row, width));
  return first < 0 ? null : first;
}

/** One cell over a table of several columns, or a line such as 填报单位：…，单位：亿元. */
function isCaption(row: readonly GridCell[], width: number): boolean {
  const filled = filledIn(row);
  return filled.length < width && width > 1 && (filled.length === 1 || (filled.length <= CAPTION_CELLS && filled.some((text) => CAPTION.test(text))));
}

/** Amounts in the first row, and in the same columns below: titles are words. */
function isData([first, second]: Grid['rows']): boolean {
  const below = textsOf(second);
  const amounts = textsOf(first).flatMap((text, c) => (AMOUNT.test(text) ? [c] : []));
  return amounts.length > 0 && (second === undefined || amounts.some((c) => AMOUNT.test(below[c] ?? '')));
}
