/** The hidden sheet with the lists behind the drop-downs: one column per set of options and per table that is pointed to. */
import { colToLetter } from 'hucre/xlsx';
import type { Column } from '../schema/cell.ts';
import { columnsOf } from '../schema/index.ts';
import type { Table } from '../schema/table.ts';
import { referenceText, targetOf } from './reference-text.ts';
import type { Names } from './reference-text.ts';
import { LISTS_SHEET } from './sheets-in.ts';

export interface Lists {
  /** Columns of the sheet; each begins with its title. */
  readonly columns: readonly (readonly string[])[];
  /** The range of the list a column chooses from; null when it chooses from none or from an empty one. */
  rangeFor(column: Column): string | null;
}

export function listsFor(tables: readonly Table[], names: Names): Lists {
  const all = tables.flatMap((table) => columnsOf(table).map(([, column]) => column));
  const lists = new Map(all.flatMap((column) => listOf(column, names)));
  const order = [...lists.keys()];
  return {
    columns: order.map((title) => [title, ...(lists.get(title) ?? [])]),
    rangeFor: (column) => {
      const [title, items] = listOf(column, names)[0] ?? ['', []];
      if (items.length === 0) return null;
      const letter = colToLetter(order.indexOf(title));
      return `'${LISTS_SHEET}'!$${letter}$2:$${letter}$${items.length + 1}`;
    },
  };
}

/** At most one: its title, which is the same for columns that choose from the same list, and its items. */
function listOf(column: Column, names: Names): (readonly [string, readonly string[]])[] {
  const to = targetOf(column);
  if (to !== null) return [[to, [...(names.get(to)?.keys() ?? [])].map((key) => referenceText(to, key, names))]];
  if (!column.options) return [];
  const labels = Object.values(column.options).map(({ zh }) => zh);
  return [[`${column.zh}：${labels.join('、')}`, labels]];
}
