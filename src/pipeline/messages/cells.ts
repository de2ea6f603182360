/** One cell says something its column cannot hold. */
import type { CellProblemCode } from '../../schema/cell.ts';
import { UNSEEN } from '../../schema/kinds.ts';
import type { Finding } from '../finding.ts';
import type { Family } from './message.ts';
import { say } from './message.ts';
import { allowed, limit, quoted, should } from './quote.ts';

type CellCode = Extract<
  CellProblemCode,
  | 'blank' | 'bad-id' | 'bad-text' | 'too-long' | 'bad-number' | 'bad-integer' | 'unknown-option' | 'bad-date' | 'impossible-date'
  | 'bad-reference-form' | 'bad-address'
>; // prettier-ignore

/** A line break is all that is wrong. */
const isBroken = (f: Finding): boolean => (f.value ?? '').includes('\n') && !UNSEEN.test((f.value ?? '').replaceAll('\n', ''));

export const CELLS: Family<CellCode> = {
  title: { zh: '单元格', en: 'Cells' },
  messages: {
    blank: {
      severity: 'error',
      title: { zh: '必填的格空着', en: 'A required cell is empty' },
      zh: say('这一格不能空着', (f) => (f.allowed === undefined ? '这一列必填，按例子填写' : `这一列必填。可选：${allowed(f)}`)),
      en: say('this cell may not be empty', (f) => `This column is required; ${f.allowed === undefined ? 'fill it in like the example' : `write one of the options: ${allowed(f)}`}`),
      cause: {
        zh: '合并单元格另存为 CSV 以后，只有左上角一格留着内容；向下填充漏了一行，或者整行是注释、标题，也会这样。',
        en: 'When merged cells are saved as CSV only the top left one keeps its text. A row missed while filling down, or a row that is a note or a title, looks the same.',
      },
      example: { wrong: '（空）', right: '济宁市' },
      related: ['short-row', 'blank-row'],
    },
    'bad-id': {
      severity: 'error',
      title: { zh: '编号的写法不对', en: 'An ID is written incorrectly' },
      zh: say((f) => `编号${quoted(f)}的写法不对`, should),
      en: say((f) => `the ID ${quoted(f)} is written incorrectly`, 'Use lower-case letters and digits, joined by -'),
      cause: {
        zh: '编号要用在网址里，所以只能有小写英文字母、数字和短横线。输入法切在大写、用了下划线或空格，就会这样。',
        en: 'IDs become part of an address, so they hold lower-case letters, digits and hyphens only. Capital letters, underscores and spaces are the usual slips.',
      },
      example: { wrong: 'Sample_S1', right: 'sample-s1' },
      related: ['duplicate-key', 'unknown-reference'],
    },
    'bad-text': {
      isExact: true,
      severity: 'error',
      title: { zh: '文字里有看不见的字符', en: 'The text holds characters that cannot be seen' },
      zh: say((f) => (isBroken(f) ? `${quoted(f)}里有换行` : `${quoted(f)}里有看不见的字符、换行或乱码`), should),
      en: say(
        (f) => (isBroken(f) ? `${quoted(f)} holds a line break` : `${quoted(f)} holds an invisible character, a line break or garbled text`),
        (f) => (isBroken(f) ? 'Write it on one line' : 'Delete the character shown in 〔〕 and type the text again'),
      ),
      cause: {
        zh: '从网页、微信或 PDF 复制文字，常会带进看不见的字符；在格里按 Alt+Enter 会留下换行。〔U+200B〕这样的写法标出它在哪里。',
        en: 'Text copied from a web page, a chat or a PDF often carries invisible characters; Alt+Enter leaves a line break in the cell. 〔U+200B〕 marks the place.',
      },
      example: { wrong: '三步走〔U+200B〕', right: '三步走' },
      related: ['too-long', 'bad-encoding'],
    },
    'too-long': {
      isExact: true,
      severity: 'error',
      title: { zh: '文字太长', en: 'The text is too long' },
      zh: say((f) => `${quoted(f)}太长`, should),
      en: say((f) => `${quoted(f)} is too long`, (f) => `Use at most ${limit(f)} characters`),
      cause: {
        zh: '把整段原文粘进了名称或说明这样的短列。原文放在段落表里，这里只写要点。',
        en: 'A whole paragraph was pasted into a short column such as a name or a note. The full text belongs in the passages table.',
      },
      example: { wrong: '为深入贯彻……特制定本方案（60 字）', right: '三步走、一条线' },
    },
    'bad-number': {
      severity: 'error',
      title: { zh: '不是数字', en: 'Not a number' },
      zh: say((f) => `${quoted(f)}不是数字`, should),
      en: say((f) => `${quoted(f)} is not a number`, 'Write digits and a decimal point only, no unit and no word such as “about”'),
      cause: {
        zh: '从公文里复制时把单位、“约”“以上”一起带了进来。数字只写在“数值”里，单位、约数、区间各有自己的列。',
        en: 'Copied from a document together with its unit or with “about”. The number goes into its own column; unit, approximation and range have columns of theirs.',
      },
      example: { wrong: '约30', right: '30' },
      related: ['bad-integer'],
    },
    'bad-integer': {
      severity: 'error',
      title: { zh: '不是合适的整数', en: 'Not a suitable whole number' },
      zh: say((f) => `${quoted(f)}不是合适的整数`, should),
      en: say((f) => `${quoted(f)} is not a suitable whole number`, (f) => `Write a whole number of at least ${limit(f)}`),
      cause: {
        zh: '序号、页码、个数这样的列只写整数。公式算出的小数、被拉长的数字都会这样。',
        en: 'Columns that count or number something hold whole numbers. A formula that gives a fraction, or a number dragged down too far, ends up here.',
      },
      example: { wrong: '3.5', right: '3' },
      related: ['bad-number'],
    },
    'unknown-option': {
      severity: 'error',
      title: { zh: '不在可选项里', en: 'Not one of the options' },
      zh: say((f) => `${quoted(f)}不在可选项里`, (f) => `可选：${allowed(f)}`),
      en: say((f) => `${quoted(f)} is not one of the options`, (f) => `Options: ${allowed(f)}`),
      cause: {
        zh: '这一列只能从几个选项里选。手打容易错一个字，或者写成了意思相近的别的词。',
        en: 'This column takes one of a few options. Typing by hand easily gives a slip or a word with nearly the same meaning.',
      },
      example: { wrong: '实记', right: '实际' },
      related: ['unknown-reference'],
    },
    'bad-date': {
      severity: 'error',
      title: { zh: '不是本表的日期写法', en: 'Not a date as this table writes it' },
      zh: say((f) => `${quoted(f)}不是本表的日期写法`, should),
      en: say((f) => `${quoted(f)} is not a date as this table writes it`, 'Write 2022, 2022-08 or 2022-08-31'),
      cause: {
        zh: '两位数的年份、“去年八月”这样的说法，看不出是哪一天。表格软件也会把 1-2 这样的内容自动改成日期。',
        en: 'A two-digit year or “last August” does not say which day is meant. Spreadsheet programs also turn 1-2 into a date by themselves.',
      },
      example: { wrong: '31-5-6', right: '2031-05-06' },
      related: ['impossible-date'],
    },
    'impossible-date': {
      severity: 'error',
      title: { zh: '这个日期不存在', en: 'This date does not exist' },
      zh: say((f) => `${quoted(f)}这个日期不存在`, should),
      en: say((f) => `${quoted(f)} does not exist`, 'Write a date of the calendar, from 1949 on'),
      cause: {
        zh: '月、日打错了，或者 2 月写了 30 日。表格软件把它当文字存，不会提醒。',
        en: 'Month or day is mistyped, or February has a day 30. The spreadsheet keeps it as text and says nothing.',
      },
      example: { wrong: '2022-02-30', right: '2022-02-28' },
      related: ['bad-date'],
    },
    'bad-reference-form': {
      severity: 'error',
      title: { zh: '编号列表的写法不对', en: 'A list of IDs is written incorrectly' },
      zh: say((f) => `${quoted(f)}的写法不对`, should),
      en: say((f) => `${quoted(f)} is written incorrectly`, 'Write table:id (or only the ID where one table is possible), several joined by |, none twice'),
      cause: {
        zh: '一格里写几个编号时，用了顿号或逗号，多打了一个 |，或者漏写了表名。',
        en: 'Several IDs in one cell were joined by a comma, a | was typed twice, or the name of the table is missing.',
      },
      example: { wrong: '第1段', right: 'p1' },
      related: ['unknown-reference', 'unknown-passage'],
    },
    'bad-address': {
      severity: 'error',
      title: { zh: '不是可用的网址', en: 'Not a usable web address' },
      zh: say((f) => `${quoted(f)}不是可用的网址`, should),
      en: say((f) => `${quoted(f)} is not a usable web address`, 'Begin with http:// or https:// and use no Chinese characters; copy it from the address bar'),
      cause: {
        zh: '只写了 www 开头的一截，或者网址后面的中文、句号也一起复制了进来。',
        en: 'Only the part from www on was written, or the Chinese text after the address was copied along.',
      },
      example: { wrong: 'www.example.gov.cn', right: 'https://www.example.gov.cn/' },
    },
  },
};
