/** A whole file cannot be read, is missing or stands in a wrong place. */
import type { FindingCode } from '../finding.ts';
import type { Family } from './message.ts';
import { say } from './message.ts';
import { allowed, quoted } from './quote.ts';

type FileCode = Extract<
  FindingCode,
  | 'no-data' | 'unreadable-file' | 'folder-named-file' | 'unexpected-file' | 'missing-file' | 'empty-file'
  | 'workbook-named-csv' | 'bad-encoding' | 'gb18030' | 'wrong-delimiter' | 'bad-quotes'
>; // prettier-ignore

export const FILES: Family<FileCode> = {
  title: { zh: '文件', en: 'Files' },
  messages: {
    'no-data': {
      severity: 'error',
      title: { zh: '没有找到数据', en: 'No data' },
      zh: say('没有找到 data 文件夹，或者里面什么也没有', '在项目的文件夹里运行命令；如果 data 文件夹被移走了，把它放回来'),
      en: say('there is no data folder, or it is empty', 'Run the command in the folder of the project; if the data folder was moved, put it back'),
      cause: {
        zh: '命令是在别的文件夹里运行的，或者整个 data 文件夹被改名、移走了。',
        en: 'The command was run in another folder, or the whole data folder was renamed or moved.',
      },
      example: { wrong: '下载/（里面没有 data）', right: '园区明账/data/areas.csv' },
      related: ['missing-file'],
    },
    'unreadable-file': {
      severity: 'error',
      title: { zh: '文件打不开', en: 'A file cannot be opened' },
      zh: say('电脑不让读这个文件', '关掉正在使用它的程序，检查文件的权限，再试一次；还不行就把它复制一份，用副本替换'),
      en: say('the computer does not let this file be read', 'Close the program that uses it, check its permissions and try again; if it still fails replace it by a copy'),
      cause: {
        zh: '文件正被别的程序占用，是从别人的电脑拷来的、没有读取权限，或者网盘还没有下载完。',
        en: 'Another program holds it, it came from another computer without permission to read, or the cloud drive has not finished.',
      },
      example: { wrong: 'areas.csv（没有读取权限）', right: 'areas.csv（可以打开）' },
      related: ['bad-encoding', 'missing-file'],
    },
    'folder-named-file': {
      severity: 'error',
      title: { zh: '这里应该是文件，却是文件夹', en: 'A folder where a file should be' },
      zh: say('这是一个文件夹，名字却像文件', '把文件夹里的文件移出来，再删掉这个文件夹'),
      en: say('this is a folder with the name of a file', 'Move the file out of it and delete the folder'),
      cause: {
        zh: '解压时软件自动建了一个同名的文件夹，文件在它里面。',
        en: 'A program that unpacks archives made a folder of the same name around the file.',
      },
      example: { wrong: 'data/areas.csv/areas.csv', right: 'data/areas.csv' },
      related: ['unexpected-file', 'missing-file'],
    },
    'workbook-named-csv': {
      severity: 'error',
      title: { zh: '工作簿改了扩展名', en: 'A workbook under another name' },
      zh: say('这是 Excel 或 WPS 工作簿，只是改了扩展名', '在表格软件里用“另存为”，选“CSV UTF-8（逗号分隔）”'),
      en: say('this is an Excel or WPS workbook with its name changed', 'Use “Save as” in the spreadsheet program and choose “CSV UTF-8 (comma delimited)”'),
      cause: {
        zh: '在文件夹里把 .xlsx 改名为 .csv，内容并没有变。要在表格软件里另存一份。',
        en: 'Renaming .xlsx to .csv in the folder does not change what is inside. It has to be saved again from the program.',
      },
      example: { wrong: 'areas.xlsx → areas.csv（改名）', right: 'areas.csv（另存为 CSV UTF-8）' },
      related: ['bad-encoding'],
    },
    'bad-encoding': {
      severity: 'error',
      title: { zh: '文件里的字读不出来', en: 'The text of the file cannot be read' },
      zh: say('文件里的字读不出来，多半是编码不对', (f) => (f.file.endsWith('.csv') ? '在表格软件里用“另存为”，选“CSV UTF-8（逗号分隔）”' : '在编辑器里另存为 UTF-8 编码')),
      en: say('the text of the file cannot be read', (f) =>
        f.file.endsWith('.csv') ? 'Use “Save as” in the spreadsheet program and choose “CSV UTF-8 (comma delimited)”' : 'Save it as UTF-8 in the editor',
      ),
      cause: {
        zh: '存成了“Unicode 文本”，文件没有存完整，或者把两种编码的内容拼在了一起。',
        en: 'It was saved as “Unicode text”, cut off while saving, or put together from two files of different encodings.',
      },
      example: { wrong: '另存为“Unicode 文本”', right: '另存为“CSV UTF-8（逗号分隔）”' },
      related: ['gb18030', 'workbook-named-csv'],
    },
    gb18030: {
      severity: 'warning',
      title: { zh: '文件是 GBK/GB18030 编码', en: 'The file is in GBK/GB18030' },
      zh: say('文件是 GBK/GB18030 编码，已照它读取', '这次不用改；下次请另存为“CSV UTF-8（逗号分隔）”'),
      en: say('the file is in GBK/GB18030 and was read as such', 'Nothing to fix now; next time save it as “CSV UTF-8 (comma delimited)”'),
      cause: {
        zh: '中文版 WPS 和 Excel 选“CSV（逗号分隔）”时，存的就是这种编码。少见的字可能存不下来。',
        en: 'Chinese versions of WPS and Excel use it for “CSV (comma delimited)”. Rare characters may get lost.',
      },
      example: { wrong: '另存为“CSV（逗号分隔）”', right: '另存为“CSV UTF-8（逗号分隔）”' },
      related: ['bad-encoding'],
    },
    'empty-file': {
      severity: 'error',
      title: { zh: '文件是空的', en: 'The file is empty' },
      zh: say('文件是空的', '至少保留表头一行；不再使用的文件请删除'),
      en: say('the file is empty', 'Keep at least the header row; delete the file if it is no longer used'),
      cause: {
        zh: '另存时选中的是空白的工作表。CSV 只存当前打开的那一张。',
        en: 'An empty sheet was open while saving. CSV holds only the sheet that is open.',
      },
      example: { wrong: '（没有内容）', right: 'id,name' },
      related: ['missing-file'],
    },
    'bad-quotes': {
      severity: 'error',
      title: { zh: '引号没有成对', en: 'Quotation marks are not in pairs' },
      zh: say('引号没有成对', '单元格里有逗号、引号时，整格用英文双引号括起，里面的引号写两遍'),
      en: say('quotation marks are not in pairs', 'Put a cell that holds a comma or a quotation mark into double quotation marks, and write those inside twice'),
      cause: {
        zh: '用记事本改过文件，只删了一边的引号。用表格软件打开再保存，它会自己补好。',
        en: 'The file was edited as plain text and one mark of a pair went missing. Saved from a spreadsheet program they are always right.',
      },
      example: { wrong: '1,"示例市', right: '1,"示例市"' },
      related: ['long-row', 'short-row'],
    },
    'wrong-delimiter': {
      severity: 'error',
      title: { zh: '列与列之间不是英文逗号', en: 'Columns are not separated by commas' },
      zh: say('列与列之间不是英文逗号', '另存为“CSV（逗号分隔）”，不要用分号或制表符'),
      en: say('columns are not separated by commas', 'Save it as CSV (comma delimited), not with semicolons or tabs'),
      cause: {
        zh: '另存时选了“文本文件（制表符分隔）”，电脑的区域设置用分号，或者手打了中文逗号。',
        en: 'It was saved as tab-delimited text, the computer is set to semicolons, or full-width commas were typed by hand.',
      },
      example: { wrong: 'id;name;level', right: 'id,name,level' },
    },
    'unexpected-file': {
      severity: 'error',
      title: { zh: '不认识的文件', en: 'An unknown file' },
      zh: say((f) => `${quoted(f)}不是本站认识的文件`, (f) => `检查文件名和所在文件夹。可用：${allowed(f)}`),
      en: say((f) => `${quoted(f)} is not a file this site knows`, (f) => `Check its name and folder. Possible: ${allowed(f)}`),
      cause: {
        zh: '文件名打错了，放错了文件夹，或者把备份（副本、旧版）也放在了这里。',
        en: 'Its name is mistyped, it is in the wrong folder, or it is a copy kept beside the real file.',
      },
      example: { wrong: 'data/area - 副本.csv', right: 'data/areas.csv' },
      related: ['missing-file'],
    },
    'missing-file': {
      severity: 'error',
      title: { zh: '缺少文件', en: 'A file is missing' },
      zh: say((f) => `缺少表${quoted(f)}的文件`, '补上这个文件，至少要有表头一行'),
      en: say((f) => `the file of the table ${quoted(f)} is missing`, 'Put it back, with at least its header row'),
      cause: {
        zh: '文件被删除、改名，或者移到了别的文件夹。没有内容的表也要保留表头。',
        en: 'It was deleted, renamed or moved. A table without rows still keeps its header.',
      },
      example: { wrong: 'data/（没有 areas.csv）', right: 'data/areas.csv' },
      related: ['unexpected-file', 'empty-file'],
    },
  },
};
