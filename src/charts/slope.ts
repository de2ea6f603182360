/** Two periods: a line from the first to the second value of each item, named at both ends. Each yardstick has its own scale. */
import { scaleLinear } from 'd3';
import { defineChart } from './define.ts';
import type { Item, Series } from './define.ts';
import type { CommonWords } from './chart.ts';
import { groupRows } from './group.ts';
import { section } from './rows.ts';
import { tickText } from './scale.ts';
import { lineHeight, stack, textMark } from './scene.ts';
import type { Block, Mark } from './scene.ts';
import { endLabel, endWidth, headText, lengthOf, placeEnds } from './slope-ends.ts';
import type { Edge, Side } from './slope-ends.ts';

export interface SlopeRow {
  readonly label: string;
  /** The yardstick: what is measured, in which unit. Rows of one group share a scale. */
  readonly group: string;
  readonly from: number;
  readonly to: number;
  /** As printed. */
  readonly fromText: string;
  readonly toText: string;
  readonly fromPeriod: string;
  readonly toPeriod: string;
  readonly source: string;
}

/** `row` fills {label} {group} {from} {to} {fromPeriod} {toPeriod} {source}; {from} and {to} hold the printed texts. */
export interface SlopeWords extends CommonWords {
  /** Stands beside the heading of a group whose scale does not begin at zero. */
  readonly notFromZero: string;
  readonly columns: Readonly<Record<'label' | 'group' | 'fromPeriod' | 'from' | 'toPeriod' | 'to' | 'source', string>>;
}

type Row = SlopeRow;
type Edges = Readonly<Record<Side, Edge>>;

const LABEL_SHARE = 0.37;
/** Between a dot and its label. */
const LEADER = 14;
const DOT = 8;
/** Of the plot; more labels make it higher. */
const LOWEST = 150;
const TALLEST = 260;
/** Height for each pixel of width. */
const STEEPNESS = 0.8;
/** A scale shows at least this share of its largest value, so that a small change does not look steep. */
const LEAST_SPAN = 0.25;

export const slope = defineChart<Row, SlopeWords>({
  type: 'slope',
  series: (rows) => groupRows(rows, (row) => [row.group, row.fromPeriod, row.toPeriod]),
  place: (series, width, words) => stack(series.map((items) => placeGroup(items, width, words)), 20),
  key: () => [],
  header: ({ columns: c }) => [c.label, c.group, c.fromPeriod, c.from, c.toPeriod, c.to, c.source],
  cells: (row) => [row.label, row.group, row.fromPeriod, row.fromText, row.toPeriod, row.toText, row.source],
  sentence: (row) => ({ label: row.label, group: row.group, from: row.fromText, to: row.toText, fromPeriod: row.fromPeriod, toPeriod: row.toPeriod, source: row.source }),
});

/** Lowest and highest value of the scale. Begins at zero unless all values are far from it. */
function domainOf(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low === 0 && high === 0) return [0, 1];
  const most = Math.max(Math.abs(low), Math.abs(high));
  if (low >= 0 && low <= high / 2) return [0, high];
  if (high <= 0 && high >= low / 2) return [low, 0];
  const missing = Math.max(0, most * LEAST_SPAN - (high - low)) / 2;
  return [low - missing, high + missing];
}

function placeGroup(items: Series<Row>, width: number, words: SlopeWords): Block {
  const needed = Math.max(...items.flatMap(({ row }) => [endWidth(row.label, row.fromText), endWidth(row.label, row.toText)]));
  const labelWidth = Math.floor(Math.min(width * LABEL_SHARE, needed));
  const edges = { from: { x: labelWidth, width: labelWidth, dot: labelWidth + LEADER }, to: { x: width - labelWidth, width: labelWidth, dot: width - labelWidth - LEADER } };
  const plot = placePlot(items, edges, needed <= labelWidth);
  const [first] = items;
  const head = periodHeads(first?.row.fromPeriod ?? '', first?.row.toPeriod ?? '', edges);
  return section(first?.row.group ?? '', plot.holdsZero ? '' : words.notFromZero, width, stack([head, plot], 6));
}

function placePlot(items: Series<Row>, edges: Edges, oneLine: boolean): Block & { readonly holdsZero: boolean } {
  const [left, right] = [edges.from.dot, edges.to.dot];
  const [from, to] = (['from', 'to'] as const).map((side) => items.map((item) => endLabel(item, side, edges[side], oneLine)));
  const height = Math.max(LOWEST, Math.min(TALLEST, (right - left) * STEEPNESS), lengthOf(from ?? []), lengthOf(to ?? []));
  const domain = domainOf(items.flatMap(({ row }) => [row.from, row.to]));
  const inset = lineHeight('value') / 2;
  const y = scaleLinear(domain, [height - inset, inset]);
  const holdsZero = domain[0] <= 0 && domain[1] >= 0;
  const ends = [placeEnds(from ?? [], left, y, height), placeEnds(to ?? [], right, y, height)];
  const marks = [
    ...(holdsZero ? zeroLine(left, right, y(0)) : []),
    ...[left, right].map((x): Mark => ({ kind: 'line', className: 'axis', x, y: 0, dx: 0, dy: height })),
    ...ends.flatMap(({ leaders }) => leaders),
    ...items.flatMap((item) => placeSlope(item, left, right, y)),
    ...ends.flatMap(({ labels }) => labels),
  ];
  return { height: holdsZero ? Math.max(height, y(0) + lineHeight('axis-text')) : height, marks, holdsZero };
}

/** Zero with its number below. */
function zeroLine(left: number, right: number, y: number): Mark[] {
  return [{ kind: 'line', className: 'grid', x: left, y, dx: right - left, dy: 0 }, textMark([tickText(0)], 'axis-text', (left + right) / 2, y, undefined, 'middle')];
}

function placeSlope({ row, index }: Item<Row>, left: number, right: number, y: (value: number) => number): Mark[] {
  const dot = (x: number, value: number): Mark => ({ kind: 'symbol', className: 'mark-value', symbol: 'circle', x, y: y(value), size: DOT, row: index });
  const line: Mark = { kind: 'line', className: 'series-line', x: left, y: y(row.from), dx: right - left, dy: y(row.to) - y(row.from), row: index };
  return [line, dot(left, row.from), dot(right, row.to)];
}

function periodHeads(from: string, to: string, edges: Edges): Block {
  const heads = [headText(from, 'from', edges.from), headText(to, 'to', edges.to)];
  return { height: Math.max(...heads.map((head) => head.lines.length)) * lineHeight('axis-text'), marks: heads };
}
