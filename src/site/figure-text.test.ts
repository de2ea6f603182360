import { describe, expect, it } from 'vitest';
import type { ShownFigure } from '../schema/views/parts.ts';
import { FIGURE } from './fixtures/figure.ts';
import { dateText, growthText, numberText, periodText, rankText, stateText } from './figure-text.ts';

describe('a number', () => {
  const number = (more: Partial<ShownFigure>): string => numberText('zh', { ...FIGURE, ...more });

  it.each<[string, Partial<ShownFigure>]>([
    ['27公里', {}],
    ['突破2000亿元', { value: 2000, comparator: 'gt', qualifier: '突破', unit: '亿元', as_printed: '突破2000亿元' }],
    ['110多场', { value: 110, comparator: 'gt', qualifier: '多', unit: '场', as_printed: '举办110多场' }],
    ['30%以上', { value: 30, comparator: 'gte', qualifier: '以上', unit: '%', as_printed: '力争30%以上的新备案企业' }],
    ['过100亿元', { value: 100, comparator: 'gt', qualifier: '过', unit: '亿元', as_printed: '过百亿' }],
    ['3公里以上', { value: 3, comparator: 'gte', qualifier: '以上', as_printed: '3公里以上' }],
    ['突破2000亿元', { value: 2000, comparator: 'gt', qualifier: '突破', unit: '亿元', as_printed: '四大产业总产值突破2000亿' }],
    ['过1亿元', { value: 1, comparator: 'gt', qualifier: '过', unit: '亿元', as_printed: '过亿元项目' }],
    ['400多亿元', { value: 400, comparator: 'gt', qualifier: '多', unit: '亿元', as_printed: '多家企业签约400多亿元' }],
    ['5亿多元', { value: 5, comparator: 'gt', qualifier: '多', unit: '亿元', as_printed: '消费5亿多元' }],
    ['2万余人次', { value: 2, comparator: 'gt', qualifier: '余', unit: '万人次', as_printed: '累计2万余人次' }],
    ['500万元以上', { value: 500, comparator: 'gte', qualifier: '以上', unit: '万元', as_printed: '500万元以上项目' }],
    ['50个左右', { value: 50, comparator: 'approx', qualifier: '左右', unit: '个', as_printed: '50个左右服务站' }],
    ['1000亿元级', { value: 1000, qualifier: '级', unit: '亿元', as_printed: '千亿级产业园' }],
    ['超过300人', { value: 300, comparator: 'gt', qualifier: '超过', unit: '人', as_printed: 'over 300 professionals' }],
    ['约5公里', { value: 5, comparator: 'approx', qualifier: '约', as_printed: '全长约5公里' }],
    ['1—2个', { value: 1, high: 2, comparator: 'range', unit: '个', as_printed: '1—2个' }],
  ])('%s', (text, more) => {
    expect(number(more)).toBe(text);
  });

  it('has the sign of its comparator only where the source prints no word', () => {
    const signs = (['eq', 'gte', 'gt', 'lte', 'lt', 'approx'] as const).map((comparator) => number({ comparator }));
    expect(signs).toEqual(['27公里', '≥27公里', '>27公里', '≤27公里', '<27公里', '≈27公里']);
  });

  it('is not rounded or regrouped', () => {
    expect(number({ value: 1234567.891, unit: '元' })).toBe('1234567.891元');
    expect(number({ value: 0 })).toBe('0公里');
  });

  it('that is missing says why, or nothing where another row has it', () => {
    expect(number({ value: null, missing: 'not-published' })).toBe('未公布');
    expect(number({ value: null, missing: 'not-applicable' })).toBe('不适用');
    expect(number({ value: null })).toBe('');
  });
});

