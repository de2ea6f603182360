/** Sentences as reports print them: those that contradict the coded columns, and those that only look as if they did. */
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../finding.ts';
import { printedForm } from '../printed-form.ts';

const UNITS = ['亿元', '万元', '亩', '万亩', '公里', '个', '家', '名', '人', '项', '%', '年', '万人', '万人次', '班', '万台', '万吨', '万元每亩'];
const BLANK = { value: null, high: null, unit: null, growth_pct: null, growth_basis: null, rank: null, rank_scope: null, rank_of: null, comparator: 'eq', qualifier: null, note: null };
const YEAR = { period_kind: 'year', period_start: '2031', period_end: '2031' };

function findings(as_printed: string, values: Record<string, unknown>): readonly Finding[] {
  const row = (cells: Record<string, unknown>) => ({ file: 'data/a.csv', row: 2, line: 2, values: cells, complete: true });
  const units = UNITS.map((unit) => row({ unit }));
  return printedForm(new Map([['units', units], ['figures', [row({ ...BLANK, ...YEAR, ...values, as_printed })]]]));
}
const columnsOf = (printed: string, values: Record<string, unknown>) => findings(printed, values).map(({ column = '' }) => /（(.+)）/.exec(column)?.[1]);
const v = (value: number, unit: string, more: Record<string, unknown> = {}) => ({ value, unit, ...more });
const g = (growth_pct: number, growth_basis = 'yoy') => ({ growth_pct, growth_basis });
const r = (rank: number, rank_scope: string, rank_of: string) => ({ rank, rank_scope, rank_of });
const h = (value: number, unit: string, comparator: string, qualifier: string | null) => ({ value, unit, comparator, qualifier });

