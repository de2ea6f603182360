/** Series of several owners on one yardstick, as panels with one scale. */
import { onOneYardstick } from '../methods/yardstick.ts';
import type { ShownFigure } from '../schema/views/parts.ts';
import { template } from '../i18n/index.ts';
import type { Lang } from '../i18n/index.ts';
import { axisUnit } from './axis-unit.ts';
import { columns, common } from './chart-words.ts';
import { numberText, periodText } from './figure-text.ts';

const ownerOf = (f: ShownFigure): string => f.zone_name ?? f.area_name ?? '';
const yearOf = (f: ShownFigure): number => Number((f.period_end ?? f.period_start ?? '').slice(0, 4));

/** Results on one yardstick and in one printed unit, of owners with one value a year; at least one of them with two years. */
export function seriesGroups(figures: readonly ShownFigure[]): (readonly ShownFigure[])[] {
  const results = figures.filter((f) => f.state === 'actual');
  return onOneYardstick(results, 'panels').flatMap((group) => {
    const owners = [...new Set(group.map(ownerOf))].map((owner) => group.filter((f) => ownerOf(f) === owner));
    // Two sources that differ on one year: the table shows both, a line cannot.
    const clear = owners.filter((own) => new Set(own.map(yearOf)).size === own.length);
    const sameUnit = new Set(clear.flat().map((f) => f.unit)).size === 1;
    return sameUnit && clear.some((own) => own.length > 1) ? [clear.flat()] : [];
  });
}

export function seriesRows(lang: Lang, group: readonly ShownFigure[]) {
  const { on } = axisUnit(lang, group);
  return [...group]
    .sort((a, b) => yearOf(a) - yearOf(b))
    .map((f) => ({ panel: ownerOf(f), period: periodText(lang, f), order: yearOf(f), value: f.value === null ? null : on(f.value), text: numberText(lang, f), estimated: f.state === 'preliminary', source: f.place.title }));
}

export const seriesWords = (lang: Lang, unit: string) => ({
  ...common(lang, 'series'),
  scale: template(lang, 'chart.series.scale').replace('{unit}', unit),
  noValue: template(lang, 'figure.notPublished'),
  measured: template(lang, 'chart.series.measured'),
  estimated: template(lang, 'chart.series.estimated'),
  columns: { ...columns(lang, ['panel', 'period', 'value', 'source']), kind: template(lang, 'chart.col.kind') },
});
