import { optional } from '../cell.ts';
import { link, list, option, text } from '../kinds.ts';
import { note, rowId } from '../shared-columns.ts';
import { table } from '../table.ts';

export const systemViews = table({
  name: 'system-views',
  zh: '系统的数据',
  en: 'System views',
  note: '每套系统的页面显示哪些数据：按园区和类别从数据表里取，数据增加时页面跟着变。',
  key: ['id'],
  label: 'title',
  columns: {
    id: rowId('sv-001'),
    system: link({ zh: '系统', en: 'System', note: '哪套系统。', example: 's04' }, 'systems'),
    title: text({ zh: '标题', en: 'Title', note: '这组数据的标题。', example: '省市区重点项目的数量和位次' }, 60),
    shows: option(
      { zh: '显示什么', en: 'Shows', note: '取自哪张表。', example: 'figures' },
      {
        figures: { zh: '数字', en: 'figures' },
        projects: { zh: '项目', en: 'projects' },
        carriers: { zh: '载体与平台', en: 'parks and platforms' },
        rules: { zh: '规则', en: 'rules' },
        industries: { zh: '产业分类', en: 'industries' },
        indicators: { zh: '指标', en: 'indicators' },
        enterprises: { zh: '企业与机构', en: 'enterprises' },
        commitments: { zh: '承诺', en: 'promises' },
        policies: { zh: '政策', en: 'policies' },
        'evaluation-items': { zh: '评价办法条目', en: 'evaluation items' },
        terms: { zh: '提法', en: 'terms' },
        sources: { zh: '来源', en: 'sources' },
        zones: { zh: '园区', en: 'zones' },
      },
    ),
    zone: optional(link({ zh: '园区', en: 'Zone', note: '只取这个园区的；空着取全部。', example: 'jining-hitech' }, 'zones')),
    kinds: optional(list({ zh: '选取', en: 'Selector', note: '指标编号、类别代码或行编号，用 | 分隔；空着取全部。', example: 'key-projects' })),
    note,
  },
});
