/** A reference as a workbook shows it: the id, and after a mark the name of the row, which is help and not data. */
import type { Column } from '../schema/cell.ts';
import type { Table } from '../schema/table.ts';
import { keyOf } from '../schema/table.ts';

const MARK = ' · ';
const LONGEST_NAME = 40;

/** Table → key → names of the row. Several, because a name may be changed in the same workbook. */
export type Names = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
type Values = Readonly<Record<string, unknown>>;

export function namesOf(tables: readonly Table[], rowsOf: (table: Table) => readonly Values[]): Names {
  return new Map(
    tables.map((table) => {
      const names = new Map<string, string[]>();
      for (const row of rowsOf(table).filter((values) => table.key.every((name) => name in values))) {
        const key = keyOf(table, row);
        names.set(key, [...(names.get(key) ?? []), shortName(row[table.label])]);
      }
      return [table.name, names];
    }),
  );
}

function shortName(label: unknown): string {
  const letters = [...(typeof label === 'string' ? label : '').replace(/\s+/g, ' ').trim()];
  return letters.length > LONGEST_NAME ? `${letters.slice(0, LONGEST_NAME).join('')}…` : letters.join('');
}

/** The table a cell of the column points to, where it is one row of one table. */
export const targetOf = (column: Column): string | null => (column.kind === 'link' ? (column.to?.[0] ?? null) : null);

export function referenceText(to: string, key: string, names: Names): string {
  const name = names.get(to)?.get(key)?.[0] ?? '';
  return name === '' || name === key ? key : `${key}${MARK}${name}`;
}

/** Names and, for each table, the texts of references to it that a workbook was written with. */
export function withListed(names: Names, listed: ReadonlyMap<string, readonly string[]>): Names {
  return new Map(
    [...names].map(([table, known]) => {
      const all = new Map(known);
      for (const item of listed.get(table) ?? []) {
        const at = item.indexOf(MARK);
        const key = at < 0 ? item : item.slice(0, at);
        if (at >= 0) all.set(key, [...(all.get(key) ?? []), item.slice(at + MARK.length)]);
      }
      return [table, all];
    }),
  );
}

export interface Reference {
  readonly key: string;
  /** The name in the cell belongs to another row, so nobody knows which of the two is meant. */
  readonly belies: boolean;
}

/** Reads what `referenceText` wrote. A cell without the mark is the id itself. */
export function readReference(to: string, text: string, names: Names): Reference {
  const known = names.get(to);
  const at = text.indexOf(MARK);
  if (at < 0 || known?.has(text.trim())) return { key: text, belies: false };
  const key = text.slice(0, at).trim();
  const name = text.slice(at + MARK.length).trim();
  return { key, belies: known?.has(key) === true && !known.get(key)?.includes(name) };
}
