/** A count as one dot each, wrapped; as a bar where there would be too many. */
import type { Block, Mark } from './scene.ts';
import type { ShapeClass } from './styles.ts';

export const MOST_DOTS = 60;
const PITCH = 13;
/** Of the pitch. */
const DOT_SHARE = 0.66;
const BAR = 10;
/** Lines hold whole tens: these can be counted at a glance. */
const TEN = 10;

export interface DotStyle {
  readonly className: ShapeClass;
  readonly row: number;
  readonly width: number;
  /** Longest bar of the chart, in units of the count. */
  readonly most: number;
}

export function placeCount(count: number, style: DotStyle): Block {
  if (!Number.isInteger(count) || count < 0) throw new Error(`invalid count: ${count}`);
  if (count > MOST_DOTS) return placeBar(count, style);
  const perLine = TEN * Math.max(1, Math.floor(style.width / (PITCH * TEN)));
  const pitch = Math.min(PITCH, style.width / perLine);
  const marks = Array.from({ length: count }, (_, nth): Mark => ({
    kind: 'symbol',
    className: style.className,
    symbol: 'circle',
    x: (nth % perLine) * pitch + pitch / 2,
    y: Math.floor(nth / perLine) * pitch + pitch / 2,
    size: DOT_SHARE * pitch,
    row: style.row,
  }));
  return { height: Math.ceil(count / perLine) * pitch, marks };
}

function placeBar(count: number, { className, row, width, most }: DotStyle): Block {
  return { height: BAR + 4, marks: [{ kind: 'rect', className, x: 1, y: 2, width: ((width - 2) * count) / most, height: BAR, row }] };
}
