/** What stands in for a missing value, and how often. Source: OECD/JRC (2008), Handbook, step 3. */
import { mean } from './moments.ts';
import type { Column, Table, Value } from './table.ts';
import { mapColumns, present } from './table.ts';

export type MissingRule =
  /** Stays missing; the weights fall to the items that have a value. */
  | { readonly rule: 'leave' }
  /** Mean of the indicator over the units of the same group that have a value (COINr i_mean_grp). A unit without a group, or in a group without a value, stays missing. */
  | { readonly rule: 'group-mean'; readonly groups: readonly (string | null)[] }
  /** Mean of the indicator over all units that have a value. */
  | { readonly rule: 'item-mean' };

export interface FilledValue {
  readonly unit: string;
  readonly indicator: string;
  /** In the indicator's own unit. */
  readonly value: number;
}

export interface Filled {
  readonly table: Table;
  /** Every value that is not in the source, in the order of the columns. */
  readonly filled: readonly FilledValue[];
}

/** Throws where there are not as many groups as units. */
export function fillMissing(table: Table, missing: MissingRule): Filled {
  if (missing.rule === 'leave') return { table, filled: [] };
  const groups = missing.rule === 'group-mean' ? missing.groups : table.units.map(() => '');
  if (groups.length !== table.units.length) throw new Error(`${groups.length} groups for ${table.units.length} units`);
  const full = mapColumns(table, ({ values }) => fillColumn(values, groups));
  return { table: full, filled: table.columns.flatMap((column, at) => newValues(table.units, column, full.columns[at])) };
}

function fillColumn(values: readonly Value[], groups: readonly (string | null)[]): Value[] {
  const means = new Map([...new Set(groups)].map((group) => [group, mean(present(values.filter((_, at) => groups[at] === group)))]));
  return values.map((value, at) => {
    const group = groups[at] ?? null;
    return value ?? (group === null ? null : (means.get(group) ?? null));
  });
}

function newValues(units: readonly string[], before: Column, after: Column | undefined): FilledValue[] {
  return units.flatMap((unit, at) => {
    const value = after?.values[at] ?? null;
    return before.values[at] === null && value !== null ? [{ unit, indicator: before.id, value }] : [];
  });
}
