/** What a spreadsheet or an office leaves in a cell in place of its content. */
import type { CellProblemCode } from '../../schema/cell.ts';
import type { Family } from './message.ts';
import { say } from './message.ts';
import { allowed, quoted } from './quote.ts';

type OfficeCode = Extract<
  CellProblemCode,
  | 'spreadsheet-error' | 'spreadsheet-formula' | 'spreadsheet-date' | 'relative-date' | 'missing-mark' | 'missing-value' | 'filler'
  | 'bad-docno' | 'bad-credit-code' | 'mojibake'
>; // prettier-ignore

export const OFFICE_CELLS: Family<OfficeCode> = {
  title: { zh: '办公软件留下的内容', en: 'Left by office software' },
  messages: {
    'spreadsheet-error': {
      isExact: true,
      severity: 'error',
      title: { zh: '公式出错的结果', en: 'A spreadsheet error' },
      zh: say((f) => `${quoted(f)}是表格软件的出错标记`, '改正公式，或直接写上内容；没有数据的选填格留空'),
      en: say((f) => `${quoted(f)} is an error of the spreadsheet program`, 'Fix the formula or write the content itself'),
      cause: {
        zh: '公式引用的格被删了、除以零、查找不到，就会显示 #REF!、#DIV/0!、#N/A；列太窄会显示 ####。',
        en: 'A deleted cell, a division by zero or a failed lookup shows as #REF!, #DIV/0! or #N/A; a narrow column as ####.',
      },
      example: { wrong: '#N/A', right: '16.09' },
      related: ['spreadsheet-formula'],
    },
    'spreadsheet-formula': {
      isExact: true,
      severity: 'error',
      title: { zh: '公式', en: 'A formula' },
      zh: say((f) => `${quoted(f)}是公式`, '用“选择性粘贴→数值”换成算出的结果'),
      en: say((f) => `${quoted(f)} is a formula`, 'Paste it as a value'),
      cause: {
        zh: '格式设成“文本”以后输入公式，或者显示公式的状态下另存，文件里留下的就是公式本身。',
        en: 'A formula typed into a text cell, or saved while formulas are shown, stays in the file as it is.',
      },
      example: { wrong: '=B2+B3', right: '29.83' },
      related: ['spreadsheet-error'],
    },
    'spreadsheet-date': {
      severity: 'error',
      title: { zh: '日期被表格软件改写了', en: 'A date changed by the spreadsheet' },
      zh: say((f) => `${quoted(f)}像是被表格软件改写过的日期`, '把这一列设为“文本”格式，重新写'),
      en: say((f) => `${quoted(f)} is a date number of the spreadsheet itself, or text it took for a date`, 'Set the column to text and write it again'),
      cause: {
        zh: '日期在表格软件里存成 44774 这样的天数；1-2、3/4 这样的内容又会被当成日期，变成 1月2日。',
        en: 'Spreadsheets store a day as a number such as 44774, and take 1-2 or 3/4 for a date.',
      },
      example: { wrong: '44774', right: '2022-08-01' },
      related: ['compact-date', 'bad-date'],
    },
    'relative-date': {
      severity: 'error',
      title: { zh: '日期没有写年份', en: 'A date without its year' },
      zh: say((f) => `${quoted(f)}没有写明是哪一年`, '写出年份，如 2022-08；来源没有写、由内容推定的，按推定的写，并在“依据”一列说明'),
      en: say((f) => `${quoted(f)} does not say which year`, 'Write the year; where it is inferred, say so in the column for its basis'),
      cause: {
        zh: '“去年”“8月1日”“今年以来”只在发文的当时看得懂，放进表里就不知道是哪一年了。',
        en: '“Last year” or “1 August” is clear only on the day of the document.',
      },
      example: { wrong: '8月1日', right: '2022-08-01' },
      related: ['bad-date'],
    },
    'missing-mark': {
      severity: 'error',
      title: { zh: '缺失的记号不能放在这里', en: 'A mark for “missing” in a cell that takes none' },
      zh: say((f) => `${quoted(f)}是“没有”的记号，不是内容`, '必填的列要写出内容；选填的列没有内容就空着，原因写进说明'),
      en: say((f) => `${quoted(f)} stands for something missing`, 'A required cell needs content; leave an optional one empty and give the reason in the note'),
      cause: {
        zh: '报表里习惯用“—”“…”“未公布”占位。三种记号的意思不同，都不是 0，也不能当作文字发布。',
        en: 'Reports fill empty cells with —, … or “not published”. They mean different things, and none means zero.',
      },
      example: { wrong: '未公布', right: '（空着，原因写进说明）' },
      related: ['mark-as-blank', 'missing-value'],
    },
    'missing-value': {
      isExact: true,
      severity: 'error',
      title: { zh: '没有数值，要写明为什么', en: 'A missing value needs its reason' },
      zh: say((f) => `${quoted(f)}不是数值`, (f) => `这一格空着，在${allowed(f)}。可选：not-published 未公布、not-applicable 不适用、below-unit 不足最小单位`),
      en: say((f) => `${quoted(f)} is no value`, 'Leave this cell empty and say why in the column of the missing mark: not-published, not-applicable or below-unit'),
      cause: {
        zh: '统计表里“—”“…”和空格的意思不同：没有这一项、不足最小单位、没有公布，都不是 0。',
        en: 'In statistical tables a dash, an ellipsis and a blank mean different things: no such item, below the smallest unit, not published; none means zero.',
      },
      example: { wrong: '…', right: '（空着，缺失标记填 below-unit）' },
      related: ['missing-mark'],
    },
    filler: {
      isExact: true,
      severity: 'error',
      title: { zh: '占位的字', en: 'A stand-in' },
      zh: say((f) => `${quoted(f)}是占位的字，说不清是什么意思`, (f) => `${allowed(f)}；没有内容就空着，要重复的内容写全`),
      en: say((f) => `${quoted(f)} is a stand-in whose meaning is not clear`, 'Leave the cell empty, or write the content in full'),
      cause: {
        zh: '填纸质报表时空格要划掉、重复的写“同上”。数据表每行单独使用，排序以后这些字就不知道指什么了。',
        en: 'On paper empty boxes are struck out and repetitions are “ditto”. In a data table every row stands alone.',
      },
      example: { wrong: '同上', right: '济宁市' },
      related: ['missing-mark'],
    },
    'bad-docno': {
      severity: 'error',
      title: { zh: '发文字号的写法不对', en: 'A document number in the wrong form' },
      zh: say((f) => `发文字号${quoted(f)}的写法不对`, (f) => `应为：${allowed(f)}`),
      en: say((f) => `the document number ${quoted(f)} is written incorrectly`, 'Write issuer, four-digit year in 〔〕, serial and 号, as in 济政字〔2020〕36号'),
      cause: {
        zh: '年份写成两位、漏了“号”、用短横线代替括号，就认不出来了。',
        en: 'A two-digit year, a missing 号 or a hyphen in place of the brackets makes it unreadable.',
      },
      example: { wrong: '济政字〔20〕36号', right: '济政字〔2020〕36号' },
      related: ['docno-form'],
    },
    'bad-credit-code': {
      severity: 'error',
      title: { zh: '信用代码的校验位不对', en: 'A credit code fails its check' },
      zh: say((f) => `信用代码${quoted(f)}校验不通过`, '从原件核对每一位；代码里没有字母 I、O、S、V、Z'),
      en: say((f) => `the credit code ${quoted(f)} fails its check digit`, 'Compare every character with the original; the letters I, O, S, V and Z do not occur'),
      cause: {
        zh: '手抄时 0 和 O、1 和 I 容易看错；在表格软件里末三位会变成 000。',
        en: '0 and O, 1 and I are easily mistaken; a spreadsheet turns the last three digits into 000.',
      },
      example: { wrong: '91350100M000100Y44', right: '91350100M000100Y43' },
      related: ['lost-digits'],
    },
    mojibake: {
      severity: 'error',
      title: { zh: '乱码', en: 'Garbled text' },
      zh: say((f) => `${quoted(f)}像是编码读错的乱码`, '从原文件重新打开（编码选 UTF-8 或 GB18030），不要在乱码上改'),
      en: say((f) => `${quoted(f)} looks garbled by a wrong encoding`, 'Open the original again with the right encoding; do not repair the garbled text'),
      cause: {
        zh: 'UTF-8 的文件被当成 GBK 打开又保存，汉字就成了“娉板畨”这样的字，或“锟斤拷”。',
        en: 'A UTF-8 file opened as GBK and saved again turns its characters into others.',
      },
      example: { wrong: '娉板畨楂樻柊鍖', right: '泰安高新区' },
      related: ['bad-text', 'bad-encoding'],
    },
  },
};
