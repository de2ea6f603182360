import { optional } from '../cell.ts';
import { option, text } from '../kinds.ts';
import { locator, note, rowId, source } from '../shared-columns.ts';
import { table } from '../table.ts';

export const terms = table({
  name: 'terms',
  zh: '术语与提法',
  en: 'Terms and slogans',
  note: '来源用到的提法。来源没有解释的如实标明，不凭记忆补充。',
  key: ['id'],
  label: 'term',
  page: (row) => `/glossary/slogans/#${row.id}`,
  columns: {
    id: rowId('ta22-s01'),
    term: text({ zh: '提法', en: 'Term', note: '来源里的写法。', example: '三步走、一条线' }, 40),
    explained: option(
      { zh: '来源是否解释', en: 'Explained in the source', note: '来源有没有说明它的含义。', example: 'no' },
      {
        yes: { zh: '来源有解释', en: 'explained' },
        partly: { zh: '只解释一部分', en: 'partly explained' },
        no: { zh: '来源没有解释', en: 'not explained in the source' },
      },
    ),
    meaning: optional(text({ zh: '含义', en: 'Meaning', note: '来源给出的含义，用自己的话概括。', example: '企业由个体转为企业' })),
    source,
    locator,
    note,
  },
});
