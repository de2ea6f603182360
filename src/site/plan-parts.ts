/** A long plan in parts. */
import type { Plan } from '../schema/views/plans.ts';
import { inParts, partPage } from './parts.ts';

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
  return inParts(topThemes(plan), size, MOST).map((blocks, i) => ({ nth: i + 1, page: partPage(plan.page, i + 1), blocks }));
}
