/**
 * What the titles of a foreign sheet most likely mean. A title is taken only for what it says in the words of an office, with
 * nothing but its unit, its months or 全市 around them: a ranking in the column of amounts would be read without complaint.
 */
import type { Column } from '../schema/cell.ts';
import { columnsOf } from '../schema/index.ts';
import { nearest } from '../schema/nearest.ts';
import { unitOf } from '../schema/quantity.ts';
import type { Table } from '../schema/table.ts';

const HAN = /[\u4e00-\u9fff]/;
const PERCENT = '%';
/** Words before a title that do not make another matter of it. */
const BEFORE = /^(本|该|所属|所在|主要|具体|统计|经济|主要经济|考核|监测|全市|在全市|全省|在全省|全区|全国)$/;
const BEHIND = /^(名称|名|编号)$/;
/** 1—8月累计 is what 累计 is. */
const MONTHS = /^1?\d月?份?[—–\-~～至到]1?\d月份?(?=.)/;

interface Bare {
  readonly words: string;
  /** The unit the title names; null where it names none. */
  readonly unit: string | null;
}

/** A title without its unit: 同比增长（±%） → 同比增长, %. What else stands in brackets belongs to the title. */
function bare(title: string): Bare {
  const half = title.replaceAll('％', PERCENT).replace(/^[*＊]|[*＊]$/g, '');
  const [, head = half, inner = ''] = /^(.+)（(?:单位[:：])?([^（）]+)）$/.exec(half) ?? [];
  const named = inner.replace(/^[±+\-]+/, '');
  const isUnit = inner !== '' && named.split(/[、,，/]/).every((one) => unitOf(one) !== null);
  const [words, unit] = isUnit ? [head, named] : [half, null];
  const months = words.replace(MONTHS, '');
  if (unit !== null || !months.endsWith(PERCENT)) return { words: months, unit };
  const short = months.slice(0, -1);
  return { words: short === '±' ? short : short.replace(/[±+\-]+$/, ''), unit: PERCENT };
}

/** A column of per cent takes no amounts, and one of amounts no per cent. */
function takesUnit(column: Column, unit: string | null): boolean {
  if (unit === null) return true;
  return column.unit === undefined ? unit !== PERCENT : unit === column.unit;
}

function isCalled(column: Column, { words, unit }: Bare): boolean {
  const { zh, alsoCalled = [], to } = column;
  const plain = [zh, ...alsoCalled];
  const exact = plain.includes(words) || (unit === PERCENT && plain.includes(`${words}${PERCENT}`));
  const around = plain.some((one) => one.length > 1 && words.endsWith(one) && BEFORE.test(words.slice(0, -one.length)));
  const named = to !== undefined && words.startsWith(zh) && BEHIND.test(words.slice(zh.length));
  return (exact || around || named) && takesUnit(column, unit);
}

function meant(title: string, open: readonly (readonly [string, Column])[]): string | null {
  const words = bare(title);
  const [called, ...others] = open.filter(([, column]) => isCalled(column, words));
  if (called) return others.length === 0 ? called[0] : null;
  return HAN.test(title) ? null : nearest(title, open.map(([name]) => name), title.length > 4 ? 1 : 0);
}

/** Unknown title → column of the table, for those of which it is plain. Where two titles mean one column, neither is suggested. */
export function meantColumns(table: Table, unknown: readonly string[], used: ReadonlySet<string>): ReadonlyMap<string, string> {
  const open = columnsOf(table).filter(([name]) => !used.has(name));
  const all = unknown.map((title) => [title, meant(title, open)] as const);
  return new Map(all.flatMap(([title, name]) => (name === null || all.filter(([, other]) => other === name).length > 1 ? [] : [[title, name] as const])));
}
