/** The structure of a composite indicator: a tree of any depth, indicators at its ends. */
import type { Aggregation } from './aggregate.ts';
import { sum } from './moments.ts';
import type { Posts } from './normalise.ts';

export interface Indicator extends Posts {
  readonly id: string;
  /** Among the items of its group; 0 or more; only the proportion counts. */
  readonly weight: number;
}

export interface Group {
  readonly id: string;
  readonly weight: number;
  /** Of this group alone, instead of the method's. */
  readonly aggregation?: Aggregation | undefined;
  readonly children: readonly Node[];
}

export type Node = Group | Indicator;

export const isGroup = (node: Node): node is Group => 'children' in node;

/** All nodes, the root first, each before what is below it. */
export const nodesOf = (node: Node): Node[] => [node, ...(isGroup(node) ? node.children.flatMap(nodesOf) : [])];

export const indicatorsOf = (node: Node): Indicator[] => (isGroup(node) ? node.children.flatMap(indicatorsOf) : [node]);

/** Throws where an id stands twice or a weight is negative or not finite. */
export function checkTree(root: Node): void {
  const nodes = nodesOf(root);
  if (new Set(nodes.map(({ id }) => id)).size < nodes.length) throw new Error('an id stands twice in the tree');
  const wrong = nodes.find(({ weight }) => !(weight >= 0 && weight < Infinity));
  if (wrong !== undefined) throw new Error(`${wrong.id}: not a weight: ${wrong.weight}`);
}

export interface EffectiveWeight {
  readonly id: string;
  /** Steps from the root, which is 0. */
  readonly depth: number;
  /** Share in the root's score under arithmetic means, 0 … 1. */
  readonly weight: number;
}

/**
 * Product of the shares within the groups from the root down. Over the indicators the weights sum to 1, and over each depth that every
 * branch reaches; 0 below a group whose items all weigh 0. Source: COINr get_eff_weights.
 */
export function effectiveWeights(root: Node): EffectiveWeight[] {
  return [{ id: root.id, depth: 0, weight: 1 }, ...below(root, 1, 1)];
}

function below(node: Node, depth: number, weight: number): EffectiveWeight[] {
  if (!isGroup(node)) return [];
  const total = sum(node.children.map((child) => child.weight));
  return node.children.flatMap((child) => {
    const own = total === 0 ? 0 : (weight * child.weight) / total;
    return [{ id: child.id, depth, weight: own }, ...below(child, depth + 1, own)];
  });
}

/** The tree without the indicators that `keep` refuses and without groups left empty; null where nothing is left. */
export function prune(node: Node, keep: (indicator: Indicator) => boolean): Node | null {
  if (!isGroup(node)) return keep(node) ? node : null;
  const children = node.children.map((child) => prune(child, keep)).filter((child) => child !== null);
  return children.length === 0 ? null : { ...node, children };
}
