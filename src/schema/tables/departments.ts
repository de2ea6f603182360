import { link, text } from '../kinds.ts';
import { locator, rowId, source } from '../shared-columns.ts';
import { table } from '../table.ts';

export const departments = table({
  name: 'departments',
  zh: '部门',
  en: 'Departments',
  note: '文件里有分工的机关和单位。',
  key: ['id'],
  label: 'name',
  page: (row) => `/evaluation/departments/${row.id}/`,
  columns: {
    id: rowId('taian-finance'),
    name: text({ zh: '名称', en: 'Name', note: '文件里的名称。', example: '市财政局' }, 200, { translated: { en: 'name_en' } }),
    name_en: text({ zh: '英文名', en: 'English name', note: '英文名称。', example: 'Municipal Finance Bureau' }),
    area: link({ zh: '所属地区', en: 'Area', note: '哪个市的部门。', example: 'taian' }, 'areas'),
    source,
    locator,
  },
});
