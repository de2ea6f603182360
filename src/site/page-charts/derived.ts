/** Parts of one whole as shares; two periods of one release as slopes. */
import { CHARTS } from '../../charts/index.ts';
import { translate } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/index.ts';
import type { Derived } from '../../schema/views/derived.ts';
import { shareRows, slopeRows } from '../derived-rows.ts';
import { shareWords, slopeWords } from '../derived-words.ts';
import { pageChart } from './page-chart.ts';
import type { PageChart } from './page-chart.ts';

export function derivedCharts(lang: Lang, { page, formula, rows: results }: Pick<Derived, 'page' | 'formula' | 'rows'>): PageChart[] {
  const shares = formula === 'share' ? shareRows(lang, results) : [];
  const slopes = formula === 'change' ? slopeRows(lang, results) : [];
  const [first] = shares;
  const unit = results[0]?.inputs[0]?.unit ?? '';
  const shareTitle = first && translate(lang, 'chart.shares.title', { class: first.class, count: first.count, unit, text: first.text, group: first.group });
  return [
    ...(shareTitle === undefined ? [] : [pageChart(CHARTS['class-shares'], { page, id: 'shares', title: shareTitle, guide: translate(lang, 'chart.shares.guide'), rows: shares, words: shareWords(lang, shares, unit) })]),
    ...(slopes.length === 0 ? [] : [pageChart(CHARTS.slope, { page, id: 'slope', title: translate(lang, 'chart.slope.title', { count: slopes.length }), guide: translate(lang, 'chart.slope.guide'), rows: slopes, words: slopeWords(lang) })]),
  ];
}
