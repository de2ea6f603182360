import { optional } from '../cell.ts';
import { link, links, list, option, text } from '../kinds.ts';
import { aliases, area, asPrinted, locator, note, rowId, source, zone, zoneOrArea } from '../shared-columns.ts';
import { table } from '../table.ts';

export const projects = table({
  name: 'projects',
  zh: '项目',
  en: 'Projects',
  note: '要建、在建、已建的事：工业项目、道路、学校、医院、水系等。同一个项目一行，其他写法记在别名。',
  key: ['id'],
  partition: ['zone', 'area'],
  label: 'name',
  page: (row) => `/projects/${row.id}/`,
  columns: {
    id: rowId('jn20-p001'),
    zone,
    area,
    name: text({ zh: '名称', en: 'Name', note: '来源里的名称。', example: '如意湖样板区' }),
    aliases: optional(list(aliases('如意湖'), { names: true })),
    kind: option(
      { zh: '类别', en: 'Kind', note: '项目类别。', example: 'water' },
      {
        industry: { zh: '工业与产业', en: 'industry' },
        upgrade: { zh: '技术改造', en: 'technical upgrading' },
        park: { zh: '园区载体建设', en: 'park construction' },
        road: { zh: '道路交通', en: 'roads and transport' },
        water: { zh: '水系水利', en: 'waterways' },
        school: { zh: '学校', en: 'school' },
        health: { zh: '医疗', en: 'health care' },
        elderly: { zh: '养老', en: 'elderly care' },
        town: { zh: '小镇与片区', en: 'towns and districts' },
        green: { zh: '绿化景观', en: 'green space' },
        rural: { zh: '乡村', en: 'rural' },
        digital: { zh: '数字与信息化', en: 'digital' },
        civic: { zh: '其他民生与公共服务', en: 'other civic works' },
      },
    ),
    named: option(
      { zh: '是否具名', en: 'Named', note: '具名的单个项目，还是来源只给数量或类别的一组。', example: 'named' },
      { named: { zh: '具名项目', en: 'named' }, group: { zh: '只给数量或类别', en: 'a group without names' } },
    ),
    part_of: optional(link({ zh: '上级项目', en: 'Part of', note: '属于哪个更大的项目。', example: 'jn20-p010' }, 'projects')),
    actors: optional(
      links({ zh: '相关企业与载体', en: 'Actors', note: '来源写明的建设方、承载园区。', example: 'enterprises:jn20-e01' }, [
        'enterprises',
        'carriers',
        'industries',
      ]),
    ),
    as_printed: asPrinted,
    source,
    locator,
    note,
  },
  rules: [zoneOrArea],
});
