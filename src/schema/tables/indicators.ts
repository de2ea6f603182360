import { optional } from '../cell.ts';
import { integer, link, links, option, text } from '../kinds.ts';
import { locator, note, rowId, source } from '../shared-columns.ts';
import { table } from '../table.ts';

export const indicators = table({
  name: 'indicators',
  zh: '指标',
  en: 'Indicators',
  note: '量的名称与定义。同一个量在各份文件里用同一个指标。',
  key: ['id'],
  label: 'name',
  page: (row) => `/indicators/${row.id}/`,
  columns: {
    id: rowId('general-budget-revenue'),
    name: text({ zh: '名称', en: 'Name', note: '通行的统计或规划用语。', example: '一般公共预算收入' }, 60, { translated: { en: 'name_en' } }),
    name_en: text({ zh: '英文名', en: 'English name', note: '英文名称。', example: 'General public budget revenue' }),
    definition: text({ zh: '定义', en: 'Definition', note: '这个量指什么；来源没有定义时如实写明。', example: '来源未给定义' }, 200),
    dimension: option(
      { zh: '量纲', en: 'Dimension', note: '数值的种类。', example: 'money' },
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
    direction: option(
      { zh: '方向', en: 'Direction', note: '数值增大是否为计划所求。', example: 'up' },
      {
        up: { zh: '越大越合目标', en: 'an increase is the aim' },
        down: { zh: '越小越合目标', en: 'a decrease is the aim' },
        none: { zh: '没有方向', en: 'no direction' },
      },
    ),
    topic: option(
      { zh: '领域', en: 'Topic', note: '所属领域，用于分组。', example: 'economy' },
      {
        economy: { zh: '经济财税', en: 'economy and revenue' },
        investment: { zh: '项目与招商', en: 'projects and investment' },
        industry: { zh: '产业与企业', en: 'industry and enterprises' },
        land: { zh: '土地与效益', en: 'land and efficiency' },
        innovation: { zh: '创新与人才', en: 'innovation and talent' },
        openness: { zh: '对外开放', en: 'openness' },
        infrastructure: { zh: '基础设施', en: 'infrastructure' },
        livelihood: { zh: '民生与生态', en: 'livelihood and environment' },
        governance: { zh: '治理与服务', en: 'governance and service' },
      },
    ),
    framework: optional(
      link({ zh: '评价体系', en: 'Framework', note: '属于哪个评价体系（制度表）；一般指标留空。', example: 'ta21a-m01' }, 'mechanisms'),
    ),
    heading: optional(text({ zh: '一级指标', en: 'Heading', note: '在评价体系中的一级指标。', example: '对外开放' }, 60)),
    seq: optional(integer({ zh: '序号', en: 'Order', note: '在评价体系中的先后。', example: '3' })),
    related: optional(
      links({ zh: '名称相近的指标', en: 'Near-named indicators', note: '名称相近、口径未必相同的指标，只供读者对照，不当作同一个量；可写多个，用 | 分隔。', example: 'foreign-trade-total' }, ['indicators']),
    ),
    source: optional(source),
    locator: optional(locator),
    note,
  },
});
