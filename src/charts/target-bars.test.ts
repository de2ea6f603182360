import { describe, expect, test } from 'vitest';
import { problemsIn } from './drawing-check.ts';
import { OTHER_WIDTHS, SOURCE_A, testOptions, WIDTHS } from './fixture-words.ts';
import { cases, row, words } from './fixtures/target-bars.ts';
import { targetBars } from './target-bars.ts';
import type { TargetBarsRow } from './target-bars.ts';

describe.each(WIDTHS)('target bars %i wide', (width) => {
  test.each(Object.entries(cases))('%s', async (name, rows) => {
    const drawn = targetBars.draw(rows, testOptions(width, words));
    expect(problemsIn(drawn.svg)).toEqual([]);
    expect(targetBars.draw(rows, testOptions(width, words))).toEqual(drawn);
    await expect(drawn.svg).toMatchFileSnapshot(`snapshots/target-bars-${name}-${width}.svg`);
  });
});

test.each(OTHER_WIDTHS)('nothing collides %i wide', (width) => {
  for (const rows of Object.values(cases)) expect(problemsIn(targetBars.draw(rows, testOptions(width, words)).svg)).toEqual([]);
});

const draw = (rows: TargetBarsRow[], width = 360) => targetBars.draw(rows, testOptions(width, words, { standAlone: false }));

test('says where no result is published', () => {
  expect(draw([row]).svg).toContain('未公布结果');
  expect(draw([row]).description).toBe('测试图，共1行；测试指标一（2099年）：目标≥30亿元，实际未公布结果');
});

test('planned money is hatched, never solid', () => {
  const { svg } = draw([{ ...row, planned: true }]);
  expect(svg).toContain('class="mark-plan" fill="url(#test-hatch)"');
  expect(svg).not.toContain('mark-actual');
});

test('units never share an axis', () => {
  const { svg } = draw([row, { ...row, unit: '家' }, row], 720);
  expect(svg.match(/class="axis"/g)).toHaveLength(2);
});

test('values more than 100 times apart get their own axes', () => {
  const { svg } = draw(cases['magnitudes'] ?? [], 720);
  expect(svg.match(/class="axis"/g)).toHaveLength(2);
  expect(svg).toContain(words.ownScale);
});

test('bars of one panel are proportional from zero', () => {
  const { svg } = draw([row, { ...row, target: 15, targetText: '15' }]);
  const [long = 0, short = 0] = [...svg.matchAll(/width="([\d.]+)" height="12" class="mark-target"/g)].map((found) => Number(found[1]));
  expect(long / short).toBeCloseTo(2, 2);
});

test('the table is what was drawn, in drawing order', () => {
  const { table } = draw([row, { ...row, unit: '家', label: '乙' }, { ...row, label: '丙', targetText: '', target: null, actual: 3, actualText: '3' }]);
  expect(table.header).toEqual(['指标', '单位', '期间', '性质', '目标或计划', '实际', '来源']);
  expect(table.rows).toEqual([
    ['测试指标一', '亿元', '2099年', '目标', '≥30亿元', '未公布结果', SOURCE_A],
    ['丙', '亿元', '2099年', '目标', '无目标数', '3', SOURCE_A],
    ['乙', '家', '2099年', '目标', '≥30亿元', '未公布结果', SOURCE_A],
  ]);
});

test('many rows in one unit stay apart', () => {
  const rows = Array.from({ length: 60 }, (_, nth) => ({ ...row, label: `测试行${nth}`, target: nth, targetText: `${nth}亿元` }));
  const drawn = draw(rows);
  expect(problemsIn(drawn.svg)).toEqual([]);
  expect(drawn.description).toBe('测试图，共60行');
});
