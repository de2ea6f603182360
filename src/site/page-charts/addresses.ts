/** Where the files and the page to embed of a chart stand: below the address of its page. */
import type { PageChart } from './page-chart.ts';

type Named = Pick<PageChart, 'page' | 'id'>;

/** Path of a chart without folder and ending, e.g. `zones/x/growth`. */
export const chartPath = ({ page, id }: Named): string => `${page.slice(1)}${id}`;

export const filePath = (chart: Named, ending: 'svg' | 'csv'): string => `/charts/${chartPath(chart)}.${ending}`;

export const embedPath = (chart: Named): string => `/embed/${chartPath(chart)}/`;

/** What a downloaded file is called; the ending is added. */
export const fileName = (chart: Named): string => chartPath(chart).replaceAll('/', '-');
