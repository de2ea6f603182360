/** A long plan in parts, each a page of its own, so that none weighs more than a phone should load. */
import type { Plan } from '../schema/views/plans.ts';

type Block = Plan['blocks'][number];

export interface PlanPart {
  /** From 1. */
  readonly nth: number;
  readonly page: string;
  readonly blocks: readonly Block[];
}

/** More commitments than this go on to the next part; a top theme is never cut. */
const MOST = 100;

const size = (blocks: readonly Block[]): number => blocks.reduce((sum, { commitments }) => sum + commitments.length, 0);

/** A top theme with the themes below it. */
export function topThemes(plan: Plan): Block[][] {
  return plan.blocks.reduce<Block[][]>((tops, block) => {
    const last = tops.at(-1);
    return block.depth > 1 && last ? [...tops.slice(0, -1), [...last, block]] : [...tops, [block]];
  }, []);
}

export function planParts(plan: Plan): PlanPart[] {
  const parts = topThemes(plan).reduce<Block[][]>((all, top) => {
    const last = all.at(-1);
    return last && size(last) + size(top) <= MOST ? [...all.slice(0, -1), [...last, ...top]] : [...all, top];
  }, []);
  return parts.map((blocks, i) => ({ nth: i + 1, page: i === 0 ? plan.page : `${plan.page}${i + 1}/`, blocks }));
}
