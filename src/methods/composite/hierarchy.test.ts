import { describe, expect, test } from 'vitest';
import { seeded } from '../random.ts';
import { randomTree } from './fixture-tables.ts';
import type { Node } from './hierarchy.ts';
import { checkTree, effectiveWeights, indicatorsOf, nodesOf, prune } from './hierarchy.ts';
import { perturbWeights } from './weights.ts';

const leaf = (id: string, weight = 1): Node => ({ id, weight, direction: 1 });
const uneven: Node = { id: 'root', weight: 1, children: [leaf('a', 3), { id: 'g', weight: 1, children: [leaf('b', 2), { id: 'h', weight: 2, children: [leaf('c'), leaf('d')] }] }] };
const weightsOf = (root: Node) => new Map(effectiveWeights(root).map(({ id, weight }) => [id, weight]));

describe('effective weights', () => {
  test('are products of the shares', () => {
    expect(Object.fromEntries(weightsOf(uneven))).toEqual({ root: 1, a: 0.75, g: 0.25, b: 0.125, h: 0.125, c: 0.0625, d: 0.0625 });
  });

  test.each([1, 2, 3, 4])('sum to 1 at each depth and over the indicators (seed %i)', (seed) => {
    const tree = randomTree(seed, 8);
    for (const depth of [0, 1, 2]) {
      const sum = effectiveWeights(tree).filter((each) => each.depth === depth).reduce((total, { weight }) => total + weight, 0);
      expect(sum).toBeCloseTo(1, 12);
    }
    const weights = weightsOf(perturbWeights(uneven, 0.9, seeded(seed)));
    expect(indicatorsOf(uneven).reduce((total, { id }) => total + (weights.get(id) ?? 0), 0)).toBeCloseTo(1, 12);
  });

  test('are 0 where all items weigh 0', () => {
    expect([...weightsOf({ id: 'root', weight: 1, children: [leaf('a', 0), leaf('b', 0)] }).values()]).toEqual([1, 0, 0]);
  });
});

describe('a tree', () => {
  test('is refused with an id twice or a weight that is none', () => {
    expect(() => checkTree({ id: 'a', weight: 1, children: [leaf('a')] })).toThrow('twice');
    for (const weight of [-1, NaN, Infinity]) expect(() => checkTree(leaf('a', weight))).toThrow('not a weight');
  });

  test('pruned keeps no empty group', () => {
    expect(prune(uneven, ({ id }) => id === 'a' || id === 'b')).toEqual({ id: 'root', weight: 1, children: [leaf('a', 3), { id: 'g', weight: 1, children: [leaf('b', 2)] }] });
    expect(prune(uneven, () => false)).toBeNull();
  });
});

describe('perturbed weights', () => {
  test('stay within the noise, only at the depths asked for', () => {
    const before = nodesOf(uneven);
    const after = nodesOf(perturbWeights(uneven, 0.25, seeded(5), [2]));
    const depths = new Map(effectiveWeights(uneven).map(({ id, depth }) => [id, depth]));
    before.forEach((node, at) => {
      const ratio = (after[at]?.weight ?? NaN) / node.weight;
      expect(Math.abs(ratio - 1)).toBeLessThanOrEqual(0.25);
      expect(ratio === 1).toBe(depths.get(node.id) !== 2);
    });
    expect(perturbWeights(uneven, 0, seeded(5))).toEqual(uneven);
    expect(() => perturbWeights(uneven, 1.1, seeded(5))).toThrow('not a share');
  });
});
