import { describe, expect, test } from 'vitest';
import { problemsIn } from './drawing-check.ts';
import { COMMON_WORDS, LONG, OTHER_WIDTHS, SHARP, SOURCE_A, SOURCE_B, testOptions, WIDTHS } from './fixture-words.ts';
import { ranks } from './ranks.ts';
import type { RanksRow, RanksWords } from './ranks.ts';

const words: RanksWords = {
  ...COMMON_WORDS,
  row: '{label}：{scope}{rank}（{ranked}，{period}）',
  group: '{scope} · 按{ranked}排 · {period}',
  rankOf: '第{rank}位，共{of}个',
  rank: '第{rank}位',
  noCount: '未写明',
  columns: { label: '指标', rank: '位次', of: '参排数', scope: '范围', ranked: '排的是', period: '期间', source: '来源' },
};

const row: RanksRow = { label: '测试指标一', rank: 2, of: null, scopeText: '测试市', ofText: '增速', period: '2099年', source: SOURCE_A };

const cases: Record<string, RanksRow[]> = {
  none: [],
  one: [row],
  first: [{ ...row, rank: 1 }],
  only: [{ ...row, rank: 1, of: 1 }],
  many: [
    row,
    { ...row, label: '测试指标二', rank: 5 },
    { ...row, label: LONG, rank: 1 },
    { ...row, label: '测试指标三', rank: 3, of: 14, ofText: '总量', source: SOURCE_B },
    { ...row, label: '测试指标四', rank: 14, of: 14, ofText: '总量' },
    { ...row, label: '测试指标五', rank: 6, ofText: '总量' },
    { ...row, label: '测试综合得分', rank: 12, of: 137, scopeText: '测试省', ofText: '综合得分' },
    { ...row, label: '测试全国位次', rank: 218, scopeText: '测试国', ofText: '综合得分' },
  ],
  sharp: [{ ...row, label: SHARP, scopeText: '<', ofText: '&', period: '"', source: SHARP }],
};

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
