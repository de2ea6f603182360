/** What a row of text points to, whose it is and which pages show it; read off the schemas alone. */
import { LIST_SEPARATOR } from '../../schema/cell.ts';
import { columnsOf, tableList } from '../../schema/index.ts';
import type { Table } from '../../schema/table.ts';
import { compare } from '../finding.ts';
import { targetsOf } from '../link.ts';
import { rowIn } from './snapshot.ts';
import type { RowText, Snapshot } from './snapshot.ts';

export interface RowName {
  readonly table: string;
  readonly id: string;
}

const tables = new Map(tableList.map((table) => [table.name, table]));
export const tableNamed = (name: string): Table | null => tables.get(name) ?? null;

/** The tables whose rows own other rows: those that partition columns point to. */
const OWNERS = new Set(tableList.flatMap((table) => (table.partition ?? []).flatMap((name) => table.columns[name]?.to ?? [])));

export function linksOf({ table, row }: { readonly table: string; readonly row: RowText }): RowName[] {
  const known = tables.get(table);
  // A table that only a past release knows has no columns to follow.
  if (!known) return [];
  return columnsOf(known).flatMap(([name, column]) => {
    const text = row[name];
    if (column.to === undefined || text === undefined) return [];
    const items = column.kind === 'link' ? text : text.split(LIST_SEPARATOR);
    const first = column.within === undefined ? '' : `${row[column.within] ?? ''}#`;
    return targetsOf(column.to, items).map(({ to, key }) => ({ table: to, id: `${first}${key}` }));
  });
}

/** How far ownership is looked for: an event belongs to its project, the project to its zone. */
const FAR = 3;

/** The zones or areas a row belongs to: itself, those it names, or else those of what it links to. */
export function ownersOf(name: RowName, row: RowText, ...states: readonly Snapshot[]): RowName[] {
  let level: { readonly name: RowName; readonly row: RowText }[] = [{ name, row }];
  for (let step = 0; step < FAR; step += 1) {
    const named = level.flatMap((one) => (OWNERS.has(one.name.table) ? [one.name] : ownLinks(one)));
    const owners = named.length > 0 ? named : level.flatMap((one) => linksOf({ table: one.name.table, row: one.row }).filter((to) => OWNERS.has(to.table)));
    if (owners.length > 0) return unique(owners);
    level = level.flatMap((one) => linksOf({ table: one.name.table, row: one.row }).flatMap((to) => at(to, states)));
  }
  return [];
}

/** What a row's own table calls its owner: stronger than, say, the area that its source covers. */
function ownLinks({ name, row }: { readonly name: RowName; readonly row: RowText }): RowName[] {
  const table = tables.get(name.table);
  return (table?.partition ?? []).flatMap((column) => {
    const id = row[column];
    return id === undefined ? [] : (table?.columns[column]?.to ?? []).map((to) => ({ table: to, id }));
  });
}

function at(name: RowName, states: readonly Snapshot[]): { readonly name: RowName; readonly row: RowText }[] {
  const row = states.map((state) => rowIn(state, name.table, name.id)).find((found) => found !== null);
  return row ? [{ name, row }] : [];
}

/** Address of a row with its anchor, or null where rows of its table have none. */
export function addressOf(table: string, row: RowText): string | null {
  return tables.get(table)?.page?.(row) ?? null;
}

/** The pages on which a row shows: its own, and those of the rows it links to; without anchors, sorted. */
export function pagesOf(name: RowName, row: RowText, ...states: readonly Snapshot[]): string[] {
  const linked = linksOf({ table: name.table, row }).flatMap((to) => at(to, states));
  const all = [{ name, row }, ...linked].flatMap((one) => addressOf(one.name.table, one.row) ?? []);
  return [...new Set(all.map((address) => address.replace(/#.*/, '')))].sort(compare);
}

function unique(names: readonly RowName[]): RowName[] {
  return [...new Map(names.map((name) => [`${name.table}:${name.id}`, name])).values()];
}
