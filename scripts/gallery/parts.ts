/** Invented figures and statuses: every state, comparator, missing mark, basis of growth and kind of period once. */
import { COMPARATORS, GROWTH_BASES, MISSING, PERIOD_KINDS, STATES } from '../../src/schema/figure-options.ts';
import type { ShownFigure } from '../../src/schema/views/parts.ts';
import type { Status } from '../../src/schema/views/plans.ts';
import { FIGURE } from '../../src/site/fixtures/figure.ts';
import { stages } from '../../src/site/status-text.ts';

const keys = <K extends string>(options: Readonly<Record<K, unknown>>): K[] => Object.keys(options) as K[];

export function sampleFigures(): ShownFigure[] {
  const variants: readonly Partial<ShownFigure>[] = [
    ...keys(STATES).map((state) => ({ state })),
    ...keys(COMPARATORS).map((comparator) => ({ comparator, high: comparator === 'range' ? 30 : null })),
    ...keys(MISSING).map((missing) => ({ missing, value: null })),
    ...keys(GROWTH_BASES).map((growth_basis) => ({ growth_basis, growth_pct: 12.3 })),
    ...keys(PERIOD_KINDS).map((period_kind) => ({ period_kind, period_start: '2098', period_end: '2099', period_label: '编造的期间' })),
    { rank: 3, rank_scope: 'city', rank_of: 'growth', rank_count: 14 },
    { note: '编造的注：口径与前一年不同。', modality: '力争' },
    { subject: '测试用的超长指标名称：规模以上某某产业链配套企业虚构产值（含尚未投产项目）', zone_name: '测试园区甲' },
  ];
  return variants.map((more, nth) => ({ ...FIGURE, id: `sample-${nth}`, subject: `测试指标${nth + 1}`, as_printed: '编造的原文', ...more }));
}

export const sampleStatuses = (): Status[] =>
  stages('zh').flatMap(({ code }) => [
    { stage: code, date: null, outcomes: 0, searched: null },
    { stage: code, date: '2099-06', outcomes: 2, searched: null },
  ]);
