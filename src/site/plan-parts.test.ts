import { describe, expect, it } from 'vitest';
import type { Plan } from '../schema/views/plans.ts';
import { planParts } from './plan-parts.ts';

const block = (id: string, depth: number, commitments: number) => ({ id, depth, commitments: Array.from({ length: commitments }) });
const parts = (...blocks: ReturnType<typeof block>[]) => planParts({ page: '/plans/p/', blocks } as unknown as Plan).map(({ page, blocks: own }) => [page, ...own.map(({ id }) => id)]);

describe('planParts', () => {
  it('keeps a plan of up to a hundred commitments on one page', () => {
    expect(parts(block('a', 1, 60), block('b', 1, 40))).toEqual([['/plans/p/', 'a', 'b']]);
  });

  it('goes on to the next page with a whole top theme', () => {
    expect(parts(block('a', 1, 60), block('a1', 2, 30), block('b', 1, 5), block('b1', 2, 10))).toEqual([
      ['/plans/p/', 'a', 'a1'],
      ['/plans/p/2/', 'b', 'b1'],
    ]);
  });

  it('never cuts a top theme, however long', () => {
    expect(parts(block('a', 1, 0), block('a1', 2, 90), block('a2', 2, 90))).toEqual([['/plans/p/', 'a', 'a1', 'a2']]);
  });
});
