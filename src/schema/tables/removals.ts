import { optional } from '../cell.ts';
import { date, text } from '../kinds.ts';
import { locator, source } from '../shared-columns.ts';
import { table } from '../table.ts';

/** The anchor of a record about a row; the key of a row with two parts is joined with #, which an anchor cannot hold. */
export const recordAnchor = (kind: string, of: string, id: string): string => `${kind}-${of}-${id.replaceAll('#', '-')}`;

export const removals = table({
  name: 'removals',
  zh: '撤下记录',
  en: 'Removals',
  note: '发布过又撤下的行：哪一行、何时、为什么。原来的地址仍然有效，显示这里的理由；编号不再给别的行用。',
  key: ['table', 'id'],
  label: 'id',
  page: (row) => `/corrections/log/#${recordAnchor('removed', row.table, row.id)}`,
  columns: {
    table: text({ zh: '表', en: 'Table', note: '撤下的行原来在哪张表，填表名。', example: 'projects' }, 40),
    id: text({ zh: '编号', en: 'ID', note: '撤下的行的编号；编号有两部分的用 # 连接。', example: 'jn20-p001' }, 80),
    date: date({ zh: '撤下日期', en: 'Removed on', note: '从哪一天起不再算数，写到日。', example: '2026-12-01' }),
    reason: text({ zh: '撤下理由', en: 'Reason', note: '为什么撤下，读者能看到。', example: '与另一行是同一个项目' }),
    moved_to: optional(text({ zh: '改用编号', en: 'Moved to', note: '同一张表里代替它的行的编号；有它时，旧地址自动转到新地址。', example: 'jn20-p002' }, 80)),
    source: optional(source),
    locator: optional(locator),
  },
  rules: [
    { column: 'date', holds: (row) => row.date.length === 10, wrong: '撤下日期没有写到日', remedy: '写成 2026-12-01 这样', en: { wrong: 'the date of the removal has no day', remedy: 'Write it like 2026-12-01' } },
    { column: 'moved_to', holds: (row) => row.moved_to !== row.id, wrong: '“改用编号”就是它自己', remedy: '填代替它的另一行的编号，没有就留空', en: { wrong: 'the row that takes its place is itself', remedy: 'Write the id of the other row, or leave it empty' } },
    {
      column: 'locator',
      holds: (row) => (row.source === null) === (row.locator === null),
      wrong: '来源和出处段落要同时填',
      remedy: '有来源的填段落；没有来源的两格都留空',
      en: { wrong: 'source and locator go together', remedy: 'Name the passage of the source; without a source leave both empty' },
    },
  ],
});
