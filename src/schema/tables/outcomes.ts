import { optional } from '../cell.ts';
import { date, link, links, option, text } from '../kinds.ts';
import { locator, note, rowId, source, yearBasis } from '../shared-columns.ts';
import { table } from '../table.ts';

export const outcomes = table({
  name: 'outcomes',
  zh: '承诺的结果',
  en: 'Outcomes',
  note: '一条承诺后来怎样：另有来源的事实，写明做到哪一步。没有结果的承诺不在这张表里。',
  key: ['id'],
  label: 'summary',
  page: (row) => `/promises/${row.commitment}/#${row.id}`,
  columns: {
    id: rowId('evjn-o001'),
    commitment: link({ zh: '承诺', en: 'Promise', note: '哪条承诺的结果。', example: 'jn20-c012' }, 'commitments'),
    stage: option(
      { zh: '做到哪一步', en: 'Stage', note: '来源说到的最后一步；来源没有说做到的，不写做到。', example: 'started' },
      {
        announced: { zh: '再次宣布', en: 'announced again' },
        started: { zh: '已启动、开工', en: 'started' },
        underway: { zh: '推进中', en: 'under way' },
        partly: { zh: '部分做到', en: 'partly done' },
        built: { zh: '建成', en: 'built' },
        delivered: { zh: '做到、投用', en: 'delivered' },
        dropped: { zh: '取消', en: 'dropped' },
        unknown: { zh: '只有相关消息，不能判断', en: 'related news only' },
      },
    ),
    summary: text({ zh: '结果', en: 'Outcome', note: '用自己的话写的一句事实，数字照来源。', example: '2020年4月13日奠基' }, 100),
    date: optional(date({ zh: '日期', en: 'Date', note: '结果发生或来源报告的日期。', example: '2020-04-13' })),
    year_basis: yearBasis,
    figures: optional(links({ zh: '数字', en: 'Figures', note: '结果里的数，见数字表。', example: 'evjn-f010' }, ['figures'])),
    conflicts_with: optional(link({ zh: '与之矛盾', en: 'Conflicts with', note: '说法不同的另一条结果；两条都显示。', example: 'evjn-o002' }, 'outcomes')),
    source,
    locator,
    note,
  },
});
