/** Each chart as a drawing and as the table it is drawn from, at an address that lasts. */
import { LANGUAGES } from '../../../i18n/index.ts';
import { chartFile, chartFiles } from '../../../site/chart-file.ts';
import { everyChart } from '../../../site/page-charts/index.ts';

export const getStaticPaths = () =>
  everyChart().flatMap(({ lang, chart }) => chartFiles(chart).map(({ ending, file }) => ({ params: { lang: LANGUAGES[lang].path, file }, props: { lang, chart, ending } })));

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export const GET = ({ props: { lang, chart, ending } }: { readonly props: Props }): Response => new Response(chartFile(lang, chart, ending));
