/** A number cell holds more than a number. */
import type { CellProblemCode } from '../../schema/cell.ts';
import type { Family } from './message.ts';
import { say } from './message.ts';
import { allowed, quoted } from './quote.ts';

type NumberCode = Extract<
  CellProblemCode,
  | 'number-grouping' | 'number-unit' | 'number-hedge' | 'number-range' | 'number-direction' | 'percentage-points' | 'chinese-number'
  | 'scientific-number' | 'lost-digits' | 'footnote-mark'
>; // prettier-ignore

export const NUMBERS: Family<NumberCode> = {
  title: { zh: '数字', en: 'Numbers' },
  messages: {
    'number-grouping': {
      severity: 'error',
      title: { zh: '千位逗号的位置不对', en: 'Thousands commas in the wrong place' },
      zh: say((f) => `${quoted(f)}里的逗号位置不对`, '从右边起每三位一个逗号，或者不写逗号'),
      en: say((f) => `the commas in ${quoted(f)} are not at every third digit`, 'Put a comma at every third digit from the right, or none'),
      cause: {
        zh: '手工写逗号时容易错位；欧洲写法用点分千位、用逗号作小数点，从外文资料复制会带进来。',
        en: 'Commas typed by hand slip easily; European sources use a point for thousands and a comma for decimals.',
      },
      example: { wrong: '12,34', right: '1,234 或 1234' },
      related: ['bad-number'],
    },
    'number-unit': {
      isExact: true,
      usually: '把数换算成这一列的单位，只写数字',
      severity: 'error',
      title: { zh: '数字带了别的单位', en: 'The number carries another unit' },
      zh: say((f) => `${quoted(f)}带了单位`, (f) => `${allowed(f)}`),
      en: say((f) => `${quoted(f)} has a unit that is not the one of this cell`, 'Write the number alone, in the unit of the column or of the row; the suggestion is the exact conversion'),
      cause: {
        zh: '从公文里复制时连单位一起带了进来。本站不替人换算：万元和亿元差一万倍，换算要由录入的人确认。',
        en: 'Copied from a document together with its unit. Nothing is converted silently: the person who enters it confirms the conversion.',
      },
      example: { wrong: '16.09亿元（单位列是万元）', right: '160900（单位列是万元）' },
      related: ['unit-in-cell', 'header-unit'],
    },
    'number-hedge': {
      isExact: true,
      usually: '这一格只写数；“约”“以上”的意思填“比较符”，原词填“程度词”',
      severity: 'error',
      title: { zh: '数字带了约数词', en: 'The number carries a hedge' },
      zh: say((f) => `${quoted(f)}不是一个确定的数`, (f) => `${allowed(f)}`),
      en: say((f) => `${quoted(f)} is not an exact number`, 'Write the number here, the meaning of the word as comparator and the word itself as qualifier'),
      cause: {
        zh: '“约”“近”“余”“以上”“突破”改变了数的含义，丢掉它就成了另一个数，所以各有自己的列。',
        en: 'Words such as “about” or “more than” change what the number means; they have columns of their own.',
      },
      example: { wrong: '110多', right: '数值 110，比较符 gt，程度词 多' },
      related: ['number-range'],
    },
    'number-range': {
      isExact: true,
      usually: '这一格填下限，“区间上限”填上限，“比较符”填 range（区间）',
      severity: 'error',
      title: { zh: '这是一个区间', en: 'This is a range' },
      zh: say((f) => `${quoted(f)}是一个区间`, (f) => `${allowed(f)}`),
      en: say((f) => `${quoted(f)} is a range`, 'Write the lower bound here, the upper bound in its own column, and range as comparator'),
      cause: {
        zh: '公文里常写“1—2个”。区间有两个数，一格只能放一个。',
        en: 'Documents often print “1–2”. A range is two numbers, and a cell takes one.',
      },
      example: { wrong: '1—2', right: '数值 1，区间上限 2，比较符 range' },
      related: ['number-hedge'],
    },
    'number-direction': {
      severity: 'error',
      title: { zh: '数字用文字或箭头表示方向', en: 'The direction is given in words' },
      zh: say((f) => `${quoted(f)}用文字、箭头或括号表示升降`, '上升写正数，下降在数字前加负号 -'),
      en: say((f) => `${quoted(f)} gives its direction in words, by an arrow or in brackets`, 'Write a rise as a plain number and a fall with a minus sign'),
      cause: {
        zh: '“下降3.2%”“▼3.2”“(3.2)”都是负数，△ 在有的表里是负、在有的表里是增加，机器分不清。',
        en: '“Down 3.2 %”, “▼3.2” and “(3.2)” are negative; △ means a loss in some tables and a rise in others.',
      },
      example: { wrong: '下降3.2', right: '-3.2' },
      related: ['bad-number'],
    },
    'percentage-points': {
      isExact: true,
      severity: 'error',
      title: { zh: '这是百分点，不是百分比', en: 'Percentage points, not per cent' },
      zh: say((f) => `${quoted(f)}是百分点`, '百分点是两个百分比的差，不能填进百分比的列；写进说明'),
      en: say((f) => `${quoted(f)} is in percentage points`, 'Percentage points are the difference of two percentages; put them into the note'),
      cause: {
        zh: '“提高0.5个百分点”和“增长0.5%”是两回事，公文里两种都有。',
        en: '“Up 0.5 percentage points” and “up 0.5 %” are different facts, and documents use both.',
      },
      example: { wrong: '提高0.5个百分点', right: '（这一格留空，写进说明）' },
      related: ['ratio-as-percent'],
    },
    'chinese-number': {
      severity: 'error',
      title: { zh: '用汉字写的数或数量级', en: 'Written in characters' },
      zh: say((f) => `${quoted(f)}用汉字写了数或数量级`, '写成阿拉伯数字，“万”“亿”写进单位'),
      en: say((f) => `${quoted(f)} writes a number or its magnitude in characters`, 'Write digits; the magnitude belongs in the unit'),
      cause: {
        zh: '公文里小的数常写汉字，大的数常写“1.2万”。机器换算可能弄错数量级，所以请人改写。',
        en: 'Documents write small numbers in characters and large ones as “1.2万”. A person should write them out, since a slip changes the magnitude.',
      },
      example: { wrong: '三十五', right: '35' },
      related: ['number-unit'],
    },
    'scientific-number': {
      severity: 'error',
      title: { zh: '科学计数法', en: 'Scientific notation' },
      zh: say((f) => `${quoted(f)}是科学计数法`, '把列宽拉开、格式设为“数值”，写出全部数字'),
      en: say((f) => `${quoted(f)} is in scientific notation`, 'Widen the column, set its format to number and write all digits'),
      cause: {
        zh: '表格软件把长数字显示成 1.2E+05；另存为 CSV 时写出的就是它，后面的数字可能已经丢了。',
        en: 'A spreadsheet shows long numbers as 1.2E+05 and writes that into the CSV; digits may be lost.',
      },
      example: { wrong: '1.2E+05', right: '120000' },
      related: ['lost-digits'],
    },
    'lost-digits': {
      severity: 'error',
      title: { zh: '数字太长，后面的位可能已经丢了', en: 'Too long, digits may be lost' },
      zh: say((f) => `${quoted(f)}超过 15 位，后面的数字可能已经丢了`, '从原件重新录入；代码类的列先设为“文本”格式'),
      en: say((f) => `${quoted(f)} has more than 15 digits; the last ones may be lost`, 'Enter it again from the original; set columns of codes to text first'),
      cause: {
        zh: 'WPS 和 Excel 只保留 15 位有效数字，18 位的代码末三位会变成 000。',
        en: 'WPS and Excel keep 15 significant digits; the last three of an 18-digit code become 000.',
      },
      example: { wrong: '123456789012345000', right: '（文本格式重新录入）' },
      related: ['scientific-number', 'bad-credit-code'],
    },
    'footnote-mark': {
      severity: 'error',
      title: { zh: '数字后面有注释号', en: 'A footnote mark at the number' },
      zh: say((f) => `${quoted(f)}后面有注释号或上标`, '只写数字，注的内容写进说明'),
      en: say((f) => `${quoted(f)} carries a footnote mark or a superscript`, 'Write the number alone and put the note into its column'),
      cause: {
        zh: '从年鉴、公报复制表格时，① * 会跟着数字；上标 ² 复制后容易变成普通的 2。',
        en: 'Tables copied from yearbooks bring their marks along; a superscript easily becomes an ordinary digit.',
      },
      example: { wrong: '16.09①', right: '16.09' },
      related: ['bad-number'],
    },
  },
};
