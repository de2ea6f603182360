/** Projects of each group by stage: open marks are planned, filled ones have happened. */
import { defineChart } from './define.ts';
import type { Item, Series } from './define.ts';
import type { CommonWords } from './chart.ts';
import { MOST_DOTS, placeCount } from './dots.ts';
import { groupRows } from './group.ts';
import type { KeyItem } from './key.ts';
import { section } from './rows.ts';
import { EMPTY, paragraph, shift, stack } from './scene.ts';
import type { Block } from './scene.ts';
import { TEXTS } from './styles.ts';
import { widestPiece } from './text-width.ts';
import { fill } from '../words/fill.ts';

export interface ProjectStagesRow {
  readonly group: string;
  readonly stage: string;
  readonly mode: 'planned' | 'actual';
  readonly count: number;
  readonly source: string;
}

/** `row` fills {group} {stage} {mode} {count} {source}. */
export interface ProjectStagesWords extends CommonWords {
  /** All stages that may occur, in their order. */
  readonly stages: readonly string[];
  readonly planned: string;
  readonly actual: string;
  /** Printed at the marks; fills {count} {mode}. */
  readonly count: string;
  /** Stands in a cell of the matrix for which there is no row. */
  readonly noRow: string;
  readonly columns: Readonly<Record<'group' | 'stage' | 'mode' | 'count' | 'source', string>>;
}

type Row = ProjectStagesRow;
type Words = ProjectStagesWords;

const GAP = 16;
const NARROWEST_CELL = 100;

export const projectStages = defineChart<Row, Words>({
  type: 'project-stages',
  series: (rows, words) => groupRows(rows, (row) => [row.group]).map((group) => inOrder(group, words)),
  place: (series, width, words) => {
    const stages = words.stages.filter((stage) => series.flat().some(({ row }) => row.stage === stage));
    const cellWidth = (width - GAP) / (stages.length + 1) - GAP;
    return cellWidth < NARROWEST_CELL || width < 520 ? placeLists(series, width, words) : placeMatrix(series, stages, width, words);
  },
  key,
  header: ({ columns: c }) => [c.group, c.stage, c.mode, c.count, c.source],
  cells: (row, words) => [row.group, row.stage, words[row.mode], String(row.count), row.source],
  sentence: (row, words) => ({ group: row.group, stage: row.stage, mode: words[row.mode], count: row.count, source: row.source }),
});

function inOrder(rows: readonly Row[], { stages }: Words): Row[] {
  const unknown = rows.find((row) => !stages.includes(row.stage));
  if (unknown) throw new Error(`unknown stage: ${unknown.stage}`);
  return [...rows].sort((a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage));
}

function key(rows: readonly Row[], words: Words): KeyItem[] {
  const modes = (['planned', 'actual'] as const).filter((mode) => rows.some((row) => row.mode === mode));
  return modes.map((mode) => ({ className: `mark-${mode}-project`, shape: 'circle', text: words[mode] }));
}

function placeCell(items: Series<Row>, all: Series<Row>, width: number, words: Words): Block {
  const most = Math.max(MOST_DOTS, ...all.map(({ row }) => row.count));
  const entry = ({ row, index }: Item<Row>): Block => {
    const text = fill(words.count, { count: row.count, mode: words[row.mode] });
    return stack([paragraph(text, 'label', width, index), placeCount(row.count, { className: `mark-${row.mode}-project`, row: index, width, most })], 2);
  };
  return items.length === 0 ? paragraph(words.noRow, 'muted', width) : stack(items.map(entry), 6);
}

/** Narrow: every group a list of stages. */
function placeLists(series: readonly Series<Row>[], width: number, words: Words): Block {
  const all = series.flat();
  const longest = Math.ceil(Math.max(...all.map(({ row }) => widestPiece(row.stage, TEXTS.label))));
  const labelWidth = Math.round(Math.max(width * 0.3, Math.min(longest, width * 0.45)));
  const cellX = labelWidth + GAP;
  const line = (items: Series<Row>): Block => {
    const cell = placeCell(items, all, width - cellX, words);
    const label = paragraph(items[0]?.row.stage ?? '', 'label', labelWidth, items[0]?.index);
    return { height: Math.max(label.height, cell.height), marks: [...label.marks, ...shift(cell.marks, cellX, 0)] };
  };
  const byStage = (items: Series<Row>) => groupRows(items, ({ row }) => [row.stage]);
  return stack(series.map((items) => section(items[0]?.row.group ?? '', '', width, stack(byStage(items).map(line), 10))), 18);
}

/** Wide: groups as lines, stages as columns. */
function placeMatrix(series: readonly Series<Row>[], stages: readonly string[], width: number, words: Words): Block {
  const columnWidth = (width + GAP) / (stages.length + 1);
  const cellWidth = columnWidth - GAP;
  const beside = (cells: readonly Block[]): Block => ({
    height: Math.max(...cells.map((cell) => cell.height)),
    marks: cells.flatMap((cell, nth) => shift(cell.marks, nth * columnWidth, 0)),
  });
  const head = beside([EMPTY, ...stages.map((stage) => paragraph(stage, 'heading', cellWidth))]);
  const line = (items: Series<Row>): Block => {
    const cells = stages.map((stage) => placeCell(items.filter(({ row }) => row.stage === stage), series.flat(), cellWidth, words));
    return beside([paragraph(items[0]?.row.group ?? '', 'label', cellWidth), ...cells]);
  };
  return stack([head, ...series.map((items, nth) => section('', '', width, line(items), nth === 0 ? 'rule' : 'grid'))], 8);
}
