import { describe, expect, test } from 'vitest';
import { problemsIn, readSvg } from './drawing-check.ts';
import { OTHER_WIDTHS, SOURCE_A, testOptions, WIDTHS } from './fixture-words.ts';
import { cases, pair, row, words } from './fixtures/slope.ts';
import { slope } from './slope.ts';
import type { SlopeRow } from './slope.ts';

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
