/** How far ranks move when weights and methods change: a bar from a low to a high rank, its median, and the rank as published. */
import { scaleLinear } from 'd3';
import { defineChart } from './define.ts';
import type { Item, Series } from './define.ts';
import type { CommonWords } from './chart.ts';
import { groupRows } from './group.ts';
import { rankNumbers } from './rank-axis.ts';
import { columnsFor, griddedRows, section } from './rows.ts';
import type { Columns } from './rows.ts';
import { lineHeight, shift, stack, widthOf } from './scene.ts';
import type { Block, Mark } from './scene.ts';
import { fill } from '../words/fill.ts';

/** Ranks from 1 (first) to `of`; shared and interpolated ranks may have fractions, which are printed to one decimal. */
export interface RankDistributionRow {
  readonly label: string;
  /** With the weights and methods as published; may lie outside low to high. */
  readonly nominal: number;
  readonly median: number;
  /** Ends of the range, the better rank first, such as the 5th and the 95th percentile. */
  readonly low: number;
  readonly high: number;
  /** Number of units ranked. */
  readonly of: number;
  readonly source: string;
}

/** `row` fills {label} {nominal} {median} {low} {high} {of} {source}. */
export interface RankDistributionWords extends CommonWords {
  /** Heading of the units ranked together; fills {of}. */
  readonly group: string;
  /** Printed at the label; fills {nominal} {median} {low} {high} {of}. */
  readonly values: string;
  /** Key: bar, line across it, diamond. */
  readonly range: string;
  readonly median: string;
  readonly nominal: string;
  readonly columns: Readonly<Record<'label' | 'nominal' | 'median' | 'low' | 'high' | 'of' | 'source', string>>;
}

type Row = RankDistributionRow;
type Words = RankDistributionWords;

const LANE = 22;
const BAR = 10;
/** Where all ranks are the same. */
const NARROWEST = 3;
const DIAMOND = 7.5;
const MARGIN = 9;

export const rankDistribution = defineChart<Row, Words>({
  type: 'rank-distribution',
  series: (rows) => groupRows(rows, (row) => [row.of]).map(inOrder),
  place: (series, width, words) => {
    const columns = columnsFor(width, series.flat().map((item) => labelOf(item, words)));
    return stack(series.map((rows) => placeGroup(rows, columns, words)), 20);
  },
  key: (_, words) => [
    { className: 'mark-spread', shape: 'bar', text: words.range },
    { className: 'median', shape: 'tick', text: words.median },
    { className: 'mark-nominal', shape: 'diamond', text: words.nominal },
  ],
  header: ({ columns: c }) => [c.label, c.nominal, c.median, c.low, c.high, c.of, c.source],
  cells: (row) => [row.label, ...[row.nominal, row.median, row.low, row.high, row.of].map(printed), row.source],
  sentence: (row) => ({ ...valuesOf(row), label: row.label, source: row.source }),
});

/** The best rank as published stands at the top. */
function inOrder(rows: readonly Row[]): Row[] {
  for (const { label, nominal, median, low, high, of } of rows) {
    const inside = [nominal, median, low, high].every((rank) => rank >= 1 && rank <= of);
    if (!(Number.isInteger(of) && inside && low <= median && median <= high)) throw new Error(`invalid ranks of ${label}: ${nominal}, ${low} to ${median} to ${high} of ${of}`);
  }
  return [...rows].sort((a, b) => a.nominal - b.nominal || a.median - b.median);
}

const printed = (rank: number): string => String(Number(rank.toFixed(1)));
const valuesOf = (row: Row) => ({ nominal: printed(row.nominal), median: printed(row.median), low: printed(row.low), high: printed(row.high), of: row.of });
const labelOf = ({ row, index }: Item<Row>, words: Words) => ({ text: row.label, detail: fill(words.values, valuesOf(row)), row: index });

function placeGroup(items: Series<Row>, columns: Columns, words: Words): Block {
  const of = items[0]?.row.of ?? 1;
  const margin = Math.max(MARGIN, widthOf(String(of), 'axis-text') / 2);
  const x = scaleLinear([1, Math.max(2, of)], [margin, columns.plotWidth - margin]);
  const numbers = rankNumbers(of, x);
  const grid = (height: number) => numbers.map((each, nth): Mark => ({ kind: 'line', className: nth === 0 ? 'axis' : 'grid', x: each.x, y: 0, dx: 0, dy: height }));
  const drop = (LANE - lineHeight('label')) / 2;
  const rows = items.map((item) => ({ label: labelOf(item, words), drawing: placeRange(item, x), drop }));
  const axis: Block = { height: lineHeight('axis-text'), marks: shift(numbers, columns.plotX, 0) };
  const body = griddedRows(rows, grid, columns, columns.stacked ? 8 : 6);
  return section(fill(words.group, { of }), '', columns.width, stack([body, axis], 6));
}

/** The line of the median is longer than the diamond is high: both are seen where they meet. */
function placeRange({ row, index }: Item<Row>, x: (rank: number) => number): Block {
  const y = LANE / 2;
  const [left, right] = [x(row.low), x(row.high)];
  const width = Math.max(NARROWEST, right - left);
  const marks: Mark[] = [
    { kind: 'rect', className: 'mark-spread', x: (left + right - width) / 2, y: y - BAR / 2, width, height: BAR, row: index },
    { kind: 'line', className: 'median', x: x(row.median), y: 0, dx: 0, dy: LANE, row: index },
    { kind: 'symbol', className: 'mark-nominal', symbol: 'diamond', x: x(row.nominal), y, size: DIAMOND, row: index },
  ];
  return { height: LANE, marks };
}
