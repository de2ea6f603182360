import { optional } from '../cell.ts';
import { decimal, integer, text } from '../kinds.ts';
import { locator, note, rowId, source } from '../shared-columns.ts';
import { table } from '../table.ts';

export const evaluationItems = table({
  name: 'evaluation-items',
  zh: '评价办法条目',
  en: 'Evaluation items',
  note: '公开的评价办法里的指标、权重和规则，只作说明；没有公布的权重留空。',
  key: ['id'],
  label: 'scheme',
  page: () => '/evaluation/methods/',
  columns: {
    id: rowId('evta-w001'),
    scheme: text({ zh: '评价办法', en: 'Scheme', note: '哪个评价办法。', example: '山东省亩产效益评价' }, 80),
    seq: integer({ zh: '序号', en: 'Order', note: '在办法里的先后。', example: '1' }),
    level1: text({ zh: '一级', en: 'Level 1', note: '一级指标或环节。', example: '规上' }, 60),
    level2: optional(text({ zh: '二级', en: 'Level 2', note: '二级指标或规则名。', example: '亩均税收' }, 60)),
    weight: optional(decimal({ zh: '权重', en: 'Weight', note: '公布的权重。', example: '30', unit: '%' })),
    rule: optional(text({ zh: '规则', en: 'Rule', note: '算法或规则，照来源概括。', example: '得分为企业值除以基准值乘权重之和' }, 120)),
    baseline: optional(decimal({ zh: '基准值', en: 'Baseline', note: '公布的基准值，与企业值相除用。', example: '24.097' })),
    baseline_unit: optional(text({ zh: '基准值单位', en: 'Unit of the baseline', note: '来源给基准值写的单位；没有写的留空。', example: '万元/亩' }, 20)),
    source,
    locator,
    note,
  },
});
