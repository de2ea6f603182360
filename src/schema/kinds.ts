/** The column kinds an editor can meet. Each reads canonical text only; messy input is folded earlier (pipeline/read). */
import { z } from 'zod';
import { column, isProblem, LIST_SEPARATOR } from './cell.ts';
import type { CellProblem, Column, ColumnDoc, Labels } from './cell.ts';
import { nearest } from './nearest.ts';
import { readPartialDate } from './partial-date.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Control, bidirectional, zero-width and private-use characters never belong into published text. */
export const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffd\ue000-\uf8ff]/u;

export function id(doc: ColumnDoc): Column<string> {
  return column('id', doc, z.string().regex(ID), (text) =>
    ID.test(text) ? text : { problem: 'bad-id', allowed: '小写字母、数字，用 - 连接' },
  );
}

/** Free text of at most `max` characters (default 200). */
export function text(doc: ColumnDoc, max = 200): Column<string> {
  return column('text', doc, z.string().min(1).max(max), (cell) => readText(cell, max));
}

function readText(cell: string, max: number): string | CellProblem {
  if (UNSEEN.test(cell)) return { problem: 'bad-text', allowed: '不含控制符、零宽字符和乱码的文字' };
  if ([...cell].length > max) return { problem: 'too-long', allowed: `不超过 ${max} 字` };
  return cell;
}

/** A decimal number that survives the way through a JSON number unchanged (at most 15 significant digits). */
export function decimal(doc: ColumnDoc): Column<number> {
  return column('decimal', doc, z.number(), (cell) => {
    const value = /^-?(0|[1-9]\d*)(\.\d+)?$/.test(cell) ? Number(cell) : Number.NaN;
    const digits = cell.replace(/\D/g, '').length;
    if (Number.isFinite(value) && digits <= 15) return value;
    return { problem: 'bad-number', allowed: '只写数字和小数点，不写单位、逗号、约数词' };
  });
}

export function integer(doc: ColumnDoc, min = 1): Column<number> {
  return column('integer', doc, z.int().min(min), (cell) => {
    const value = /^(0|[1-9]\d*)$/.test(cell) ? Number(cell) : Number.NaN;
    return value >= min && Number.isSafeInteger(value) ? value : { problem: 'bad-integer', allowed: `不小于 ${min} 的整数` };
  });
}

/** One of a fixed set of codes. The Chinese label is accepted too and stored as its code. */
export function option<const L extends Labels>(doc: ColumnDoc, options: L): Column<keyof L & string> {
  const codes = Object.keys(options) as [keyof L & string, ...(keyof L & string)[]];
  const read = (cell: string): (keyof L & string) | CellProblem => {
    const code = codes.find((c) => c === cell || options[c]?.zh === cell);
    if (code !== undefined) return code;
    const spelled = codes.map((c) => `${c}（${options[c]?.zh ?? ''}）`);
    const near = nearest(cell, [...codes, ...codes.map((c) => options[c]?.zh ?? '')]);
    return { problem: 'unknown-option', allowed: spelled.join('、'), ...(near && { suggestion: near }) };
  };
  return column('option', doc, z.enum(codes), read, { options });
}

/** A calendar date with the precision the source gives: 2022, 2022-08 or 2022-08-31. */
export function date(doc: ColumnDoc): Column<string> {
  return column('date', doc, z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/), readPartialDate);
}

/** The id of a row in another table. */
export function link(doc: ColumnDoc, to: string): Column<string> {
  return column('link', doc, z.string().min(1), (cell) => readText(cell, 80), { to: [to] });
}

/** Several rows of several tables, each written `table:id` (or only `id` where one table is allowed). */
export function links(doc: ColumnDoc, to: readonly string[]): Column<string[]> {
  const prefixes = to.length > 1 ? to : null;
  const form = prefixes ? `表名:编号，表名为 ${prefixes.join('、')}` : '编号';
  return column('links', doc, z.array(z.string()), (cell) => readItems(cell, form, prefixes), { to });
}

function readItems(cell: string, form: string, prefixes: readonly string[] | null = null): string[] | CellProblem {
  const items = cell.split(LIST_SEPARATOR).map((item) => item.trim());
  const wrong = items.some((item) => item === '') || new Set(items).size < items.length;
  const unknown = prefixes && items.some((item) => !prefixes.some((prefix) => item.startsWith(`${prefix}:`) && item.length > prefix.length + 1));
  if (!wrong && !unknown) return items;
  return { problem: 'bad-reference-form', allowed: `${form}；多个之间用 ${LIST_SEPARATOR} 分隔，不重复` };
}

/** Where in its source a row stands: passage ids of the source named in the same row. */
export function locator(doc: ColumnDoc): Column<string[]> {
  const read = (cell: string): string[] | CellProblem => {
    const items = readItems(cell, '段落编号');
    return isProblem(items) || items.every((item) => ID.test(item))
      ? items
      : { problem: 'bad-reference-form', allowed: '段落编号，如 p7；跨段写 p7|p8' };
  };
  return column('locator', doc, z.array(z.string()), read, { to: ['passages'], within: 'source' });
}

/** Several short texts in one cell. */
export function list(doc: ColumnDoc): Column<string[]> {
  const read = (cell: string): string[] | CellProblem => {
    const text = readText(cell, Infinity);
    return isProblem(text) ? text : readItems(text, '每项都有文字');
  };
  return column('list', doc, z.array(z.string()), read);
}

const ADDRESS = /^https?:\/\/[A-Za-z0-9.-]+(:\d+)?(\/[!-~]*)?$/;

export function address(doc: ColumnDoc): Column<string> {
  return column('address', doc, z.string().regex(ADDRESS), (cell) =>
    ADDRESS.test(cell)
      ? cell
      : { problem: 'bad-address', allowed: '以 http:// 或 https:// 开头、只含英文字符的网址' },
  );
}
