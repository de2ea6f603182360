import { CHARTS } from '../../charts/index.ts';
import { translate } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/index.ts';
import type { Zone } from '../../schema/views/zones.ts';
import { growthRows, rankRows } from '../chart-rows.ts';
import { growthWords, rankWords } from '../chart-words.ts';
import { pageChart } from './page-chart.ts';
import type { PageChart } from './page-chart.ts';
import { targetCharts } from './targets.ts';

/** Growth and ranks among the results of a zone. */
export function zoneResultCharts(lang: Lang, zone: Zone): PageChart[] {
  const growth = growthRows(lang, zone.results);
  const ranks = rankRows(lang, zone.results);
  const best = Math.min(...ranks.map(({ rank }) => rank));
  const of = (id: string, title: string) => ({ page: zone.page, id, title });
  return [
    ...(growth.length > 1 ? [pageChart(CHARTS.growth, { ...of('growth', translate(lang, 'chart.growth.title', { count: growth.length })), guide: translate(lang, 'chart.growth.guide'), rows: growth, words: growthWords(lang) })] : []),
    ...(ranks.length > 1 ? [pageChart(CHARTS.ranks, { ...of('ranks', translate(lang, 'chart.ranks.title', { count: ranks.length, best })), rows: ranks, words: rankWords(lang) })] : []),
  ];
}

export const zoneAimCharts = (lang: Lang, zone: Zone): PageChart[] => targetCharts(lang, zone.page, zone.aims, zone.targets_total);
