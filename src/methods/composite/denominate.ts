import type { Value } from './table.ts';

/** Per unit of size (such as per inhabitant), value by value; null where either is missing or the denominator is 0. COINr Denominate. */
export function denominate(values: readonly Value[], denominators: readonly Value[]): Value[] {
  return values.map((value, at) => {
    const by = denominators[at] ?? null;
    return value === null || by === null || by === 0 ? null : value / by;
  });
}
