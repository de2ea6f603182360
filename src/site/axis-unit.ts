/** The unit that an axis counts in: the printed one; where numbers are said another way, the one of the labels beside it. */
import type { ShownFigure } from '../schema/views/parts.ts';
import { axisOf } from '../words/international-number.ts';

export interface AxisUnit {
  readonly unit: string;
  /** A printed value in this unit; rounded to 12 digits, as the words beside the mark are exact. */
  readonly on: (value: number) => number;
}

/** Of figures in one printed unit, drawn on one axis. */
export function axisUnit(figures: readonly ShownFigure[]): AxisUnit {
  const [first] = figures;
  const said = first?.number_en ?? null;
  if (said === null || said.factor === 1) return { unit: first?.unit ?? '', on: (value) => value };
  const { unit, per } = axisOf(Math.max(...figures.map(({ value, high }) => Math.abs(high ?? value ?? 0))), said);
  return { unit, on: (value) => Number((value / per).toPrecision(12)) };
}
