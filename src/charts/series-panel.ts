/** One panel: grid, line, dots, periods, and labels at the first, the last and the highest value. */
import type { Item, Series } from './define.ts';
import { boxesAlong } from './free-place.ts';
import type { Box } from './free-place.ts';
import { groupRows } from './group.ts';
import { lineHeight, paragraph, stack, textMark } from './scene.ts';
import type { Block, LineMark, Mark } from './scene.ts';
import { placeGaps, placePeriods, placeValues } from './series-labels.ts';
import type { Labelled } from './series-labels.ts';
import { PERIOD_DROP, PLOT_HEIGHT } from './series-scales.ts';
import type { SeriesScales } from './series-scales.ts';

export interface SeriesPoint {
  readonly period: string;
  /** Place on the axis of periods: consecutive ones are 1 apart, such as years. No two in a panel share it. */
  readonly order: number;
  /** Null where no value is published. */
  readonly value: number | null;
  /** As printed. */
  readonly text: string;
  /** Drawn hollow: deduced or preliminary. */
  readonly estimated: boolean;
}

export interface Dot {
  readonly item: Item<SeriesPoint>;
  readonly x: number;
  readonly y: number;
}

const DOT = 8;
const TICK = 4;

/** `items` by their order. */
export function placeSeries(items: Series<SeriesPoint>, scales: SeriesScales, noValue: string): Block {
  const dots = items.flatMap((item): Dot[] => (item.row.value === null ? [] : [{ item, x: scales.x(item.row.order), y: scales.y(item.row.value) }]));
  const gaps = items.filter(({ row }) => row.value === null);
  const lines = linesBetween(dots);
  const zero = boxesAlong(scales.plotX, scales.y(0), scales.width - scales.plotX, 0);
  const taken = [...zero, ...dots.map(dotBox), ...lines.flatMap(({ x, y, dx, dy }) => boxesAlong(x, y, dx, dy))];
  const values = placeValues(namedDots(dots), dots.map(dotBox), taken, scales);
  const words = placeGaps(gaps, noValue, [...taken, ...values.boxes], scales);
  const periods = placePeriods([...namedDots(dots).map(({ item }) => item), ...gaps, ...items], scales);
  const marks = [...grid(scales), ...ticksOf(items, scales), ...words.marks, ...lines, ...dots.map(placeDot), ...values.marks, ...periods];
  const plot: Block = { height: PLOT_HEIGHT + PERIOD_DROP + lineHeight('axis-text'), marks };
  return stack([plot, ...leftOver([...values.left, ...words.left], scales.width)], 2);
}

/** First, last and highest, each once. */
function namedDots(dots: readonly Dot[]): Dot[] {
  const highest = dots.reduce<Dot | undefined>((best, dot) => (best === undefined || dot.y < best.y ? dot : best), undefined);
  return [...new Set([dots[0], dots.at(-1), highest])].filter((dot) => dot !== undefined);
}

/** What found no place in the plot stands below it, with its periods. */
const leftOver = (left: readonly Labelled[], width: number): Block[] =>
  groupRows(left, ({ text }) => [text]).map((same) => paragraph([...same.map(({ period }) => period), same[0]?.text ?? ''].join(' '), 'muted', width, same[0]?.row));

function linesBetween(dots: readonly Dot[]): LineMark[] {
  return dots.flatMap((dot, nth) => {
    const next = dots[nth + 1];
    if (next === undefined || Math.abs(next.item.row.order - dot.item.row.order - 1) > 1e-6) return [];
    const open = dot.item.row.estimated || next.item.row.estimated;
    return [{ kind: 'line', className: open ? 'series-line-open' : 'series-line', x: dot.x, y: dot.y, dx: next.x - dot.x, dy: next.y - dot.y }];
  });
}

const dotBox = ({ x, y }: Dot): Box => ({ left: x - DOT / 2 - 1, top: y - DOT / 2 - 1, right: x + DOT / 2 + 1, bottom: y + DOT / 2 + 1 });

const placeDot = ({ item, x, y }: Dot): Mark => ({
  kind: 'symbol',
  className: item.row.estimated ? 'mark-estimate' : 'mark-value',
  symbol: 'circle',
  x,
  y,
  size: DOT,
  row: item.index,
});

function grid({ ticks, y, width, plotX }: SeriesScales): Mark[] {
  return ticks.flatMap((tick): Mark[] => [
    { kind: 'line', className: tick.y === y(0) ? 'axis' : 'grid', x: plotX, y: tick.y, dx: width - plotX, dy: 0 },
    textMark([tick.text], 'axis-text', plotX - 6, tick.y - lineHeight('axis-text') / 2, undefined, 'end'),
  ]);
}

/** Every period has its tick on the axis, named or not. */
const ticksOf = (items: Series<SeriesPoint>, { x, y }: SeriesScales): Mark[] =>
  items.map(({ row, index }) => ({ kind: 'line', className: 'axis', x: x(row.order), y: y(0), dx: 0, dy: TICK, row: index }));
