import { optional } from '../cell.ts';
import { id, integer, locator, option, text } from '../kinds.ts';
import { source } from '../shared-columns.ts';
import { table } from '../table.ts';

export const passages = table({
  name: 'passages',
  zh: '段落',
  en: 'Passages',
  note: '来源的段落目录：每段的编号、所在小节和位置。只有目录，没有原文。',
  key: ['source', 'id'],
  partition: [],
  label: 'id',
  page: (row) => `/sources/${row.source}/#${row.id}`,
  columns: {
    source,
    id: id({ zh: '段落编号', en: 'Passage', note: '来源中第几个非空段落，标题也算；表格行写 t1、t2 等。', example: 'p7' }),
    kind: option(
      { zh: '类型', en: 'Kind', note: '这一段是什么。', example: 'paragraph' },
      {
        title: { zh: '标题', en: 'title' },
        heading: { zh: '小标题', en: 'heading' },
        paragraph: { zh: '正文', en: 'paragraph' },
        continued: { zh: '接上段', en: 'continuation' },
        caption: { zh: '图片说明', en: 'caption' },
        byline: { zh: '署名、版头', en: 'byline' },
        row: { zh: '表格行', en: 'table row' },
        page: { zh: '网页正文', en: 'page' },
      },
    ),
    section: optional(text({ zh: '小节', en: 'Section', note: '所在小节的标题。', example: '提速推进水系贯通工程' })),
    nth: optional(integer({ zh: '节内第几段', en: 'Paragraph in section', note: '在小节里的第几段。', example: '1' })),
    continues: optional(
      locator({ zh: '接续', en: 'Continues', note: '这一段的文字接着同一来源的哪一段。', example: 'p8' }),
    ),
  },
});
