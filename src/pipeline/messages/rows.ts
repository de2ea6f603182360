/** A row has more or fewer cells than the header, or none. */
import type { FindingCode } from '../finding.ts';
import type { Family } from './message.ts';
import { say } from './message.ts';
import { allowed, quoted, value } from './quote.ts';

type RowCode = Extract<FindingCode, 'long-row' | 'short-row' | 'blank-row'>;

export const ROWS: Family<RowCode> = {
  title: { zh: '行', en: 'Rows' },
  messages: {
    'long-row': {
      severity: 'error',
      title: { zh: '这一行多了内容', en: 'The row is too long' },
      zh: say((f) => `这一行比表头多出内容：${quoted(f)}`, '检查是否多打了逗号；单元格里的逗号要整格加英文双引号'),
      en: say((f) => `this row holds more than the header: ${quoted(f)}`, 'Look for a comma too many; put a cell that holds a comma into double quotation marks'),
      cause: {
        zh: '用记事本编辑时，格里的英文逗号会被当成分列；在表格右边空白处写了备注，也会这样。',
        en: 'In a text editor a comma inside a cell splits it in two; a remark to the right of the table does the same.',
      },
      example: { wrong: '1,收入16亿元,增长3%', right: '1,"收入16亿元,增长3%"' },
      related: ['short-row', 'bad-quotes'],
    },
    'short-row': {
      severity: 'error',
      title: { zh: '这一行少了格', en: 'The row is too short' },
      zh: say((f) => `这一行只有 ${value(f)} 格`, (f) => `应有 ${allowed(f)} 格，空着的也要留出逗号`),
      en: say((f) => `this row has only ${value(f)} cells`, (f) => `It needs ${allowed(f)}; an empty cell still needs its comma`),
      cause: {
        zh: '用记事本加行时漏写了逗号，或者一行被换行断成了两行。用表格软件加行不会这样。',
        en: 'A comma was left out in a text editor, or a line break cut the row in two. Rows added in a spreadsheet program are always right.',
      },
      example: { wrong: 'sample-city,示例市', right: 'sample-city,示例市,,' },
      related: ['long-row', 'blank'],
    },
    'blank-row': {
      severity: 'warning',
      title: { zh: '空行', en: 'An empty row' },
      zh: say('空行已跳过', (f) => (f.file.includes('【') ? '不用改；删得掉的可以删掉' : '删掉空行')),
      en: say('an empty row was skipped', 'Delete the empty row'),
      cause: {
        zh: '清空了一行的内容，但没有删除整行；表格软件另存时会把它写成一串逗号。',
        en: 'The cells of a row were cleared but the row was not deleted; it is saved as a line of commas.',
      },
      example: { wrong: ',,,', right: '（整行删除）' },
      related: ['blank'],
    },
  },
};
