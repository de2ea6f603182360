import { optional } from '../cell.ts';
import { date, integer, link, links, option, text } from '../kinds.ts';
import { area, asPrinted, locator, note, rowId, source, yearBasis, zone, zoneOrArea } from '../shared-columns.ts';
import { table } from '../table.ts';

export const commitments = table({
  name: 'commitments',
  zh: '承诺',
  en: 'Promises',
  note: '谁在什么时候之前做什么，有没有数字都算一条。数字写在数据表，用“关联”指回承诺。',
  key: ['id'],
  partition: ['zone', 'area'],
  label: 'title',
  page: (row) => `/promises/${row.id}/`,
  columns: {
    id: rowId('jn20-c001'),
    plan: link({ zh: '计划', en: 'Plan', note: '出自哪个计划。', example: 'jn20' }, 'plans'),
    theme: link({ zh: '主题', en: 'Theme', note: '在计划里的哪个主题下。', example: 'jn20-t02' }, 'themes'),
    zone,
    area,
    seq: integer({ zh: '序号', en: 'Order', note: '在计划里的先后。', example: '12' }),
    title: text({ zh: '承诺', en: 'Promise', note: '用自己的话写的一句事实：做什么，到什么程度。', example: '新增水系27公里' }, 60),
    actor: optional(text({ zh: '谁来做', en: 'Who', note: '来源写明的责任主体；没有写的留空。', example: '人力资源服务中心' })),
    kind: option(
      { zh: '做什么', en: 'Kind of action', note: '承诺的性质。', example: 'build' },
      {
        build: { zh: '建设项目', en: 'construction' },
        grow: { zh: '达到数量', en: 'reaching a number' },
        attract: { zh: '招引', en: 'attracting investment and talent' },
        nurture: { zh: '培育扶持', en: 'development and support' },
        institute: { zh: '建立制度', en: 'rules and mechanisms' },
        serve: { zh: '服务与治理', en: 'services and governance' },
        apply: { zh: '争取认定', en: 'seeking a designation' },
        plan: { zh: '规划研究', en: 'planning and study' },
      },
    ),
    modality: optional(text({ zh: '语气', en: 'Modality', note: '来源的语气词，照录。', example: '力争' }, 10)),
    due_kind: option(
      { zh: '期限类型', en: 'Kind of deadline', note: '期限怎样写的。', example: 'plan-year' },
      {
        day: { zh: '写明日期', en: 'a date' },
        year: { zh: '写明年内', en: 'within a named year' },
        'plan-year': { zh: '随计划年度', en: 'the year of the plan, no date of its own' },
        duration: { zh: '写明时长', en: 'a duration' },
        soon: { zh: '只写尽快', en: 'soon, no date' },
        none: { zh: '没有期限', en: 'no deadline' },
      },
    ),
    due: optional(date({ zh: '期限', en: 'Due', note: '期限的日期或年份。', example: '2020' })),
    due_printed: optional(text({ zh: '期限原词', en: 'Deadline as printed', note: '期限的原词。', example: '年内' }, 20)),
    year_basis: yearBasis,
    about: optional(
      links({ zh: '关联', en: 'About', note: '承诺涉及的项目、园中园与平台、企业、产业、制度、规则。', example: 'projects:jn20-p003' }, [
        'projects',
        'carriers',
        'enterprises',
        'industries',
        'mechanisms',
        'rules',
        'indicators',
      ]),
    ),
    as_printed: asPrinted,
    source,
    locator,
    note,
  },
  rules: [
    zoneOrArea,
    {
      column: 'due',
      holds: (row) => (row.due !== null) === ['day', 'year', 'plan-year'].includes(row.due_kind) || row.year_basis === 'not-stated',
      wrong: '“期限”与“期限类型”不一致',
      remedy: '写明日期、年内、随计划年度的要填期限；写明时长、尽快、没有期限的留空',
      en: { wrong: 'the due date and its kind do not agree', remedy: 'Fill in the due date for day, year and plan-year; leave it empty for a duration, “soon” or none' },
    },
  ],
});
