/** The scales that all panels share. */
import { scaleLinear } from 'd3';
import { tickText } from './scale.ts';
import { widthOf } from './scene.ts';

export interface SeriesScales {
  readonly x: (order: number) => number;
  readonly y: (value: number) => number;
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  readonly width: number;
  /** Left of it stand the numbers of the axis. */
  readonly plotX: number;
  /** Pixels of the highest and the lowest value. */
  readonly top: number;
  readonly foot: number;
}

export const PLOT_HEIGHT = 108;
/** From the plot to the names of the periods: clear of the number at its foot. */
export const PERIOD_DROP = 9;
/** Room for labels above and below the values. */
const HEAD_ROOM = 25;
const SIDE = 18;
/** Most of them, and the least room between two. */
const TICKS = 3;
const TICK_ROOM = 24;

/** Holds zero, so that no panel exaggerates. Pixels of the upper end are the smaller ones. */
export function seriesScales(points: readonly { readonly order: number; readonly value: number | null }[], width: number): SeriesScales {
  const values = points.map(({ value }) => value).filter((value) => value !== null);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const flat = low === 0 && high === 0;
  const [top, foot] = [HEAD_ROOM, PLOT_HEIGHT - (low < 0 ? HEAD_ROOM : 0)];
  const y = scaleLinear([low, flat ? 1 : high], [foot, top]);
  const numbers = flat ? [0] : tickValues((count) => y.ticks(count), y);
  const ticks = numbers.map((value) => ({ y: y(value), text: tickText(value) }));
  const plotX = Math.ceil(Math.max(...ticks.map(({ text }) => widthOf(text, 'axis-text')))) + 6;
  const orders = points.map(({ order }) => order);
  const [first, last] = [Math.min(...orders), Math.max(...orders)];
  const x = scaleLinear([first, last], [plotX + SIDE, width - SIDE]);
  return { x: first === last ? () => (plotX + width) / 2 : (order) => x(order), y: (value) => y(value), ticks, width, plotX, top, foot };
}

/** As many as have room; zero alone where even two have none. */
function tickValues(ticks: (count: number) => readonly number[], y: (value: number) => number): readonly number[] {
  const apart = (values: readonly number[]) => values.every((value, nth) => nth === 0 || y(values[nth - 1] ?? 0) - y(value) >= TICK_ROOM);
  const counts = Array.from({ length: TICKS }, (_, nth) => TICKS - nth);
  return counts.map(ticks).find((values) => values.length > 0 && apart(values)) ?? [0];
}