describe('a period', () => {
  const span = (period_start: string | null, period_end: string | null): Partial<ShownFigure> => ({ period_start, period_end, period_label: '原词' });

  it.each<[string, ShownFigure['period_kind'], Partial<ShownFigure>]>([
    ['2031年', 'year', span('2031', '2031')],
    ['随2031年计划，期间未写明', 'year', { ...span('2031', '2031'), period_label: '未写明', state: 'target' }],
    ['2031年', 'year', { ...span('2031', '2031'), period_label: '未写明', state: 'actual' }],
    ['2031年上半年', 'half', span('2031-01', '2031-06')],
    ['2031年下半年', 'half', span('2031-07', '2031-12')],
    ['2031年1月至2031年3月', 'quarter', span('2031-01', '2031-03')],
    ['2031年4月', 'month', span('2031-04', '2031-04')],
    ['2031年1—8月累计', 'cumulative', span('2031-01', '2031-08')],
    ['2031年以来，截止日未写明', 'open', span('2031-01', null)],
    ['2031年以来，截止日未写明', 'span', span('2031', null)],
    ['2031年至2035年', 'span', span('2031', '2035')],
    ['原词', 'span', span(null, null)],
    ['原词', 'span', span(null, '2035')],
    ['截至2031年8月31日', 'as-of', span('2031-08-31', '2031-08-31')],
    ['截至2031年', 'as-of', span(null, '2031')],
    ['原词（未写明日期）', 'as-of', span(null, null)],
    ['不分期间', 'none', span(null, null)],
    ['期间未写明', 'not-stated', span(null, null)],
  ])('%s (%s)', (text, period_kind, more) => {
    expect(periodText('zh', { ...FIGURE, period_kind, ...more })).toBe(text);
  });

  it('in English a target is due by a date, an actual or planned number holds as of one; months of one year share it', () => {
    const at = { ...FIGURE, period_kind: 'as-of', ...span(null, '2031') } as const;
    expect((['target', 'plan', 'actual'] as const).map((state) => periodText('en', { ...at, state }))).toEqual(['by 2031', 'as of 2031', 'as of 2031']);
    expect(periodText('zh', { ...FIGURE, period_kind: 'month', ...span('2031-09-01', '2031-09-30') })).toBe('2031年9月');
    expect(periodText('en', { ...FIGURE, period_kind: 'quarter', ...span('2031-01', '2031-03') })).toBe('January to March 2031');
    expect(periodText('en', { ...FIGURE, period_kind: 'span', ...span('2030-11', '2031-03') })).toBe('November 2030 to March 2031');
  });

  it('is marked where its year is deduced, and only where a year is shown', () => {
    const deduced = { ...FIGURE, year_basis: 'deduced' } as const;
    expect(periodText('zh', { ...deduced, period_kind: 'year', ...span('2031', '2031') })).toBe('2031年（年份推定）');
    expect(periodText('zh', { ...deduced, period_kind: 'not-stated' })).toBe('期间未写明');
  });

  it('has dates as precise as the source', () => {
    expect(['2022', '2022-08', '2022-08-31'].map((date) => dateText('zh', date))).toEqual(['2022年', '2022年8月', '2022年8月31日']);
  });
});

describe('beside the number', () => {
  it.each([
    [24.6, 'comparable', '同口径增长24.6%', 'up 24.6% on a comparable basis'],
    [-3.2, 'yoy', '同比下降3.2%', 'down 3.2% year on year'],
    [0, 'yoy', '同比持平（0%）', 'unchanged (0%) year on year'],
    [3, 'not-stated', '增长3%（口径未写明）', 'up 3% (basis not stated)'],
    [null, null, '', ''],
  ] as const)('growth of %s on the basis %s is said in words: "增长口径未写明+3%%" was no sentence', (growth_pct, growth_basis, zh, en) => {
    const figure = { ...FIGURE, growth_pct, growth_basis };
    expect([growthText('zh', figure), growthText('en', figure)]).toEqual([zh, en]);
  });

  it('a rank says where, of what and among how many, or is empty', () => {
    const rank = { rank: 2, rank_scope: 'city', rank_of: 'growth' } as const;
    expect(rankText('zh', { ...FIGURE, ...rank })).toBe('全市第2位（增速；参排数未写明）');
    expect(rankText('zh', { ...FIGURE, ...rank, rank_count: 13 })).toBe('全市第2位（增速；共13个）');
    expect(rankText('zh', FIGURE)).toBe('');
  });

  it('the state has the word of the schema', () => {
    expect((['target', 'plan', 'actual'] as const).map((state) => stateText('zh', { ...FIGURE, state }))).toEqual(['目标', '计划', '实际']);
  });
});
