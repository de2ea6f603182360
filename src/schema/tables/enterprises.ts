import { optional } from '../cell.ts';
import { link, list, option, text } from '../kinds.ts';
import { aliases, asPrinted, locator, note, rowId, source } from '../shared-columns.ts';
import { table } from '../table.ts';

export const enterprises = table({
  name: 'enterprises',
  zh: '企业与机构',
  en: 'Enterprises and institutions',
  note: '来源点名的企业、高校、院所、机构。只收组织，不收个人。',
  key: ['id'],
  label: 'name',
  page: (row) => `/enterprises/#${row.id}`,
  columns: {
    id: rowId('ta22-e01'),
    zone: optional(link({ zh: '园区', en: 'Zone', note: '来源把它写在哪个园区的报道里。', example: 'taian-hitech' }, 'zones')),
    in_zone: option(
      { zh: '与园区的关系', en: 'Relation to the zone', note: '区内企业，还是合作方、客户、引进对象。', example: 'resident' },
      {
        resident: { zh: '区内', en: 'in the zone' },
        partner: { zh: '合作方', en: 'partner' },
        target: { zh: '引进对象', en: 'to be attracted' },
        customer: { zh: '客户', en: 'customer' },
        'not-stated': { zh: '未写明', en: 'not stated' },
      },
    ),
    name: text({ zh: '名称', en: 'Name', note: '来源里的名称。', example: '泰开集团' }),
    aliases: optional(list(aliases('泰开'), { names: true })),
    kind: option(
      { zh: '类别', en: 'Kind', note: '组织的类别。', example: 'company' },
      {
        company: { zh: '企业', en: 'company' },
        group: { zh: '企业集团', en: 'group' },
        platform: { zh: '国有平台公司', en: 'state platform company' },
        university: { zh: '高校', en: 'university' },
        institute: { zh: '院所', en: 'institute' },
        agency: { zh: '中介机构', en: 'agency' },
        other: { zh: '其他', en: 'other' },
      },
    ),
    role_printed: optional(text({ zh: '来源中的身份', en: 'Role in the source', note: '来源怎样提到它，用短语。', example: '推动主板上市' }, 40)),
    industry: optional(link({ zh: '产业', en: 'Industry', note: '来源写明的产业。', example: 'power-equipment' }, 'industries')),
    as_printed: asPrinted,
    source,
    locator,
    note,
  },
});
