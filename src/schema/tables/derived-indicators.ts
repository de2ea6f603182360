import { optional } from '../cell.ts';
import { integer, link, links, option, text } from '../kinds.ts';
import { locator, note, rowId, source } from '../shared-columns.ts';
import { table } from '../table.ts';

export const derivedIndicators = table({
  name: 'derived-indicators',
  zh: '推算指标',
  en: 'Derived indicators',
  note: '本站由已公布的数算出来的数：怎样算、用哪些指标、结果的单位。每次生成网站都重新计算；不在同一把尺子上的数不算。',
  key: ['id'],
  label: 'name',
  page: (row) => `/derived/${row.id}/`,
  columns: {
    id: rowId('tax-share-of-budget-revenue'),
    name: text({ zh: '名称', en: 'Name', note: '推算出来的量。', example: '税收收入占一般公共预算收入的比重' }, 60, { translated: { en: 'name_en' } }),
    name_en: text({ zh: '英文名', en: 'English name', note: '英文名称。', example: 'Tax share of general public budget revenue' }),
    formula: option(
      { zh: '算法', en: 'Formula', note: '怎样算。', example: 'share' },
      {
        share: { zh: '部分 ÷ 全部 × 100（来源写明包含）', en: 'part ÷ whole × 100 (the source says that it contains it)' },
        ratio: { zh: '甲量 ÷ 乙量 × 100', en: 'one amount ÷ another × 100' },
        quotient: { zh: '甲量 ÷ 乙量', en: 'one amount ÷ another' },
        change: { zh: '（后期 − 前期）÷ 前期 × 100', en: '(later − earlier) ÷ earlier × 100' },
        delivery: { zh: '来源说到进展的承诺 ÷ 全部承诺 × 100', en: 'promises with a reported step ÷ all promises × 100' },
        coverage: { zh: '有实际数的指标 ÷ 体系内指标 × 100', en: 'indicators with a result ÷ indicators of the framework × 100' },
        freshness: { zh: '最新来源所在月 − 最近一个实际数的期末月', en: 'month of the latest source − last month of the latest result' },
      },
    ),
    numerator: optional(links({ zh: '分子指标', en: 'Numerator', note: '部分或甲量的指标；可写多个，用 | 分隔。', example: 'tax-revenue-county' }, ['indicators'])),
    denominator: optional(links({ zh: '分母指标', en: 'Denominator', note: '全部或乙量的指标；可写多个，用 | 分隔。', example: 'general-budget-revenue' }, ['indicators'])),
    numerator_unit: optional(link({ zh: '分子单位', en: 'Unit above', note: '两量相除时，结果里分子的单位。', example: '万元' }, 'units')),
    denominator_unit: optional(link({ zh: '分母单位', en: 'Unit below', note: '两量相除时，结果里分母的单位。', example: '亩' }, 'units')),
    digits: integer({ zh: '小数位', en: 'Decimals', note: '结果四舍五入到小数点后几位；网站同时给出不取整的分数。', example: '2' }, 0),
    caution: text({ zh: '读法', en: 'How to read it', note: '它说明什么，不说明什么。', example: '两个数见于同一段，原文没有说明税收收入(县级)与全区一般公共预算收入的口径完全对应。' }, 200),
    source: optional(source),
    locator: optional(locator),
    note,
  },
  rules: [
    {
      column: 'numerator',
      holds: (row) => ['share', 'ratio', 'quotient'].includes(row.formula) === (row.numerator !== null && row.denominator !== null),
      wrong: '部分比全部、两量相比、两量相除要写分子指标和分母指标；其他算法不写',
      remedy: '按“算法”填写或清空这两格',
      en: { wrong: 'share, ratio and quotient need a numerator and a denominator; other formulas have none', remedy: 'Fill in or empty these two cells according to the formula' },
    },
    {
      column: 'numerator_unit',
      holds: (row) => (row.formula === 'quotient') === (row.numerator_unit !== null && row.denominator_unit !== null),
      wrong: '两量相除要写分子单位和分母单位；其他算法不写',
      remedy: '按“算法”填写或清空这两格',
      en: { wrong: 'a quotient needs the units of numerator and denominator; other formulas have none', remedy: 'Fill in or empty these two cells according to the formula' },
    },
  ],
});
