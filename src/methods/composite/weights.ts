import type { Node } from './hierarchy.ts';
import { isGroup } from './hierarchy.ts';

/**
 * The tree with each weight drawn evenly from its nominal value ± `noise` of it (0 … 1), as COINr get_noisy_weights. `depths` are steps
 * from the root (the root's items are 1); by default every depth. What the weights were normalised to does not matter: only proportions count.
 */
export function perturbWeights(root: Node, noise: number, random: () => number, depths?: readonly number[]): Node {
  if (!(noise >= 0 && noise <= 1)) throw new Error(`not a share: ${noise}`);
  const perturb = (node: Node, depth: number): Node => {
    const varied = depth > 0 && (depths === undefined || depths.includes(depth));
    const weight = varied ? node.weight * (1 + noise * (2 * random() - 1)) : node.weight;
    return isGroup(node) ? { ...node, weight, children: node.children.map((child) => perturb(child, depth + 1)) } : { ...node, weight };
  };
  return perturb(root, 0);
}
