import { optional } from '../cell.ts';
import { list, option, text } from '../kinds.ts';
import { aliases, locator, note, rowId, source } from '../shared-columns.ts';
import { table } from '../table.ts';

export const glossary = table({
  name: 'glossary',
  zh: '术语表',
  en: 'Glossary',
  note: '页面用到的专业术语。含义只写来源或标准支持的内容；查不到的如实标明。',
  key: ['id'],
  label: 'term',
  page: (row) => `/glossary/#${row.id}`,
  columns: {
    id: rowId('g-tax-per-mu'),
    term: text({ zh: '术语', en: 'Term', note: '通行的写法。', example: '亩均税收' }, 40),
    aliases: optional(list(aliases('亩均税'), { names: true, translated: false })),
    meaning: optional(text({ zh: '含义', en: 'Meaning', note: '用自己的话写的含义。', example: '单位用地面积实现的税收' }, 160)),
    basis: option(
      { zh: '依据', en: 'Basis', note: '含义从哪里来。', example: 'standard' },
      {
        source: { zh: '收录的文件', en: 'a source of the ledger' },
        standard: { zh: '标准或统计口径', en: 'a standard or statistical rule' },
        unexplained: { zh: '没有查到解释', en: 'no explanation found' },
      },
    ),
    source: optional(source),
    locator: optional(locator),
    note,
  },
  rules: [
    {
      column: 'meaning',
      holds: (row) => (row.meaning === null) === (row.basis === 'unexplained'),
      wrong: '含义和依据不一致',
      remedy: '没有查到解释的，“依据”填 unexplained（没有查到解释），“含义”留空；查到的写出含义',
      en: { wrong: 'meaning and basis do not agree', remedy: 'Where no explanation was found set the basis to unexplained and leave the meaning empty; otherwise write the meaning' },
    },
    {
      column: 'locator',
      holds: (row) => [row.source, row.locator].every((cell) => (cell === null) === (row.basis === 'unexplained')),
      wrong: '依据和来源、出处段落不一致',
      remedy: '有含义就要有来源和出处段落；没有查到解释的，两格都留空',
      en: { wrong: 'basis and source do not agree', remedy: 'A meaning needs its source and passage; leave both empty where no explanation was found' },
    },
  ],
});
