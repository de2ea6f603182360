/** What the memory checks read: the last release, the rows as far as they could be read, and where each stands. */
import { corrections } from '../../schema/tables/corrections.ts';
import { removals } from '../../schema/tables/removals.ts';
import { keyOf } from '../../schema/table.ts';
import type { Table } from '../../schema/table.ts';
import type { RowText, Snapshot } from '../changes/snapshot.ts';
import { EMPTY, rowIn } from '../changes/snapshot.ts';
import type { CheckedTables } from '../link.ts';
import type { CheckedRow } from '../validate.ts';
import type { Release } from './release.ts';

export interface Remembered {
  readonly releases: readonly Release[];
  /** The state after the last release; empty when nothing was released. */
  readonly last: Snapshot;
  readonly tables: readonly Table[];
  readonly rowsOf: (table: string) => readonly CheckedRow[];
  /** The row with this key, or null. */
  readonly present: (table: string, id: string) => CheckedRow | null;
  /** True when every row of the table has a readable key: only then can a row be called gone. */
  readonly whole: (table: string) => boolean;
  readonly released: (table: string, id: string) => RowText | null;
}

export function remembered(releases: readonly Release[], tables: readonly Table[], checked: CheckedTables): Remembered {
  const last = releases.at(-1)?.after ?? EMPTY;
  const rowsOf = (table: string): readonly CheckedRow[] => checked.get(table) ?? [];
  const hasKey = (table: Table, row: CheckedRow): boolean => table.key.every((name) => name in row.values);
  const index = new Map(tables.map((table) => [table.name, new Map(rowsOf(table.name).filter((row) => hasKey(table, row)).map((row) => [keyOf(table, row.values), row]))]));
  const whole = new Set(tables.filter((table) => rowsOf(table.name).every((row) => hasKey(table, row))).map(({ name }) => name));
  return {
    releases,
    last,
    tables,
    rowsOf,
    present: (table, id) => index.get(table)?.get(id) ?? null,
    whole: (table) => whole.has(table),
    released: (table, id) => rowIn(last, table, id),
  };
}

/** The tables that keep the records themselves: an entry once released stays. */
export const RECORDS: readonly string[] = [corrections.name, removals.name];

/** The place of a row for a finding. */
export const placeOf = (row: CheckedRow) => ({ severity: 'error', file: row.file, row: row.row, line: row.line }) as const;
