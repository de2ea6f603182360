import { csvText } from '../csv-text.ts';
import type { Cell } from '../csv-text.ts';
import type { Release } from '../releases/release.ts';
import { diff } from './diff.ts';
import { labelOf } from './report.ts';

const HEADER = ['kind', 'table', 'id', 'name', 'column', 'old', 'new', 'replaces', 'reason'];

/** What each release after the first changed, as CSV: a line per cell of a changed row, else a line per row. */
export function changeTables(releases: readonly Release[]): [path: string, text: string][] {
  return releases.filter(({ previous }) => previous !== null).map(({ date, before, after }) => {
    const lines = diff(before, after).flatMap(({ kind, table, id, before: old, after: row, cells, replaces, reason }): Cell[][] => {
      const name = labelOf(table, row ?? old ?? {});
      const changed = cells.length === 0 ? [{ column: null, old: null, new: null }] : cells;
      return changed.map((cell) => [kind, table, id, name, cell.column, cell.old, cell.new, replaces, reason]);
    });
    return [`changes/${date}.csv`, csvText(HEADER, lines)];
  });
}
