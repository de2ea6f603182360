import { integer, link, links, option } from '../kinds.ts';
import { locator, note, rowId, source } from '../shared-columns.ts';
import { table } from '../table.ts';

export const responsibilities = table({
  name: 'responsibilities',
  zh: '责任分工',
  en: 'Responsibilities',
  note: '哪个部门对哪个指标、哪项工作牵头、负责或配合。正文和附表不一致时两处都记。',
  key: ['id'],
  label: 'id',
  columns: {
    id: rowId('ta21a-r001'),
    target: links(
      { zh: '对什么负责', en: 'For what', note: '指标、主题、制度或承诺。', example: 'indicators:tax-per-mu' },
      ['indicators', 'themes', 'mechanisms', 'commitments'],
    ),
    role: option(
      { zh: '角色', en: 'Role', note: '文件里的角色。', example: 'lead' },
      {
        lead: { zh: '牵头', en: 'lead' },
        responsible: { zh: '责任', en: 'responsible' },
        cooperating: { zh: '配合', en: 'cooperating' },
      },
    ),
    department: link({ zh: '部门', en: 'Department', note: '哪个部门。', example: 'taian-finance' }, 'departments'),
    seq: integer({ zh: '排序', en: 'Order', note: '在同一格里的先后。', example: '1' }),
    cell: option(
      { zh: '单元格', en: 'Cell', note: '写在本格，还是由合并单元格继承。', example: 'printed' },
      {
        printed: { zh: '本格写明', en: 'printed in this cell' },
        inherited: { zh: '合并单元格继承', en: 'inherited from a merged cell' },
        text: { zh: '写在正文', en: 'printed in the main text' },
      },
    ),
    source,
    locator,
    note,
  },
});
