/** A cell was accepted, and an editor should see how it was read. */
import type { CellWarningCode } from '../../schema/cell.ts';
import type { Family } from './message.ts';
import { say } from './message.ts';
import type { Finding } from '../finding.ts';
import { isOurs, quoted, readAs } from './quote.ts';

const zhCheck = (f: Finding): string => `确认读得对不对；${isOurs(f) ? '运行 npm run data:fix 可以一次改好' : '对的不用改，写入的就是读出的样子'}`;
const enCheck = (f: Finding): string => `Check the reading; ${isOurs(f) ? 'npm run data:fix rewrites such cells' : 'what was read is what is written'}`;

export const READ_AS: Family<CellWarningCode> = {
  title: { zh: '已读取，请看一眼', en: 'Read, but worth checking' },
  messages: {
    'unit-in-cell': {
      severity: 'warning',
      title: { zh: '数字后面重复了单位', en: 'The unit is repeated in the cell' },
      zh: say((f) => `${quoted(f)}里重复了单位，读作“${readAs(f)}”`, zhCheck),
      en: say((f) => `${quoted(f)} repeats the unit; it was read as ${readAs(f)}`, enCheck),
      cause: {
        zh: '从公文里复制时把单位一起带了进来；它和这一列或这一行的单位相同，所以读得出来。',
        en: 'Copied together with its unit, which is the one of the column or the row.',
      },
      example: { wrong: '16.09亿元（单位列是亿元）', right: '16.09' },
      related: ['number-unit'],
    },
    'whole-with-decimals': {
      severity: 'warning',
      title: { zh: '整数后面带了 .0', en: 'A whole number with decimals' },
      zh: say((f) => `${quoted(f)}是整数，读作“${readAs(f)}”`, zhCheck),
      en: say((f) => `${quoted(f)} is whole; it was read as ${readAs(f)}`, enCheck),
      cause: {
        zh: '表格软件的“数值”格式会带上小数位。',
        en: 'A number format with decimals adds them.',
      },
      example: { wrong: '86.0', right: '86' },
      related: ['bad-integer'],
    },
    'ratio-as-percent': {
      severity: 'warning',
      title: { zh: '百分比的列里是小于 1 的数', en: 'A ratio in a percent column?' },
      zh: say((f) => `${quoted(f)}读作 ${readAs(f)}%，不是它的一百倍`, '核对来源：如果来源印的是百分之二十几，这里要乘以 100；原文写法里有这个数时不再提醒'),
      en: say((f) => `${quoted(f)} was read as ${readAs(f)} %, not a hundred times that`, 'Compare with the source: if it prints a larger percentage, multiply by 100'),
      cause: {
        zh: '在表格软件里输入 24.6%，存下的是 0.246；另存为 CSV 有时写出的就是 0.246。',
        en: '24.6 % typed into a spreadsheet is stored as 0.246 and may be written like that.',
      },
      example: { wrong: '0.246', right: '24.6' },
      related: ['percentage-points'],
    },
    'float-artefact': {
      severity: 'warning',
      title: { zh: '计算留下的长尾数', en: 'A tail left by arithmetic' },
      zh: say((f) => `${quoted(f)}带着计算留下的尾数，读作“${readAs(f)}”`, zhCheck),
      en: say((f) => `${quoted(f)} carries the tail of binary arithmetic; it was read as ${readAs(f)}`, enCheck),
      cause: {
        zh: '表格软件用二进制算小数，16.09 会变成 16.089999999999996。',
        en: 'Spreadsheets calculate in binary; 16.09 becomes 16.089999999999996.',
      },
      example: { wrong: '16.089999999999996', right: '16.09' },
      related: ['lost-digits'],
    },
    'compact-date': {
      severity: 'warning',
      title: { zh: '连写的日期', en: 'A date written together' },
      zh: say((f) => `${quoted(f)}读作日期“${readAs(f)}”`, zhCheck),
      en: say((f) => `${quoted(f)} was read as the date ${readAs(f)}`, enCheck),
      cause: {
        zh: '从系统导出的日期常写成 20220801，也像一个编号。',
        en: 'Exports often write 20220801, which may also be a number.',
      },
      example: { wrong: '20220801', right: '2022-08-01' },
      related: ['bad-date'],
    },
    'midnight-date': {
      severity: 'warning',
      title: { zh: '日期带了零点', en: 'A date with midnight' },
      zh: say((f) => `${quoted(f)}带了零点，读作“${readAs(f)}”`, zhCheck),
      en: say((f) => `${quoted(f)} carries midnight; it was read as ${readAs(f)}`, enCheck),
      cause: {
        zh: '表格软件的日期格式带时间时，没有时间的日期都写成 0:00。',
        en: 'A date format with time writes 0:00 for a plain day.',
      },
      example: { wrong: '2022-08-01 0:00', right: '2022-08-01' },
      related: ['spreadsheet-date'],
    },
    'mark-as-blank': {
      severity: 'warning',
      title: { zh: '占位的横线当作空着', en: 'A mark read as empty' },
      zh: say((f) => `${quoted(f)}当作空着`, zhCheck),
      en: say((f) => `${quoted(f)} was read as empty`, enCheck),
      cause: {
        zh: '报表里习惯用“—”“暂无”占位。这一列空着的意思就是没有写，不会丢掉别的意思。',
        en: 'Reports fill empty cells with a dash. In this column an empty cell says the same thing.',
      },
      example: { wrong: '—', right: '（空着）' },
      related: ['missing-mark', 'missing-value'],
    },
    'docno-form': {
      severity: 'warning',
      title: { zh: '发文字号的括号或序号不规范', en: 'A document number in another form' },
      zh: say((f) => `${quoted(f)}读作“${readAs(f)}”`, zhCheck),
      en: say((f) => `${quoted(f)} was read as ${readAs(f)}`, enCheck),
      cause: {
        zh: '输入法打不出〔〕时会用 [] 或（）代替；序号前的“第”和 0 是旧写法。',
        en: 'Keyboards offer [] or () in place of 〔〕; 第 and zeros before the serial are an old habit.',
      },
      example: { wrong: '济政字[2020]第036号', right: '济政字〔2020〕36号' },
      related: ['bad-docno'],
    },
    'unseen-removed': {
      severity: 'warning',
      title: { zh: '去掉了看不见的字符', en: 'An invisible character was removed' },
      zh: say((f) => `${quoted(f)}里有看不见的字符，已去掉`, zhCheck),
      en: say((f) => `${quoted(f)} held a character without width; it was removed`, enCheck),
      cause: {
        zh: '从网页、微信复制文字会带进零宽字符；它不占位置，去掉不影响内容。',
        en: 'Text copied from web pages brings characters without width.',
      },
      example: { wrong: '三步〔U+200B〕走', right: '三步走' },
      related: ['bad-text'],
    },
    'text-marker': {
      severity: 'warning',
      title: { zh: '开头的撇号', en: 'A leading apostrophe' },
      zh: say((f) => `${quoted(f)}开头的撇号是文本标记，已去掉`, zhCheck),
      en: say((f) => `the apostrophe before ${quoted(f)} marks text; it was removed`, enCheck),
      cause: {
        zh: '在表格软件里先打一个撇号可以按文本输入，复制时会带进来。',
        en: 'An apostrophe makes a spreadsheet take the input as text; copying brings it along.',
      },
      example: { wrong: '\'00123', right: '00123' },
      related: ['bad-id'],
    },
    'radical-form': {
      severity: 'warning',
      title: { zh: '部首字符换成了汉字', en: 'A radical was read as its character' },
      zh: say((f) => `${quoted(f)}里有部首字符，读作“${readAs(f)}”`, zhCheck),
      en: say((f) => `${quoted(f)} holds radicals; it was read as ${readAs(f)}`, enCheck),
      cause: {
        zh: '从 PDF 复制的字看起来一样，其实是部首（如 ⼈），搜索不到。',
        en: 'Characters copied from a PDF may be radicals that only look alike.',
      },
      example: { wrong: '⼈才', right: '人才' },
      related: ['mojibake'],
    },
    'inner-space': {
      severity: 'warning',
      title: { zh: '数字或日期中间有空格', en: 'A space inside' },
      zh: say((f) => `${quoted(f)}中间有空格，读作“${readAs(f)}”`, zhCheck),
      en: say((f) => `${quoted(f)} has a space inside; it was read as ${readAs(f)}`, enCheck),
      cause: {
        zh: '有的表用空格分千位，排版的日期在数字两边留空。',
        en: 'Some tables separate thousands by spaces; typeset dates leave gaps.',
      },
      example: { wrong: '1 234', right: '1234' },
      related: ['number-grouping'],
    },
    'full-width-sign': {
      severity: 'warning',
      title: { zh: '编号、单位里有全角符号', en: 'A full-width sign in an ID or unit' },
      zh: say((f) => `${quoted(f)}里有全角符号，读作“${readAs(f)}”`, zhCheck),
      en: say((f) => `${quoted(f)} holds a full-width sign; it was read as ${readAs(f)}`, enCheck),
      cause: {
        zh: '用中文输入法打的 ％、：、｜，和半角的是同一个意思，但编号和单位要一个字符不差。',
        en: 'Typed with a Chinese input method: the same sign, but IDs and units must agree to the letter.',
      },
      example: { wrong: '％', right: '%' },
      related: ['unknown-reference'],
    },
    'table-by-title': {
      severity: 'warning',
      title: { zh: '写了表的中文名', en: 'A table by its Chinese title' },
      zh: say((f) => `${quoted(f)}写的是表的中文名，读作“${readAs(f)}”`, zhCheck),
      en: say((f) => `${quoted(f)} gives the Chinese title of a table; it was read as ${readAs(f)}`, enCheck),
      cause: {
        zh: '数据里写的是表的英文名。中文名也认，写入时换成英文名。',
        en: 'The data hold the English name of a table. The Chinese one is understood and written as the English one.',
      },
      example: { wrong: '承诺:sample-c1', right: 'commitments:sample-c1' },
      related: ['bad-reference-form'],
    },
  },
};
