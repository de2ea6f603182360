import { optional } from '../cell.ts';
import { date, text } from '../kinds.ts';
import { locator, source } from '../shared-columns.ts';
import { table } from '../table.ts';
import { recordAnchor } from './removals.ts';

const content = (zh: string, en: string, note: string, example: string) => optional(text({ zh, en, note, example }, 300));

export const corrections = table({
  name: 'corrections',
  zh: '更正记录',
  en: 'Corrections',
  note: '发布过的一格改成了什么、为什么。旧值留在原处和更正记录页。',
  key: ['table', 'id', 'column', 'date'],
  label: 'id',
  page: (row) => `/corrections/log/#${recordAnchor('corrected', row.table, row.id)}-${row.column}-${row.date}`,
  columns: {
    table: text({ zh: '表', en: 'Table', note: '更正的行在哪张表，填表名。', example: 'figures' }, 40),
    id: text({ zh: '编号', en: 'ID', note: '更正的行的编号；编号有两部分的用 # 连接。', example: 'lc22-f001' }, 80),
    column: text({ zh: '列', en: 'Column', note: '更正的是哪一列，填列的英文名。', example: 'value' }, 40),
    old: content('旧值', 'Old value', '上次发布时的内容，照原样；原来空着的留空。', '16.09'),
    new: content('新值', 'New value', '改成的内容，与数据表里现在的一样；清空的留空。', '16.9'),
    date: date({ zh: '更正日期', en: 'Corrected on', note: '哪一天更正的，写到日。', example: '2026-12-01' }),
    reason: text({ zh: '更正理由', en: 'Reason', note: '为什么更正，读者能看到。', example: '录入时漏了一位小数' }),
    source: optional(source),
    locator: optional(locator),
  },
  rules: [
    { column: 'date', holds: (row) => row.date.length === 10, wrong: '更正日期没有写到日', remedy: '写成 2026-12-01 这样', en: { wrong: 'the date of the correction has no day', remedy: 'Write it like 2026-12-01' } },
    { column: 'new', holds: (row) => row.old !== row.new, wrong: '旧值和新值一样', remedy: '“旧值”填上次发布的内容，“新值”填改成的内容', en: { wrong: 'the old and the new value are the same', remedy: 'The old value is what was published last, the new one what it becomes' } },
    {
      column: 'locator',
      holds: (row) => (row.source === null) === (row.locator === null),
      wrong: '来源和出处段落要同时填',
      remedy: '有来源的填段落；没有来源的两格都留空',
      en: { wrong: 'source and locator go together', remedy: 'Name the passage of the source; without a source leave both empty' },
    },
  ],
});
