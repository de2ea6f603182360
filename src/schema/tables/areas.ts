import { optional } from '../cell.ts';
import { id, integer, link, option, text } from '../kinds.ts';
import { table } from '../table.ts';

export const areas = table({
  name: 'areas',
  zh: '地区',
  en: 'Areas',
  note: '园区所在的省、市。只用作归属和口径，本站不画行政区界线。',
  key: ['id'],
  label: 'name',
  columns: {
    id: id({ zh: '编号', en: 'ID', note: '地区编号。', example: 'jining' }),
    name: text({ zh: '名称', en: 'Name', note: '地区全称。', example: '济宁市' }, 200, { translated: { en: 'name_en' } }),
    name_en: text({ zh: '英文名', en: 'English name', note: '英文名称。', example: 'Jining' }),
    level: option(
      { zh: '级别', en: 'Level', note: '省或市。', example: 'city' },
      { province: { zh: '省', en: 'province' }, city: { zh: '市', en: 'prefecture-level city' } },
    ),
    parent: optional(link({ zh: '上级', en: 'Part of', note: '所属的上级地区。', example: 'shandong' }, 'areas')),
    adcode: text({ zh: '行政区划代码', en: 'Division code', note: 'GB/T 2260 六位代码。', example: '370800' }, 6),
    tile_column: optional(
      integer({ zh: '方格图列', en: 'Tile column', note: '示意方格图上的列，左起从 0 数。只表示大致方位，不是地图。', example: '1' }, 0),
    ),
    tile_row: optional(integer({ zh: '方格图行', en: 'Tile row', note: '示意方格图上的行，上起从 0 数。', example: '3' }, 0)),
  },
});
