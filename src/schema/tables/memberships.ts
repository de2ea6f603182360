import { date, link, option, text } from '../kinds.ts';
import { locator, note, rowId, source, yearBasis } from '../shared-columns.ts';
import { table } from '../table.ts';

export const memberships = table({
  name: 'memberships',
  zh: '名单归属',
  en: 'List memberships',
  note: '项目在某年进入或退出某份名单。“省重点”是名单里的一员，不是项目自己的属性。',
  key: ['id'],
  label: 'list',
  columns: {
    id: rowId('evlc-l001'),
    project: link({ zh: '项目', en: 'Project', note: '哪个项目。', example: 'evlc-p001' }, 'projects'),
    list: text({ zh: '名单', en: 'List', note: '名单的名称。', example: '省重点项目' }, 60),
    level: option(
      { zh: '级别', en: 'Level', note: '名单的级别。', example: 'province' },
      {
        nation: { zh: '国家', en: 'national' },
        province: { zh: '省', en: 'provincial' },
        city: { zh: '市', en: 'city' },
        zone: { zh: '区', en: 'zone' },
      },
    ),
    year: date({ zh: '年份', en: 'Year', note: '哪一年的名单。', example: '2021' }),
    year_basis: yearBasis,
    status: option(
      { zh: '进出', en: 'Status', note: '列入还是退出。', example: 'listed' },
      { listed: { zh: '列入', en: 'listed' }, removed: { zh: '退出', en: 'removed' } },
    ),
    source,
    locator,
    note,
  },
});
