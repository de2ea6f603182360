/** Which rows a workbook is about: all, one table, or one zone with everything its rows point to. */
import type { Table } from '../schema/table.ts';
import { targetsOf } from '../pipeline/link.ts';
import { allRows } from './current.ts';
import type { Current, CurrentRow } from './current.ts';

export type Scope = { readonly kind: 'all' } | { readonly kind: 'table' | 'zone'; readonly name: string };
/** Table → keys of the rows inside. */
export type Inside = ReadonlyMap<string, ReadonlySet<string>>;

/** The table that `zone` columns point to. */
const ZONES = 'zones';

export function insideOf(scope: Scope, tables: readonly Table[], current: Current): Inside {
  const keys = (table: Table): Set<string> => new Set(allRows(current.tables.get(table.name)).flatMap(({ key }) => key ?? []));
  if (scope.kind === 'all') return new Map(tables.map((table) => [table.name, keys(table)]));
  if (scope.kind === 'table') return new Map(tables.filter(({ name }) => name === scope.name).map((table) => [table.name, keys(table)]));
  return withTargets(tables, current, ownedBy(scope.name, tables, current));
}

/** Rows that name the zone, and rows of tables without a zone column that must point to such a row (events of a project). */
function ownedBy(zone: string, tables: readonly Table[], current: Current): Map<string, Set<string>> {
  const owned = new Map<string, Set<string>>(tables.map(({ name }) => [name, new Set(name === ZONES ? [zone] : [])]));
  let size = -1;
  const total = (): number => [...owned.values()].reduce((sum, keys) => sum + keys.size, 0);
  while (size < total()) {
    size = total();
    for (const table of tables.filter(({ name }) => name !== ZONES)) {
      for (const row of allRows(current.tables.get(table.name))) if (row.key !== null && isOwned(table, row, owned)) owned.get(table.name)?.add(row.key);
    }
  }
  return owned;
}

function isOwned(table: Table, row: CurrentRow, owned: Inside): boolean {
  const links = Object.entries(table.columns).filter(([, column]) => column.kind === 'link' && column.to?.[0] !== table.name);
  const direct = links.filter(([, column]) => column.to?.[0] === ZONES);
  const leading = direct.length > 0 ? direct : links.filter(([, column]) => column.required);
  return leading.some(([name, column]) => owned.get(column.to?.[0] ?? '')?.has(String(row.values[name])) === true);
}

function withTargets(tables: readonly Table[], current: Current, owned: ReadonlyMap<string, Set<string>>): Inside {
  const inside = new Map([...owned].map(([name, keys]) => [name, new Set(keys)]));
  for (const table of tables) {
    const rows = allRows(current.tables.get(table.name)).filter(({ key }) => key !== null && owned.get(table.name)?.has(key));
    for (const { values } of rows) for (const { to, key } of pointed(table, values)) inside.get(to)?.add(key);
  }
  return inside;
}

function pointed(table: Table, values: CurrentRow['values']): { readonly to: string; readonly key: string }[] {
  return Object.entries(table.columns).flatMap(([name, { to, within }]) => {
    const value = values[name];
    if (!to || value === null || value === undefined) return [];
    const first = within === undefined ? '' : `${String(values[within])}#`;
    return targetsOf(to, value).map((target) => ({ to: target.to, key: `${first}${target.key}` }));
  });
}