const WRONG: readonly (readonly [string, Record<string, unknown>, string])[] = [
  ['实际利用外资2100万美元', v(2100, '万元'), 'unit'],
  ['实际利用外资2,100万美元', v(2100, '万元'), 'unit'],
  ['完成税收16.09亿元', v(16.09, '万元'), 'unit'],
  ['总产值突破2000亿', h(2000, '万元', 'gt', '突破'), 'unit'],
  ['新增企业12家', v(12, '个'), 'unit'],
  ['签约额达400多亿元', h(400, '万元', 'gt', '多'), 'unit'],
  ['累计参会2万余人次', h(2, '万人', 'gt', '余'), 'unit'],
  ['引进一百名高端人才', v(100, '个'), 'unit'],
  ['1个智库专家组', v(1, '家'), 'unit'],
  ['与一百家知名企业合作', v(100, '个'), 'unit'],
  ['占比提高3.2个百分点', v(3.2, '%'), 'unit'],
  ['新建5—8公里', v(5, '亩', { high: 8, comparator: 'range' }), 'unit'],
  ['完成3.2亿元', v(-3.2, '亿元'), 'value'],
  ['零售总额21.05亿元，上年同期21.63亿元', v(21.63, '亿元'), 'value'],
  ['新建5—8个', v(5, '个'), 'comparator'],
  ['新建5—8个', v(8, '个'), 'comparator'],
  ['年度计划投资36亿元', v(36, '亿元', { state: 'actual' }), 'state'],
  ['全年目标40家', v(40, '家', { state: 'actual' }), 'state'],
  ['拟建3个', v(3, '个', { state: 'actual' }), 'state'],
  ['已建成3个', v(3, '个', { state: 'plan' }), 'state'],
  ['增长19.8%，占比85.5%', g(85.5, 'not-stated'), 'growth_pct'],
  ['增速位居全市县市区第4位', r(4, 'city-counties', 'total'), 'rank_of'],
  ['增速位居全市县市区、开发区第4位', r(4, 'city-counties-zones', 'total'), 'rank_of'],
  ['同比下降3.2%', g(3.2), 'growth_pct'],
  ['同比减少了3.2%', g(3.2), 'growth_pct'],
  ['负增长3.2%', g(3.2), 'growth_pct'],
  ['降幅为3.2%', g(3.2, 'not-stated'), 'growth_pct'],
  ['增速-3.2%', g(3.2), 'growth_pct'],
  ['同比增长3.2%', g(-3.2), 'growth_pct'],
  ['同比提高3.2个百分点', g(3.2), 'growth_pct'],
  ['同比增长1.5倍', g(1.5), 'growth_pct'],
  ['环比增长3.2%', g(3.2), 'growth_basis'],
  ['同口径增长3.2%', g(3.2), 'growth_basis'],
  ['比年初增长3.2%', g(3.2), 'growth_basis'],
  ['比上年末增长3.2%', g(3.2), 'growth_basis'],
  ['同比增长3.2%', g(3.2, 'not-stated'), 'growth_basis'],
  ['建成平台260余家', h(260, '家', 'eq', null), 'comparator'],
  ['建成平台260余家', h(260, '家', 'lt', '余'), 'comparator'],
  ['过亿元制造业项目', h(1, '亿元', 'eq', null), 'comparator'],
  ['过亿元制造业项目', h(1, '万元', 'gt', '过'), 'unit'],
  ['新增三十余家', h(30, '家', 'eq', null), 'comparator'],
  ['约35000人', h(35000, '人', 'eq', null), 'comparator'],
  ['企业超过1000家', h(1000, '家', 'eq', null), 'comparator'],
  ['覆盖10家以上', h(10, '家', 'lte', '以上'), 'comparator'],
  ['亩均不低于300万元', h(300, '万元', 'eq', null), 'comparator'],
  ['不超过15亩', h(15, '亩', 'gte', '不超过'), 'comparator'],
  ['近30个', h(30, '个', 'gt', '近'), 'comparator'],
  ['5亿多元', h(5, '亿元', 'eq', null), 'comparator'],
  ['建成平台260余家', h(260, '家', 'gt', null), 'qualifier'],
  ['增长24.6%,位居全市第二位', { ...g(24.6), ...r(2, 'province', 'growth') }, 'rank_scope'],
  ['居全省第2位', r(2, 'city', 'total'), 'rank_scope'],
  ['全国百强48位', r(48, 'city', 'total'), 'rank_scope'],
  ['列全省16市第3位', r(3, 'city', 'total'), 'rank_scope'],
  ['居全市县市区第2位', r(2, 'city', 'total'), 'rank_scope'],
  ['列全市县市区、开发区第2', r(2, 'city-counties', 'total'), 'rank_scope'],
  ['在国家高新区中排名第48位', r(48, 'nation', 'total'), 'rank_scope'],
  ['在3个工作日内办结', v(3, '年'), 'unit'],
  ['增速居全市第2', r(2, 'city', 'total'), 'rank_of'],
  ['总量位居全市第三位', r(3, 'city', 'growth'), 'rank_of'],
  ['1—6月新增企业12家', v(12, '家'), 'period_kind'],
  ['上半年新增企业12家', v(12, '家', { period_kind: 'cumulative', period_start: '2031-01', period_end: '2031-08' }), 'period_kind'],
  ['截至6月底有企业12家', v(12, '家', { period_kind: 'as-of', period_start: null, period_end: '2031-08' }), 'period_kind'],
  ['2030年新增企业12家', v(12, '家'), 'period_kind'],
];

