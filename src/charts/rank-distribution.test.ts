import { describe, expect, test } from 'vitest';
import { problemsIn, readSvg } from './drawing-check.ts';
import { COMMON_WORDS, LONG, OTHER_WIDTHS, SHARP, SOURCE_A, SOURCE_B, testOptions, WIDTHS } from './fixture-words.ts';
import { rankDistribution } from './rank-distribution.ts';
import type { RankDistributionRow, RankDistributionWords } from './rank-distribution.ts';

const words: RankDistributionWords = {
  ...COMMON_WORDS,
  row: '{label}名义第{nominal}位，中位第{median}位，多数在第{low}—{high}位（共{of}个）',
  group: '测试范围：{of}个园区，第1位在左',
  values: '第{nominal}位，多在{low}—{high}位',
  range: '90%的方案落在其间',
  median: '中位数',
  nominal: '按公布的权重',
  columns: { label: '园区', nominal: '名义位次', median: '中位', low: '5%', high: '95%', of: '参排', source: '来源' },
};

const row: RankDistributionRow = { label: '测试园区一', nominal: 3, median: 4, low: 2, high: 7, of: 18, source: SOURCE_A };
const many = Array.from({ length: 18 }, (_, nth): RankDistributionRow => {
  const median = Math.min(18, Math.max(1, nth + 1 + ((nth * 7) % 3) - 1));
  return { ...row, label: `测试园区${'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未'[nth] ?? ''}`, nominal: nth + 1, median, low: Math.max(1, median - (nth % 4)), high: Math.min(18, median + (nth % 5)) };
});

const cases: Record<string, RankDistributionRow[]> = {
  none: [],
  one: [row],
  many: [...many].reverse(),
  groups: [row, { ...row, label: '测试园区二', nominal: 12, median: 3.25, low: 3, high: 4.5, source: SOURCE_B }, { ...row, label: '测试园区三', nominal: 218, median: 150, low: 96, high: 219, of: 230 }],
  only: [{ ...row, nominal: 1, median: 1, low: 1, high: 1, of: 1 }],
  long: [{ ...row, label: LONG }, row],
  sharp: [{ ...row, label: SHARP, source: SHARP }],
};

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
