/** A linear scale for bars that leaves room for the text after each of them. */
import { scaleLinear } from 'd3';
import { widthOf } from './scene.ts';

export interface End {
  readonly value: number;
  /** Pixels that the text after this value needs. */
  readonly room: number;
}

export interface Tick {
  readonly x: number;
  readonly text: string;
}

export interface ValueScale {
  readonly x: (value: number) => number;
  readonly ticks: readonly Tick[];
}

const TICK_GAP = 16;

/** Always holds zero. `unit` follows the text of each tick. */
export function valueScale(ends: readonly End[], width: number, unit = ''): ValueScale {
  const low = Math.min(0, ...ends.map((end) => end.value));
  const highest = Math.max(0, ...ends.map((end) => end.value));
  // Only zeros: any axis is right, and only its zero is labelled.
  const high = low === 0 && highest === 0 ? 1 : highest;
  const whole = ends.every((end) => Number.isInteger(end.value));
  const tickRoom = (value: number) => widthOf(tickText(value) + unit, 'axis-text') / 2;
  const left = low < 0 ? tickRoom(low) : 0;
  const right = rightEnd(ends, low, high, left, width - tickRoom(high));
  const scale = scaleLinear([low, high], [left, right]);
  const ticks = (count: number) =>
    scale
      .ticks(count)
      .filter((value) => !whole || Number.isInteger(value))
      .map((value) => ({ x: scale(value), text: tickText(value) + unit }));
  const most = Math.max(2, Math.floor((right - left) / 60));
  const counts = Array.from({ length: most }, (_, nth) => most - nth);
  const fitting = high === highest ? counts.map(ticks).find((each) => each.length > 0 && areApart(each)) : undefined;
  return { x: (value) => scale(value), ticks: fitting ?? [{ x: scale(0), text: tickText(0) + unit }] };
}

/** Text of a value after zero stands right of the bar, of a value below zero right of the zero line. */
function rightEnd(ends: readonly End[], low: number, high: number, left: number, widest: number): number {
  const share = (value: number) => (Math.max(0, value) - low) / (high - low);
  const limits = ends.filter((end) => share(end.value) > 0).map((end) => left + (widest - end.room - left) / share(end.value));
  return Math.max(left + 40, Math.min(widest, ...limits));
}

function areApart(ticks: readonly Tick[]): boolean {
  return ticks.every((tick, nth) => {
    const next = ticks[nth + 1];
    return next === undefined || next.x - tick.x >= (widthOf(tick.text, 'axis-text') + widthOf(next.text, 'axis-text')) / 2 + TICK_GAP;
  });
}

/** Plain decimals without grouping; the minus sign is the typographic one. */
export function tickText(value: number): string {
  return String(Number(value.toPrecision(12))).replace('-', '\u2212');
}
