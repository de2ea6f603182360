import { describe, expect, test } from 'vitest';
import { problemsIn } from './drawing-check.ts';
import { OTHER_WIDTHS, SOURCE_A, testOptions, WIDTHS } from './fixture-words.ts';
import { cases, row, undated, words } from './fixtures/timeline.ts';
import { timeline } from './timeline.ts';
import type { TimelineRow } from './timeline.ts';

describe.each(WIDTHS)('timeline %i wide', (width) => {
  test.each(Object.entries(cases))('%s', async (name, rows) => {
    const drawn = timeline.draw(rows, testOptions(width, words));
    expect(problemsIn(drawn.svg)).toEqual([]);
    expect(timeline.draw(rows, testOptions(width, words))).toEqual(drawn);
    await expect(drawn.svg).toMatchFileSnapshot(`snapshots/timeline-${name}-${width}.svg`);
  });
});

test.each(OTHER_WIDTHS)('nothing collides %i wide', (width) => {
  for (const rows of Object.values(cases)) expect(problemsIn(timeline.draw(rows, testOptions(width, words)).svg)).toEqual([]);
});

const draw = (rows: TimelineRow[]) => timeline.draw(rows, testOptions(360, words));
const barsOf = (svg: string) => [...svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="9" class="mark-[^>]*data-row/g)].map(([, x, width]) => [Number(x), Number(width)]);

test('a day is a point, a month a short bar, a year a bar over all its months', () => {
  const { svg } = draw([row, { ...row, date: '2096-04' }, { ...row, date: '2096' }, { ...row, date: '2099' }]);
  const [year = [], month = []] = barsOf(svg);
  expect(svg.match(/class="mark-actual-event"[^>]*data-row/g)).toHaveLength(1);
  expect((month[1] ?? 0) / (year[1] ?? 1)).toBeCloseTo(30 / 366, 2);
  expect(month[0]).toBeGreaterThan(year[0] ?? 0);
});

test('planned is open, what has happened is solid', () => {
  const { svg } = draw([{ ...row, mode: 'planned' }, { ...row, mode: 'planned', date: '2099' }]);
  expect(svg).toContain('class="mark-plan" fill="url(#test-hatch)"');
  expect(svg).toContain('class="mark-planned-event" fill="#ffffff"');
  expect(svg).not.toContain('mark-actual');
});

test('events stand in order of date, unclear ones first, undated ones last under their heading', () => {
  const rows = [undated, { ...row, date: '2097' }, { ...row, date: '2096-04-13' }, { ...row, date: '2096-04' }, { ...row, date: '2096' }].map((each) => ({ ...each, dateText: each.date ?? '' }));
  expect(draw(rows).table.rows.map(([date]) => date)).toEqual(['2096', '2096-04', '2096-04-13', '2097', '']);
  expect(draw(rows).svg).toContain('>没有写明时间的事件<');
  expect(draw([row]).svg).not.toContain('没有写明时间的事件');
});

test('a deduced date says so in words', () => {
  const { svg, table } = draw([{ ...row, deduced: true }]);
  expect(svg).toContain('2096年4月13日（推定）</text>');
  expect(table.rows[0]?.[0]).toBe('2096年4月13日（推定）');
});

test('bars are explained only where there are any', () => {
  expect(draw([row]).svg).not.toContain(words.span);
  expect(draw([{ ...row, date: '2096' }]).svg).toContain(words.span);
});

test('a date that is none is refused', () => {
  expect(() => draw([{ ...row, date: '2097-02-29' }])).toThrow('invalid date: 2097-02-29');
});

test('description and table', () => {
  const drawn = draw([row]);
  expect(drawn.description).toBe('测试图，共1行；2096年4月13日测试项目签约（已发生）');
  expect(drawn.table).toEqual({ header: ['时间', '事件', '性质', '来源'], rows: [['2096年4月13日', '测试项目签约', '已发生', SOURCE_A]] });
});
