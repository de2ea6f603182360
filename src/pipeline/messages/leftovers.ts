/** What a spreadsheet leaves in a file besides its data, and what may not be published. */
import type { Finding, IntakeCode } from '../finding.ts';
import type { Family } from './message.ts';
import { say } from './message.ts';
import { allowed, dropRow, quoted, value } from './quote.ts';

/** Who filled in the form, and how to reach them. */
const isPersonal = (f: Finding): boolean => /^(填报人|填表人|经办人|制表|审核|联系|单位负责人|负责人|电话|手机)/.test(f.value ?? '');

export const LEFTOVERS: Family<IntakeCode> = {
  title: { zh: '表格里多出来的东西', en: 'Leftovers in a table' },
  messages: {
    'sep-line': {
      severity: 'warning',
      title: { zh: '第一行是 sep=', en: 'A first line sep=' },
      zh: say('第一行的 sep=, 已跳过', '删掉这一行'),
      en: say('the line sep=, was skipped', 'Delete the line'),
      cause: {
        zh: '有的软件导出 CSV 时先写一行 sep=, 告诉 Excel 用什么分列。',
        en: 'Some programs write sep=, first, to tell Excel how columns are separated.',
      },
      example: { wrong: 'sep=,', right: '（删掉）' },
      related: ['wrong-delimiter'],
    },
    'mixed-line-ends': {
      severity: 'warning',
      title: { zh: '换行不一致', en: 'Mixed line ends' },
      zh: say('文件里的换行不一致，已按行读取', '用表格软件打开，再另存一次就一致了'),
      en: say('the file has line ends of several kinds; its rows were read', 'Save it again with one kind of line end'),
      cause: {
        zh: '两个软件先后改过同一个文件，或者把两个文件拼在一起。',
        en: 'Two programs edited the file, or two files were joined.',
      },
      example: { wrong: '\\r\\n 和 \\n 混用', right: '只用一种' },
      related: ['bad-quotes'],
    },
    'trailing-blank-rows': {
      severity: 'warning',
      title: { zh: '末尾有许多空行', en: 'Many blank rows at the end' },
      zh: say((f) => `末尾的 ${value(f)} 个空行已跳过`, '删掉这些行'),
      en: say((f) => `${value(f)} blank rows at the end were skipped`, 'Delete them'),
      cause: {
        zh: '清空内容不等于删除行，表格软件仍把它们写进文件。',
        en: 'Clearing cells does not delete rows; they are still written.',
      },
      example: { wrong: ',,,,', right: '（删掉）' },
      related: ['blank-row'],
    },
    'trailing-blank-columns': {
      severity: 'warning',
      title: { zh: '右边有空列', en: 'Blank columns at the right' },
      zh: say((f) => `右边的 ${value(f)} 个空列已跳过`, '删掉这些列'),
      en: say((f) => `${value(f)} blank columns at the right were skipped`, 'Delete them'),
      cause: {
        zh: '清空内容不等于删除列。',
        en: 'Clearing cells does not delete columns.',
      },
      example: { wrong: '编号,名称,,', right: '编号,名称' },
      related: ['blank-header'],
    },
    'header-unit': {
      severity: 'error',
      title: { zh: '表头的单位与本表不同', en: 'The header names another unit' },
      zh: say((f) => `表头${quoted(f)}里的单位不对`, (f) => `${allowed(f)}。把数字换算好再改表头，不能只改表头`),
      en: say((f) => `the header ${quoted(f)} names another unit than that of this column`, 'Convert the numbers first, then change the header'),
      cause: {
        zh: '把别的报表的列整个复制过来，单位可能差一万倍。',
        en: 'A column copied from another report may be in another unit.',
      },
      example: { wrong: '增长率（‰）', right: '增长率（%）' },
      related: ['number-unit', 'unknown-column'],
    },
    'header-again': {
      severity: 'error',
      title: { zh: '表头又出现了一次', en: 'The header again' },
      zh: say('这一行像是又一个表头', dropRow),
      en: say('this row looks like the header again', 'Delete the row'),
      cause: {
        zh: '几张表拼成一张，或者打印用的表每页重复表头。',
        en: 'Several tables were joined, or the header repeats on every printed page.',
      },
      example: { wrong: '编号,名称,级别', right: '（删掉）' },
      related: ['title-row'],
    },
    'title-row': {
      severity: 'error',
      title: { zh: '标题行', en: 'A title row' },
      zh: say((f) => `这一行像标题：${quoted(f)}`, '删掉这一行；表头要在第一行，下面每行一条数据'),
      en: say((f) => `this row looks like a title: ${quoted(f)}`, 'Delete it; the header comes first and every row below is one record'),
      cause: {
        zh: '打印用的表上面有大标题、中间有小标题，数据表里不能有。',
        en: 'Printed tables carry titles above and between their rows.',
      },
      example: { wrong: '济宁高新区2022年主要指标', right: '（删掉）' },
      related: ['header-again', 'note-row'],
    },
    'note-row': {
      severity: 'error',
      title: { zh: '注释行', en: 'A note row' },
      zh: say((f) => `这一行像注释：${quoted(f)}`, (f) => (isPersonal(f) ? `${dropRow(f)}；填表人、联系电话这类不录` : `${dropRow(f)}，内容写进有关各行的“说明”`)),
      en: say((f) => `this row looks like a note: ${quoted(f)}`, (f) => (isPersonal(f) ? 'Delete it; who filled in a form and how to reach them is not published' : 'Delete it and put its content into the notes of the rows concerned')),
      cause: {
        zh: '打印用的表下面有注、资料来源、填表人。',
        en: 'Printed tables carry notes, sources and signatures below.',
      },
      example: { wrong: '注：本表单位为万元', right: '（写进说明列）' },
      related: ['title-row', 'total-row'],
    },
    'total-row': {
      severity: 'error',
      title: { zh: '合计行', en: 'A total row' },
      zh: say((f) => `这一行像合计：${quoted(f)}`, (f) => `${dropRow(f)}，合计由网站计算；来源印的合计另录一行，给它编号`),
      en: say((f) => `this row looks like a total: ${quoted(f)}`, 'Delete it; the site adds up. A total that the source prints is a row of its own with an ID'),
      cause: {
        zh: '打印用的表末尾有合计、小计，混在数据里会被重复计算。',
        en: 'Totals among the rows would be counted twice.',
      },
      example: { wrong: '合计,,38.5', right: '（删掉）' },
      related: ['note-row'],
    },
    'personal-data': {
      severity: 'error',
      title: { zh: '个人信息', en: 'Personal data' },
      zh: say((f) => `这里有个人的${allowed(f)}：${value(f)}`, '删掉它。本站不发布个人信息；单位的办公电话可以留'),
      en: say((f) => `there is a personal number here: ${value(f)}`, 'Delete it. Personal numbers are not published; an office telephone may stay'),
      cause: {
        zh: '公示名单、联系表里常带手机号、身份证号、银行卡号。这里中间几位已经遮住。',
        en: 'Lists often carry mobile, identity and bank card numbers. The middle digits are hidden here.',
      },
      example: { wrong: '联系人 138****5678', right: '0537-2968000' },
      related: ['bad-text'],
    },
  },
};
