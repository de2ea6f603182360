import { describe, expect, test } from 'vitest';
import { coverageMap } from './coverage-map.ts';
import type { CoverageMapRow, CoverageMapWords } from './coverage-map.ts';
import { problemsIn, readSvg } from './drawing-check.ts';
import { LONG, OTHER_WIDTHS, SOURCE_A, testOptions, WIDTHS } from './fixture-words.ts';
import { STATES, YEARS, cases, cell, table, words } from './fixtures/coverage-map.ts';

describe.each(WIDTHS)('coverage map %i wide', (width) => {
  test.each(Object.entries(cases))('%s', async (name, rows) => {
    const drawn = coverageMap.draw(rows, testOptions(width, words));
    expect(problemsIn(drawn.svg)).toEqual([]);
    expect(coverageMap.draw(rows, testOptions(width, words))).toEqual(drawn);
    await expect(drawn.svg).toMatchFileSnapshot(`snapshots/coverage-map-${name}-${width}.svg`);
  });
});

test.each(OTHER_WIDTHS)('nothing collides %i wide', (width) => {
  for (const rows of Object.values(cases)) expect(problemsIn(coverageMap.draw(rows, testOptions(width, words)).svg)).toEqual([]);
});

const draw = (rows: CoverageMapRow[], width = 360, more: Partial<CoverageMapWords> = {}) => coverageMap.draw(rows, testOptions(width, { ...words, ...more }));
const tilesOf = (svg: string) => readSvg(svg).filter(({ attributes: a }) => /^(mark-actual|mark-target)$/.test(a['class'] ?? '') && a['data-row'] !== undefined).map(({ attributes }) => attributes);

test('twelve columns of thirty rows on a phone: every tile is hit by a finger, heads return', () => {
  const { svg } = draw(cases['many'] ?? []);
  for (const { width, height } of tilesOf(svg).filter((tile) => tile['class'] === 'mark-actual' && tile['height'] === '24')) {
    expect(Math.min(Number(width), Number(height))).toBeGreaterThanOrEqual(24);
  }
  expect(svg.match(/>2088</g)).toHaveLength(3);
});

test('the four states differ in their marks, not in colour alone', () => {
  const marksOf = (state: string) => {
    const svg = draw([{ ...cell, state, count: null }]).svg;
    return readSvg(svg).filter(({ attributes: a }) => a['data-row'] !== undefined && a['class'] !== 'paper').map(({ name, attributes: a }) => `${name} ${a['class'] ?? ''}`).join();
  };
  expect(STATES.map(marksOf)).toEqual(['rect mark-actual', 'rect mark-target', 'rect mark-target,rect mark-actual', 'line axis']);
});

test('a cell without a row stays blank', () => {
  const { svg } = draw([cell, { ...cell, row: '测试指标二', column: '2098' }]);
  expect(tilesOf(svg)).toHaveLength(2);
});

test('counts are drawn where all of them have room, and stand in the table in any case', () => {
  const large = cases['many']?.map((each) => ({ ...each, count: 12345 })) ?? [];
  expect(draw(large).svg).not.toContain('>12345<');
  expect(draw(large).table.rows[0]?.[3]).toBe('12345');
  expect(draw([cell]).svg).toMatch(/class="mark-text"[^>]*>4</);
});

test('columns stand as they first occur, or as the words order them', () => {
  const rows = [{ ...cell, column: '2099' }, cell];
  expect(draw(rows).table.rows.map((cells) => cells[1])).toEqual(['2099', '2097']);
  expect(draw(rows, 360, { columnsOrder: ['2097', '2098', '2099'] }).table.rows.map((cells) => cells[1])).toEqual(['2097', '2099']);
});

test('narrow heads stand upright, or are numbers where they would be too tall', () => {
  expect(draw(table(['甲'], YEARS.map((year) => `${year}年`))).svg).toContain('rotate(-90)');
  expect(draw(table(['甲'], [LONG, '乙'])).svg).toMatch(/>1<[\s\S]*>2</);
});

test('a linked cell says in words where it leads', () => {
  const { svg } = draw([cell, { ...cell, column: '2098', href: null }]);
  expect(svg.match(/<a /g)).toHaveLength(1);
  expect(svg).toContain('<a href="/test/1/" aria-label="测试指标一，2097：4条实绩">');
});

test.each([
  [{ state: '新状态' }, {}, 'unknown state: 新状态'],
  [{ count: -1 }, {}, 'invalid count: -1'],
  [{ column: '2100' }, { columnsOrder: ['2097'] }, 'unknown column: 2100'],
  [{}, { states: ['甲', '乙', '丙', '丁', '有实绩'] }, 'invalid states'],
])('refuses %j with %j', (wrong, more, message) => {
  expect(() => draw([{ ...cell, ...wrong }], 360, more)).toThrow(message);
});

test('a cell given twice is refused', () => {
  expect(() => draw([cell, { ...cell, state: '没有' }])).toThrow('repeated cell: 测试指标一, 2097');
});

test('description and table', () => {
  const drawn = draw([{ ...cell, count: null }]);
  expect(drawn.description).toBe('测试图，共1行；测试指标一2097有实绩（未计数）');
  expect(drawn.table.rows).toEqual([['测试指标一', '2097', '有实绩', '未计数', '4条实绩', SOURCE_A]]);
});
