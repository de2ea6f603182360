import { optional } from '../cell.ts';
import { date, link, option, text } from '../kinds.ts';
import { asPrinted, locator, note, rowId, source, yearBasis } from '../shared-columns.ts';
import { table } from '../table.ts';

export const projectEvents = table({
  name: 'project-events',
  zh: '项目进展',
  en: 'Project events',
  note: '一个项目在某时的状态词：照录原词，分清是计划还是事实，日期只精确到来源写明的程度。',
  key: ['id'],
  label: 'stage_printed',
  page: (row) => `/projects/${row.project}/`,
  columns: {
    id: rowId('jn20-v001'),
    project: link({ zh: '项目', en: 'Project', note: '哪个项目。', example: 'jn20-p001' }, 'projects'),
    stage: option(
      { zh: '阶段', en: 'Stage', note: '状态词归入的阶段；归不进去的选“推进”或“其他”。', example: 'started' },
      {
        idea: { zh: '谋划', en: 'idea' },
        talks: { zh: '洽谈', en: 'in talks' },
        signed: { zh: '签约', en: 'signed' },
        filed: { zh: '备案、手续', en: 'filed' },
        started: { zh: '开工、启动', en: 'started' },
        building: { zh: '建设', en: 'construction' },
        advance: { zh: '推进', en: 'being advanced' },
        'main-works': { zh: '主体完工', en: 'main works complete' },
        completed: { zh: '竣工、建成', en: 'completed' },
        opened: { zh: '投用、通车、开放', en: 'opened' },
        production: { zh: '投产', en: 'in production' },
        capacity: { zh: '达产', en: 'at full capacity' },
        stopped: { zh: '停工、终止', en: 'stopped' },
        other: { zh: '其他', en: 'other' },
      },
    ),
    stage_printed: text({ zh: '状态原词', en: 'Stage as printed', note: '来源里的状态词。', example: '建成通水' }, 20),
    mode: option(
      { zh: '计划或事实', en: 'Planned or actual', note: '来源说的是将要做，还是已经做到。', example: 'planned' },
      { planned: { zh: '计划', en: 'planned' }, actual: { zh: '事实', en: 'actual' } },
    ),
    date: optional(date({ zh: '日期', en: 'Date', note: '计划完成或实际发生的日期。', example: '2020' })),
    year_basis: yearBasis,
    as_printed: asPrinted,
    source,
    locator,
    note,
  },
});
