/** Which row has figures for which column: a tile per cell whose form is the state, with the count inside where it has room. */
import { defineChart } from './define.ts';
import type { Item, Series } from './define.ts';
import type { CommonWords } from './chart.ts';
import { CELL_HEIGHT, checkStates, placeTile, signOf, stateKey } from './coverage-cells.ts';
import type { CoverageCell } from './coverage-cells.ts';
import { coverageGrid, hasHead } from './coverage-grid.ts';
import type { CoverageGrid } from './coverage-grid.ts';
import { placeHeads } from './coverage-heads.ts';
import { groupRows } from './group.ts';
import { lineHeight, paragraph, shift, space, stack, widthOf } from './scene.ts';
import type { Block, Mark } from './scene.ts';
import { fill } from '../words/fill.ts';

export interface CoverageMapRow extends CoverageCell {
  /** Such as an indicator. */
  readonly row: string;
  /** Such as a period or a zone. One row of the chart per cell; a cell without one stays blank. */
  readonly column: string;
  /** What the cell holds, in words. */
  readonly text: string;
  readonly source: string;
}

/** `row` fills {row} {column} {state} {count} {text} {source}. */
export interface CoverageMapWords extends CommonWords {
  /** At most four words in this order: figures (solid), targets (outline), both (solid in outline), none (dash). */
  readonly states: readonly string[];
  /** All columns that may occur, in their order; without it columns stand as they first occur. */
  readonly columnsOrder?: readonly string[];
  /** Spoken name of a linked cell; fills {row} {column} {state} {count} {text}. */
  readonly cell: string;
  /** Stands for a count that is not given, outside the drawing. */
  readonly noCount: string;
  readonly columns: Readonly<Record<'row' | 'column' | 'state' | 'count' | 'text' | 'source', string>>;
}

type Row = CoverageMapRow;
type Words = CoverageMapWords;

export const coverageMap = defineChart<Row, Words>({
  type: 'coverage-map',
  series: (rows, words) => {
    check(rows, words);
    const columns = columnsIn(rows, words);
    return groupRows(rows, (row) => [row.row]).map((cells) => [...cells].sort((a, b) => columns.indexOf(a.column) - columns.indexOf(b.column)));
  },
  place: (series, width, words) => {
    const names = series.map((items) => items[0]?.row.row ?? '');
    const columns = columnsIn(series.flat().map(({ row }) => row), words);
    const grid = coverageGrid(names, columns.length, width);
    const parts = Array.from({ length: Math.ceil(columns.length / grid.perPart) }, (_, nth) => columns.slice(nth * grid.perPart, (nth + 1) * grid.perPart));
    return stack(parts.map((part) => placePart(series, part, grid, words)), 20);
  },
  key: (rows, words) => stateKey(words.states, rows),
  header: ({ columns: c }) => [c.row, c.column, c.state, c.count, c.text, c.source],
  cells: (row, words) => [row.row, row.column, row.state, String(row.count ?? words.noCount), row.text, row.source],
  sentence: (row, words) => ({ ...spoken(row, words), source: row.source }),
});

const spoken = (row: Row, words: Words) => ({ row: row.row, column: row.column, state: row.state, count: row.count ?? words.noCount, text: row.text });

function check(rows: readonly Row[], { states, columnsOrder }: Words): void {
  checkStates(states, rows);
  const unknown = rows.find((row) => columnsOrder?.includes(row.column) === false);
  if (unknown) throw new Error(`unknown column: ${unknown.column}`);
  const taken = new Set<string>();
  for (const { row, column } of rows) {
    const cell = JSON.stringify([row, column]);
    if (taken.has(cell)) throw new Error(`repeated cell: ${row}, ${column}`);
    taken.add(cell);
  }
}

function columnsIn(rows: readonly Row[], { columnsOrder }: Words): string[] {
  const present = new Set(rows.map((row) => row.column));
  return columnsOrder?.filter((column) => present.has(column)) ?? [...present];
}

/** Columns that fit beside each other, with all rows; heads return where rows are many. */
function placePart(series: readonly Series<Row>[], columns: readonly string[], grid: CoverageGrid, words: Words): Block {
  const heads = placeHeads(columns, grid.pitch, grid.width);
  const head: Block = { height: heads.row.height, marks: shift(heads.row.marks, grid.cellX, 0) };
  const counted = series.flat().every(({ row }) => row.count === null || widthOf(String(row.count), 'mark-text') <= grid.pitch - 10);
  const lines = series.flatMap((items, nth) => {
    const line = placeLine(items, columns, grid, counted, words);
    if (!hasHead(nth, series.length, grid.stacked)) return [line];
    return [nth === 0 ? head : stack([space(6), head]), line];
  });
  return stack([heads.list, stack(lines, grid.stacked ? 8 : 3)], 8);
}

/** The name above the tiles where they need the whole width, else beside them. */
function placeLine(items: Series<Row>, columns: readonly string[], grid: CoverageGrid, counted: boolean, words: Words): Block {
  const name = paragraph(items[0]?.row.row ?? '', 'label', grid.labelWidth);
  const tiles = items.flatMap((item) => (columns.includes(item.row.column) ? cellMarks(item, columns.indexOf(item.row.column), grid, counted, words) : []));
  if (grid.stacked) return stack([name, { height: CELL_HEIGHT, marks: tiles }], 1);
  const drop = Math.max(0, (CELL_HEIGHT - lineHeight('label')) / 2);
  return { height: Math.max(CELL_HEIGHT, drop + name.height), marks: [...shift(name.marks, 0, drop), ...tiles] };
}

function cellMarks({ row, index }: Item<Row>, column: number, grid: CoverageGrid, counted: boolean, words: Words): Mark[] {
  const marks = placeTile(signOf(words.states, row.state), counted ? row.count : null, { width: grid.pitch - 2, row: index, linked: row.href != null });
  const linkText = fill(words.cell, spoken(row, words));
  const linked = marks.map((mark): Mark => (row.href == null ? mark : { ...mark, href: row.href, linkText }));
  return shift(linked, grid.cellX + column * grid.pitch + 1, 0);
}
