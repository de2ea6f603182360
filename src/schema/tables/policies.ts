import { optional } from '../cell.ts';
import { date, docno, id, option, text } from '../kinds.ts';
import { area, locator, note, rowId, source, zone, zoneOrArea } from '../shared-columns.ts';
import { table } from '../table.ts';

export const policies = table({
  name: 'policies',
  zh: '政策目录',
  en: 'Policies',
  note: '来源提到的政策文件和扶持措施：名称、文号、发文机关、日期、要点，以及全文是否查到。',
  key: ['id'],
  label: 'title',
  page: (row) => `/policies/#${row.id}`,
  columns: {
    id: rowId('evjn-y001'),
    zone,
    area,
    title: text({ zh: '名称', en: 'Title', note: '文件或措施的名称。', example: '关于开展“亩产效益”评价改革工作的实施意见' }, 120),
    document_number: optional(docno({ zh: '发文字号', en: 'Document number', note: '发文字号。', example: '济政字〔2020〕36号' })),
    issuer: optional(text({ zh: '发文机关', en: 'Issuer', note: '发文机关。', example: '济宁市人民政府' }, 40)),
    date: optional(date({ zh: '日期', en: 'Date', note: '成文或发布日期，精确到来源写明的程度。', example: '2020-06-19' })),
    key_facts: optional(text({ zh: '要点', en: 'Key facts', note: '来源写到的要点，用自己的话。', example: '建立工业企业分类综合评价' }, 200)),
    availability: option(
      { zh: '查到的程度', en: 'What was found', note: '查到全文、摘录，还是只有名称。', example: 'excerpt' },
      {
        full: { zh: '全文', en: 'full text' },
        excerpt: { zh: '部分内容', en: 'excerpt' },
        title: { zh: '只有名称', en: 'title only' },
      },
    ),
    status: option(
      { zh: '有效性', en: 'Status', note: '来源写明的有效性。', example: 'unknown' },
      {
        'in-force': { zh: '有效', en: 'in force' },
        revised: { zh: '已修订', en: 'revised' },
        expired: { zh: '已失效', en: 'expired' },
        unknown: { zh: '未查到', en: 'unknown' },
      },
    ),
    article: optional(id({ zh: '文章', en: 'Article', note: '本站有专文时，文章的文件名。', example: 'taian-action-plan' })),
    source,
    locator,
    note,
  },
  rules: [zoneOrArea],
});
