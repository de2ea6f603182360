/** The words of the charts of computed values. */
import { template } from '../i18n/index.ts';
import type { Lang } from '../i18n/index.ts';
import { columns, common } from './chart-words.ts';

export const shareWords = (lang: Lang, rows: readonly { readonly class: string }[], unit: string) => ({
  ...common(lang, 'shares'),
  classes: [...new Set(rows.map((row) => row.class))],
  count: template(lang, 'chart.shares.count').replace('{unit}', unit),
  total: template(lang, 'chart.shares.total').replace('{unit}', unit),
  rest: template(lang, 'chart.shares.rest'),
  columns: { ...columns(lang, ['group', 'class', 'count', 'source']), total: template(lang, 'chart.col.whole'), text: template(lang, 'chart.col.share') },
});

export const slopeWords = (lang: Lang) => ({
  ...common(lang, 'slope'),
  notFromZero: template(lang, 'chart.slope.notFromZero'),
  columns: { ...columns(lang, ['label', 'fromPeriod', 'from', 'toPeriod', 'to', 'source']), group: template(lang, 'chart.col.measure') },
});
