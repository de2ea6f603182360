import { describe, expect, test } from 'vitest';
import { problemsIn } from './drawing-check.ts';
import { COMMON_WORDS, LONG, OTHER_WIDTHS, SHARP, SOURCE_A, SOURCE_B, testOptions, WIDTHS } from './fixture-words.ts';
import { growth } from './growth.ts';
import type { GrowthRow, GrowthWords } from './growth.ts';

const words: GrowthWords = {
  ...COMMON_WORDS,
  row: '{label}{basis}{text}（{period}；{rank}）',
  bases: ['同比', '同口径', '环比', '<&">'],
  group: '{basis}增长 · {period}',
  unit: '%',
  noRank: '未公布位次',
  columns: { label: '指标', growth: '增长', basis: '口径', period: '期间', rank: '位次', source: '来源' },
};

const row: GrowthRow = { label: '测试指标一', growth: 24.6, text: '+24.6%', basis: '同比', period: '2099年', rankText: null, source: SOURCE_A };

const cases: Record<string, GrowthRow[]> = {
  none: [],
  one: [row],
  many: [
    { ...row, rankText: '全市第2位（增速）' },
    { ...row, label: '测试指标二', growth: 61.3, text: '+61.3%', basis: '同口径', source: SOURCE_B },
    { ...row, label: '测试指标三', growth: -8.2, text: '-8.2%' },
    { ...row, label: LONG, growth: 103, text: '+103%', rankText: '全省第11位（增速；参排数未写明）' },
    { ...row, label: '测试指标四', growth: 0, text: '持平' },
    { ...row, label: '测试指标五', growth: 7, text: '增长7%以上', period: '2099年1—8月' },
    { ...row, label: '测试指标六', growth: 12.5, text: '+12.5%', basis: '同口径' },
  ],
  wordy: [{ ...row, text: '比测试年同期增长24.6%（剔除虚构因素后可比增长）', basis: '同口径', rankText: '测试市内第2位；测试省内位次未写明' }],
  falling: [
    { ...row, growth: -31.7, text: '-31.7%' },
    { ...row, label: '测试指标二', growth: -2, text: '-2%' },
  ],
  sharp: [{ ...row, label: SHARP, text: '<1%&"', basis: '<&">', rankText: SHARP, source: SHARP }],
};

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

test('a basis that the words do not list is refused', () => {
  expect(() => draw([{ ...row, basis: '新口径' }])).toThrow('unknown basis: 新口径');
});

test('description and table carry text, basis, period, rank and source', () => {
  const drawn = draw([row]);
  expect(drawn.description).toBe('测试图，共1行；测试指标一同比+24.6%（2099年；未公布位次）');
  expect(drawn.table.rows).toEqual([['测试指标一', '+24.6%', '同比', '2099年', '未公布位次', SOURCE_A]]);
});
