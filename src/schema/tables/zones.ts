import { link, option, text } from '../kinds.ts';
import { locator, note, rowId, source } from '../shared-columns.ts';
import { optional } from '../cell.ts';
import { table } from '../table.ts';

export const zones = table({
  name: 'zones',
  zh: '园区',
  en: 'Zones',
  note: '开发区名录。名称、级别、代码都有来源。',
  key: ['id'],
  label: 'short_name',
  page: (row) => `/zones/${row.id}/`,
  columns: {
    id: rowId('jining-hitech'),
    name: text({ zh: '全称', en: 'Full name', note: '园区的正式全称。', example: '济宁高新技术产业开发区' }, 200, { translated: { en: 'name_en' } }),
    short_name: text({ zh: '简称', en: 'Short name', note: '通行的简称，页面标题用它。', example: '济宁高新区' }, 200, { translated: { en: 'name_en' } }),
    name_en: text({ zh: '英文名', en: 'English name', note: '英文名称。', example: 'Jining High-tech Zone' }),
    area: link({ zh: '所在市', en: 'City', note: '园区所在的设区市。', example: 'jining' }, 'areas'),
    level: option(
      { zh: '级别', en: 'Level', note: '批准级别。', example: 'national' },
      {
        national: { zh: '国家级', en: 'national' },
        provincial: { zh: '省级', en: 'provincial' },
        'not-stated': { zh: '来源未写明', en: 'not stated' },
      },
    ),
    type: option(
      { zh: '类型', en: 'Type', note: '开发区类型。', example: 'high-tech' },
      {
        'high-tech': { zh: '高新技术产业开发区', en: 'high-tech zone' },
        economic: { zh: '经济技术开发区', en: 'economic and technological development zone' },
        bonded: { zh: '海关特殊监管区', en: 'special customs area' },
        other: { zh: '其他', en: 'other' },
      },
    ),
    code: optional(text({ zh: '功能区代码', en: 'Functional-zone code', note: 'GB/T 37028-2018 的八位代码。', example: '37103007' }, 8)),
    coverage: option(
      { zh: '收录深度', en: 'Coverage', note: '本站对这个园区读到什么程度。', example: 'ledger' },
      { ledger: { zh: '完整台账', en: 'full ledger' }, directory: { zh: '只在名录', en: 'directory only' } },
    ),
    source,
    locator,
    note,
  },
});
