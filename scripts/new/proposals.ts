/** What can be known of a new row before it is asked: from the last row of the same owner and source. */
import { cellText } from '../../src/pipeline/changes/snapshot.ts';
import type { Column } from '../../src/schema/cell.ts';
import { columnsOf } from '../../src/schema/index.ts';
import type { Table } from '../../src/schema/table.ts';
import type { Answers } from './form.ts';
import type { RowKind } from './kinds.ts';

export type TypedRow = Readonly<Record<string, unknown>>;

/** The column that names the source of a row: the one the locator is read within. */
export const sourceColumn = (table: Table): string | undefined => columnsOf(table).find(([, column]) => column.kind === 'locator')?.[1].within;

/** Columns whose value a new row most likely has in common with the last one. */
function repeatedColumns(table: Table, kind: RowKind): readonly string[] {
  const located = columnsOf(table).filter(([, column]) => column.kind === 'locator').map(([name]) => name);
  return [...(table.partition ?? []), sourceColumn(table) ?? '', ...located, ...kind.repeated];
}

/** The last row that agrees with every answer about owner and source; none as long as nothing is known of them. */
export function lastRow(table: Table, rows: readonly TypedRow[], answers: Answers): TypedRow | undefined {
  const asked = [...(table.partition ?? []), sourceColumn(table) ?? ''].filter((name) => name !== '');
  const telling = asked.filter((name) => answers.has(name));
  if (telling.every((name) => answers.get(name) === '')) return undefined;
  return rows.findLast((row) => telling.every((name) => cellText(row[name]) === answers.get(name)));
}

export function proposal(table: Table, kind: RowKind, rows: readonly TypedRow[], answers: Answers, name: string, column: Column): string {
  const last = lastRow(table, rows, answers);
  if (last === undefined) return '';
  if (table.key.length === 1 && table.key[0] === name && column.kind === 'id') return nextId(cellText(last[name]), rows.map((row) => cellText(row[name])));
  if (kind.counted.includes(name)) return String(Number(last[name]) + 1);
  return repeatedColumns(table, kind).includes(name) ? cellText(last[name]) : '';
}

/**
 * The next free id after the pattern of `like`: its letters, and a number one higher than any with them. Empty when its last part is
 * no running number: a year, or what comes after a year (2031-h1 is a half-year and not the first of many), or a digit that stands alone.
 */
export function nextId(like: string, taken: readonly string[]): string {
  const [, prefix, digits] = /^(.*-[a-z]*)(\d{1,3})$/.exec(like) ?? [];
  if (prefix === undefined || digits === undefined || /(^|-)(19|20)\d\d-[a-z]*$/.test(prefix)) return '';
  const numbers = taken.filter((id) => id.startsWith(prefix)).map((id) => id.slice(prefix.length)).filter((rest) => /^\d{1,3}$/.test(rest)).map(Number);
  if (digits.length === 1 && new Set(numbers).size < 2) return '';
  return `${prefix}${String(Math.max(...numbers) + 1).padStart(digits.length, '0')}`;
}
