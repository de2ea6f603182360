/** The first row of a table: its column titles. */
import type { FindingCode } from '../finding.ts';
import type { Family } from './message.ts';
import { say } from './message.ts';
import { allowed, quoted, value } from './quote.ts';

type HeaderCode = Extract<FindingCode, 'blank-header' | 'duplicate-header' | 'unknown-column' | 'missing-column'>;

export const HEADER: Family<HeaderCode> = {
  title: { zh: '表头', en: 'Header' },
  messages: {
    'blank-header': {
      severity: 'error',
      title: { zh: '表头有空格', en: 'A header cell is empty' },
      zh: say(
        (f) => (f.allowed === undefined ? `表头第 ${value(f)} 格是空的` : `${value(f)} 列没有表头，${allowed(f)}`),
        (f) => (f.allowed === undefined ? '写上列名，或删掉这一列' : '是数据，在第一行写上列名；是写在表格旁边的话，删掉它'),
      ),
      en: say(
        (f) => (f.allowed === undefined ? `header cell ${value(f)} is empty` : `column ${value(f)} has no title, but something stands in it`),
        'Write the title of the column, or delete the column',
      ),
      cause: {
        zh: '在表格右边或中间多点出了一列，或者列名被误删了。',
        en: 'A column was added by accident, or its title was deleted.',
      },
      example: { wrong: 'id,,level', right: 'id,name,level' },
      related: ['unknown-column', 'missing-column'],
    },
    'duplicate-header': {
      severity: 'error',
      title: { zh: '列名重复', en: 'A column appears twice' },
      zh: say((f) => `表头${quoted(f)}出现了两次`, '每列只保留一个'),
      en: say((f) => `the column ${quoted(f)} appears twice in the header`, 'Keep each column once'),
      cause: {
        zh: '复制了一整列，或者同一列既写了英文名又写了中文名，看不出以哪一列为准。',
        en: 'A whole column was copied, or the same column is there by its ID and by its Chinese title; nobody can tell which one counts.',
      },
      example: { wrong: 'id,名称,name', right: 'id,name' },
    },
    'unknown-column': {
      severity: 'error',
      title: { zh: '不认识的列', en: 'An unknown column' },
      zh: say((f) => `不认识的列${quoted(f)}`, (f) => `改成本表的列名，或删掉这一列。本表的列：${allowed(f)}`),
      en: say((f) => `unknown column ${quoted(f)}`, (f) => `Use a column of this table or delete it. Its columns: ${allowed(f)}`),
      cause: {
        zh: '列名打错了字，用了自己的叫法，或者第一行是标题而不是表头。',
        en: 'The title is mistyped or one of your own, or the first row is a heading and not the header.',
      },
      example: { wrong: '名字', right: '名称' },
      related: ['missing-column', 'blank-header'],
    },
    'missing-column': {
      severity: 'error',
      title: { zh: '缺少列', en: 'A column is missing' },
      zh: say((f) => `缺少列${quoted(f)}`, '在表头补上这一列；选填的列可以空着，列不能删'),
      en: say((f) => `the column ${quoted(f)} is missing`, 'Add it to the header; an optional column may stay empty but not be deleted'),
      cause: {
        zh: '觉得用不上就把整列删了，或者从旧模板开始填。',
        en: 'The column was deleted as not needed, or the sheet began from an old template.',
      },
      example: { wrong: 'id,name', right: 'id,name,level' },
      related: ['unknown-column'],
    },
  },
};
