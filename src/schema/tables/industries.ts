import { optional } from '../cell.ts';
import { link, text } from '../kinds.ts';
import { note, rowId } from '../shared-columns.ts';
import { table } from '../table.ts';

export const industries = table({
  name: 'industries',
  zh: '产业',
  en: 'Industries and chains',
  note: '产业和产业链的名称。各园区在哪一年把它归入哪一类，见“产业分类”。',
  key: ['id'],
  label: 'name',
  page: (row) => `/industries/#${row.id}`,
  columns: {
    id: rowId('power-equipment'),
    name: text({ zh: '名称', en: 'Name', note: '产业名称，照来源。', example: '输变电' }),
    name_en: text({ zh: '英文名', en: 'English name', note: '英文名称。', example: 'Power transmission and transformation' }),
    part_of: optional(link({ zh: '上级产业', en: 'Part of', note: '来源写明它属于哪个产业。', example: 'high-end-equipment' }, 'industries')),
    note,
  },
});
