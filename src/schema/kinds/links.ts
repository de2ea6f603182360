import { z } from 'zod';
import { accept, column, isProblem } from '../cell.ts';
import type { CellWarningCode, Column, ColumnDoc } from '../cell.ts';
import { TABLE_TITLES } from '../table-titles.ts';
import { halfWidth } from './full-width.ts';
import { ID } from './id.ts';
import { readItems } from './items.ts';
import { readText } from './text.ts';

/** The id of a row in another table. */
export function link(doc: ColumnDoc, to: string): Column<string> {
  return column('link', doc, z.string().min(1), (cell) => {
    const read = readText(halfWidth(cell), 80);
    if (isProblem(read) && read.problem === 'bad-text') return { problem: read.problem, ...(read.allowed !== undefined && { allowed: read.allowed }) };
    return isProblem(read) ? read : accept(read.value, read.canonical, ...widened(cell));
  }, { to: [to] });
}

const widened = (cell: string): readonly CellWarningCode[] => (halfWidth(cell) === cell ? [] : ['full-width-sign']);

/** Several rows of several tables, each written `table:id` (or only `id` where one table is allowed). */
export function links(doc: ColumnDoc, to: readonly string[]): Column<string[]> {
  const several = to.length > 1;
  const form = several ? `表名:编号，表名为 ${to.map((name) => (TABLE_TITLES[name] === undefined ? name : `${name}（${TABLE_TITLES[name]}）`)).join('、')}` : '编号';
  const fits = (item: string): boolean =>
    (several ? to.some((prefix) => item.startsWith(`${prefix}:`) && item.length > prefix.length + 1) : true) && !/[｜、；;，,\s]/.test(item);
  /** 计划的主题:lc22-t001 → themes:lc22-t001. */
  const byTitle = (item: string): string => {
    const [, title = '', key = ''] = /^([^:]+?)\s*:\s*(.+)$/.exec(item.trim()) ?? [];
    const name = several ? to.find((one) => TABLE_TITLES[one] === title || (one === title && key !== '')) : undefined;
    return name === undefined ? item : `${name}:${key}`;
  };
  return column('links', doc, z.array(z.string()), (cell) => {
    const half = halfWidth(cell);
    const items = half.split('|').map(byTitle).join('|');
    const titled: readonly CellWarningCode[] = items === half ? [] : ['table-by-title'];
    return readItems(items, { form, fits, mend: byTitle, ids: true, warnings: [...widened(cell), ...titled] });
  }, { to });
}

/** Where in its source a row stands: passage ids of the source named in the same row. */
export function locator(doc: ColumnDoc): Column<string[]> {
  const form = '段落编号，如 p7；跨段写 p7|p8';
  const fits = (item: string): boolean => ID.test(item) && !SPAN.test(item) && !/^\d+$/.test(item);
  return column('locator', doc, z.array(z.string()), (cell) => readItems(spread(halfWidth(cell)), { form, fits, mend: passage, ids: true, warnings: widened(cell) }), { to: ['passages'], within: 'source' });
}

const SPAN = /^第?[pP]?(\d{1,3})\s*(?:[-—–~～至到])\s*[pP]?(\d{1,3})段?$/;

/** p7—p9 → p7、p8、p9, which reads as a slip with the passages as suggestion; anything else as it is. */
function spread(cell: string): string {
  const [, first = '', last = ''] = SPAN.exec(cell) ?? [];
  const count = Number(last) - Number(first);
  if (first === '' || count < 1 || count > 20) return cell;
  return Array.from({ length: count + 1 }, (_, i) => `p${Number(first) + i}`).join('、');
}

/** 第43段, P43 or 43 → p43. */
function passage(item: string): string {
  const number = /^第?\s*[pP]?\s*(\d{1,3})\s*(段|自然段)?$/.exec(item)?.[1];
  return number === undefined ? item.toLowerCase() : `p${Number(number)}`;
}
