/** Growth as lollipops from zero; rates on different bases or periods stand apart, each group with its own axis. */
import { defineChart } from './define.ts';
import type { Item, Series } from './define.ts';
import type { CommonWords } from './chart.ts';
import { groupRows } from './group.ts';
import { columnsFor, panel, section } from './rows.ts';
import type { Columns } from './rows.ts';
import { valueScale } from './scale.ts';
import type { ValueScale } from './scale.ts';
import { lineHeight, paragraph, shift, stack, textMark, widthOf } from './scene.ts';
import type { Block, Mark, SymbolName } from './scene.ts';
import { fill } from '../words/fill.ts';

export interface GrowthRow {
  readonly label: string;
  /** Percent. */
  readonly growth: number;
  /** As printed, such as `+24.6%`. */
  readonly text: string;
  /** The printed word of the basis. */
  readonly basis: string;
  readonly period: string;
  readonly rankText: string | null;
  readonly source: string;
}

/** `row` fills {label} {text} {basis} {period} {rank} {source}. */
export interface GrowthWords extends CommonWords {
  /** All words for a basis that may occur, in a fixed order: the order decides the shape of the mark. */
  readonly bases: readonly string[];
  /** Heading of a group; fills {basis} {period}. */
  readonly group: string;
  /** Follows the numbers of the axis. */
  readonly unit: string;
  /** Stands for a rank that the source does not give. */
  readonly noRank: string;
  readonly columns: Readonly<Record<'label' | 'growth' | 'basis' | 'period' | 'rank' | 'source', string>>;
}

type Row = GrowthRow;

const SHAPES: readonly SymbolName[] = ['circle', 'diamond', 'square', 'triangle', 'cross', 'star'];
const SIZE = 11;
const TEXT_GAP = 7;
const LANE = 20;

export const growth = defineChart<Row, GrowthWords>({
  type: 'growth',
  series: (rows) => groupRows(rows, (row) => [row.basis, row.period]),
  place: (series, width, words) => {
    const columns = columnsFor(width, series.flat().map(labelOf));
    return stack(series.map((rows) => placeGroup(rows, series.flat(), columns, words)), 20);
  },
  key: () => [],
  header: ({ columns: c }) => [c.label, c.growth, c.basis, c.period, c.rank, c.source],
  cells: (row, words) => [row.label, row.text, row.basis, row.period, row.rankText ?? words.noRank, row.source],
  sentence: (row, words) => ({ label: row.label, text: row.text, basis: row.basis, period: row.period, rank: row.rankText ?? words.noRank, source: row.source }),
});

const labelOf = ({ row, index }: Item<Row>) => ({ text: row.label, detail: row.rankText ?? '', row: index });

/** The scale is that of all groups, so that no group exaggerates; the axis is the group's own. */
function placeGroup(rows: Series<Row>, all: Series<Row>, columns: Columns, words: GrowthWords): Block {
  const room = (row: Row) => SIZE / 2 + TEXT_GAP + Math.min(columns.plotWidth / 2, directWidth(row));
  const scale = valueScale(all.map(({ row }) => ({ value: row.growth, room: room(row) })), columns.plotWidth, words.unit);
  const placed = rows.map((item) => ({ label: labelOf(item), drawing: placeLollipop(item, scale, columns.plotWidth, shapeOf(item.row, words)) }));
  const [first] = rows;
  const heading = first === undefined ? '' : fill(words.group, { basis: first.row.basis, period: first.row.period });
  return section(heading, '', columns.width, panel(placed, scale, columns, columns.stacked ? 10 : 8));
}

const directWidth = (row: Row): number => widthOf(row.text, 'value') + TEXT_GAP + widthOf(row.basis, 'muted');

function shapeOf(row: Row, words: GrowthWords): SymbolName {
  const place = words.bases.indexOf(row.basis);
  const shape = SHAPES[place];
  if (shape === undefined) throw new Error(`unknown basis: ${row.basis}`);
  return shape;
}

function placeLollipop({ row, index }: Item<Row>, scale: ValueScale, width: number, symbol: SymbolName): Block {
  const [zero, x] = [scale.x(0), scale.x(row.growth)];
  const y = LANE / 2;
  const textX = Math.max(zero, x) + SIZE / 2 + TEXT_GAP;
  const text = placeText(row, index, width - textX);
  const marks: Mark[] = [
    { kind: 'line', className: 'stem', x: zero, y, dx: x - zero, dy: 0, row: index },
    { kind: 'symbol', className: 'mark-growth', symbol, x, y, size: SIZE, row: index },
    ...shift(text.marks, textX, y - lineHeight('value') / 2),
  ];
  return { height: Math.max(LANE, text.height), marks };
}

/** Rate and basis on one line, or below each other where that is too long. */
function placeText(row: Row, index: number, width: number): Block {
  const rate = paragraph(row.text, 'value', width, index);
  if (directWidth(row) > width) return stack([rate, paragraph(row.basis, 'muted', width, index)]);
  return { ...rate, marks: [...rate.marks, textMark([row.basis], 'muted', widthOf(row.text, 'value') + TEXT_GAP, 0.9, index)] };
}
