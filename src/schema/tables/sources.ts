import { optional } from '../cell.ts';
import { address, date, docno, integer, link, list, option, text } from '../kinds.ts';
import { note, rowId } from '../shared-columns.ts';
import { table } from '../table.ts';

export const sources = table({
  name: 'sources',
  zh: '来源',
  en: 'Sources',
  note: '每一份被引用的文件或网页。本站只发布其中的事实、数字、标题和简短原词，不转载原文。',
  key: ['id'],
  label: 'title',
  page: (row) => `/sources/${row.id}/`,
  fixed: ['title', 'publisher', 'kind', 'date', 'document_number'],
  columns: {
    id: rowId('jining-2020-eight-roads'),
    title: text({ zh: '标题', en: 'Title', note: '来源的标题，照原样。', example: '走好高质量发展的“八条路”' }),
    publisher: optional(text({ zh: '发布者', en: 'Publisher', note: '报社、机关或网站；来源没有写明的留空。', example: '大众网' })),
    byline: optional(text({ zh: '署名', en: 'Byline', note: '来源上的作者署名，只作出处用。', example: '于龙' })),
    kind: option(
      { zh: '文件类型', en: 'Kind', note: '来源是什么样的文件。', example: 'newspaper' },
      {
        newspaper: { zh: '报纸版面', en: 'newspaper page' },
        notice: { zh: '政府文件', en: 'official notice' },
        web: { zh: '网页报道', en: 'web article' },
        statistics: { zh: '统计资料', en: 'statistics' },
        standard: { zh: '标准或名录', en: 'standard or register' },
      },
    ),
    date: optional(date({ zh: '日期', en: 'Date', note: '发布日期，精确到来源写明的程度。', example: '2022-02-24' })),
    date_basis: option(
      { zh: '日期依据', en: 'Basis of the date', note: '日期是写明的、推定的，还是没有。', example: 'printed' },
      {
        printed: { zh: '原文写明', en: 'printed' },
        deduced: { zh: '由内容推定', en: 'inferred from the content' },
        'not-stated': { zh: '未写明', en: 'not stated' },
      },
    ),
    document_number: optional(
      docno({ zh: '发文字号', en: 'Document number', note: '公文的发文字号。', example: '泰政办发明电〔2021〕7号' }),
    ),
    covers: link({ zh: '涉及地区', en: 'Covers', note: '文件讲的是哪个市、省。', example: 'jining' }, 'areas'),
    grade: option(
      { zh: '来源等级', en: 'Grade', note: '来源的可靠程度，按发布者判断。', example: 'A' },
      {
        A: { zh: '甲：政府或官方媒体', en: 'A: government or official media' },
        B: { zh: '乙：其他媒体、转载或志愿者抄录', en: 'B: other media, copies or volunteer transcription' },
      },
    ),
    address: optional(address({ zh: '网址', en: 'Address', note: '可以公开链接时的网址。', example: 'https://example.gov.cn/a.html' })),
    passages_total: integer({ zh: '段落总数', en: 'Passages', note: '读过的文本里非空段落的数目，用来核对段落表。', example: '85' }, 0),
    reading_notes: optional(
      list({ zh: '阅读说明', en: 'Reading notes', note: '版面、断行、缺字等读者应当知道的事，用 | 分隔。', example: '原文分栏排版，一句话跨两段' }),
    ),
    note,
  },
  rules: [
    {
      column: 'date',
      holds: (row) => (row.date === null) === (row.date_basis === 'not-stated'),
      wrong: '“日期”与“日期依据”不一致',
      remedy: '有日期的，“日期依据”填 printed（原文写明）或 deduced（由内容推定）；没有日期的填 not-stated（未写明）',
      en: { wrong: 'the date and its basis do not agree', remedy: 'With a date the basis is printed or deduced; without one it is not-stated' },
    },
  ],
});
