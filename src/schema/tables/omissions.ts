import { integer, text } from '../kinds.ts';
import { rowId } from '../shared-columns.ts';
import { table } from '../table.ts';

export const omissions = table({
  name: 'omissions',
  zh: '没有收录的证据',
  en: 'Evidence left out',
  note: '收集到而没有收录的证据，每条写明理由，供复核。',
  key: ['id'],
  label: 'what',
  columns: {
    id: rowId('om-001'),
    collection: text({ zh: '证据文件', en: 'Collection', note: '收集时的文件名。', example: 'observations' }, 40),
    row: integer({ zh: '行', en: 'Row', note: '在收集文件中的第几行数据。', example: '12' }),
    what: text({ zh: '内容', en: 'What', note: '这一行说的是什么。', example: '某市 一般公共预算收入' }, 120, { translated: false }),
    reason: text({ zh: '理由', en: 'Reason', note: '为什么没有收录。', example: '没有点名园区' }, 200, { translated: false }),
  },
});
