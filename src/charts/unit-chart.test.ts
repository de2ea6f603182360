import { describe, expect, test } from 'vitest';
import { problemsIn } from './drawing-check.ts';
import { OTHER_WIDTHS, SOURCE_A, testOptions, WIDTHS } from './fixture-words.ts';
import { cases, row, words } from './fixtures/unit-chart.ts';
import { unitChart } from './unit-chart.ts';
import type { UnitChartRow } from './unit-chart.ts';

describe.each(WIDTHS)('unit chart %i wide', (width) => {
  test.each(Object.entries(cases))('%s', async (name, rows) => {
    const drawn = unitChart.draw(rows, testOptions(width, words));
    expect(problemsIn(drawn.svg)).toEqual([]);
    expect(unitChart.draw(rows, testOptions(width, words))).toEqual(drawn);
    await expect(drawn.svg).toMatchFileSnapshot(`snapshots/unit-chart-${name}-${width}.svg`);
  });
});

test.each(OTHER_WIDTHS)('nothing collides %i wide', (width) => {
  for (const rows of Object.values(cases)) expect(problemsIn(unitChart.draw(rows, testOptions(width, words)).svg)).toEqual([]);
});

const draw = (rows: UnitChartRow[], width = 720) => unitChart.draw(rows, testOptions(width, words)).svg;
/** Top left corners of the squares of one outline, from its relative steps. */
const corners = (outline: string): string[] => {
  let [x, y] = [0, 0];
  return [...outline.matchAll(/([Mm])(-?[\d.]+),(-?[\d.]+)/g)].map(([, move, dx, dy]) => {
    [x, y] = move === 'M' ? [Number(dx), Number(dy)] : [x + Number(dx), y + Number(dy)];
    return `${x},${y}`;
  });
};
const outlines = (svg: string) => [...svg.matchAll(/<path d="([^"]*)" class="([\w-]+)"/g)].map(([, d = '', className = '']) => ({ className, at: corners(d) }));

test.each([240, 360, 720])('as many squares as things, none on another, all inside, %i wide', (width) => {
  const counts = [37, 29, 41, 123];
  const rows = counts.map((count, nth) => ({ ...row, status: ['建成', '再次宣布', '只有相关消息', '未公布结果'][nth] ?? '', count }));
  const drawn = outlines(draw(rows, width));
  expect(drawn.map(({ className, at }) => [className, at.length])).toEqual([['mark-status', 37], ['mark-announced', 29], ['mark-related', 41], ['mark-no-outcome', 123]]);
  const all = drawn.flatMap(({ at }) => at);
  expect(new Set(all).size).toBe(230);
  expect(Math.max(...all.map((at) => Number(at.split(',')[0])))).toBeLessThan(width - 12);
});

test('a status without anything is left out, and the words name every other with its number', () => {
  const svg = draw([row, { ...row, status: '推进中', count: 0 }, { ...row, status: '未公布结果', count: 5 }]);
  expect(svg).toContain('建成 12 · 未公布结果 5');
  expect(svg).not.toContain('推进中 ');
});

test('a status stays in one line with its number', () => {
  const rows = ['建成', '推进中', '只有相关消息', '未公布结果'].map((status) => ({ ...row, status, count: 100 }));
  const lines = [...draw(rows, 240).matchAll(/<text[^>]*class="muted"[^>]*>([^<]*)</g)].map((found) => found[1]);
  for (const { status, count } of rows) expect(lines.some((line) => line?.includes(`${status} ${count}`))).toBe(true);
});

test('the key explains only what is drawn', () => {
  const svg = draw([{ ...row, status: '未公布结果' }]);
  expect(svg).toContain(words.tones.none);
  for (const tone of ['reported', 'announced', 'related'] as const) expect(svg).not.toContain(words.tones[tone]);
});

test.each([
  [{ status: '新结果' }, 'unknown status: 新结果'],
  [{ count: 1.5 }, 'invalid count: 1.5'],
  [{ count: -1 }, 'invalid count: -1'],
])('refuses %j', (wrong, message) => {
  expect(() => draw([{ ...row, ...wrong }])).toThrow(message);
});

test('description and table', () => {
  const drawn = unitChart.draw([row], testOptions(360, words));
  expect(drawn.description).toBe('测试图，共1行；测试计划一建成12项');
  expect(drawn.table).toEqual({ header: ['计划', '结果', '项数', '来源'], rows: [['测试计划一', '建成', '12', SOURCE_A]] });
});
