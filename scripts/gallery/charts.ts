/** The invented rows of every chart type as charts of a page of the gallery. */
import type { ChartType, CommonWords } from '../../src/charts/chart.ts';
import { FIXTURES } from '../../src/charts/fixtures/index.ts';
import { CHARTS } from '../../src/charts/index.ts';
import type { ChartName } from '../../src/charts/index.ts';
import { pageChart } from '../../src/site/page-charts/page-chart.ts';
import type { PageChart } from '../../src/site/page-charts/page-chart.ts';

type Row = { readonly source: string };

export const chartNames = Object.keys(CHARTS) as ChartName[];

export function sampleCharts(name: ChartName): PageChart[] {
  const { words, cases } = FIXTURES[name];
  const type = CHARTS[name] as unknown as ChartType<Row, CommonWords>;
  return Object.entries(cases).map(([id, rows]) => pageChart(type, { page: `/${name}/`, id, title: `编造的数：${name}，${id}`, rows: rows as readonly Row[], words }));
}

export const everySample = (): PageChart[] => chartNames.flatMap(sampleCharts);
