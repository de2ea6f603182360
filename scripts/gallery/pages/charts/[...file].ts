import { chartFile, chartFiles } from '../../../../src/site/chart-file.ts';
import { everySample } from '../../charts.ts';

export const getStaticPaths = () => everySample().flatMap((chart) => chartFiles(chart).map(({ ending, file }) => ({ params: { file }, props: { chart, ending } })));

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export const GET = ({ props: { chart, ending } }: { readonly props: Props }): Response => new Response(chartFile('zh', chart, ending));
