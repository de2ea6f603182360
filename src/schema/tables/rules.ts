import { optional } from '../cell.ts';
import { date, option, text } from '../kinds.ts';
import { area, asPrinted, locator, note, rowId, source, zone, zoneOrArea } from '../shared-columns.ts';
import { table } from '../table.ts';

export const rules = table({
  name: 'rules',
  zh: '规则',
  en: 'Rules',
  note: '来源写明的门槛、比例和条件：适用对象、条件、后果、语气。门槛的数写在数据表。',
  key: ['id'],
  label: 'title',
  page: (row) => `/rules/#${row.id}`,
  columns: {
    id: rowId('ta21a-g01'),
    zone,
    area,
    title: text({ zh: '标题', en: 'Title', note: '规则的简短名称。', example: '新建工业项目供地门槛' }, 60),
    applies_to: text({ zh: '适用对象', en: 'Applies to', note: '对谁适用。', example: '新建工业项目' }, 60),
    condition: text({ zh: '条件', en: 'Condition', note: '在什么情况下。', example: '投资额低于5000万元，或用地面积低于15亩' }, 80),
    logic: option(
      { zh: '条件关系', en: 'Logic', note: '多个条件之间的关系。', example: 'any' },
      {
        any: { zh: '满足任一条件', en: 'any condition' },
        all: { zh: '同时满足', en: 'all conditions' },
        single: { zh: '单一条件', en: 'one condition' },
      },
    ),
    consequence: text({ zh: '后果', en: 'Consequence', note: '满足条件后怎样。', example: '原则上不再单独供地' }, 80),
    modality: optional(text({ zh: '语气', en: 'Modality', note: '语气词，照录。', example: '原则上' }, 10)),
    valid_from: optional(date({ zh: '文件日期', en: 'Dated', note: '规则所在文件的日期。', example: '2021-07-14' })),
    unstated: text({ zh: '来源没有写', en: 'Not stated', note: '读者会问而来源没有写的。', example: '例外情形、有效期' }, 80),
    as_printed: asPrinted,
    source,
    locator,
    note,
  },
  rules: [zoneOrArea],
});