const FITS: readonly (readonly [string, Record<string, unknown>])[] = [
  ['新增办学规模482个班', v(482, '班')],
  ['共设60个教学班', v(60, '班')],
  ['总产值突破2000亿', h(2000, '亿元', 'gt', '突破')],
  ['亩均税收20万元/亩', v(20, '万元每亩')],
  ['100万吨/年', v(100, '万吨')],
  ['10家企业投资10亿元', v(10, '亿元')],
  ['新签约66个', v(66, '个')],
  ['一个平台、进一步统一项目', v(1, '个')],
  ['三级体系服务3家', v(3, '家')],
  ['规模百亿的产业基金', v(100, '亿元')],
  ['附近3家企业', v(3, '家')],
  ['通过3项认定', v(3, '项')],
  ['关键技术突破3项', v(3, '项')],
  ['建设3个多功能厅', v(3, '个')],
  ['两年来用了5年来完成', v(5, '年')],
  ['将近30个', h(30, '个', 'approx', '近')],
  ['近30个', h(30, '个', 'lt', '近')],
  ['完成60%以上任务35个', v(35, '个')],
  ['按可比价同比增长3.2%', g(3.2, 'constant-price')],
  ['增长2—3.2%', g(3.2, 'not-stated')],
  ['由降转增，增长3.2%', g(3.2, 'not-stated')],
  ['增速回落为3.2%', g(3.2, 'not-stated')],
  ['收入同比增长9%，其中税收增长3.2%', g(3.2, 'not-stated')],
  ['全市收入总量居第3位', r(3, 'province', 'total')],
  ['12家（个）', v(12, '个')],
  ['总量、增速均列全市第3位', r(3, 'city', 'total')],
  ['位居全市开发区首位', r(1, 'city-zones', 'not-stated')],
  ['同比增长4.9%，增速较上半年回落0.3个百分点', g(4.9)],
  ['完成年度计划投资36亿元', v(36, '亿元', { state: 'actual' })],
  ['完成投资36亿元，占年度计划的80%', v(36, '亿元', { state: 'actual' })],
  ['年度计划投资36亿元', v(36, '亿元', { state: 'plan' })],
  ['1—8月新增8家', v(8, '家', { period_kind: 'cumulative', period_start: '2031-01', period_end: '2031-08' })],
  ['增长19.8%，占比85.5%', g(19.8, 'not-stated')],
  ['净利润-3.2亿元', v(-3.2, '亿元')],
  ['亏损3.2亿元', v(-3.2, '亿元')],
  ['总产值减少3.2亿元', v(-3.2, '亿元')],
  ['按2030年不变价计算，12家', v(12, '家')],
  ['5mm', v(5, '个')],
  ['下降3.2%', g(-3.2, 'not-stated')],
  ['增长24.6%，列全省第5，列全市第2', r(2, 'city', 'not-stated')],
  ['成绩连续第6年位列全市第一名', r(1, 'city', 'score')],
  ['完成投资列全市第二', r(2, 'city', 'total')],
  ['列全市各县市区第2', r(2, 'city-counties', 'total')],
  ['列全市县市区、开发区第2', r(2, 'city-counties-zones', 'total')],
  ['截至6月底有企业12家', v(12, '家', { period_kind: 'as-of', period_start: null, period_end: '2031-06-30' })],
  ['截至6月底新增12家', v(12, '家', { period_kind: 'cumulative', period_start: '2031-01', period_end: '2031-06' })],
  ['比2030年增加12家', v(12, '家')],
  ['2030年以来新增12家', v(12, '家')],
  ['到2035年培育12家', v(12, '家')],
  ['2030年8家、2031年12家', v(12, '家')],
  ['2031年1—12月新增12家', v(12, '家')],
  ['over 300 foreign professionals', h(300, '家', 'eq', null)],
];

describe('what a printed form says', () => {
  it.each(WRONG)('%s %o', (printed, values, column) => expect(columnsOf(printed, values)).toEqual([column]));
  it.each(FITS)('%s fits %o', (printed, values) => expect(findings(printed, values)).toEqual([]));

  it('may be another unit on purpose, where the note names the one printed', () => {
    expect(columnsOf('教学班级60个', v(60, '班'))).toEqual(['unit']);
    expect(columnsOf('教学班级60个', v(60, '班', { note: '原文单位是“个”。' }))).toEqual([]);
  });
});
