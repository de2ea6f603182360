/** The hidden sheet that says which rows a workbook was written with, and how they read then. */
import type { Grid } from './grid.ts';
import type { Scope } from './scope.ts';

/** Table → key → digest of the row. */
export type Written = ReadonlyMap<string, ReadonlyMap<string, string>>;

export const scopeText = (scope: Scope): string => (scope.kind === 'all' ? 'all' : `${scope.kind}:${scope.name}`);

/** First what the workbook is about, then two columns per table: its name above the keys, and the digests beside them. */
export function scopeRows(scope: Scope, written: Written): (string | null)[][] {
  return [['范围', scopeText(scope)], ...upright([...written].flatMap(([table, rows]) => [[table, ...rows.keys()], ['', ...rows.values()]]))];
}

export function readWritten(grid: Grid): Written {
  const [, header = [], ...rows] = grid.rows;
  const column = (c: number): string[] => rows.map((row) => row[c]?.text ?? '');
  return new Map(
    header.flatMap(({ text }, c) => {
      if (text === '') return [];
      const digests = column(c + 1);
      return [[text, new Map(column(c).flatMap((key, r) => (key === '' ? [] : [[key, digests[r] ?? ''] as const])))] as const];
    }),
  );
}

/** Lists side by side → rows. */
export function upright(columns: readonly (readonly string[])[]): (string | null)[][] {
  const height = Math.max(0, ...columns.map((column) => column.length));
  return Array.from({ length: height }, (_, r) => columns.map((column) => column[r] ?? null));
}
