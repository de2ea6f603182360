import { CHARTS } from '../../charts/index.ts';
import { translate } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/index.ts';
import type { Indicator } from '../../schema/views/indicators.ts';
import type { ProgressLine } from '../../schema/views/progress.ts';
import { axisUnit } from '../axis-unit.ts';
import { seriesGroups, seriesRows, seriesWords } from '../series-rows.ts';
import { pageChart } from './page-chart.ts';
import type { PageChart } from './page-chart.ts';
import { targetCharts } from './targets.ts';

/** Targets, then each series of results on one yardstick. */
export function indicatorCharts(lang: Lang, { page, name, rows: figures }: Pick<Indicator, 'page' | 'name' | 'rows'>, progress: readonly ProgressLine[]): PageChart[] {
  const series = seriesGroups(figures).map((group, nth) => {
    const rows = seriesRows(lang, group);
    const longest = rows.map(({ panel }) => panel).find((panel) => rows.filter((row) => row.panel === panel).length > 1) ?? '';
    const own = rows.filter(({ panel }) => panel === longest);
    const title = translate(lang, 'chart.series.title', { name, panel: longest, first: own[0]?.text ?? '', last: own.at(-1)?.text ?? '' });
    const guide = translate(lang, 'chart.series.guide');
    return pageChart(CHARTS['small-multiples'], { page, id: `series-${nth}`, title, guide, rows, words: seriesWords(lang, axisUnit(lang, group).unit) });
  });
  return [...targetCharts(lang, { page, figures, progress }), ...series];
}
