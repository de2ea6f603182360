import { CHARTS } from '../../charts/index.ts';
import { translate } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/index.ts';
import type { ShownFigure } from '../../schema/views/parts.ts';
import { targetRows } from '../chart-rows.ts';
import { targetWords } from '../chart-words.ts';
import { pageChart } from './page-chart.ts';
import type { PageChart } from './page-chart.ts';

/** `total`: how many targets there are in all, when not all are among the figures. */
export function targetCharts(lang: Lang, page: string, figures: readonly ShownFigure[], total?: number): PageChart[] {
  const rows = targetRows(lang, figures);
  const title = translate(lang, 'chart.targets.title', { count: total ?? rows.length, shown: rows.length });
  return rows.length > 1 ? [pageChart(CHARTS['target-bars'], { page, id: 'targets', title, guide: translate(lang, 'chart.targets.guide'), rows, words: targetWords(lang) })] : [];
}
