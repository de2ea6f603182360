/** A sheet as it lies: rows of cells from the first row on, and what about it an editor may not see. */
import type { RawFile } from '../pipeline/read/csv.ts';
import type { GridCell } from './cell-text.ts';

export interface Grid {
  /** How findings name it: the file, and the sheet where there are several. */
  readonly place: string;
  readonly name: string;
  readonly hidden: boolean;
  /** The first row is row 1 of the spreadsheet. */
  readonly rows: readonly (readonly GridCell[])[];
  /** Upper left cell of every merged range; rows count from 1, columns from 0. */
  readonly merges: readonly { readonly row: number; readonly column: number }[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Remarks on cells; rows count from 1, columns from 0. */
  readonly comments: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

/** A CSV file as a sheet; blank rows that were left out keep their place. */
export function gridOfCsv(file: RawFile, name: string): Grid {
  const cells = (texts: readonly string[]): GridCell[] => texts.map((text) => ({ text, form: 'text' }));
  const rows: GridCell[][] = [cells(file.header)];
  for (const row of file.rows) rows[row.row - 1] = cells(row.cells);
  return {
    place: file.path,
    name,
    hidden: false,
    rows: Array.from(rows, (row) => row ?? []),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    comments: [],
  };
}

export const isBlank = ({ text, problem }: GridCell): boolean => text.trim() === '' && problem === undefined;
export const isBlankRow = (row: readonly GridCell[]): boolean => row.every(isBlank);

/** As the spreadsheet names it: 0 is A, 36 is AK. */
export const columnLetter = (column: number): string => `${column < 26 ? '' : columnLetter(Math.floor(column / 26) - 1)}${String.fromCharCode(65 + (column % 26))}`;

/** Width of the part that holds anything. */
export function widthOf(grid: Grid): number {
  return grid.rows.reduce((width, row) => Math.max(width, row.findLastIndex((cell) => !isBlank(cell)) + 1), 0);
}
