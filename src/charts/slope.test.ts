import { describe, expect, test } from 'vitest';
import { problemsIn, readSvg } from './drawing-check.ts';
import { COMMON_WORDS, LONG, OTHER_WIDTHS, SHARP, SOURCE_A, SOURCE_B, testOptions, WIDTHS } from './fixture-words.ts';
import { slope } from './slope.ts';
import type { SlopeRow, SlopeWords } from './slope.ts';

const words: SlopeWords = {
  ...COMMON_WORDS,
  row: '{label}{group}：{fromPeriod}{from}，{toPeriod}{to}',
  notFromZero: '刻度不从零开始',
  columns: { label: '园区', group: '指标', fromPeriod: '前期', from: '前值', toPeriod: '后期', to: '后值', source: '来源' },
};

const row: SlopeRow = { label: '测试园区一', group: '虚构产值（亿元）', from: 120, to: 185, fromText: '120亿元', toText: '185亿元', fromPeriod: '2098年', toPeriod: '2099年', source: SOURCE_A };
const pair = (label: string, from: number, to: number, more: Partial<SlopeRow> = {}): SlopeRow => ({ ...row, label, from, to, fromText: `${from}亿元`, toText: `${to}亿元`, ...more });

const cases: Record<string, SlopeRow[]> = {
  none: [],
  one: [row],
  many: [
    pair('测试园区甲', 312.4, 355.8),
    pair('测试园区乙', 298.7, 351.2),
    pair('测试园区丙', 301.5, 274.9),
    pair('测试经济技术开发区丁', 120, 185.3),
    pair('测试园区戊', 118.6, 121),
    pair('测试园区己', 117.9, 183.9),
    pair('测试园区庚', 12.5, 14.2, { source: SOURCE_B }),
  ],
  groups: [
    pair('测试园区甲', 98.2, 98.9, { group: '虚构达标率（%）', fromText: '98.2%', toText: '98.9%' }),
    pair('测试园区乙', 97.5, 96.1, { group: '虚构达标率（%）', fromText: '97.5%', toText: '96.1%' }),
    pair('测试园区甲', -4.1, 6.3, { group: '虚构增速（%）', fromText: '-4.1%', toText: '6.3%' }),
    pair('测试园区乙', 8.8, -1.5, { group: '虚构增速（%）', fromText: '8.8%', toText: '-1.5%' }),
  ],
  equal: [pair('测试园区甲', 5, 5), pair('测试园区乙', 5, 5), pair('测试园区丙', 5, 5)],
  zero: [pair('测试园区甲', 0, 0)],
  long: [{ ...row, label: LONG, fromText: '约120.5亿元（剔除虚构因素）' }, row],
  sharp: [{ ...row, label: SHARP, group: SHARP, fromText: '<1&"', toPeriod: SHARP, source: SHARP }],
};

describe.each(WIDTHS)('slope %i wide', (width) => {
  test.each(Object.entries(cases))('%s', async (name, rows) => {
    const drawn = slope.draw(rows, testOptions(width, words));
    expect(problemsIn(drawn.svg)).toEqual([]);
    expect(slope.draw(rows, testOptions(width, words))).toEqual(drawn);
    await expect(drawn.svg).toMatchFileSnapshot(`snapshots/slope-${name}-${width}.svg`);
  });
});

test.each(OTHER_WIDTHS)('nothing collides %i wide', (width) => {
  for (const rows of Object.values(cases)) expect(problemsIn(slope.draw(rows, testOptions(width, words)).svg)).toEqual([]);
});

const draw = (rows: SlopeRow[]) => slope.draw(rows, testOptions(360, words));
const linesOf = (svg: string) => readSvg(svg).filter(({ attributes: a }) => a['class'] === 'series-line').map(({ attributes: a }) => ({ from: Number(a['y1']), to: Number(a['y2']) }));

test('a rise goes up and a fall goes down, in proportion to the values', () => {
  const [rise, fall] = linesOf(draw([pair('甲', 10, 30), pair('乙', 30, 20)]).svg);
  const rising = (rise?.from ?? 0) - (rise?.to ?? 0);
  expect(rising).toBeGreaterThan(0);
  expect(rising / ((fall?.to ?? 0) - (fall?.from ?? 0))).toBeCloseTo(2, 1);
});

test('name and value stand at both ends', () => {
  const { svg } = draw([row]);
  expect(svg.match(/>测试园区一</g)).toHaveLength(2);
  expect(svg).toContain('>120亿元<');
  expect(svg).toContain('>185亿元<');
});

test('each yardstick and each pair of periods has a scale of its own', () => {
  const { svg } = draw([row, { ...row, group: '虚构外资（万美元）' }, { ...row, fromPeriod: '2097年' }]);
  expect(svg.match(/class="rule"/g)).toHaveLength(3);
});

test('a scale that does not begin at zero says so, and a small change stays flat', () => {
  const { svg } = draw([pair('甲', 98, 99)]);
  const [line] = linesOf(svg);
  expect(svg).toContain('刻度不从零开始');
  expect(Math.abs((line?.from ?? 0) - (line?.to ?? 0))).toBeLessThan(8);
  expect(draw([pair('甲', 40, 99)]).svg).not.toContain('刻度不从零开始');
});

test('labels of values close together are moved apart in the order of the values', () => {
  const { svg } = draw([pair('丙', 100, 1), pair('甲', 102, 1), pair('乙', 101, 1)]);
  const tops = ['甲', '乙', '丙'].map((name) => Number(readSvg(svg).find((node) => node.text === name && node.attributes['text-anchor'] === 'end')?.attributes['y']));
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
});

test('description and table carry the printed texts', () => {
  const drawn = draw([row]);
  expect(drawn.description).toBe('测试图，共1行；测试园区一虚构产值（亿元）：2098年120亿元，2099年185亿元');
  expect(drawn.table.rows).toEqual([['测试园区一', '虚构产值（亿元）', '2098年', '120亿元', '2099年', '185亿元', SOURCE_A]]);
});
