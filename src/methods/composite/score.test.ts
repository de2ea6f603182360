import { describe, expect, test } from 'vitest';
import { seeded } from '../random.ts';
import { MIN_MAX, numbersIn, randomSetup, randomTree } from './fixture-tables.ts';
import type { Node } from './hierarchy.ts';
import { effectiveWeights, isGroup } from './hierarchy.ts';
import type { Method, Scored, Setup } from './score.ts';
import { nodeScores, score } from './score.ts';
import type { Table, Value } from './table.ts';
import { mapColumns } from './table.ts';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
const METHODS: Record<string, Partial<Method>> = {
  'min-max': {},
  'z-score': { normalisation: { method: 'z-score' } },
  geometric: { normalisation: { method: 'min-max', lower: 1 }, aggregation: 'geometric' },
  harmonic: { normalisation: { method: 'min-max', lower: 1 }, aggregation: 'harmonic' },
  goalposts: { normalisation: { method: 'goalposts', scale: 100 } },
  'distance to target': { normalisation: { method: 'distance-to-target' } },
  treated: { outliers: {} },
  filled: { missing: { rule: 'item-mean' }, threshold: 0.5 },
  thresholds: { threshold: 0.8 },
};
const methods = Object.entries(METHODS).map(([name, part]) => [name, { ...MIN_MAX, ...part }] as const);

function shuffled<T>(list: readonly T[], seed: number): T[] {
  const random = seeded(seed);
  return list.map((item) => ({ item, key: random() })).sort((a, b) => a.key - b.key).map(({ item }) => item);
}

const shuffledTree = (node: Node, seed: number): Node => (isGroup(node) ? { ...node, children: shuffled(node.children.map((child) => shuffledTree(child, seed)), seed) } : node);

/** By node and unit, whatever their order. */
const byName = (scored: Scored, pick: 'scores' | 'ranks' | 'missing') =>
  new Map(scored.nodes.flatMap((node) => scored.units.map((unit, at) => [`${node.id} ${unit}`, node[pick][at] ?? null] as const)));

function expectSame(before: Scored, after: Scored): void {
  const scores = byName(after, 'scores');
  for (const [name, value] of byName(before, 'scores')) expect(scores.get(name)).toEqual(value === null ? null : expect.closeTo(value, 8));
  for (const pick of ['ranks', 'missing'] as const) expect(new Map([...byName(after, pick)].sort())).toEqual(new Map([...byName(before, pick)].sort()));
}

describe.each(methods)('%s', (_, method) => {
  test.each(SEEDS)('the order of units and of indicators changes nothing (seed %i)', (seed) => {
    const setup = randomSetup(seed, 0.15, method);
    const order = shuffled(setup.table.units.map((unit, at) => ({ unit, at })), seed);
    const table: Table = {
      units: order.map(({ unit }) => unit),
      columns: shuffled(setup.table.columns, seed + 1).map(({ id, values }) => ({ id, values: order.map(({ at }) => values[at] ?? null) })),
    };
    expectSame(score(setup), score({ ...setup, table, tree: shuffledTree(setup.tree, seed + 2) }));
  });

  test.each(SEEDS)('no NaN and no Infinity, whatever is missing or constant (seed %i)', (seed) => {
    const { table, tree } = randomSetup(seed, 0.3, method);
    const constant = mapColumns(table, ({ id, values }) => (id === 'i0' ? values.map(() => 7) : id === 'i1' ? values.map(() => null) : values));
    const tables: Table[] = [
      constant,
      mapColumns(table, ({ values }) => values.map(() => null)),
      mapColumns(table, ({ values }) => values.map(() => 0)),
      { units: [], columns: table.columns.map(({ id }) => ({ id, values: [] })) },
      { units: ['only'], columns: table.columns.map(({ id }, at) => ({ id, values: [at === 3 ? null : at] })) },
      mapColumns(table, ({ values }) => values.map((value, at) => (value === null ? null : value * (at === 0 ? 1e55 : 1e-300)))),
    ];
    for (const each of tables) {
      const numbers = numbersIn(score({ table: each, tree, method }));
      expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([]);
    }
  });

  test.each(SEEDS)('a score is there or a reason is, and a rank goes with a score (seed %i)', (seed) => {
    for (const node of score(randomSetup(seed, 0.4, method)).nodes) {
      node.scores.forEach((value, at) => {
        expect(value === null).toBe(node.reasons[at] !== null);
        expect(value === null).toBe(node.ranks[at] === null);
      });
    }
  });
});

describe.each(['min-max', 'z-score'] as const)('%s', (normalisation) => {
  test.each(SEEDS)('another unit of an indicator (ax + b, a > 0) changes no score (seed %i)', (seed) => {
    const setup = randomSetup(seed, 0.1, { ...MIN_MAX, normalisation: { method: normalisation } });
    const random = seeded(seed);
    const table = mapColumns(setup.table, ({ values }) => {
      const [a, b] = [0.001 + random() * 1000, random() * 1000 - 500];
      return values.map((value) => (value === null ? null : a * value + b));
    });
    expectSame(score(setup), score({ ...setup, table }));
  });
});

