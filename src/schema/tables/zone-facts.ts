import { optional } from '../cell.ts';
import { date, option, text } from '../kinds.ts';
import { area, locator, note, rowId, source, yearBasis, zone, zoneOrArea } from '../shared-columns.ts';
import { table } from '../table.ts';

export const zoneFacts = table({
  name: 'zone-facts',
  zh: '园区概况',
  en: 'Zone facts',
  note: '园区的沿革、批准、范围、体制、产业定位、联系方式等事实。能作为数字比较的写在数据表。',
  key: ['id'],
  label: 'title',
  columns: {
    id: rowId('evjn-z001'),
    zone,
    area,
    topic: option(
      { zh: '方面', en: 'Topic', note: '讲的是哪方面。', example: 'history' },
      {
        history: { zh: '设立与沿革', en: 'history' },
        area: { zh: '范围与面积', en: 'area' },
        governance: { zh: '体制机构', en: 'governance' },
        industry: { zh: '产业定位', en: 'industries' },
        title: { zh: '称号与认定', en: 'designations' },
        contact: { zh: '公开的联系方式', en: 'published contact' },
        other: { zh: '其他', en: 'other' },
      },
    ),
    title: text({ zh: '事项', en: 'Item', note: '什么事。', example: '批准设立' }, 40),
    statement: text({ zh: '内容', en: 'Statement', note: '用自己的话写的事实，数字和名称照来源。', example: '2010年由国务院批准为国家高新区' }, 160),
    date: optional(date({ zh: '日期', en: 'Date', note: '事实发生或截至的日期。', example: '2010' })),
    year_basis: yearBasis,
    source,
    locator,
    note,
  },
  rules: [zoneOrArea],
});
