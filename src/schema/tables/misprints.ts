import { text } from '../kinds.ts';
import { locator, rowId, source } from '../shared-columns.ts';
import { table } from '../table.ts';

export const misprints = table({
  name: 'misprints',
  zh: '原文疑误',
  en: 'Likely misprints',
  note: '来源里疑似印错的字词：保留原样，另记可能的本字和理由。',
  key: ['id'],
  label: 'printed',
  columns: {
    id: rowId('ta21w-x01'),
    printed: text({ zh: '原文', en: 'Printed', note: '印出来的字词。', example: '钼成' }, 40, { verbatim: true }),
    likely: text({ zh: '可能是', en: 'Likely reading', note: '可能的本字。', example: '钜成' }, 40, { verbatim: true }),
    reason: text({ zh: '理由', en: 'Reason', note: '为什么这样判断。', example: '2020年奠基报道写作“钜成”' }, 160),
    source,
    locator,
  },
});