describe.each([{ method: 'min-max' }, { method: 'goalposts' }] as const)('raising one value of an indicator that should rise ($method)', (normalisation) => {
  test.each(SEEDS)('lowers neither score nor rank of its unit (seed %i)', (seed) => {
    const tree = randomTree(seed, 7, [1]);
    const setup: Setup = { ...randomSetup(seed, 0.1, { ...MIN_MAX, normalisation }), tree };
    const before = nodeScores(score(setup), 'root');
    const random = seeded(seed + 50);
    for (let run = 0; run < 25; run += 1) {
      const [column, unit, step] = [Math.floor(random() * 7), Math.floor(random() * 9), random() * 100];
      const table = mapColumns(setup.table, ({ id, values }) => values.map((value, at) => (id === `i${column}` && at === unit && value !== null ? value + step : value)));
      const after = nodeScores(score({ ...setup, table }), 'root');
      expect(after.scores[unit] ?? -Infinity).toBeGreaterThanOrEqual((before.scores[unit] ?? -Infinity) - 1e-9);
      expect(after.ranks[unit] ?? Infinity).toBeLessThanOrEqual(before.ranks[unit] ?? Infinity);
    }
  });
});

test.each(SEEDS)('the score of the whole is the sum of effective weight × normalised value where nothing is missing (seed %i)', (seed) => {
  const setup = randomSetup(seed);
  const scored = score(setup);
  const weights = new Map(effectiveWeights(setup.tree).map(({ id, weight }) => [id, weight]));
  scored.units.forEach((_, at) => {
    const sum = setup.table.columns.reduce((total, { id }) => total + (weights.get(id) ?? NaN) * (nodeScores(scored, id).scores[at] ?? NaN), 0);
    expect(nodeScores(scored, 'root').scores[at]).toBeCloseTo(sum, 9);
  });
});

describe('missing values', () => {
  const tree: Node = { id: 'root', weight: 1, children: [{ id: 'x', weight: 1, direction: 1 }, { id: 'y', weight: 3, direction: 1 }, { id: 'z', weight: 1, direction: 1 }] };
  const table = (x: Value[], y: Value[], z: Value[] = [0, 1, 2]): Table => ({ units: ['a', 'b', 'c'], columns: [{ id: 'x', values: x }, { id: 'y', values: y }, { id: 'z', values: z }] });

  test('are not a 0: the weight goes to the items that are there', () => {
    const root = nodeScores(score({ table: table([10, 0, 5], [null, 0, 10]), tree, method: MIN_MAX }), 'root');
    // a: x 100, z 0 with equal weights.
    expect(root).toMatchObject({ items: 3, missing: [1, 0, 0], filled: [0, 0, 0] });
    expect(root.scores[0]).toBeCloseTo(50, 12);
  });

  test('filled ones are counted and named', () => {
    const scored = score({ table: table([10, 0, 5], [null, 0, 10]), tree, method: { ...MIN_MAX, missing: { rule: 'item-mean' } } });
    expect(scored.filled).toEqual([{ unit: 'a', indicator: 'y', value: 5 }]);
    expect(nodeScores(scored, 'root')).toMatchObject({ missing: [0, 0, 0], filled: [1, 0, 0] });
    expect(nodeScores(scored, 'root').scores[0]).toBeCloseTo(50, 12);
  });

  test('below the threshold there is no score', () => {
    const root = nodeScores(score({ table: table([10, 0, 5], [null, 0, 10]), tree, method: { ...MIN_MAX, threshold: 0.7 } }), 'root');
    expect([root.scores[0], root.reasons[0], root.ranks]).toEqual([null, 'below-threshold', [null, 2, 1]]);
  });

  test('a constant indicator is out for all, by name', () => {
    const scored = score({ table: table([10, 0, 5], [4, 4, 4]), tree, method: { ...MIN_MAX, threshold: 1 } });
    expect(scored.excluded).toEqual([{ id: 'y', reason: 'constant' }]);
    expect(scored.nodes.map(({ id }) => id)).toEqual(['root', 'x', 'z']);
    expect(nodeScores(scored, 'root')).toMatchObject({ items: 2, missing: [0, 0, 0], scores: [50, 25, 75] });
  });

  test('with no comparable indicator the root has no scores', () => {
    const scored = score({ table: table([1, 1, 1], [4, 4, 4], [0, 0, null]), tree, method: MIN_MAX });
    expect(scored.nodes).toEqual([{ id: 'root', scores: [null, null, null], reasons: ['no-values', 'no-values', 'no-values'], ranks: [null, null, null], items: 0, missing: [0, 0, 0], filled: [0, 0, 0] }]);
  });
});

describe('what is malformed is refused', () => {
  const setup = randomSetup(1);
  const [first] = setup.table.columns;

  test.each([NaN, Infinity, -Infinity, 1e61])('the value %s', (value) => {
    expect(() => score({ ...setup, table: mapColumns(setup.table, ({ values }) => values.map(() => value)) })).toThrow('not a usable number');
  });

  test('columns, units, names, method', () => {
    const { units, columns } = setup.table;
    expect(() => score({ ...setup, table: { units, columns: columns.slice(1) } })).toThrow(`no column for the indicator ${first?.id}`);
    expect(() => score({ ...setup, table: { units, columns: columns.map(({ id }) => ({ id, values: [1] })) } })).toThrow('1 values for 9 units');
    expect(() => score({ ...setup, table: { units: units.map(() => 'same'), columns } })).toThrow('a unit stands twice');
    expect(() => score({ ...setup, table: { units, columns: columns.map((column) => ({ ...column, id: 'i0' })) } })).toThrow('an indicator stands twice');
    expect(() => score({ ...setup, method: { ...MIN_MAX, threshold: 1.2 } })).toThrow('not a share');
    expect(() => score({ ...setup, method: { ...MIN_MAX, normalisation: { method: 'min-max', upper: Infinity } } })).toThrow('not a finite number');
    expect(() => nodeScores(score(setup), 'elsewhere')).toThrow('no scores for the node elsewhere');
  });
});
