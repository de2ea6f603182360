import { describe, expect, it } from 'vitest';
import type { ShownFigure } from '../../schema/views/parts.ts';
import type { ProgressLine } from '../../schema/views/progress.ts';
import { FIGURE } from '../fixtures/figure.ts';
import { zoneAimCharts, zoneResultCharts } from './zone.ts';

const many = (count: number, given: (nth: number) => Partial<ShownFigure>): ShownFigure[] =>
  Array.from({ length: count }, (_, nth) => ({ ...FIGURE, id: `f${nth}`, subject: `示例${nth}`, indicator_name: `示例${nth}`, ...given(nth) }));
const grown = (count: number) => many(count, (nth) => ({ growth_pct: nth + 1, growth_basis: 'yoy', period_kind: 'year', period_start: String(2010 + nth), period_end: String(2010 + nth) }));
const ranked = (count: number) => many(count, (nth) => ({ rank: count - nth, rank_scope: 'city', rank_of: 'total' }));
const chartsOf = (figures: ShownFigure[]) => zoneResultCharts('zh', { page: '/zones/z/', figures });
const rowsOf = (figures: ShownFigure[]): number | undefined => chartsOf(figures)[0]?.draw({ id: 'c', width: 584 }).table.rows.length;

describe('growth and ranks are counted over all figures, not over the rows that the table of the page shows', () => {
  it('20 growth rates are 20, the last of them drawn', () => {
    const [growth] = chartsOf(grown(20));
    expect(growth?.title).toContain('有 20 个；');
    expect(rowsOf(grown(20))).toBe(20);
  });

  it('the best rank is the best of all, with what and where', () => {
    expect(chartsOf(ranked(20)).map(({ title }) => title)).toEqual(['公布了位次的数有 20 个；最靠前的是示例19，全市第 1 位']);
  });

  it('a target or a plan has no growth that happened', () => {
    expect(chartsOf(grown(3).map((f) => ({ ...f, state: 'plan' })))).toEqual([]);
  });

  it('a chart that shows a part says so, and keeps the latest', () => {
    const [growth] = chartsOf(grown(30));
    expect(growth?.title).toContain('有 30 个，图中画其中 24 个；');
    expect(rowsOf(grown(30))).toBe(24);
    expect(growth?.draw({ id: 'c', width: 584 }).table.rows[0]?.[0]).toBe('示例29');
  });

  it('growth of a part of the zone is named by what it is of', () => {
    const [growth] = chartsOf(grown(2).map((f, nth) => (nth === 0 ? f : { ...f, scope: 'project', subject: '某项目产值', indicator_name: '产值' })));
    expect(growth?.draw({ id: 'c', width: 584 }).table.rows.map(([name]) => name)).toContain('某项目产值');
  });
});

describe('the finding over targets', () => {
  const targets = (count: number): ShownFigure[] => many(count, () => ({ state: 'target' }));
    const titleOf = (count: number) => zoneAimCharts('zh', { page: '/zones/z/', figures: targets(count) }, [])[0]?.title;

  it('is no list of 项目: "4 项目标写明了数量" read as projects', () => {
    expect(titleOf(4)).toBe('有数量的目标 4 个；都没有查到可以对照的后来结果');
    expect(titleOf(40)).toBe('有数量的目标 40 个，图中画 12 个；都没有查到可以对照的后来结果');
  });

  it('does not say that no result is known where one is, and draws it', () => {
    const result: ShownFigure = { ...FIGURE, id: 'r', value: 20, period_kind: 'year', period_start: '2031', period_end: '2031' };
    const [line] = targets(1).map((target) => ({ target, repeats: [], results: [result] }) as unknown as ProgressLine);
    const [chart] = zoneAimCharts('zh', { page: '/zones/z/', figures: targets(2) }, line ? [line] : []);
    expect(chart?.title).toBe('有数量的目标 2 个；其中 1 个查到了可以对照的结果');
    expect(chart?.draw({ id: 'c', width: 584 }).table.rows.map((row) => row[5])).toEqual(['20公里（2031年）', '未公布结果']);
  });
});
