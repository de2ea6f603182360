import { z } from 'zod';
import { column } from '../cell.ts';
import type { Column, ColumnDoc } from '../cell.ts';
import { ID } from './id.ts';
import { readItems } from './items.ts';
import { readText } from './text.ts';

/** The id of a row in another table. */
export function link(doc: ColumnDoc, to: string): Column<string> {
  return column('link', doc, z.string().min(1), (cell) => readText(cell, 80), { to: [to] });
}

/** Several rows of several tables, each written `table:id` (or only `id` where one table is allowed). */
export function links(doc: ColumnDoc, to: readonly string[]): Column<string[]> {
  const several = to.length > 1;
  const form = several ? `表名:编号，表名为 ${to.join('、')}` : '编号';
  const fits = (item: string): boolean =>
    (several ? to.some((prefix) => item.startsWith(`${prefix}:`) && item.length > prefix.length + 1) : true) && !/[｜、；;，,]/.test(item);
  return column('links', doc, z.array(z.string()), (cell) => readItems(cell, form, fits, (item) => item.replace(/\s*：\s*/, ':')), { to });
}

/** Where in its source a row stands: passage ids of the source named in the same row. */
export function locator(doc: ColumnDoc): Column<string[]> {
  const form = '段落编号，如 p7；跨段写 p7|p8';
  const fits = (item: string): boolean => ID.test(item) && !SPAN.test(item) && !/^\d+$/.test(item);
  return column('locator', doc, z.array(z.string()), (cell) => readItems(spread(cell), form, fits, passage), { to: ['passages'], within: 'source' });
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
