import { integer, option, text } from '../kinds.ts';
import { magnitudeOf } from '../quantity.ts';
import { table } from '../table.ts';

export const units = table({
  name: 'units',
  zh: '单位',
  en: 'Units',
  note: '来源里出现的单位和到基准单位的精确换算（分子除以分母，不取近似）。',
  key: ['unit'],
  label: 'unit',
  unlike: {
    zh: { wrong: '单位表里没有“{key}”', remedy: '写错了就照原文改；没写错，在 data/units.csv 加一行，照同类单位那一行写。币种或量纲不同的单位不要互相代替' },
    en: { wrong: 'the table of units has no “{key}”', remedy: 'Mend a slip after the source; else add the unit to data/units.csv after one of its kind. Units of another currency or measure do not stand for each other' },
  },
  columns: {
    unit: text({ zh: '单位', en: 'Unit', note: '来源里的写法。', example: '亩', alsoCalled: ['计量单位'] }, 12, { translated: { en: 'en' } }),
    en: text({ zh: '英文', en: 'English', note: '英文写法。', example: 'mu', alsoCalled: ['英文名', '英文名称'] }),
    dimension: option(
      { zh: '量纲', en: 'Dimension', note: '单位量什么。', example: 'area' },
      {
        money: { zh: '金额', en: 'money' },
        area: { zh: '面积', en: 'area' },
        length: { zh: '长度', en: 'length' },
        count: { zh: '数量', en: 'count' },
        ratio: { zh: '比率', en: 'ratio' },
        time: { zh: '时间', en: 'time' },
        other: { zh: '其他', en: 'other' },
      },
    ),
    base: text({ zh: '基准单位', en: 'Base unit', note: '换算到哪个单位。', example: '平方米' }, 12, { translated: false }),
    factor_numerator: integer({ zh: '换算分子', en: 'Factor, numerator', note: '换算系数的分子。', example: '2000' }),
    factor_denominator: integer({ zh: '换算分母', en: 'Factor, denominator', note: '换算系数的分母。', example: '3' }),
    pattern_en: text({ zh: '英文数字写法', en: 'English number form', note: '英文里数字和单位怎样写，{n} 是数；单位不必说出的只写 {n}。', example: 'CNY {n}' }),
    factor_en: integer({ zh: '英文倍数', en: 'English factor', note: '英文里的数是来源数字的多少倍：亿 是 100000000，没有万、亿的是 1。', example: '100000000' }),
  },
  rules: [
    {
      column: 'factor_en',
      holds: (row) => row.factor_en === timesPrinted(row.unit),
      wrong: '英文倍数和单位里的“万”“亿”不合',
      remedy: '单位里有“万”的填 10000，有“亿”的填 100000000，没有的填 1',
      en: { wrong: 'the English factor does not fit the 万 or 亿 of the unit', remedy: 'Write 10000 where the unit has 万, 100000000 where it has 亿, else 1' },
      suggestion: (row) => String(timesPrinted(row.unit)),
    },
  ],
});

/** 万人 → 10000; what counts single things → 1. */
const timesPrinted = (unit: string): number => Number(magnitudeOf(/^[十百千]?[万亿]/.exec(unit)?.[0] ?? '') ?? 1n);
