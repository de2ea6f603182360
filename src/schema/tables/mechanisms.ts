import { optional } from '../cell.ts';
import { link, option, text } from '../kinds.ts';
import { area, asPrinted, locator, note, rowId, source, zone, zoneOrArea } from '../shared-columns.ts';
import { table } from '../table.ts';

export const mechanisms = table({
  name: 'mechanisms',
  zh: '制度与机制',
  en: 'Mechanisms',
  note: '来源写到的制度、机制、台账、评价、队伍、行动和名录。',
  key: ['id'],
  label: 'name',
  page: (row) => `/systems/${row.system ?? 'other'}/#${row.id}`,
  columns: {
    id: rowId('ta21a-m01'),
    zone,
    area,
    name: text({ zh: '名称', en: 'Name', note: '来源里的名称。', example: '月调度、季评价、半年评估、年终总评' }, 60),
    kind: option(
      { zh: '类别', en: 'Kind', note: '机制的类别。', example: 'cycle' },
      {
        register: { zh: '库与台账', en: 'register' },
        cycle: { zh: '调度与评估周期', en: 'reporting cycle' },
        evaluation: { zh: '评价考核', en: 'evaluation' },
        responsibility: { zh: '责任与专班', en: 'responsibility' },
        ladder: { zh: '梯次培育', en: 'cultivation ladder' },
        service: { zh: '服务制度', en: 'service' },
        incentive: { zh: '政策与激励', en: 'policy and incentive' },
        promotion: { zh: '招商机制', en: 'investment promotion' },
        campaign: { zh: '行动与工程', en: 'campaign' },
        talent: { zh: '人才机制', en: 'talent' },
        cooperation: { zh: '合作机制', en: 'cooperation' },
        governance: { zh: '治理与党建', en: 'governance' },
      },
    ),
    cadence: optional(text({ zh: '频率', en: 'Cadence', note: '来源写明的频率。', example: '每月' }, 20)),
    status: option(
      { zh: '来源中的状态', en: 'Status in the source', note: '来源说已在实行，还是将要建立。', example: 'planned' },
      {
        running: { zh: '已在实行', en: 'running' },
        planned: { zh: '将要建立', en: 'to be set up' },
        continued: { zh: '继续、完善', en: 'to be continued or improved' },
        'not-stated': { zh: '未写明', en: 'not stated' },
      },
    ),
    system: optional(link({ zh: '所属系统', en: 'System', note: '在系统登记中的编号。', example: 's27' }, 'systems')),
    as_printed: asPrinted,
    source,
    locator,
    note,
  },
  rules: [zoneOrArea],
});
