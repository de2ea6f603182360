import { links, option, text } from '../kinds.ts';
import { rowId } from '../shared-columns.ts';
import { table } from '../table.ts';

export const systems = table({
  name: 'systems',
  zh: '系统登记',
  en: 'Systems',
  note: '文件里描述的每一套系统、登记、周期和机制：来源说了什么，什么没有公布。',
  key: ['id'],
  label: 'name',
  page: (row) => `/systems/${row.id}/`,
  columns: {
    id: rowId('s27'),
    name: text({ zh: '名称', en: 'Name', note: '系统的名称。', example: '月调度、季评价、半年评估、年终总评' }, 60, { translated: { en: 'name_en' } }),
    name_en: text({ zh: '英文名', en: 'English name', note: '英文名称。', example: 'Monthly, quarterly, half-year and year-end review' }, 120),
    group: option(
      { zh: '分组', en: 'Group', note: '所属分组。', example: 'evaluation' },
      {
        promotion: { zh: '招商与项目', en: 'Investment promotion and project pipeline' },
        problems: { zh: '问题办理与责任', en: 'Project problem handling and responsibility' },
        enterprises: { zh: '企业', en: 'Enterprises' },
        chains: { zh: '产业链', en: 'Industry chains' },
        land: { zh: '土地与效益', en: 'Land and efficiency' },
        evaluation: { zh: '评价', en: 'Evaluation' },
        service: { zh: '政务服务', en: 'Government service' },
        talent: { zh: '人才、创新、金融', en: 'Talent, innovation, finance' },
        city: { zh: '城市、民生、生态、治理', en: 'City, livelihood, environment, governance' },
        publishing: { zh: '公开与编辑', en: 'Publishing and editorial' },
      },
    ),
    announces: text({ zh: '来源说了什么', en: 'What the sources announce', note: '用自己的话写的事实概括。', example: '按月调度、按季评价、半年评估、年终总评，定期通报进展' }, 160),
    unpublished: text({ zh: '没有公布什么', en: 'What is not published', note: '来源没有给出的内容。', example: '日期和通报' }, 120),
    sources: links({ zh: '来源', en: 'Sources', note: '出自哪些文件。', example: 'taian-2021-evaluation-action-plan' }, ['sources']),
  },
  rules: [
    {
      column: 'id',
      holds: (row) => row.id !== 'other',
      wrong: '编号 other 留给“未归入上述系统的制度与机制”的页面',
      remedy: '换一个编号',
      en: { wrong: 'the id other is kept for the page of mechanisms outside all systems', remedy: 'Choose another id' },
    },
  ],
});
