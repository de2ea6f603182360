/** Random tables and trees for the property tests, the same from the same seed. */
import { seeded } from '../random.ts';
import type { Group, Indicator, Node } from './hierarchy.ts';
import type { Method, Setup } from './score.ts';
import type { Table, Value } from './table.ts';

export const MIN_MAX: Method = { missing: { rule: 'leave' }, outliers: null, normalisation: { method: 'min-max' }, aggregation: 'arithmetic', threshold: 0 };

/** Units × indicators with about `gaps` of the values missing. */
export function randomTable(seed: number, units: number, indicators: number, gaps = 0): Table {
  const random = seeded(seed);
  const value = (): Value => (random() < gaps ? null : Math.round((random() * 200 - 50) * 1000) / 1000);
  return {
    units: Array.from({ length: units }, (_, at) => `u${at}`),
    columns: Array.from({ length: indicators }, (_, at) => ({ id: `i${at}`, values: Array.from({ length: units }, value) })),
  };
}

/** Two levels: the indicators, both directions, in groups of three below the root, with random weights from 0.5 to 1.5. */
export function randomTree(seed: number, indicators: number, directions: readonly (1 | -1)[] = [1, -1]): Group {
  const random = seeded(seed + 1000);
  const weight = (): number => 0.5 + random();
  const leaves = Array.from({ length: indicators }, (_, at): Indicator => ({
    id: `i${at}`,
    weight: weight(),
    direction: directions[Math.floor(random() * directions.length)] ?? 1,
    goalposts: [-50, 150],
    target: directions.length === 1 ? 160 : undefined,
  }));
  const groups = Array.from({ length: Math.ceil(indicators / 3) }, (_, at): Node => ({ id: `g${at}`, weight: weight(), children: leaves.slice(at * 3, at * 3 + 3) }));
  return { id: 'root', weight: 1, children: groups };
}

export const randomSetup = (seed: number, gaps = 0, method: Method = MIN_MAX): Setup => ({
  table: randomTable(seed, 9, 7, gaps),
  tree: randomTree(seed, 7),
  method,
});

/** Every number anywhere in a value. */
export function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}
