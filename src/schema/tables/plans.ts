import { optional } from '../cell.ts';
import { date, option, text } from '../kinds.ts';
import { area, locator, note, rowId, source, yearBasis, zone, zoneOrArea } from '../shared-columns.ts';
import { table } from '../table.ts';

export const plans = table({
  name: 'plans',
  zh: '规划与计划',
  en: 'Plans',
  note: '一份公开的工作计划、行动方案或部署：属于一个园区或一个市，有期间，有来源。',
  key: ['id'],
  label: 'title',
  page: (row) => `/plans/${row.id}/`,
  columns: {
    id: rowId('jn20'),
    zone,
    area,
    title: text({ zh: '名称', en: 'Title', note: '计划的名称，照来源。', example: '高质量发展的“八条路”' }),
    kind: option(
      { zh: '类型', en: 'Kind', note: '计划的性质。', example: 'work-plan' },
      {
        'work-plan': { zh: '年度工作安排', en: 'annual work plan' },
        'action-plan': { zh: '行动方案', en: 'action plan' },
        deployment: { zh: '工作部署', en: 'work arrangements' },
        progress: { zh: '进展报道中的安排', en: 'intentions in a progress report' },
      },
    ),
    period_start: optional(date({ zh: '期间起', en: 'Period start', note: '计划覆盖的起点。', example: '2020' })),
    period_end: optional(date({ zh: '期间止', en: 'Period end', note: '计划覆盖的终点；未写终点的留空。', example: '2020' })),
    year_basis: yearBasis,
    source,
    locator,
    note,
  },
  rules: [zoneOrArea],
});
