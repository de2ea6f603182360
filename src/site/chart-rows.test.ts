import { expect, it } from 'vitest';
import { growthRows } from './chart-rows.ts';
import { FIGURE } from './fixtures/figure.ts';

it('a growth without an amount keeps its printed rank: "no rank published" was said beside it', () => {
  const grown = { ...FIGURE, value: null, period_kind: 'year' as const, period_start: '2031', period_end: '2031', growth_pct: 9.1, growth_basis: 'yoy' as const, rank: 2, rank_scope: 'city' as const, rank_of: 'growth' as const, rank_count: null };
  const [ranked, unranked] = growthRows('zh', [grown, { ...grown, rank: null, rank_scope: null, rank_of: null }]);
  expect(ranked?.rankText).toContain('全市第2位（增速');
  expect(unranked?.rankText).toBeNull();
});
