import { describe, expect, test } from 'vitest';
import { problemsIn } from './drawing-check.ts';
import { OTHER_WIDTHS, SOURCE_A, testOptions, WIDTHS } from './fixture-words.ts';
import { cases, row, words } from './fixtures/growth.ts';
import { GROWTH_BASES } from '../schema/figure-options.ts';
import { growth } from './growth.ts';
import type { GrowthRow } from './growth.ts';

describe.each(WIDTHS)('growth %i wide', (width) => {
  test.each(Object.entries(cases))('%s', async (name, rows) => {
    const drawn = growth.draw(rows, testOptions(width, words));
    expect(problemsIn(drawn.svg)).toEqual([]);
    expect(growth.draw(rows, testOptions(width, words))).toEqual(drawn);
    await expect(drawn.svg).toMatchFileSnapshot(`snapshots/growth-${name}-${width}.svg`);
  });
});

test.each(OTHER_WIDTHS)('nothing collides %i wide', (width) => {
  for (const rows of Object.values(cases)) expect(problemsIn(growth.draw(rows, testOptions(width, words)).svg)).toEqual([]);
});

const draw = (rows: GrowthRow[]) => growth.draw(rows, testOptions(360, words));

test('other bases and periods stand apart, with their basis in words', () => {
  const { svg } = draw([row, { ...row, basis: '同口径' }, { ...row, period: '2098年' }]);
  expect(svg.match(/class="axis"/g)).toHaveLength(3);
  expect(svg).toContain('同口径增长 · 2099年');
});

test('the shape belongs to the basis, not to its place in the rows', () => {
  const shapeOf = (basis: string) => /mark-growth/.exec(draw([{ ...row, basis }]).svg)?.input.match(/ d="([^"]+)"/)?.[1];
  expect(shapeOf('同比')).not.toBe(shapeOf('同口径'));
  expect(shapeOf('同口径')).not.toBe(shapeOf('环比'));
});

test('every basis that a row may have gets a shape of its own', () => {
  const bases = Object.values(GROWTH_BASES).map(({ zh }) => zh);
  const shapes = bases.map((basis) => / d="([^"]+)" class="mark-growth"/.exec(growth.draw([{ ...row, basis }], testOptions(360, { ...words, bases })).svg)?.[1]);
  expect(new Set(shapes).size).toBe(bases.length);
});

test('a basis that the words do not list is refused', () => {
  expect(() => draw([{ ...row, basis: '新口径' }])).toThrow('unknown basis: 新口径');
});

test('description and table carry text, basis, period, rank and source', () => {
  const drawn = draw([row]);
  expect(drawn.description).toBe('测试图，共1行；测试指标一同比+24.6%（2099年；未公布位次）');
  expect(drawn.table.rows).toEqual([['测试指标一', '+24.6%', '同比', '2099年', '未公布位次', SOURCE_A]]);
});
