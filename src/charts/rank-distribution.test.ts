import { describe, expect, test } from 'vitest';
import { problemsIn, readSvg } from './drawing-check.ts';
import { OTHER_WIDTHS, SOURCE_A, testOptions, WIDTHS } from './fixture-words.ts';
import { cases, many, row, words } from './fixtures/rank-distribution.ts';
import { rankDistribution } from './rank-distribution.ts';
import type { RankDistributionRow } from './rank-distribution.ts';

describe.each(WIDTHS)('rank distribution %i wide', (width) => {
  test.each(Object.entries(cases))('%s', async (name, rows) => {
    const drawn = rankDistribution.draw(rows, testOptions(width, words));
    expect(problemsIn(drawn.svg)).toEqual([]);
    expect(rankDistribution.draw(rows, testOptions(width, words))).toEqual(drawn);
    await expect(drawn.svg).toMatchFileSnapshot(`snapshots/rank-distribution-${name}-${width}.svg`);
  });
});

test.each(OTHER_WIDTHS)('nothing collides %i wide', (width) => {
  for (const rows of Object.values(cases)) expect(problemsIn(rankDistribution.draw(rows, testOptions(width, words)).svg)).toEqual([]);
});

const draw = (rows: RankDistributionRow[]) => rankDistribution.draw(rows, testOptions(360, words));
const ofRow = (svg: string, className: string) => readSvg(svg).filter(({ attributes: a }) => a['class'] === className && a['data-row'] !== undefined).map(({ attributes }) => attributes);
const xOf = (transform = '') => Number(/translate\(([\d.]+)/.exec(transform)?.[1]);

test('bar, median and rank as published stand on one scale with 1 at the left', () => {
  const { svg } = draw([{ ...row, nominal: 1, median: 4.5, low: 1, high: 8, of: 8 }]);
  const [bar] = ofRow(svg, 'mark-spread');
  const [left, width] = [Number(bar?.['x']), Number(bar?.['width'])];
  expect(xOf(ofRow(svg, 'mark-nominal')[0]?.['transform'])).toBeCloseTo(left, 1);
  expect(Number(ofRow(svg, 'median')[0]?.['x1'])).toBeCloseTo(left + width / 2, 1);
});

test('a range of one rank is still seen', () => {
  expect(Number(ofRow(draw([{ ...row, median: 3, low: 3, high: 3 }]).svg, 'mark-spread')[0]?.['width'])).toBe(3);
});

test('the best rank as published stands first, whatever order came in', () => {
  expect(draw([...many].reverse()).table.rows.map((cells) => cells[1])).toEqual(many.map(({ nominal }) => String(nominal)));
});

test('units of another ranking stand apart with their number', () => {
  const { svg } = draw([row, { ...row, of: 30 }]);
  expect(svg).toContain('测试范围：18个园区');
  expect(svg).toContain('测试范围：30个园区');
});

test.each([{ nominal: 19 }, { nominal: 0 }, { low: 5 }, { high: 3 }, { high: 18.5 }, { median: NaN }, { of: 18.5 }])('refuses %j', (wrong) => {
  expect(() => draw([{ ...row, ...wrong }])).toThrow('invalid ranks of 测试园区一');
});

test('description and table', () => {
  const drawn = draw([{ ...row, median: 4.25 }]);
  expect(drawn.description).toBe('测试图，共1行；测试园区一名义第3位，中位第4.3位，多数在第2—7位（共18个）');
  expect(drawn.table.rows).toEqual([['测试园区一', '3', '4.3', '2', '7', '18', SOURCE_A]]);
});
