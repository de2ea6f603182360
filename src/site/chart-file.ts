/** A chart as a file of its own. */
import { FILE } from '../charts/page-widths.ts';
import { tableCsv } from '../charts/table-csv.ts';
import type { Lang } from '../i18n/index.ts';
import { credit } from './chart-text.ts';
import { chartPath } from './page-charts/addresses.ts';
import type { PageChart } from './page-charts/page-chart.ts';

const ENDINGS = ['svg', 'csv'] as const;

/** The drawing, or the table it is drawn from. */
export function chartFile(lang: Lang, chart: PageChart, ending: (typeof ENDINGS)[number]): string {
  const { svg, table } = chart.draw({ id: chart.id, width: FILE, standAlone: true, links: false, credit: credit(lang, chart) });
  return ending === 'svg' ? svg : tableCsv(table);
}

/** The names of both files below /charts/. */
export const chartFiles = (chart: PageChart) => ENDINGS.map((ending) => ({ ending, file: `${chartPath(chart)}.${ending}` }));
