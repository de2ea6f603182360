import { CHARTS } from '../../charts/index.ts';
import { translate } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/index.ts';
import type { Coverage } from '../../schema/views/coverage.ts';
import { coverageWords, frameworkRows, topicRows } from '../coverage-rows.ts';
import { pageChart } from './page-chart.ts';
import type { PageChart } from './page-chart.ts';

const PAGE = '/evaluation/coverage/';

/** The indicators of a framework by zone, and how many of them have a result anywhere. */
export function frameworkChart(lang: Lang, view: Coverage, nth: number): { readonly known: number; readonly chart: PageChart } {
  const framework = view.frameworks[nth];
  if (!framework) throw new Error(`no framework ${nth}`);
  const known = framework.rows.filter(({ cells }) => cells.some(({ actual }) => actual > 0)).length;
  const title = translate(lang, 'coverage.frameworkTitle', { total: framework.rows.length, known });
  const words = coverageWords(lang, view.zones.map(({ name }) => name));
  const guide = translate(lang, 'chart.coverage.guide');
  return { known, chart: pageChart(CHARTS['coverage-map'], { page: PAGE, id: `framework-${nth}`, title, guide, rows: frameworkRows(lang, view, framework), words }) };
}

/** The topics of each zone by year. */
export function topicCharts(lang: Lang, view: Coverage): PageChart[] {
  return view.zones.flatMap(({ id, name }) => {
    const rows = topicRows(lang, view, id);
    const years = [...new Set(rows.map(({ column }) => column))];
    const title = translate(lang, 'coverage.topicTitle', { zone: name, first: years[0] ?? '', last: years.at(-1) ?? '' });
    const guide = translate(lang, 'chart.coverage.guide');
    return rows.length > 0 ? [pageChart(CHARTS['coverage-map'], { page: PAGE, id: `topics-${id}`, title, guide, rows, words: coverageWords(lang, years) })] : [];
  });
}
