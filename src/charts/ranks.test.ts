import { describe, expect, test } from 'vitest';
import { problemsIn } from './drawing-check.ts';
import { OTHER_WIDTHS, SOURCE_A, testOptions, WIDTHS } from './fixture-words.ts';
import { cases, row, words } from './fixtures/ranks.ts';
import { ranks } from './ranks.ts';
import type { RanksRow } from './ranks.ts';

describe.each(WIDTHS)('ranks %i wide', (width) => {
  test.each(Object.entries(cases))('%s', async (name, rows) => {
    const drawn = ranks.draw(rows, testOptions(width, words));
    expect(problemsIn(drawn.svg)).toEqual([]);
    expect(ranks.draw(rows, testOptions(width, words))).toEqual(drawn);
    await expect(drawn.svg).toMatchFileSnapshot(`snapshots/ranks-${name}-${width}.svg`);
  });
});

test.each(OTHER_WIDTHS)('nothing collides %i wide', (width) => {
  for (const rows of Object.values(cases)) expect(problemsIn(ranks.draw(rows, testOptions(width, words)).svg)).toEqual([]);
});

const draw = (rows: RanksRow[]) => ranks.draw(rows, testOptions(360, words));

test('an unknown number ranked leaves the axis open', () => {
  expect(draw([row]).svg).toContain('class="break"');
  expect(draw([{ ...row, of: 9 }]).svg).not.toContain('class="break"');
});

test('ranks of different things, scopes or periods stand apart', () => {
  const { svg } = draw([row, { ...row, ofText: '总量' }, { ...row, scopeText: '测试省' }, { ...row, period: '2098年' }]);
  expect(svg.match(/class="heading"/g)).toHaveLength(4);
});

test('1 stands left of 2', () => {
  const [one = 0, two = 0] = [...draw([{ ...row, rank: 1 }, row]).svg.matchAll(/translate\(([\d.]+),[\d.]+\)" d="[^"]+" class="mark-rank"/g)].map((found) => Number(found[1]));
  expect(one).toBeLessThan(two);
});

test.each([
  [0, null],
  [1.5, null],
  [5, 4],
])('rank %d of %j is refused', (rank, of) => {
  expect(() => draw([{ ...row, rank, of }])).toThrow('invalid rank');
});

test('description and table say what is not known', () => {
  const drawn = draw([row]);
  expect(drawn.description).toBe('测试图，共1行；测试指标一：测试市第2位（增速，2099年）');
  expect(drawn.table.rows).toEqual([['测试指标一', '第2位', '未写明', '测试市', '增速', '2099年', SOURCE_A]]);
});
