/** Rows that are no data: totals, notes, titles and repeated headers that a printed table carries, and rows of the wrong length. */
import type { Table } from '../schema/table.ts';
import type { Finding, FindingCode } from './finding.ts';
import { columnOf } from './header.ts';
import type { RawFile, RawRow } from './read/csv.ts';

const TOTAL = /^(本页|全市|全省|全区|全国)?(合\s*计|总\s*计|小\s*计|共\s*计|累\s*计|总\s*和|平均值?|均值|Total|TOTAL|Sum|SUM|Subtotal|Grand [Tt]otal|Average)[:：]?$/;
const NOTE = /^(注|备注|附注|说明|数据来源|资料来源|来源|填报人|填表人|制表人?|审核人?|联系人|联系电话|单位负责人|填报单位|填表单位|填报日期|填表日期|报送单位|单位|制表日期|统计时间)\s*[:：]|^注\s*\d*[.、．]|^[（(]?注[）)]?$|^[*＊★※①]\s*[\u4e00-\u9fff]/;

/** What a row is instead of data, or null. */
export function strayRow(file: RawFile, raw: RawRow): FindingCode | null {
  const cells = raw.cells.map((cell) => cell.trim());
  const filled = cells.filter((cell) => cell !== '');
  const [first = ''] = filled;
  const repeated = cells.filter((cell, i) => cell !== '' && cell === file.header[i]?.trim()).length;
  if (repeated >= 2 && repeated === filled.length) return 'header-again';
  if (TOTAL.test(first)) return 'total-row';
  if (filled.length <= 3 && NOTE.test(first)) return 'note-row';
  return filled.length === 1 && file.header.length > 2 && /[\u4e00-\u9fff]{2}/.test(first) ? 'title-row' : null;
}

/** Blank cells to the right of every row alike are a spreadsheet's; in some rows only they may come from a comma inside a number. */
export const isPadded = ({ header, rows }: Pick<RawFile, 'header' | 'rows'>): boolean =>
  rows.length > 1 && rows.every(({ cells }) => cells.length === rows[0]?.cells.length && cells.slice(header.length).every((cell) => cell.trim() === ''));

export function checkShape(file: RawFile, raw: RawRow, padded: boolean): Finding | null {
  const at = { severity: 'error', file: file.path, row: raw.row, line: raw.line } as const;
  const stray = strayRow(file, raw);
  if (stray) return { code: stray, ...at, value: raw.cells.find((cell) => cell.trim() !== '')?.trim() ?? '' };
  const width = file.header.length;
  const surplus = raw.cells.slice(width);
  if (surplus.length > 0 && !padded) return { code: 'long-row', ...at, value: surplus.filter((cell) => cell.trim() !== '').join(',') || '（空着的格）' };
  if (raw.cells.length < width) return { code: 'short-row', ...at, value: String(raw.cells.length), allowed: String(width) };
  return null;
}

export interface Body {
  readonly header: { readonly cells: readonly string[]; readonly row: number; readonly line: number };
  readonly rows: readonly RawRow[];
  readonly findings: readonly Finding[];
}

/** Titles above the header are told as such, and the header is looked for below them: else every column would be called unknown. */
export function findHeader(table: Table, file: RawFile): Body {
  const known = (cells: readonly string[]): number => new Set(cells.map((cell) => columnOf(table, cell)).filter((name) => name !== null)).size;
  const first = { cells: file.header, row: 1, line: 1 };
  const columns = Object.keys(table.columns).length;
  const below = known(file.header) > 0 ? -1 : file.rows.slice(0, 10).findIndex(({ cells }) => known(cells) >= Math.max(2, columns / 2));
  const head = file.rows[below];
  if (!head) return { header: first, rows: file.rows, findings: [] };
  const above = [first, ...file.rows.slice(0, below)];
  const findings = above.map(({ cells, row, line }): Finding => ({ code: 'title-row', severity: 'error', file: file.path, row, line, value: cells.find((cell) => cell.trim() !== '')?.trim() ?? '' }));
  return { header: head, rows: file.rows.slice(below + 1), findings };
}
