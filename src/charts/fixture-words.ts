/** Invented words and sources for tests; they never reach the site. */
import type { ChartOptions, CommonWords } from './chart.ts';

export const WIDTHS = [360, 720] as const;
/** Checked without snapshots: the narrowest, that of pages on phones, both sides of the change of layout, that of wide pages, a very wide one. */
export const OTHER_WIDTHS = [240, 260, 320, 543, 544, 584, 1080] as const;

export const COMMON_WORDS = {
  summary: '测试图，共{count}行',
  separator: '；',
  empty: '测试：没有可画的数据',
  sources: '来源：{sources}',
} as const;

export const SOURCE_A = '测试来源甲（虚构文件第一号）';
export const SOURCE_B = '测试来源乙';
/** Text that breaks XML when it is not escaped. */
export const SHARP = '测试<标签>&"引号"与\'单引号\'';
export const LONG = '测试用的超长指标名称：规模以上某某产业链配套企业虚构产值（含尚未投产项目）占全部虚构产值比重';

export function testOptions<W extends CommonWords>(width: number, words: W, more: Partial<ChartOptions<W>> = {}): ChartOptions<W> {
  return { id: 'test', width, title: '测试标题：这是一张只用于测试的图，数字全是编的', words, standAlone: true, ...more };
}
