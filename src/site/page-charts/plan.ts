import { CHARTS } from '../../charts/index.ts';
import { translate } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/index.ts';
import type { LedgerLine, Plan } from '../../schema/views/plans.ts';
import { statusRows, themeRows } from '../chart-rows.ts';
import { statusWords, themeWords } from '../chart-words.ts';
import { pageChart } from './page-chart.ts';
import type { PageChart } from './page-chart.ts';

export function planCharts(lang: Lang, plan: Plan): PageChart[] {
  const rows = statusRows(lang, plan);
  const none = plan.blocks.flatMap((block) => block.commitments).filter(({ status }) => status.stage === 'none').length;
  const title = translate(lang, 'chart.status.title', { total: plan.commitments, none });
  return rows.length > 1 ? [pageChart(CHARTS['status-matrix'], { page: plan.page, id: 'status', title, guide: translate(lang, 'chart.status.guide'), rows, words: statusWords(lang) })] : [];
}

/** Commitments of one owner by theme; `page` is the first page of its list. */
export function themeCharts(lang: Lang, page: string, lines: readonly LedgerLine[]): PageChart[] {
  const rows = themeRows(lines);
  const [most] = [...rows].sort((a, b) => b.total - a.total);
  return rows.length > 1 && most ? [pageChart(CHARTS['commitments-by-theme'], { page, id: 'themes', title: translate(lang, 'chart.themes.title', most), rows, words: themeWords(lang) })] : [];
}
