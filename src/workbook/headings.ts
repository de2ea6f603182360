/** Titles of columns as a workbook shows them: the Chinese title, with the unit where it never changes. */
import type { Column } from '../schema/cell.ts';
import { columnsOf } from '../schema/index.ts';
import type { Table } from '../schema/table.ts';

export const headingOf = (column: Column): string => (column.unit === undefined ? column.zh : `${column.zh}（${column.unit}）`);

/** Brackets of either width and spaces around a title make no difference. */
export const foldTitle = (title: string): string => title.replace(/[\s\u3000\u00a0]+/g, '').replaceAll('(', '（').replaceAll(')', '）');

/** The column a title names, by id, Chinese title or heading; null when none does. A wrong unit in the title names nothing. */
export function columnNamed(table: Table, title: string): string | null {
  const folded = foldTitle(title);
  const found = columnsOf(table).find(([name, column]) => [name, column.zh, headingOf(column), `${column.zh}（${name}）`].includes(folded));
  return found?.[0] ?? null;
}

/** Every column of a table by its title, as a question lists it. */
export const spelledColumns = (table: Table): string => columnsOf(table).map(([, { zh }]) => zh).join('、');
