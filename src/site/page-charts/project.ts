import { CHARTS } from '../../charts/index.ts';
import { translate } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/index.ts';
import type { Project, ProjectLine } from '../../schema/views/projects.ts';
import { stageRows, timelineRows } from '../chart-rows.ts';
import { stageWords, timelineWords } from '../chart-words.ts';
import { dateText } from '../figure-text.ts';
import { pageChart } from './page-chart.ts';
import type { PageChart } from './page-chart.ts';

export function projectCharts(lang: Lang, project: Project): PageChart[] {
  const rows = timelineRows(lang, project);
  const last = project.events.findLast(({ date, reported }) => date !== null || reported !== null);
  if (rows.length < 2 || !last) return [];
  const title = translate(lang, 'chart.timeline.title', { name: project.name, count: rows.length, last: lastText(lang, last) });
  return [pageChart(CHARTS.timeline, { page: project.page, id: 'timeline', title, guide: translate(lang, 'chart.timeline.guide'), rows, words: timelineWords(lang) })];
}

function lastText(lang: Lang, { date, reported, stage_printed: label }: Project['events'][number]): string {
  if (date !== null) return translate(lang, 'chart.timeline.last', { date: dateText(lang, date), label });
  return translate(lang, 'chart.timeline.lastReported', { date: dateText(lang, reported ?? ''), label });
}

/** Named projects by their last printed stage. */
export function stageCharts(lang: Lang, projects: readonly ProjectLine[]): PageChart[] {
  const named = projects.filter((project) => project.named === 'named');
  const count = (mode: string): number => named.filter(({ latest }) => latest?.mode === mode).length;
  const title = translate(lang, 'chart.stages.title', { count: named.length, planned: count('planned'), actual: count('actual') });
  return [pageChart(CHARTS['project-stages'], { page: '/projects/', id: 'stages', title, rows: stageRows(lang, named), words: stageWords(lang) })];
}
