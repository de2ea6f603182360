import { optional } from '../cell.ts';
import { date, link, option, text } from '../kinds.ts';
import { area, asPrinted, locator, note, rowId, source, yearBasis, zone, zoneOrArea } from '../shared-columns.ts';
import { table } from '../table.ts';

export const industryClasses = table({
  name: 'industry-classes',
  zh: '产业分类',
  en: 'Industry classes',
  note: '一个园区在某年把某产业归入哪一类，照来源的说法；不同年份的分类并存。',
  key: ['id'],
  label: 'class_printed',
  page: (row) => `/industries/#${row.industry}`,
  columns: {
    id: rowId('ta22-i01'),
    zone,
    area,
    industry: link({ zh: '产业', en: 'Industry', note: '哪个产业。', example: 'power-equipment' }, 'industries'),
    class_printed: text({ zh: '分类原词', en: 'Class as printed', note: '来源里的分类名。', example: '优势产业' }, 30),
    class: option(
      { zh: '分类', en: 'Class', note: '归入的类别。', example: 'advantaged' },
      {
        leading: { zh: '主导产业', en: 'leading' },
        advantaged: { zh: '优势产业', en: 'strong' },
        emerging: { zh: '新兴产业', en: 'emerging' },
        clustered: { zh: '已形成集群', en: 'clustered' },
        potential: { zh: '有集群潜力', en: 'with cluster potential' },
        focus: { zh: '重点发展', en: 'in focus' },
        strategic: { zh: '战略性新兴产业', en: 'strategic emerging' },
        chain: { zh: '重点产业链', en: 'key chain' },
        traditional: { zh: '传统产业', en: 'traditional' },
      },
    ),
    year: optional(date({ zh: '年份', en: 'Year', note: '分类所在的年份。', example: '2022' })),
    year_basis: yearBasis,
    as_printed: asPrinted,
    source,
    locator,
    note,
  },
  rules: [zoneOrArea],
});
