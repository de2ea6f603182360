import type { ShownFigure } from '../schema/views/parts.ts';
import { translate } from '../i18n/index.ts';
import type { Lang } from '../i18n/index.ts';
import { growthText, numberText, periodInside, rankText } from './figure-text.ts';

const isResult = ({ state, scope, zone }: ShownFigure): boolean => (state === 'actual' || state === 'preliminary') && scope === 'zone' && zone !== null;
const endOf = ({ period_end, period_start }: ShownFigure): string => period_end ?? period_start ?? '';

/** The latest result of each whole zone, with its period: `济宁高新区185家（截至2022年7月）`; empty without any. */
export function latestOfZones(lang: Lang, figures: readonly ShownFigure[]): string {
  const results = figures.filter((f) => isResult(f) && f.breakdown === null).sort((a, b) => (endOf(a) < endOf(b) ? 1 : -1));
  const zones = [...new Set(results.map((f) => f.zone))];
  return zones
    .flatMap((zone) => results.find((f) => f.zone === zone) ?? [])
    .map((f) => translate(lang, 'indicator.latestOf', { zone: f.zone_name ?? '', number: f.value === null ? growthText(lang, f) || rankText(lang, f) || numberText(lang, f) : numberText(lang, f), period: periodInside(lang, f) }))
    .join(translate(lang, 'chart.separator'));
}
