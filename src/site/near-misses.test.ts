import { expect, it } from 'vitest';
import type { Refusal } from '../schema/views/derived.ts';
import { FIGURE } from './fixtures/figure.ts';
import { nearMisses } from './near-misses.ts';

const refusal = (reasons: readonly string[], about: readonly string[] = [], besides: readonly string[] | null = []): Refusal =>
  ({ owner: null, figure: { ...FIGURE, about }, nearest: besides && { ...FIGURE, about: besides }, reasons }) as unknown as Refusal;
const near = (...given: Parameters<typeof refusal>): number => nearMisses([refusal(...given)]).length;

it('the cost of one project beside the site of another is no near miss, whatever their owner', () => {
  expect(near(['part', 'source'], ['projects:a'], ['projects:b'])).toBe(0);
  expect(near(['breakdown', 'overlap'], ['projects:a', 'mechanisms:m'], ['projects:b', 'mechanisms:m'])).toBe(0);
});

it('nothing beside a figure is no near miss', () => {
  expect(near(['no-counterpart'], [], null)).toBe(0);
});

it('one thing at two times or in two sources is one', () => {
  expect(near(['overlap', 'source'])).toBe(1);
  expect(near(['scope', 'overlap'], ['carriers:a'], ['carriers:a'])).toBe(1);
});

it('some of the things beside all of them, in one source, are one', () => {
  expect(near(['breakdown', 'not-said-to-contain'])).toBe(1);
  expect(near(['breakdown', 'source', 'not-said-to-contain'])).toBe(0);
});

it('the fewest reasons come first', () => {
  const rows = [refusal(['overlap', 'source']), refusal(['overlap'])];
  expect(nearMisses(rows).map(({ reasons }) => reasons.length)).toEqual([1, 2]);
});
