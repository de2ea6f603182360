/** Figures of several zones set side by side: rows only where the guard allows, and the rest with the reason. */
import { differences, onOneYardstick } from './yardstick.ts';
import type { Aspect, Measure, Measured } from './yardstick.ts';

export interface SideRow<T> {
  readonly measure: Measure;
  /** One cell for each zone, in the order given; more than one figure where sources of one zone differ. */
  readonly cells: readonly (readonly T[])[];
}

/** An indicator that at least two zones publish, but never on one yardstick: of each the figure nearest to the others, and on what they part. */
export interface Apart<T> {
  readonly figures: readonly T[];
  readonly reasons: readonly Aspect[];
}

export interface SideBySide<T> {
  readonly rows: readonly SideRow<T>[];
  readonly apart: readonly Apart<T>[];
  /** Indicators with a number for one zone only. */
  readonly single: number;
}

const MEASURES: readonly Measure[] = ['value', 'growth', 'rank'];

export function sideBySide<T extends Measured>(zones: readonly (readonly T[])[]): SideBySide<T> {
  const all = zones.flat();
  const rows = MEASURES.flatMap((measure) => rowsOf(measure, zones));
  const shown = new Set(rows.flatMap(({ cells }) => cells.flat().map((figure) => figure.indicator)));
  const indicators = [...new Set(all.map((figure) => figure.indicator))].filter((indicator) => !shown.has(indicator));
  const own = indicators.map((indicator) => zones.map((figures) => figures.filter((figure) => figure.indicator === indicator)));
  const several = own.filter((lists) => lists.filter((list) => list.length > 0).length > 1);
  return { rows, apart: several.map(nearest), single: own.length - several.length };
}

function rowsOf<T extends Measured>(measure: Measure, zones: readonly (readonly T[])[]): SideRow<T>[] {
  return onOneYardstick(zones.flat(), 'zones', measure)
    .map((group) => ({ measure, cells: zones.map((figures) => figures.filter((figure) => group.includes(figure))) }))
    .filter(({ cells }) => cells.filter((cell) => cell.length > 0).length > 1);
}

/** The two figures of different zones that part on the fewest aspects, and beside them the nearest of each further zone. */
function nearest<T extends Measured>(lists: readonly (readonly T[])[]): Apart<T> {
  const pairs = lists.flatMap((list, nth) => lists.slice(nth + 1).flatMap((other) => list.flatMap((a) => other.map((b): [T, T] => [a, b]))));
  const [first] = [...pairs].sort((one, other) => parted(...one).length - parted(...other).length);
  if (!first) throw new Error('an indicator of one zone cannot be apart');
  const [base] = first;
  const figures = lists.flatMap((list) => list.find((figure) => first.includes(figure)) ?? [...list].sort((a, b) => parted(base, a).length - parted(base, b).length).slice(0, 1));
  return { figures, reasons: [...new Set(figures.flatMap((figure) => parted(base, figure)))] };
}

const parted = (a: Measured, b: Measured): Aspect[] => differences(a, b, 'zones', a.value !== null && b.value !== null ? 'value' : 'growth');
