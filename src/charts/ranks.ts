/** Ranks with 1 at the left. Where the number ranked is not known the axis breaks off open: no last place is implied. */
import { scaleLinear } from 'd3';
import { defineChart } from './define.ts';
import type { Item, Series } from './define.ts';
import type { CommonWords } from './chart.ts';
import { groupRows } from './group.ts';
import { rankNumbers } from './rank-axis.ts';
import { columnsFor, labelledRow, section } from './rows.ts';
import type { Columns } from './rows.ts';
import { lineHeight, shift, stack, textMark, widthOf } from './scene.ts';
import type { Block, Mark } from './scene.ts';
import { fill } from '../words/fill.ts';

export interface RanksRow {
  readonly label: string;
  readonly rank: number;
  /** Number ranked; null when the source does not say. */
  readonly of: number | null;
  /** Among whom. */
  readonly scopeText: string;
  /** What is ranked. */
  readonly ofText: string;
  readonly period: string;
  readonly source: string;
}

/** `row` fills {label} {rank} {scope} {ranked} {period} {source}; {rank} holds the text below. */
export interface RanksWords extends CommonWords {
  /** Heading of a group; fills {scope} {ranked} {period}. */
  readonly group: string;
  /** Rank with the number ranked; fills {rank} {of}. */
  readonly rankOf: string;
  /** Rank where the number ranked is not known; fills {rank}. */
  readonly rank: string;
  /** In the table, for a number ranked that is not known. */
  readonly noCount: string;
  readonly columns: Readonly<Record<'label' | 'rank' | 'of' | 'scope' | 'ranked' | 'period' | 'source', string>>;
}

type Row = RanksRow;
interface RankScale {
  /** Of the chips that hold the ranks of a group. */
  readonly radius: number;
  readonly x: (rank: number) => number;
  readonly step: number;
  /** Last position drawn on an open axis. */
  readonly openAt: number;
  readonly last: number;
}

const SMALLEST_RADIUS = 11;
const WIDEST_STEP = 44;
/** Pixels after the last position of an open axis, for the break mark and the dashed end. */
const OPEN_END = 58;

export const ranks = defineChart<Row, RanksWords>({
  type: 'ranks',
  series: (rows) => groupRows(rows, (row) => [row.scopeText, row.ofText, row.period]),
  place: (series, width, words) => {
    const columns = columnsFor(width, series.flat().map((item) => labelOf(item, words)));
    return stack(series.map((rows) => placeGroup(rows, columns, words)), 20);
  },
  key: () => [],
  header: ({ columns: c }) => [c.label, c.rank, c.of, c.scope, c.ranked, c.period, c.source],
  cells: (row, words) => [row.label, rankText(row, words), String(row.of ?? words.noCount), row.scopeText, row.ofText, row.period, row.source],
  sentence: (row, words) => ({ ...headingValues(row), label: row.label, rank: rankText(row, words), source: row.source }),
});

const rankText = (row: Row, words: RanksWords): string =>
  row.of === null ? fill(words.rank, { rank: row.rank }) : fill(words.rankOf, { rank: row.rank, of: row.of });
const headingValues = (row: Row) => ({ scope: row.scopeText, ranked: row.ofText, period: row.period });

const labelOf = ({ row, index }: Item<Row>, words: RanksWords) => ({ text: row.label, detail: rankText(row, words), row: index });

function placeGroup(items: Series<Row>, columns: Columns, words: RanksWords): Block {
  const scale = rankScale(items.map(({ row }) => row), columns.plotWidth);
  const placed = items.map((item) =>
    labelledRow({ label: labelOf(item, words), drawing: placeRank(item, scale), drop: scale.radius - lineHeight('label') / 2 }, columns),
  );
  const axis: Block = { height: lineHeight('axis-text'), marks: shift(rankNumbers(scale.last, scale.x), columns.plotX, 0) };
  const [first] = items;
  return section(first === undefined ? '' : fill(words.group, headingValues(first.row)), '', columns.width, stack([stack(placed, 10), axis], 6));
}

function rankScale(rows: readonly Row[], width: number): RankScale {
  for (const { rank, of } of rows) if (!Number.isInteger(rank) || rank < 1 || (of !== null && rank > of)) throw new Error(`invalid rank: ${rank} of ${of}`);
  const open = rows.filter((row) => row.of === null);
  const openAt = Math.max(0, ...open.map((row) => row.rank));
  const last = Math.max(openAt, ...rows.map((row) => row.of ?? 0));
  const radius = Math.max(SMALLEST_RADIUS, ...rows.map(({ rank }) => widthOf(String(rank), 'mark-text') / 2 + 3));
  const room = width - 2 * radius - (open.length > 0 ? OPEN_END : 0);
  const step = last === 1 ? 0 : Math.min(WIDEST_STEP, room / (last - 1));
  const x = scaleLinear([1, Math.max(2, last)], [radius, radius + step * (Math.max(2, last) - 1)]);
  return { radius, x: (rank) => x(rank), step, openAt, last };
}

function placeRank({ row, index }: Item<Row>, scale: RankScale): Block {
  const y = scale.radius;
  const x = scale.x(row.rank);
  const chip: Mark[] = [
    { kind: 'symbol', className: 'mark-rank', symbol: 'circle', x, y, size: 2 * scale.radius, row: index },
    textMark([String(row.rank)], 'mark-text', x, y - lineHeight('mark-text') / 2, index, 'middle'),
  ];
  const line = row.of === null ? openLine(scale, y) : closedLine(scale, row.of, y);
  const positions = scale.step < 8 ? [] : dots(scale, row.of ?? scale.openAt, y);
  return { height: 2 * scale.radius, marks: [...line, ...positions, ...chip] };
}

function closedLine(scale: RankScale, of: number, y: number): Mark[] {
  const [start, end] = [scale.x(1), scale.x(of)];
  return [
    { kind: 'line', className: 'guide', x: start, y, dx: end - start, dy: 0 },
    { kind: 'line', className: 'guide', x: end, y: y - 6, dx: 0, dy: 12 },
  ];
}

/** Line to the last position named, two slashes, and dashes that lead nowhere. */
function openLine(scale: RankScale, y: number): Mark[] {
  const [start, end] = [scale.x(1), scale.x(scale.openAt) + 22];
  const slash = (x: number): Mark => ({ kind: 'line', className: 'break', x, y: y + 6, dx: 5, dy: -12 });
  return [
    { kind: 'line', className: 'guide', x: start, y, dx: end - start, dy: 0 },
    slash(end - 2),
    slash(end + 3),
    { kind: 'line', className: 'guide-open', x: end + 8, y, dx: OPEN_END - 22 - 8, dy: 0 },
  ];
}

function dots(scale: RankScale, last: number, y: number): Mark[] {
  return Array.from({ length: last }, (_, nth) => ({ kind: 'symbol', className: 'position', symbol: 'circle', x: scale.x(nth + 1), y, size: 5 }));
}
