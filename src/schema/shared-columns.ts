/** Columns that many tables share: whose row it is, where it stands in its source, how it was printed. */
import { optional } from './cell.ts';
import { id, link, locator as locatorKind, option, text } from './kinds.ts';

export const rowId = (example: string) =>
  id({ zh: '编号', en: 'ID', note: '本行的永久编号，一经发布不再更改，也不给别的行使用。', example });

export const zone = optional(
  link({ zh: '园区', en: 'Zone', note: '本行属于哪个园区；属于全市的行留空并填“地区”。', example: 'jining-hitech', alsoCalled: ['开发区', '高新区', '园区名称', '开发区名称'] }, 'zones'),
);

export const area = optional(
  link({ zh: '地区', en: 'Area', note: '不属于单个园区时，属于哪个市、省。', example: 'taian', alsoCalled: ['地区名称'] }, 'areas'),
);

/** Rule shared by tables whose rows belong either to a zone or to an area. */
export const zoneOrArea = {
  column: 'zone' as const,
  holds: (row: { zone: string | null; area: string | null }) => (row.zone === null) !== (row.area === null),
  wrong: '“园区”和“地区”应当只填一个',
  remedy: '属于单个园区的填“园区”，属于全市、全省的填“地区”，另一格留空',
  en: { wrong: 'either zone or area must be filled in, not both', remedy: 'Name the zone where it belongs to one zone, the area where it belongs to a city or province, and leave the other empty' },
};

export const source = link(
  { zh: '来源', en: 'Source', note: '本行出自哪份文件（来源表的编号）。', example: 'jining-2020-eight-roads', alsoCalled: ['资料来源', '数据来源'] },
  'sources',
);

export const locator = locatorKind({
    zh: '出处段落',
    en: 'Locator',
    note: '在来源中的段落编号（段落表）；跨段的写多个，用 | 分隔。',
    example: 'p7',
});

export const asPrinted = text(
  { zh: '原文写法', en: 'As printed', note: '来源中的简短原词，逐字照录，供核对。', example: '新增水系27公里' },
  60,
  { verbatim: true },
);

export const note = optional(
  text({ zh: '说明', en: 'Note', note: '读者需要知道的保留、歧义或判断理由。', example: '原文未写年份，由内容推定', alsoCalled: ['备注', '附注'] }, 300),
);

export const yearBasis = option(
  { zh: '年份依据', en: 'Basis of the year', note: '年份是原文写明、由上下文推定，还是无从得知。', example: 'printed' },
  {
    printed: { zh: '原文写明', en: 'printed' },
    deduced: { zh: '由上下文推定', en: 'inferred from the context' },
    'not-stated': { zh: '未写明', en: 'not stated' },
  },
);

export const aliases = (example: string) => ({
  zh: '别名',
  en: 'Other names',
  note: '同一对象在来源中的其他写法，用 | 分隔。',
  example,
});
