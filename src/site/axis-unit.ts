/** The unit that an axis counts in: that of the labels beside it, which is the printed one in the language of the sources. */
import { DEFAULT_LANG } from '../i18n/index.ts';
import type { Lang } from '../i18n/index.ts';
import type { ShownFigure } from '../schema/views/parts.ts';
import { axisOf } from '../words/international-number.ts';

export interface AxisUnit {
  readonly unit: string;
  /** A printed value in this unit; rounded to 12 digits, as the words beside the mark are exact. */
  readonly on: (value: number) => number;
}

/** Of figures in one printed unit, drawn on one axis. */
export function axisUnit(lang: Lang, figures: readonly ShownFigure[]): AxisUnit {
  const [first] = figures;
  const said = lang === DEFAULT_LANG ? null : (first?.number_en ?? null);
  if (said === null || said.factor === 1) return { unit: first?.unit ?? '', on: (value) => value };
  const { unit, per } = axisOf(Math.max(...figures.map(({ value, high }) => Math.abs(high ?? value ?? 0))), said);
  return { unit, on: (value) => Number((value / per).toPrecision(12)) };
}
