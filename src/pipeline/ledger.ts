/** The linked tables with the look-ups that computing needs. Built once per run from rows that passed every check. */
import type { Column } from '../schema/cell.ts';
import { TABLES } from '../schema/index.ts';
import type { Row, Rows, TableName } from '../schema/index.ts';
import type { Place, Ref, ShownFigure } from '../schema/views/parts.ts';
import { keyOf } from '../schema/table.ts';
import type { Table } from '../schema/table.ts';
import { passageLabel, placeLabel } from './languages/passage-label.ts';
import { targetsOf } from './link.ts';
import type { Article } from './read/articles.ts';
import type { Release } from './releases/release.ts';

export interface Ledger {
  readonly rows: Rows;
  readonly articles: readonly Article[];
  /** What was published so far, oldest first. */
  readonly releases: readonly Release[];
  readonly find: <N extends TableName>(table: N, key: string) => Row<N>;
  readonly ref: (table: string, key: string) => Ref;
  readonly place: (row: { readonly source: string; readonly locator: readonly string[] }) => Place;
  /** Every figure as pages show it, in table order. */
  readonly figures: readonly ShownFigure[];
  /** The shown figure with this id. */
  readonly figure: (id: string) => ShownFigure;
  /** Figures that say something about `table:id`. */
  readonly figuresAbout: (table: string, id: string) => readonly ShownFigure[];
  /** The rows that link to `table:id`, as `[table, row]`, in table order. */
  readonly linkedFrom: <N extends TableName>(from: N, table: TableName, id: string) => readonly Row<N>[];
}

type AnyRow = Readonly<Record<string, unknown>>;
export type Lookups = Omit<Ledger, 'releases' | 'figures' | 'figure' | 'figuresAbout'>;

export function lookups(rows: Rows, articles: readonly Article[]): Lookups {
  const index = new Map<string, AnyRow>();
  const back = new Map<string, AnyRow[]>();
  for (const [name, table] of Object.entries(TABLES) as unknown as [TableName, Table][]) {
    for (const row of rows[name] as readonly AnyRow[]) {
      index.set(`${name}:${keyOf(table, row)}`, row);
      for (const target of linksOf(table, row)) {
        const key = `${name}<${target}`;
        back.set(key, [...(back.get(key) ?? []), row]);
      }
    }
  }
  const find = <N extends TableName>(table: N, key: string): Row<N> => {
    const row = index.get(`${table}:${key}`);
    if (!row) throw new Error(`no row ${key} in ${table} after linking`);
    return row as Row<N>;
  };
  return {
    rows,
    articles,
    find,
    ref: (table, key) => refTo(table as TableName, key, find(table as TableName, key) as AnyRow),
    place: (row) => placeOf(row, find),
    linkedFrom: (from, table, id) => (back.get(`${from}<${table}:${id}`) ?? []) as unknown as readonly Row<typeof from>[],
  };
}

function linksOf(table: Table, row: AnyRow): readonly string[] {
  const linking = (Object.entries(table.columns) as [string, Column][]).filter(([, c]) => c.to && c.within === undefined);
  const all = linking.flatMap(([name, column]) =>
    row[name] == null ? [] : targetsOf(column.to ?? [], row[name]).map(({ to, key }) => `${to}:${key}`),
  );
  return [...new Set(all)];
}

function refTo(name: TableName, key: string, row: AnyRow): Ref {
  const table = TABLES[name] as unknown as Table;
  return { table: name, id: key, name: String(row[table.label]), page: table.page?.(row) ?? null };
}

function placeOf(row: { source: string; locator: readonly string[] }, find: Lookups['find']): Place {
  const source = find('sources', row.source);
  const labels = row.locator.map((id) => passageLabel(find('passages', `${row.source}#${id}`)));
  return {
    source: row.source,
    title: source.title,
    locator: [...row.locator],
    label: placeLabel(labels),
    page: `/sources/${row.source}/#${row.locator[0] ?? ''}`,
  };
}
