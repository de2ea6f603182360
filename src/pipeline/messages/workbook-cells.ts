/** A cell of a workbook that shows something else than it holds. */
import type { WorkbookCode } from '../finding.ts';
import type { Family } from './message.ts';
import { say } from './message.ts';
import { allowed, quoted, readAs, value } from './quote.ts';

type CellCode = Extract<
  WorkbookCode,
  | 'workbook-merged-cells' | 'workbook-hidden' | 'workbook-struck' | 'workbook-not-shown' | 'workbook-sign-not-shown' | 'workbook-comment' | 'workbook-error-cell' | `workbook-formula${string}` | 'workbook-boolean' | 'workbook-digits-lost'
  | 'workbook-binary-fraction' | 'workbook-scaled-number' | 'workbook-time' | `workbook-date-${string}` | `workbook-reference-${string}`
>; // prettier-ignore

const AS_TEXT = '把这一列设为“文本”格式';
const AS_TEXT_ENGLISH = 'Set the column to the format “Text”';
const TYPED_DATE = { zh: '1-2、3/4 这样的内容，表格软件会自动当成日期。先把列设成“文本”再录入。', en: 'Spreadsheet programs turn 1-2 or 3/4 into a date by themselves. Set the column to “Text” before typing.' };

export const WORKBOOK_CELLS: Family<CellCode> = {
  title: { zh: '工作簿里的格', en: 'Cells of a workbook' },
  messages: {
    'workbook-merged-cells': {
      severity: 'error',
      title: { zh: '有合并的单元格', en: 'Merged cells' },
      zh: say(
        (f) => (f.row === 1 ? '表头里有合并的单元格' : '这里有合并的单元格'),
        (f) => (f.row === 1 ? '取消合并，表头只留一行，每一格写一个列名' : '取消合并，每一格各写各的内容；几行相同的，每行都写'),
      ),
      en: say('cells are merged here', 'Undo it and fill in each cell; delete a heading above the header row'),
      cause: { zh: '合并以后只有左上角一格有内容，其余的格是空的。', en: 'Only the top left cell keeps its contents; the others are empty.' },
      example: { wrong: '济宁（合并 3 行）', right: '济宁、济宁、济宁（每行一格）' },
      related: ['blank'],
    },
    'workbook-hidden': {
      severity: 'warning',
      title: { zh: '有隐藏的行或列', en: 'Hidden rows or columns' },
      zh: say((f) => `有隐藏的${value(f)}，也一并读入了`, '取消隐藏，看一看里面的内容对不对'),
      en: say('hidden rows or columns were read too', 'Show them and check what they hold'),
      cause: { zh: '筛选以后没有恢复，或者有意隐藏了不想打印的列。', en: 'A filter was left on, or columns were hidden for printing.' },
      example: { wrong: '（第 5 行隐藏）', right: '（全部显示）' },
    },
    'workbook-struck': {
      severity: 'error',
      title: { zh: '格里的字划掉了', en: 'Struck-through text' },
      zh: say((f) => `${quoted(f)}有删除线，看不出还算不算数`, '作废的，清空这一格；算数的，去掉删除线。作废的只是几个字，就删掉那几个字'),
      en: say((f) => `${quoted(f)} is struck through, in whole or in part; it is not clear whether it still holds`, 'Empty the cell if it does not; else take the line away. Where only some words are void, delete them'),
      cause: { zh: '改稿时用删除线表示作废，表格软件仍把它当作内容存着。', en: 'A line through a draft means void, yet the spreadsheet still holds the text.' },
      example: { wrong: '~~16.09~~（带删除线）', right: '16.19' },
    },
    'workbook-not-shown': {
      severity: 'error',
      title: { zh: '格里有内容，却看不见', en: 'A cell that shows nothing' },
      zh: say((f) => `这一格看上去是空的，存的是${quoted(f)}`, '把这一格的格式改成“常规”，看清内容；不要的就清空'),
      en: say((f) => `the cell looks empty but holds ${quoted(f)}`, 'Set its format to “General” and look at it; empty it if it is not wanted'),
      cause: { zh: '格式设成了 ;;;，用来在打印时藏起内容。', en: 'The format ;;; hides contents in print.' },
      example: { wrong: '（格式 ;;;，存的是 18.36）', right: '18.36' },
      related: ['workbook-hidden'],
    },
    'workbook-sign-not-shown': {
      severity: 'error',
      title: { zh: '负数没有显示负号', en: 'A negative number without its sign' },
      zh: say((f) => `这一格存的是 ${value(f)}，显示的却没有负号`, '把这一格的格式改成“常规”，看清正负再保存'),
      en: say((f) => `the cell holds ${value(f)} but shows no minus sign`, 'Set its format to “General”, look at the sign and save'),
      cause: { zh: '格式用红字表示负数，黑白打印或读入时就分不出正负。', en: 'A format shows negative numbers in red only, which neither print nor reading can tell.' },
      example: { wrong: '显示红色 3.2，存的是 -3.2', right: '显示 -3.2，存的也是 -3.2' },
      related: ['workbook-scaled-number'],
    },
    'workbook-comment': {
      severity: 'warning',
      title: { zh: '格上有批注', en: 'A comment on a cell' },
      zh: say((f) => `这一格有批注${quoted(f)}，批注没有读入`, '批注里说要改的，改在格里；要留下的话写进“说明”'),
      en: say((f) => `the cell has the comment ${quoted(f)}, which was not read`, 'Make the change it asks for in the cell; what must stay goes into the note'),
      cause: { zh: '审核的人把意见写在批注里，数据里没有批注。', en: 'A reviewer wrote a remark; the data hold no remarks.' },
      example: { wrong: '16.09（批注：应为 16.19）', right: '16.19' },
    },
    'workbook-error-cell': {
      severity: 'error',
      title: { zh: '公式出错', en: 'A formula failed' },
      zh: say((f) => `这一格显示的是错误 ${value(f)}`, '改正公式，或直接写上内容'),
      en: say((f) => `this cell shows the error ${value(f)}`, 'Fix the formula or write the contents'),
      cause: { zh: '公式引用的格被删了，或者除数是零。', en: 'The formula refers to a deleted cell or divides by zero.' },
      example: { wrong: '#REF!', right: '16.09' },
      related: ['workbook-formula'],
    },
    'workbook-formula': {
      severity: 'warning',
      title: { zh: '格里是公式', en: 'A formula' },
      zh: say((f) => `这一格是公式，按保存时算出的${quoted(f)}读取`, '核对结果；稳妥的做法是“选择性粘贴→数值”'),
      en: say((f) => `this cell is a formula; the saved result ${quoted(f)} was read`, 'Check it; pasting it as a value is safer'),
      cause: { zh: '这一格由别的格算出来，别的格一改，结果就跟着变。', en: 'The cell is computed from others and changes with them.' },
      example: { wrong: '=A1+B1', right: '16.09' },
      related: ['workbook-formula-without-value'],
    },
    'workbook-formula-without-value': {
      severity: 'error',
      title: { zh: '公式没有结果', en: 'A formula without a result' },
      zh: say((f) => `这一格是公式${quoted(f)}，文件里没有它的结果`, '用 WPS 或 Excel 打开，算出结果，“选择性粘贴→数值”后再保存'),
      en: say((f) => `this cell is the formula ${quoted(f)} and the file holds no result`, 'Open it in WPS or Excel, let it compute, paste it as a value and save'),
      cause: { zh: '工作簿是别的软件生成的，从来没有打开算过。', en: 'Another program made the workbook and nobody has opened it since.' },
      example: { wrong: '=SUM(A1:A9)', right: '16.09' },
      related: ['workbook-formula'],
    },
    'workbook-boolean': {
      severity: 'error',
      title: { zh: '格里是逻辑值', en: 'TRUE or FALSE' },
      zh: say((f) => `这一格是逻辑值 ${value(f)}`, `${AS_TEXT}，写上要填的内容`),
      en: say((f) => `this cell is the logical value ${value(f)}`, `${AS_TEXT_ENGLISH} and write what it should say`),
      cause: { zh: '打了 TRUE 或 FALSE，或者公式的结果是“真”“假”。', en: 'TRUE or FALSE was typed, or a formula gave it.' },
      example: { wrong: 'TRUE', right: 'yes' },
      related: ['unknown-option'],
    },
    'workbook-digits-lost': {
      severity: 'error',
      title: { zh: '长数字丢了后几位', en: 'A long number lost its last digits' },
      zh: say((f) => `${quoted(f)}超过 15 位，表格软件已经把后面的数字丢掉了`, `${AS_TEXT}，再从原件重新录入`),
      en: say((f) => `${quoted(f)} has more than 15 digits; the spreadsheet program dropped the rest`, `${AS_TEXT_ENGLISH} and enter it again from the original`),
      cause: { zh: '表格软件的数字最多保留 15 位，身份代码、信用代码这样的长号码后面会变成 000。', en: 'A spreadsheet number keeps 15 digits; long codes end in 000.' },
      example: { wrong: '123456789012345000', right: '123456789012345678（文本）' },
    },
    'workbook-binary-fraction': {
      severity: 'warning',
      title: { zh: '小数带着很长的尾数', en: 'A fraction with a long tail' },
      zh: say((f) => `这一格的数带有很长的尾数，按 15 位读作${quoted(f)}`, '核对一下；不对就直接写上数字'),
      en: say((f) => `the number of this cell has a long tail and was read as ${quoted(f)}`, 'Check it; if it is wrong write the digits'),
      cause: { zh: '公式算小数时会留下极小的误差，屏幕上看不出来。', en: 'Formulas leave tiny errors in fractions that the screen does not show.' },
      example: { wrong: '0.30000000000000004', right: '0.3' },
      related: ['workbook-formula'],
    },
    'workbook-scaled-number': {
      severity: 'error',
      title: { zh: '显示的数和存的数不一样大', en: 'The number shown is scaled' },
      zh: say((f) => `这一格显示的数是缩小过的，存的是${quoted(f)}`, '把这一格的格式改成“常规”，看清数字再保存'),
      en: say((f) => `the number shown is scaled down; the cell holds ${quoted(f)}`, 'Set the format of the cell to “General”, look at the number and save'),
      cause: { zh: '用格式把元显示成了万元，存的还是元。', en: 'A format shows CNY in ten thousands; the cell still holds CNY.' },
      example: { wrong: '显示 16，存的是 160900', right: '显示 160900，存的也是 160900' },
    },
    'workbook-time': {
      severity: 'error',
      title: { zh: '格里是时间', en: 'A time of day' },
      zh: say((f) => `这一格是时间${quoted(f)}`, `${AS_TEXT}，写上要填的内容`),
      en: say((f) => `this cell is the time ${quoted(f)}`, `${AS_TEXT_ENGLISH} and write what it should say`),
      cause: { zh: '8:30、1:2 这样的内容会被当成时间，比例写成 1:2 也会。', en: 'What looks like 8:30 or 1:2 is taken for a time, a ratio too.' },
      example: { wrong: '1:02:00', right: '1:2（文本）' },
      related: ['workbook-date-in-other-column'],
    },
    'workbook-date-without-year': {
      severity: 'error',
      title: { zh: '被当成了没有年份的日期', en: 'Taken for a date without a year' },
      zh: say((f) => `这一格被表格软件当成了日期“${value(f)}”，没有年份`, `${AS_TEXT}，重新写。1-2、3/4 这样的内容会被当成日期`),
      en: say((f) => `the spreadsheet program took this cell for the date ${quoted(f)}, without a year`, `${AS_TEXT_ENGLISH} and write it again. 1-2 or 3/4 is taken for a date`),
      cause: TYPED_DATE,
      example: { wrong: '1月2日', right: '1-2（文本）' },
      related: ['workbook-date-in-other-column', 'bad-date'],
    },
    'workbook-date-half-shown': {
      severity: 'error',
      title: { zh: '日期只显示了一截', en: 'A date shown in part' },
      zh: say((f) => `这一格存的日期是${quoted(f)}，显示的却少了一截`, `${AS_TEXT}，写成 2022、2022-08 或 2022-08-31`),
      en: say((f) => `this cell holds the date ${quoted(f)} but shows only a part of it`, `${AS_TEXT_ENGLISH} and write 2022, 2022-08 or 2022-08-31`),
      cause: { zh: '来源只写到月，表格软件却补了一个 1 日存着。', en: 'The source names a month and the spreadsheet program added a day of its own.' },
      example: { wrong: '显示 2022年8月，存的是 2022-08-01', right: '2022-08（文本）' },
      related: ['bad-date'],
    },
    'workbook-date-out-of-range': {
      severity: 'error',
      title: { zh: '日期太早', en: 'A date too early' },
      zh: say('这一格的日期早于 1900 年 3 月，表格软件算不准', `${AS_TEXT}，重新写日期`),
      en: say('the date is before March 1900, where spreadsheet programs count wrongly', `${AS_TEXT_ENGLISH} and write the date again`),
      cause: { zh: '多半是把普通的小数字设成了日期格式。', en: 'Mostly a small number that was given a date format.' },
      example: { wrong: '1900-01-27（其实是 27）', right: '27' },
    },
    'workbook-date-in-other-column': {
      severity: 'error',
      title: { zh: '不填日期的列里有日期', en: 'A date in a column that holds none' },
      zh: say((f) => `这一格被表格软件当成了日期${quoted(f)}，这一列却不填日期`, `${AS_TEXT}，重新写。1-2、3/4 这样的内容会被当成日期`),
      en: say((f) => `the spreadsheet program took this cell for the date ${quoted(f)}, but the column holds no dates`, `${AS_TEXT_ENGLISH} and write it again. 1-2 or 3/4 is taken for a date`),
      cause: TYPED_DATE,
      example: { wrong: '2022-03-04', right: '3/4（文本）' },
      related: ['workbook-date-without-year'],
    },
    'workbook-reference-name': {
      severity: 'error',
      title: { zh: '编号和名称不是同一个', en: 'Id and name do not belong together' },
      zh: say((f) => `${quoted(f)}里编号和名称不是同一个`, (f) => `从下拉列表里重新选。这个编号的名称是“${allowed(f)}”`),
      en: say((f) => `ID and name in ${quoted(f)} do not belong together`, (f) => `Choose again from the list. The name of this ID is “${allowed(f)}”`),
      cause: { zh: '改了名称没有改编号，或者只改了编号。', en: 'The name was changed and not the ID, or the other way round.' },
      example: { wrong: 'sample-east 西区', right: 'sample-east 东区' },
      related: ['unknown-reference'],
    },
    'workbook-reference-by-name': {
      severity: 'warning',
      title: { zh: '写的是名称，已读作编号', en: 'A name, read as the ID' },
      zh: say((f) => `${quoted(f)}是名称，编号是 ${readAs(f)}`, (f) => `${allowed(f)}已照这个编号读取。说的就是它，不用改；不是，写上对的编号`),
      en: say((f) => `${quoted(f)} is a name; its ID is ${readAs(f)}`, (f) => `It was read so in ${allowed(f).replace('第 ', 'rows ').replace(' 行', '').replaceAll('、', ', ')}. Where another row is meant, write its ID`),
      cause: {
        zh: '办公室的表写园区、指标的名称，本站用编号。只有一行叫这个名称时照它读取；几行同名的不猜。',
        en: 'Office sheets name zones and indicators; this site uses IDs. Where one row alone bears the name it is read; a name of several is not guessed.',
      },
      example: { wrong: '东区', right: 'sample-east' },
      related: ['unknown-reference', 'workbook-reference-name'],
    },
  },
};
