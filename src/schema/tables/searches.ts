import { optional } from '../cell.ts';
import { date, link, text } from '../kinds.ts';
import { rowId } from '../shared-columns.ts';
import { table } from '../table.ts';

export const searches = table({
  name: 'searches',
  zh: '查找记录',
  en: 'Searches',
  note: '专门查找过某条承诺的结果而没有找到。没有找到不等于没有做到。',
  key: ['id'],
  label: 'id',
  columns: {
    id: rowId('evjn-q001'),
    commitment: link({ zh: '承诺', en: 'Promise', note: '查找的是哪条承诺。', example: 'jn20-c012' }, 'commitments'),
    searched: date({ zh: '查找截止', en: 'Searched until', note: '查找进行到什么时候。', example: '2026' }),
    note: optional(text({ zh: '说明', en: 'Note', note: '查找时看到的情况；网页上不显示。', example: '只查到奠基的消息' }, 300, { translated: false })),
  },
});
