import { links } from '../kinds.ts';
import { asPrinted, locator, note, rowId, source } from '../shared-columns.ts';
import { table } from '../table.ts';

export const mentions = table({
  name: 'mentions',
  zh: '再次提及',
  en: 'Further mentions',
  note: '同一个项目、载体、企业、产业、制度在另一份来源或另一段里再次出现。',
  key: ['id'],
  label: 'as_printed',
  columns: {
    id: rowId('ta22-n01'),
    entity: links({ zh: '对象', en: 'Entity', note: '再次出现的是谁。', example: 'carriers:ta21w-k01' }, [
      'projects',
      'carriers',
      'enterprises',
      'industries',
      'mechanisms',
    ]),
    as_printed: asPrinted,
    source,
    locator,
    note,
  },
});
