/** A printed table carries its title above the header; a sheet that comes in is told so, before every column is called unknown. */
import type { Finding } from '../pipeline/finding.ts';
import type { Table } from '../schema/table.ts';
import type { Grid } from './grid.ts';
import { isBlankRow } from './grid.ts';
import { columnNamed } from './headings.ts';

/** The header is looked for in so many rows. */
const LOOKED = 10;
/** So many titles of the table make a row its header; one alone may be a word of a title. */
const ENOUGH = 2;

export function titleRows(table: Table, grid: Grid): Finding[] {
  const top = grid.rows.slice(0, LOOKED);
  const known = top.map((row) => new Set(row.flatMap(({ text }) => columnNamed(table, text) ?? [])).size);
  const header = known[0] === 0 ? known.findIndex((count) => count >= ENOUGH) : -1;
  return top.slice(0, Math.max(header, 0)).flatMap((row, i): Finding[] => {
    const value = row.find(({ text }) => text.trim() !== '')?.text.trim() ?? '';
    return isBlankRow(row) ? [] : [{ code: 'title-row', severity: 'error', file: grid.place, row: i + 1, value }];
  });
}
