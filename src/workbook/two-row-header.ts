/** Group titles over the titles of their columns: one row alone says neither what a column holds nor of what. */
import type { Finding } from '../pipeline/finding.ts';
import type { Table } from '../schema/table.ts';
import type { Grid } from './grid.ts';
import { columnLetter } from './grid.ts';
import { columnNamed, foldTitle } from './headings.ts';

const LONGEST_TITLE = 20;
const EXAMPLES = 3;
const isTitle = (text: string): boolean => text.length <= LONGEST_TITLE && !/^[+-]?\d[\d,.%-]*$/.test(text);

export function twoRowHeader(table: Table, grid: Grid, header: number): Finding[] {
  const [groups, below] = [header, header + 1].map((row) => (grid.rows[row] ?? []).map(({ text }) => foldTitle(text)));
  if (!groups || !below || !below.every((text) => text === '' || isTitle(text))) return [];
  const start = groups.findIndex((text) => text !== '');
  const under = below.flatMap((text, c) => (text !== '' && (groups[c] ?? '') === '' && c > start ? [c] : []));
  const isSpanned = grid.merges.some(({ row }) => row === header + 1) || (below[start] ?? '') === '';
  const isForeign = groups.some((text) => text !== '' && columnNamed(table, text) === null);
  if (under.length === 0 || !isSpanned || !isForeign) return [];
  const joined = below.flatMap((text, c) => (text === '' || c < start ? [] : [`${columnLetter(c)} 列写“${groupOver(groups, c)}${text}”`]));
  const rows = `第 ${header + 1}、${header + 2} 行`;
  return [{ code: 'workbook-two-row-header', severity: 'error', file: grid.place, row: header + 1, value: rows, allowed: joined.slice(0, EXAMPLES).join('，') }];
}

/** The title over a column: its own, or that of the first column of its group. */
const groupOver = (groups: readonly string[], column: number): string => groups.slice(0, column + 1).findLast((text) => text !== '') ?? '';
