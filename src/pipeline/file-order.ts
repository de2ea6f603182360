/** The order in which an editor works through findings. */
import { tableList } from '../schema/index.ts';
import { compare } from './finding.ts';
import type { Finding } from './finding.ts';
import { columnTitle } from './validate.ts';

const ORDERS: readonly ReadonlyMap<string, number>[] = tableList.map((table) => new Map(Object.entries(table.columns).map(([name, column], at) => [columnTitle(name, column), at])));

/** File, then row, then column from left to right. */
export function inFileOrder(a: Finding, b: Finding): number {
  return (
    compare(a.file, b.file) ||
    (a.row ?? a.line ?? 0) - (b.row ?? b.line ?? 0) ||
    byColumn(a.column ?? '', b.column ?? '') ||
    compare(a.code, b.code) ||
    compare(a.value ?? '', b.value ?? '')
  );
}

/** Findings of one file are of one table: the first that has both columns. Titles that no table has come by their characters. */
function byColumn(a: string, b: string): number {
  const order = ORDERS.find((one) => one.has(a) && one.has(b));
  return order === undefined ? compare(a, b) : (order.get(a) ?? 0) - (order.get(b) ?? 0);
}
