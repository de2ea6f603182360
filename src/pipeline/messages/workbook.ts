/** A workbook that cannot be opened safely, or whose sheet nobody can place (npm run data:import). */
import type { WorkbookCode } from '../finding.ts';
import type { Family } from './message.ts';
import { say } from './message.ts';
import { allowed, quoted, value } from './quote.ts';

type BookCode = Extract<
  WorkbookCode,
  | `workbook-too-${string}` | 'workbook-swollen' | 'workbook-macros' | 'workbook-external-links' | 'workbook-encrypted'
  | 'workbook-old-format' | 'workbook-other-format' | 'workbook-unreadable' | 'workbook-no-sheet' | 'workbook-unknown-sheet'
>; // prettier-ignore

const FRESH = '新建的工作簿';

export const WORKBOOK: Family<BookCode> = {
  title: { zh: '工作簿', en: 'Workbooks' },
  messages: {
    'workbook-too-big': {
      severity: 'error',
      title: { zh: '工作簿太大', en: 'The workbook is too big' },
      zh: say((f) => `文件有 ${value(f)}，太大`, (f) => `不超过 ${allowed(f)}。去掉图片和不用的工作表，或分几次导入`),
      en: say((f) => `the file has ${value(f)} and is too big`, (f) => `At most ${allowed(f)}. Take out pictures and unused sheets, or import in parts`),
      cause: { zh: '工作簿里有图片，或者带着很多不用的工作表和空行。', en: 'It holds pictures, or many sheets and rows that are not used.' },
      example: { wrong: '30 MB，带照片', right: '200 KB，只有表格' },
      related: ['workbook-too-many-parts', 'workbook-swollen'],
    },
    'workbook-too-many-parts': {
      severity: 'error',
      title: { zh: '工作簿里的部件太多', en: 'The workbook has too many parts' },
      zh: say((f) => `文件里有 ${value(f)} 个部件，太多`, (f) => `不超过 ${allowed(f)} 个。把表格内容复制到${FRESH}，再导入`),
      en: say((f) => `the file has ${value(f)} parts, too many`, (f) => `At most ${allowed(f)}. Copy the tables into a new workbook and import that`),
      cause: { zh: '多年复制粘贴留下了图片、批注和隐藏的对象。', en: 'Years of copying left pictures, comments and hidden objects behind.' },
      example: { wrong: '（用了多年的旧工作簿）', right: `（内容复制到${FRESH}）` },
      related: ['workbook-too-big'],
    },
    'workbook-swollen': {
      severity: 'error',
      title: { zh: '工作簿展开后大得不正常', en: 'The workbook is far too large when unpacked' },
      zh: say((f) => `文件展开后大得不正常（${value(f)}），没有打开`, (f) => `展开后不超过 ${allowed(f)}。不要使用来历不明的文件；自己的文件请把内容复制到${FRESH}`),
      en: say((f) => `the file is far too large when unpacked (${value(f)}) and was not opened`, (f) => `At most ${allowed(f)} when opened. Do not use files of unknown origin; copy your own tables into a new workbook`),
      cause: { zh: '格式刷到了最后一行，表里有上百万个空格子；也可能是有人故意做的坏文件。', en: 'Formatting reaches the last row and fills a million empty cells; or somebody made a harmful file.' },
      example: { wrong: '（格式刷到 1048576 行）', right: '（只有有内容的行）' },
      related: ['workbook-too-big'],
    },
    'workbook-macros': {
      severity: 'error',
      title: { zh: '工作簿里有宏', en: 'The workbook holds macros' },
      zh: say((f) => `工作簿里有宏（${value(f)}），没有打开`, '另存为“Excel 工作簿（*.xlsx）”，不要带宏'),
      en: say((f) => `the workbook holds macros (${value(f)}) and was not opened`, 'Save it as “Excel workbook (*.xlsx)”, without macros'),
      cause: { zh: '宏是会自动运行的程序，本站不接受。别人发来的统计表常带宏。', en: 'Macros are programs that run by themselves; forms sent round by others often hold them.' },
      example: { wrong: '报表.xlsm', right: '报表.xlsx' },
    },
    'workbook-external-links': {
      severity: 'error',
      title: { zh: '工作簿链接到别的文件', en: 'The workbook is linked to other files' },
      zh: say((f) => `工作簿里有指向别的文件的链接（${value(f)}），没有打开`, `在“数据”里断开链接，或把内容用“选择性粘贴→数值”粘到${FRESH}`),
      en: say((f) => `the workbook is linked to other files (${value(f)}) and was not opened`, 'Break the links under “Data”, or paste the contents as values into a new workbook'),
      cause: { zh: '公式引用了另一个工作簿，那个文件不在这里，数字可能是旧的。', en: 'A formula takes its number from another workbook, which is not here; the number may be old.' },
      example: { wrong: '=[报表.xlsx]Sheet1!A1', right: '16.09' },
      related: ['workbook-formula'],
    },
    'workbook-encrypted': {
      severity: 'error',
      title: { zh: '工作簿设了打开密码', en: 'The workbook has a password' },
      zh: say('工作簿设了打开密码，读不出来', '去掉打开密码，重新保存'),
      en: say('the workbook has a password and cannot be read', 'Take the password off and save again'),
      cause: { zh: '存文件时设了密码。', en: 'A password was set while saving.' },
      example: { wrong: '（有打开密码）', right: '（没有打开密码）' },
      related: ['workbook-unreadable'],
    },
    'workbook-old-format': {
      severity: 'error',
      title: { zh: '旧格式的工作簿', en: 'A workbook of the old format' },
      zh: say('这是旧格式的工作簿（.xls）', '另存为“Excel 工作簿（*.xlsx）”'),
      en: say('this is a workbook of the old format (.xls)', 'Save it as “Excel workbook (*.xlsx)”'),
      cause: { zh: '老版本的 WPS 和 Excel 默认存成 .xls。', en: 'Old versions of WPS and Excel save .xls.' },
      example: { wrong: '报表.xls', right: '报表.xlsx' },
      related: ['workbook-named-csv'],
    },
    'workbook-other-format': {
      usually: '用 WPS 或 Excel 打开，另存为“Excel 工作簿（*.xlsx）”，再导入',
      severity: 'error',
      title: { zh: '不是 xlsx 工作簿', en: 'Not an xlsx workbook' },
      zh: say((f) => `这是${value(f)}`, allowed),
      en: say('the file is no xlsx workbook', 'Open it in WPS or Excel and save it as “Excel workbook (*.xlsx)”; name a CSV text .csv; export an empty file again'),
      cause: { zh: '在文件夹里改扩展名，内容并没有变；业务系统导出的“表格”常常是网页或 CSV 文本；LibreOffice 和 WPS 也有自己的格式。', en: 'A new name changes nothing inside. Office systems export pages and CSV texts as “tables”, and LibreOffice and WPS have formats of their own.' },
      example: { wrong: '报表.ods', right: '报表.xlsx（另存为）' },
      related: ['workbook-unreadable', 'workbook-old-format', 'workbook-named-csv'],
    },
    'workbook-too-far': {
      severity: 'error',
      title: { zh: '工作表一直延伸到很远', en: 'The sheet reaches too far' },
      zh: say(
        (f) => `工作表有 ${value(f)}，多半是空的格子带着格式`,
        '选中数据下面的第一个空行，按 Ctrl+Shift+↓ 选到最后一行，右键“删除”整行；右边多余的空列也这样删；然后保存，再导入',
      ),
      en: say('the sheet reaches too far down or to the right', 'Select the first empty row below the data, press Ctrl+Shift+Down and delete the rows; delete empty columns at the right in the same way, save and import again'),
      cause: { zh: '给整列、整张表设了边框或格式，表格软件就把每个空格子都存进了文件。', en: 'A border or format set on whole columns makes the program store every empty cell.' },
      example: { wrong: '（1048576 行，只有 9 行有内容）', right: '（9 行）' },
      related: ['workbook-swollen', 'trailing-blank-rows'],
    },
    'workbook-unreadable': {
      severity: 'error',
      title: { zh: '工作簿读不出来', en: 'The workbook cannot be read' },
      zh: say((f) => `工作簿读不出来：${value(f)}`, '用 WPS 或 Excel 打开，另存为“Excel 工作簿（*.xlsx）”'),
      en: say((f) => `the workbook cannot be read: ${value(f)}`, 'Open it in WPS or Excel and save it as “Excel workbook (*.xlsx)”'),
      cause: { zh: '文件没有传完整，或者只是改了扩展名。', en: 'The file was not sent completely, or only its name says it is a workbook.' },
      example: { wrong: '（没有下载完的文件）', right: '（重新保存的 .xlsx）' },
      related: ['workbook-encrypted', 'workbook-old-format'],
    },
    'workbook-no-sheet': {
      severity: 'error',
      title: { zh: '不知道放进哪张表', en: 'Nobody can tell which table it is for' },
      zh: say('不知道这里的内容要放进哪张表', (f) => `把工作表的名字改成表名，或在命令后面加 --table 表名。可用：${allowed(f)}`),
      en: say('nobody can tell which table this is for', (f) => `Name the sheet after the table, or add --table NAME to the command. Possible: ${allowed(f)}`),
      cause: { zh: '工作表叫 Sheet1，或者用了自己的名字。', en: 'The sheet is called Sheet1 or has a name of its own.' },
      example: { wrong: 'Sheet1', right: '数字' },
      related: ['workbook-unknown-sheet'],
    },
    'workbook-unknown-sheet': {
      severity: 'warning',
      title: { zh: '不认识的工作表', en: 'An unknown sheet' },
      zh: say((f) => `工作表${quoted(f)}不是本站的表，没有读`, (f) => `要导入它，把它的名字改成表名；否则不用管。可用：${allowed(f)}`),
      en: say((f) => `the sheet ${quoted(f)} is none of the tables and was not read`, (f) => `To import it, name it after a table; otherwise leave it. Possible: ${allowed(f)}`),
      cause: { zh: '工作簿里还有草稿、说明这样的工作表，或者表名打错了。', en: 'The workbook also holds drafts or remarks, or the name is mistyped.' },
      example: { wrong: '数字（草稿）', right: '数字' },
      related: ['workbook-no-sheet'],
    },
  },
};
