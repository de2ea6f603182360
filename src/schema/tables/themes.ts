import { optional } from '../cell.ts';
import { integer, link, text } from '../kinds.ts';
import { locator, note, rowId, source } from '../shared-columns.ts';
import { table } from '../table.ts';

export const themes = table({
  name: 'themes',
  zh: '计划的主题',
  en: 'Themes',
  note: '计划里的一级、二级标题，承诺挂在主题之下。层数不限。',
  key: ['id'],
  label: 'title',
  page: (row) => `/plans/${row.plan}/#${row.id}`,
  columns: {
    id: rowId('jn20-t01'),
    plan: link({ zh: '计划', en: 'Plan', note: '属于哪个计划。', example: 'jn20' }, 'plans'),
    parent: optional(link({ zh: '上级主题', en: 'Parent theme', note: '上一级主题；一级主题留空。', example: 'jn20-t01' }, 'themes')),
    seq: integer({ zh: '序号', en: 'Order', note: '在计划里的先后。', example: '1' }),
    title: text({ zh: '标题', en: 'Title', note: '标题，照来源。', example: '“有效投资”之路' }),
    source,
    locator,
    note,
  },
});
