/** The first sheet: how to use the workbook, in Chinese, and what the sheets are. */
import type { WriteSheet } from 'hucre/xlsx';
import type { Table } from '../schema/table.ts';
import { GUIDE_TEXT, GUIDE_TITLE, LINE_HEIGHT, linesOf } from './looks.ts';
import { GUIDE_HEADING, GUIDE_SHEET } from './sheets-in.ts';
import { NEW_ROWS } from './table-sheet.ts';

const STEPS: readonly string[] = [
  '一张工作表就是一张表，第一行是列名。鼠标放在列名上，会显示这一列填什么；深色的列名必填，浅色的选填。',
  '改已有的内容：直接改那一格。灰色的编号是锁住的，一经发布不再更改。',
  `加新的行：写在最后一行的下面，编号自己起，不和别的行重复。每张表留了 ${NEW_ROWS} 个空行；不够时在“审阅”里撤销工作表保护，没有密码。`,
  '不要删行，不要删隐藏的工作表。工作表里少了的行，导入时保持原样，只提醒一句。',
  '工作表锁着编号，所以不能排序；要找几行，用列名上的筛选。打印时每页都有列名和编号。',
  '有下拉箭头的格，从列表里选。“编号 · 名称”里起作用的是编号，名称是给人看的。',
  '数字只写数字，不写单位、千分位逗号、“约”“余”等词；单位在列名里，或另有“单位”一列。',
  '日期写成 2022、2022-08 或 2022-08-31，来源写到哪一级就写到哪一级。',
  '几项内容写在一格时，用竖线 | 分隔。',
  '不要合并单元格，不要写公式，不要加宏，不要在列名上面加标题行。',
  '改完保存为“Excel 工作簿（*.xlsx）”，然后运行 npm run data:import -- 文件名.xlsx。它会列出全部问题和全部改动，不写入任何东西。',
  '看过没有问题，再运行 npm run data:import -- 文件名.xlsx --write。有一个错误，就什么都不写。',
];

/** In characters of the default font. */
const WIDTH = 70;

export function guideSheet(scope: string, tables: readonly { readonly table: Table; readonly count: number }[]): WriteSheet {
  const steps = STEPS.map((step, i) => `${i + 1}. ${step}`);
  const rows = [
    [GUIDE_HEADING],
    [`这份工作簿的范围：${scope}`],
    [''],
    ...steps.map((step) => [step]),
    [''],
    ['各张工作表：'],
    ...tables.map(({ table, count }) => [`${table.zh}（${count} 行）：${table.note}`]),
  ];
  return {
    name: GUIDE_SHEET,
    rows,
    columns: [{ width: WIDTH, style: GUIDE_TEXT }],
    rowDefs: new Map(rows.map(([text = ''], r) => [r, { height: LINE_HEIGHT * linesOf(text, WIDTH) + (r === 0 ? LINE_HEIGHT / 2 : 0) }])),
    pageSetup: { paperSize: 'a4', orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    cells: new Map([['0,0', { value: GUIDE_HEADING, style: GUIDE_TITLE }]]),
    protection: { sheet: true },
  };
}
