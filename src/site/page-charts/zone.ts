import { isResult } from '../../schema/figure-state.ts';
import { CHARTS } from '../../charts/index.ts';
import { translate } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/index.ts';
import type { ShownFigure } from '../../schema/views/parts.ts';
import type { ProgressLine } from '../../schema/views/progress.ts';
import type { ZoneRows } from '../../schema/views/zones.ts';
import { growthRows, rankRows } from '../chart-rows.ts';
import { growthWords, rankWords } from '../chart-words.ts';
import { pageChart } from './page-chart.ts';
import type { PageChart } from './page-chart.ts';
import { targetCharts } from './targets.ts';

/** All figures of a zone: the tables of its page show only some, and the charts say how many there are. */
export type ZoneFigures = Pick<ZoneRows, 'page' | 'figures'>;

/** More rows than this in one chart are neither read nor light to load; its finding then says that it shows a part. */
const MOST_ROWS = 24;
const MOST_TARGETS = 12;

const endOf = ({ period_end, period_start }: ShownFigure): string => period_end ?? period_start ?? '';
const latestFirst = (figures: readonly ShownFigure[]): ShownFigure[] => [...figures].sort((a, b) => (endOf(a) === endOf(b) ? 0 : endOf(a) < endOf(b) ? 1 : -1));
const wholeFirst = (figures: readonly ShownFigure[]): ShownFigure[] => [...figures.filter(({ scope }) => scope === 'zone'), ...figures.filter(({ scope }) => scope !== 'zone')];

/** Growth and ranks among the results of a zone. */
export function zoneResultCharts(lang: Lang, { page, figures }: ZoneFigures): PageChart[] {
  const results = wholeFirst(latestFirst(figures.filter(isResult)));
  return [...growthChart(lang, page, results), ...rankChart(lang, page, results)];
}

function growthChart(lang: Lang, page: string, results: readonly ShownFigure[]): PageChart[] {
  const all = growthRows(lang, results);
  const rows = all.slice(0, MOST_ROWS);
  const title = translate(lang, 'chart.growth.title', { count: all.length, part: partText(lang, all.length, rows.length) });
  return rows.length > 1 ? [pageChart(CHARTS.growth, { page, id: 'growth', title, guide: translate(lang, 'chart.growth.guide'), rows, words: growthWords(lang) })] : [];
}

function rankChart(lang: Lang, page: string, results: readonly ShownFigure[]): PageChart[] {
  const all = rankRows(lang, results);
  const rows = all.slice(0, MOST_ROWS);
  const first = Math.min(...all.map(({ rank }) => rank));
  const best = all.filter(({ rank }) => rank === first).map(({ label, scopeText: scope, rank }) => translate(lang, 'chart.ranks.best', { label, scope, rank }));
  const title = translate(lang, 'chart.ranks.title', { count: all.length, part: partText(lang, all.length, rows.length), best: best.join(translate(lang, 'join.parts')) });
  return rows.length > 1 ? [pageChart(CHARTS.ranks, { page, id: 'ranks', title, rows, words: rankWords(lang) })] : [];
}

const partText = (lang: Lang, count: number, shown: number): string => (shown < count ? translate(lang, 'chart.part', { shown }) : '');

/** Targets with a number, those of the whole zone first. */
export function zoneAimCharts(lang: Lang, { page, figures }: ZoneFigures, progress: readonly ProgressLine[]): PageChart[] {
  return targetCharts(lang, { page, figures: wholeFirst(figures), progress, most: MOST_TARGETS });
}

export const zoneCharts = (lang: Lang, rows: ZoneFigures, progress: readonly ProgressLine[]): PageChart[] => [...zoneResultCharts(lang, rows), ...zoneAimCharts(lang, rows, progress)];
