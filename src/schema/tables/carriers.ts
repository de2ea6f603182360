import { optional } from '../cell.ts';
import { link, list, option, text } from '../kinds.ts';
import { aliases, area, asPrinted, locator, note, rowId, source, zone, zoneOrArea } from '../shared-columns.ts';
import { table } from '../table.ts';

export const carriers = table({
  name: 'carriers',
  zh: '园区载体与平台',
  en: 'Parks and platforms',
  note: '园中园、孵化器、研发平台、服务大厅、合作平台等载体。',
  key: ['id'],
  partition: ['zone', 'area'],
  label: 'name',
  page: (row) => `/parks/${row.id}/`,
  columns: {
    id: rowId('jn20-k001'),
    zone,
    area,
    name: text({ zh: '名称', en: 'Name', note: '来源里的名称。', example: '济宁产业研究院' }),
    aliases: optional(list(aliases('产业研究院'), { names: true })),
    kind: option(
      { zh: '类别', en: 'Kind', note: '载体类别。', example: 'research' },
      {
        park: { zh: '产业园区', en: 'industrial park' },
        cooperation: { zh: '国际合作园区', en: 'international cooperation park' },
        incubator: { zh: '孵化器与众创空间', en: 'incubator' },
        research: { zh: '研发机构', en: 'research institute' },
        platform: { zh: '技术与产业平台', en: 'technology platform' },
        finance: { zh: '金融载体与基金', en: 'finance platform or fund' },
        talent: { zh: '人才载体', en: 'talent platform' },
        service: { zh: '政务与公共服务', en: 'public service' },
        trade: { zh: '开放与物流平台', en: 'trade and logistics platform' },
        online: { zh: '信息系统', en: 'information system' },
        base: { zh: '基地与示范区', en: 'base or demonstration area' },
        other: { zh: '其他', en: 'other' },
      },
    ),
    level: optional(
      option(
        { zh: '级别', en: 'Level', note: '来源写明的级别。', example: 'provincial' },
        {
          national: { zh: '国家级', en: 'national' },
          provincial: { zh: '省级', en: 'provincial' },
          city: { zh: '市级', en: 'city' },
          zone: { zh: '区级', en: 'zone' },
        },
      ),
    ),
    existence: option(
      { zh: '现状', en: 'Existence', note: '来源说它已有，还是要建、要争取。', example: 'planned' },
      {
        existing: { zh: '已有', en: 'existing' },
        planned: { zh: '计划中', en: 'planned' },
        underway: { zh: '建设中', en: 'under way' },
        'not-stated': { zh: '未写明', en: 'not stated' },
      },
    ),
    industry: optional(link({ zh: '产业', en: 'Industry', note: '来源写明服务的产业。', example: 'new-materials' }, 'industries')),
    part_of: optional(link({ zh: '上级载体', en: 'Part of', note: '属于哪个更大的载体。', example: 'jn20-k002' }, 'carriers')),
    as_printed: asPrinted,
    source,
    locator,
    note,
  },
  rules: [zoneOrArea],
});
