/** Bytes of a workbook → its sheets as grids of text. A file that is damaged, dangerous or not a workbook is a finding. */
import { readXlsx } from 'hucre/xlsx';
import type { Sheet, Workbook } from 'hucre/xlsx';
import type { Finding } from '../pipeline/finding.ts';
import { cellText } from './cell-text.ts';
import { withChineseDateFormats } from './chinese-dates.ts';
import type { Grid } from './grid.ts';
import { refuse, unopened } from './refuse.ts';

export interface ReadWorkbook {
  readonly sheets: readonly Grid[];
  readonly findings: readonly Finding[];
}

export async function readWorkbook(file: string, bytes: Uint8Array): Promise<ReadWorkbook> {
  const refusal = refuse(file, bytes);
  if (refusal) return { sheets: [], findings: [refusal] };
  const opened = await open(file, bytes);
  if ('code' in opened) return { sheets: [], findings: [opened] };
  return { sheets: opened.sheets.map((sheet) => gridOf(file, sheet)), findings: [] };
}

/** Whatever the library says about bytes from outside is a finding with its words: they are damaged or forged. */
async function open(file: string, bytes: Uint8Array): Promise<Workbook | Finding> {
  try {
    return await readXlsx(withChineseDateFormats(bytes), { readStyles: true });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return unopened(file, error.message);
  }
}

function gridOf(file: string, sheet: Sheet): Grid {
  const rows = sheet.rows.map((row, r) => row.map((value, c) => cellText(value, sheet.cells?.get(`${r},${c}`))));
  return {
    place: `${file}【${sheet.name}】`,
    name: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    rows,
    merges: (sheet.merges ?? []).map(({ startRow, startCol }) => ({ row: startRow + 1, column: startCol })),
    hiddenRows: [...(sheet.rowDefs ?? [])].filter(([, def]) => def.hidden === true).map(([row]) => row + 1),
    comments: commentsOf(sheet),
    hiddenColumns: (sheet.columns ?? []).flatMap((column, c) => (column.hidden === true ? [c] : [])),
  };
}

function commentsOf(sheet: Sheet): Grid['comments'] {
  return [...(sheet.cells ?? [])].flatMap(([place, { comment }]) => {
    const text = comment?.text.replace(/\s+/g, ' ').trim() ?? '';
    const [row = 0, column = 0] = place.split(',').map(Number);
    return text === '' ? [] : [{ row: row + 1, column, text }];
  });
}
