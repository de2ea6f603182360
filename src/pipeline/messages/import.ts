/** Bringing a foreign sheet into a table: which column is which, which rows are there. */
import type { WorkbookCode } from '../finding.ts';
import type { Family } from './message.ts';
import { say } from './message.ts';
import { allowed, quoted, value } from './quote.ts';

type ImportCode = Extract<
  WorkbookCode,
  | 'workbook-no-header' | 'workbook-two-row-header' | 'workbook-unmapped-column' | 'workbook-bad-mapping' | 'workbook-column-left-out' | 'workbook-absent-columns'
  | 'workbook-absent-required' | 'workbook-missing-rows' | 'workbook-only-new-rows' | 'workbook-stale-row' | 'workbook-taken-id' | 'workbook-row-gone'
  | 'workbook-no-scope' | 'workbook-only-id'
>; // prettier-ignore

export const IMPORT: Family<ImportCode> = {
  title: { zh: '导入', en: 'Import' },
  messages: {
    'workbook-only-id': {
      isExact: true,
      severity: 'error',
      title: { zh: '这一行只有编号', en: 'A row with nothing but its ID' },
      zh: say(
        (f) => `这一行只有编号${quoted(f)}，其余都空着`,
        '想删掉这一行？在工作簿里清空不算删除：从 data 的表里删掉它，发布过的还要在 data/removals.csv 写明理由，然后重新导出。不想删，把内容填回去',
      ),
      en: say((f) => `this row has nothing but the ID ${quoted(f)}`, 'To delete the row take it out of the table in data/, and if it was published say why in data/removals.csv; otherwise fill its cells in again'),
      cause: { zh: '编号一格锁着，想删这一行，就只把别的格清空了。', en: 'The cell of the ID is locked, so all the others were emptied in place of deleting the row.' },
      example: { wrong: 'sample-f1,,,', right: '（从 data 的表里删掉）' },
      related: ['blank', 'row-gone'],
    },
    'workbook-no-header': {
      isExact: true,
      severity: 'error',
      title: { zh: '第一行不是表头', en: 'The first row is no header' },
      zh: say(
        (f) => (f.allowed === undefined ? `没有表头：${quoted(f)}像是数据，不像列名` : '第一行是空的，表头要在第一行'),
        (f) => (f.allowed === undefined ? '在数据上面加一行，写上每一列的列名' : `第 ${allowed(f)} 行是表头的，删掉它上面的空行；整张表没有表头的，在第一行写上每一列的列名`),
      ),
      en: say(
        (f) => (f.allowed === undefined ? `there is no header: ${quoted(f)} looks like data` : 'the first row is empty; the header belongs there'),
        (f) => (f.allowed === undefined ? 'Put a row with the titles of the columns above the data' : `If row ${allowed(f)} is the header delete the empty rows above it, else write the titles into the first row`),
      ),
      cause: { zh: '只复制了数据，没有复制表头；或者表头上面留了空行。', en: 'The data were copied without their header, or empty rows stand above it.' },
      example: { wrong: '（第一行）地区生产总值,亿元,18.36', right: '（第一行）指标,单位,数值' },
      related: ['blank-header', 'title-row'],
    },
    'workbook-two-row-header': {
      isExact: true,
      severity: 'error',
      title: { zh: '表头有两行', en: 'A header of two rows' },
      zh: say((f) => `表头有两行（${value(f)}）`, (f) => `合成一行：取消合并，把上面一行的大类和下面一行的小类连起来写，例如 ${allowed(f)}；多出来的一行删掉`),
      en: say('the header has two rows', (f) => `Join them into one: undo the merging, write group and title together as in ${allowed(f)}, and delete the other row`),
      cause: { zh: '打印用的表把几列归在一个大类下面。机器只认一行列名，单看哪一行都不知道是什么数。', en: 'Printed tables put several columns under one group. Neither row alone says which number it is.' },
      example: { wrong: '1—8月累计（下面分“总量”“增速”）', right: '1—8月累计总量,1—8月累计增速' },
      related: ['title-row', 'workbook-merged-cells'],
    },
    'workbook-unmapped-column': {
      severity: 'error',
      title: { zh: '不知道这一列对应哪一列', en: 'A column with no counterpart' },
      zh: say(
        (f) => `不认识的列${quoted(f)}`,
        (f) => `用 --map 说明它对应哪一列，或者不要它；照抄的一句在最后。本表的列见 ${allowed(f)}`,
      ),
      en: say(
        (f) => `unknown column ${quoted(f)}`,
        (f) => `Say with --map which column it is, or --map "${value(f)}=-" to leave it out; the line to copy stands at the end. The columns: ${allowed(f)}`,
      ),
      cause: { zh: '别的单位的表用的是自己的列名。说明一次，以后就记住了。', en: 'Another office has its own column titles. Say it once and it is remembered.' },
      example: { wrong: '主营收入（亿元）', right: '--map "主营收入（亿元）=value"' },
      related: ['unknown-column', 'workbook-bad-mapping'],
    },
    'workbook-bad-mapping': {
      severity: 'error',
      title: { zh: '对应关系看不懂', en: 'A mapping that cannot be read' },
      zh: say((f) => `对应关系${quoted(f)}看不懂`, (f) => `写成 来源列=本表的列，多个之间用分号隔开，不要的列写 来源列=-。${allowed(f)}`),
      en: say((f) => `the mapping ${quoted(f)} cannot be read`, 'Write FOREIGN=COLUMN, several separated by semicolons, FOREIGN=- to leave one out, with columns of the sheet on the left and of the table on the right'),
      cause: { zh: '等号写成了冒号，或者列名打错了。', en: 'A colon stands for the equals sign, or a column is mistyped.' },
      example: { wrong: '--map "收入:数值"', right: '--map "收入=数值"' },
      related: ['workbook-unmapped-column'],
    },
    'workbook-column-left-out': {
      severity: 'warning',
      title: { zh: '有一列没有读', en: 'A column was left out' },
      zh: say((f) => `按你的说明，列${quoted(f)}没有读`, '要读它，用 --map 重新说明它对应哪一列'),
      en: say((f) => `the column ${quoted(f)} was left out as you said`, 'To read it say with --map which column it is'),
      cause: { zh: '上次说明过不要这一列。', en: 'You said before that it is not wanted.' },
      example: { wrong: '备注=-', right: '备注=说明' },
      related: ['workbook-unmapped-column'],
    },
    'workbook-absent-columns': {
      severity: 'warning',
      title: { zh: '工作表里少了几列', en: 'The sheet lacks columns' },
      zh: say((f) => `工作表里没有这些列：${value(f)}`, '已有的行，这些列保持原样；新的行，这些列空着'),
      en: say((f) => `the sheet lacks these columns: ${value(f)}`, 'Rows that exist keep them as they are; in new rows they stay empty'),
      cause: { zh: '只导出或只填了一部分列。', en: 'Only some columns were exported or filled in.' },
      example: { wrong: 'id,value', right: 'id,value,unit' },
      related: ['missing-column'],
    },
    'workbook-absent-required': {
      isExact: true,
      severity: 'error',
      title: { zh: '整列没有必填的列', en: 'Required columns are absent' },
      zh: say((f) => `这些必填的列整列没有：${value(f)}`, (f) => `在工作表里加上这些列，${allowed(f)}都要填。每一列填什么，见网站的数据说明`),
      en: say(
        (f) => `the sheet has none of these required columns: ${value(f)}`,
        (f) => `Add them and fill them in for ${allowed(f).replace('第 ', 'rows ').replace(' 行', '').replaceAll('、', ', ')}; the data pages of the site say what goes where`,
      ),
      cause: {
        zh: '办公室的报送表只有指标、数值、单位这几列；这里还要写明是谁的数、什么时候的、出自哪份文件。',
        en: 'An office sheet has indicator, value and unit; here it must also say whose figure it is, of when, and from which document.',
      },
      example: { wrong: '指标,数值,单位', right: '编号,园区,口径范围,指标,数值,单位' },
      related: ['missing-column', 'workbook-absent-columns'],
    },
    'workbook-only-new-rows': {
      severity: 'warning',
      title: { zh: '只有新的行', en: 'Only new rows' },
      zh: say((f) => `这张表只有新的行，已有的 ${value(f)} 行不受影响`, '不用改'),
      en: say((f) => `the sheet has only new rows; the ${value(f)} that exist are not touched`, 'Nothing needs to be done'),
      cause: { zh: '表里没有一个已有的编号，所以只会加行，不会动已有的行。', en: 'No ID in it exists yet, so rows are only added.' },
      example: { wrong: '（8 行，编号都是新的）', right: '（已有的行照旧，再加 8 行）' },
      related: ['workbook-missing-rows'],
    },
    'workbook-missing-rows': {
      severity: 'warning',
      title: { zh: '工作表里少了几行', en: 'The sheet lacks rows' },
      zh: say((f) => `工作表里少了 ${value(f)} 行：${allowed(f)}`, '这些行保持原样。确实要删除，在命令后面加 --delete'),
      en: say((f) => `the sheet lacks ${value(f)} rows: ${allowed(f)}`, 'They stay as they are. To delete them add --delete to the command'),
      cause: { zh: '筛选后只复制了一部分，或者在工作簿里删了行。', en: 'A filter was on while copying, or rows were deleted in the workbook.' },
      example: { wrong: '（只有 3 行）', right: '（全部 20 行）' },
      related: ['row-gone'],
    },
    'workbook-stale-row': {
      severity: 'error',
      title: { zh: '导出以后，别人改过这一行', en: 'Changed by others since the export' },
      zh: say((f) => `${quoted(f)}这一行，工作簿里改了，导出以后数据里也改了`, '重新导出一份，把这一行的改动抄过去，再导入'),
      en: say((f) => `row ${quoted(f)} was changed in the workbook and, since the export, in the data too`, 'Export again, copy the change of this row into the new workbook and import that'),
      cause: { zh: '工作簿导出得早，这期间别人又导入过。直接写入会把别人的改动冲掉。', en: 'The workbook is old and others have imported since. Writing it would undo their changes.' },
      example: { wrong: '（上周导出的工作簿）', right: '（刚导出的工作簿）' },
      related: ['workbook-missing-rows'],
    },
    'workbook-taken-id': {
      severity: 'error',
      title: { zh: '新行的编号已经有人用了', en: 'The ID of a new row is taken' },
      zh: say((f) => `编号${quoted(f)}不在导出时的工作簿里，现在数据里已有另一行用它（${allowed(f)}）`, '这是新的行，就换一个没有用过的编号；要改已有的那一行，重新导出一份再改'),
      en: say((f) => `ID ${quoted(f)} was not in the workbook when it was exported, and another row of the data has it now (${allowed(f)})`, 'For a new row take an ID that is free; to change the other row export again and change it there'),
      cause: { zh: '工作簿只有一部分行，编号在别的园区或别人新加的行里用过。直接写入会盖掉那一行。', en: 'The workbook holds a part of the rows; the ID is that of another zone or of a row that a colleague added. Writing it would replace that row.' },
      example: { wrong: 'sample-f1（东区已用）', right: 'sample-f9' },
      related: ['duplicate-key', 'workbook-stale-row'],
    },
    'workbook-row-gone': {
      severity: 'warning',
      title: { zh: '导出以后，别人删了这一行', en: 'Removed by others since the export' },
      zh: say((f) => `${quoted(f)}这一行，导出以后从数据里删掉了，没有放回去`, '不用改。确实要它回来，换一个编号写成新的行'),
      en: say((f) => `row ${quoted(f)} was removed from the data since the export and is not brought back`, 'Nothing needs to be done. Where it must come back, write it as a new row with another ID'),
      cause: { zh: '工作簿导出得早，这期间别人删掉或撤下了这一行，你没有改过它。', en: 'The workbook is old; others removed the row since and you did not change it.' },
      example: { wrong: '（上周导出、后来撤下的行）', right: '（刚导出的工作簿）' },
      related: ['workbook-stale-row', 'removed-id-in-use'],
    },
    'workbook-no-scope': {
      severity: 'error',
      title: { zh: '工作簿的记录不见了', en: 'The record of the workbook is gone' },
      zh: say('工作簿里没有隐藏的“范围”表，看不出导出以后别人改过什么', '重新导出一份，把改动抄过去；不要删隐藏的工作表'),
      en: say('the hidden sheet “范围” of the workbook is gone, so nobody can tell what others changed since the export', 'Export again and copy the changes over; leave hidden sheets where they are'),
      cause: { zh: '导出时写下每一行当时的样子，记在隐藏的表里。没有它，直接写入会把别人后来的改动冲掉。', en: 'The export notes how every row read in a hidden sheet. Without it, writing would undo what others changed since.' },
      example: { wrong: '（删掉了隐藏的工作表）', right: '（刚导出的工作簿）' },
      related: ['workbook-stale-row'],
    },
  },
};
