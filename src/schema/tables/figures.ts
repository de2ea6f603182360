import { optional } from '../cell.ts';
import * as words from '../figure-options.ts';
import { date, decimal, integer, link, links, option, text } from '../kinds.ts';
import { area, asPrinted, locator, note, rowId, source, yearBasis, zone, zoneOrArea } from '../shared-columns.ts';
import { hedgeInEnglish } from '../hedges.ts';
import { periodInEnglish } from '../period-english.ts';
import { table } from '../table.ts';
import { CALLED } from './figure-titles.ts';
import { periodRules } from './figure-period.ts';

/** Where a number's unit, hedge, upper bound, printed form and reason for being absent stand. */
const besideValue = { unit: 'unit', missing: 'missing', comparator: 'comparator', high: 'high', qualifier: 'qualifier', printed: 'as_printed', also: ['growth_pct', 'rank'] } as const;

/** The basis that the printed form itself names; null when it names none or several. */
function basisPrinted(printed: string): string | null {
  const [only, ...more] = Object.values(words.GROWTH_BASES).filter(({ zh }) => printed.includes(zh));
  return only === undefined || more.length > 0 ? null : only.zh;
}

export const figures = table({
  name: 'figures',
  zh: '数字',
  en: 'Figures',
  note: '一行一个数：谁的、什么量、目标还是实际、多少、哪段时间、哪份文件哪一段。',
  key: ['id'],
  partition: ['zone', 'area'],
  label: 'subject',
  page: (row) => `/indicators/${row.indicator}/#${row.id}`,
  fixed: [
    ...(['zone', 'area', 'scope', 'indicator', 'state', 'value', 'high', 'comparator', 'unit', 'missing', 'source', 'locator', 'part_of'] as const),
    ...(['period_kind', 'period_start', 'period_end', 'growth_pct', 'growth_basis', 'rank', 'rank_scope', 'rank_of', 'rank_count'] as const),
  ],
  replaces: { row: 'replaces', reason: 'replaces_reason' },
  brief: ['state', 'value', 'high', 'comparator', 'qualifier', 'unit', 'missing', 'period_start', 'period_end', 'scope', 'growth_pct', 'growth_basis', 'rank', 'rank_scope', 'rank_of', 'as_printed', 'locator'],
  besides: ['about', 'growth_pct', 'growth_basis', 'level_figure', 'part_of', 'rank', 'rank_scope', 'rank_of', 'rank_count', 'modality', 'as_printed', 'note'],
  columns: {
    id: rowId('jn20-f001'),
    zone,
    area,
    scope: option({ zh: '口径范围', en: 'Scope', note: '这个数是谁的：全区、全市，还是其中一部分。', example: 'zone' }, words.SCOPES),
    scope_name: optional(text({ zh: '范围名称', en: 'Scope name', note: '范围不是全区、全市时，来源里的名称。', example: '启迪之星(聊城)孵化基地' })),
    subject: text({ zh: '对象', en: 'Subject', note: '量的是什么，照来源的说法。', example: '新增水系' }, 60),
    indicator: link({ zh: '指标', en: 'Indicator', note: '对应的指标。', example: 'waterway-length-added', alsoCalled: CALLED.indicator }, 'indicators'),
    breakdown: optional(text({ zh: '分项', en: 'Breakdown', note: '同一指标下数的是哪一批、哪一类，用来源的词；量的是指标全部的留空。分项不同的数不相比。', example: '新签约项目' }, 60)),
    about: optional(
      links({ zh: '关联', en: 'About', note: '这个数说的是哪条承诺、哪个项目、载体、企业、产业、制度、规则。', example: 'commitments:jn20-c012' }, [
        'commitments',
        'projects',
        'carriers',
        'enterprises',
        'industries',
        'mechanisms',
        'rules',
        'themes',
      ]),
    ),
    state: option({ zh: '状态', en: 'State', note: '目标：要达到的数。计划：列入计划的个数、规模和投资，不是已经做的事或花的钱。实际、初步、规则同字面。', example: 'target' }, words.STATES, words.STATE_SYNONYMS),
    value: optional(decimal({ zh: '数值', en: 'Value', note: '来源印的数；区间填下限。', example: '27', alsoCalled: CALLED.value }, besideValue)),
    high: optional(decimal({ zh: '区间上限', en: 'Upper bound', note: '区间的上限。', example: '2' }, { unit: besideValue.unit, printed: besideValue.printed })),
    comparator: option({ zh: '比较符', en: 'Comparator', note: '以上、余、突破、低于、左右等词的含义。', example: 'eq' }, words.COMPARATORS, words.COMPARATOR_SYNONYMS),
    qualifier: optional(text({ zh: '程度词', en: 'Qualifier', note: '程度词原样。', example: '余' }, 8, { said: { en: hedgeInEnglish } })),
    unit: optional(link({ zh: '单位', en: 'Unit', note: '来源印的单位。', example: '公里', alsoCalled: CALLED.unit }, 'units')),
    missing: optional(option({ zh: '缺失标记', en: 'Missing mark', note: '没有数值时说明为什么没有；三种含义都不是 0。', example: 'not-published' }, words.MISSING, words.MISSING_SYNONYMS)),
    period_kind: option({ zh: '期间类型', en: 'Kind of period', note: '这个数覆盖怎样的时间。', example: 'year' }, words.PERIOD_KINDS, words.PERIOD_KIND_SYNONYMS),
    period_start: optional(date({ zh: '期间起', en: 'Period start', note: '起点。', example: '2020' })),
    period_end: optional(date({ zh: '期间止', en: 'Period end', note: '终点；来源没有写明的留空。', example: '2020' })),
    period_label: text({ zh: '期间原词', en: 'Period as printed', note: '来源怎样写期间；没有写的填“未写明”。', example: '1—8月份', alsoCalled: CALLED.period }, 30, { said: { en: periodInEnglish } }),
    year_basis: yearBasis,
    growth_pct: optional(decimal({ zh: '增长率', en: 'Growth', note: '来源印的增长率，不自己算。', example: '24.6', unit: '%', alsoCalled: CALLED.growth }, { printed: besideValue.printed })),
    growth_basis: optional(option({ zh: '增长口径', en: 'Growth basis', note: '同比、同口径等原词，不互换。', example: 'comparable' }, words.GROWTH_BASES, words.GROWTH_BASIS_SYNONYMS)),
    level_figure: optional(
      link({ zh: '总量所在行', en: 'Row of the level', note: '本行只说增速或位次时，总量在哪一行。', example: 'lc22-f001' }, 'figures'),
    ),
    part_of: optional(link({ zh: '包含于', en: 'Part of', note: '来源说“其中”时，属于哪个更大的数。有包含关系的数不相加。', example: 'lc22-f011' }, 'figures')),
    rank: optional(integer({ zh: '位次', en: 'Rank', note: '来源印的位次，1 为第一。', example: '2', alsoCalled: CALLED.rank })),
    rank_scope: optional(option({ zh: '位次范围', en: 'Rank scope', note: '在谁中间排：全市是同一个市里，全市县市区、全市开发区、国家高新区是其中一类。照来源的词选。', example: 'city' }, words.RANK_SCOPES, words.RANK_SCOPE_SYNONYMS)),
    rank_of: optional(option({ zh: '排的是什么', en: 'What is ranked', note: '总量、增速、比例和综合得分的位次是不同的事实。', example: 'growth' }, words.RANK_OBJECTS, words.RANK_OBJECT_SYNONYMS)),
    rank_count: optional(integer({ zh: '参排数', en: 'Number ranked', note: '共有多少个参与排名；来源没有写的留空。', example: '13' })),
    modality: optional(text({ zh: '语气', en: 'Modality', note: '力争、原则上、达到等词，照录。', example: '力争' }, 10)),
    as_printed: asPrinted,
    source,
    locator,
    replaces: optional(link({ zh: '更正了', en: 'Replaces', note: '本行更正了哪一行；旧值仍然显示。', example: 'jn20-f002' }, 'figures')),
    replaces_reason: optional(text({ zh: '更正理由', en: 'Reason', note: '为什么更正。', example: '来源发布了修订数' })),
    note,
  },
  rules: [
    zoneOrArea,
    ...periodRules,
    {
      column: 'value',
      holds: (row) => row.value !== null || row.missing !== null || row.level_figure !== null,
      wrong: '没有数值，也没有说明为什么没有',
      remedy: '填“数值”；来源没有公布的，“缺失标记”填 not-published（未公布）',
      en: { wrong: 'there is no value and no word why', remedy: 'Fill in the value; if the source did not publish it, set missing to not-published' },
    },
    {
      column: 'missing',
      holds: (row) => row.value === null || row.missing === null,
      wrong: '既有数值又有缺失标记',
      remedy: '有数值时把“缺失标记”清空',
      en: { wrong: 'there is a value and also a mark that it is missing', remedy: 'Empty the column missing where there is a value' },
    },
    {
      column: 'high',
      holds: (row) => (row.comparator === 'range') === (row.high !== null) && (row.high ?? Infinity) > (row.value ?? 0),
      wrong: '区间的比较符与上限不一致',
      remedy: '是区间的，“比较符”填 range（区间），“区间上限”要大于“数值”；不是区间的，把上限清空',
      en: { wrong: 'the comparator and the upper end of the range do not agree', remedy: 'For a range the comparator is range and the upper end is greater than the value; otherwise leave the upper end empty' },
    },
    {
      column: 'unit',
      holds: (row) => row.value === null || row.unit !== null,
      wrong: '有数值，没有单位',
      remedy: '填来源印的单位',
      en: { wrong: 'there is a value without a unit', remedy: 'Fill in the unit the source prints' },
    },
    {
      column: 'growth_basis',
      holds: (row) => (row.growth_pct === null) === (row.growth_basis === null),
      wrong: '增长率和增长口径要同时填',
      remedy: '来源没有写口径的，“增长口径”填 not-stated（增长口径未写明）；没有增长率的，把“增长口径”清空',
      en: { wrong: 'growth and its basis go together', remedy: 'If the source does not state the basis write not-stated; without growth leave the basis empty' },
      suggestion: (row) => (row.growth_pct === null ? null : basisPrinted(row.as_printed)),
    },
    {
      column: 'rank',
      holds: (row) =>
        (row.rank === null) === (row.rank_scope === null) &&
        (row.rank === null) === (row.rank_of === null) &&
        (row.rank !== null || row.rank_count === null),
      wrong: '位次、位次范围、排的是什么要同时填',
      remedy: '来源没有写排的是什么，填 not-stated（未写明排的是什么）；没有位次时“参排数”也留空',
      en: { wrong: 'rank, its scope and what is ranked go together', remedy: 'If the source does not say what is ranked write not-stated; without a rank leave the count empty too' },
    },
    {
      column: 'replaces_reason',
      holds: (row) => (row.replaces === null) === (row.replaces_reason === null),
      wrong: '更正要写明理由',
      remedy: '“更正了”和“更正理由”同时填写',
      en: { wrong: 'a correction needs a reason', remedy: 'Fill in replaces and replaces_reason together' },
    },
    {
      column: 'rank',
      holds: (row) => (row.rank ?? 0) <= (row.rank_count ?? Infinity),
      wrong: '位次大于参排数',
      remedy: '核对“位次”和“参排数”',
      en: { wrong: 'the rank is greater than the number ranked', remedy: 'Check the rank and the count' },
    },
  ],
});
