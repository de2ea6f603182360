import { describe, expect, test } from 'vitest';
import { problemsIn, readSvg } from './drawing-check.ts';
import { OTHER_WIDTHS, SOURCE_A, testOptions, WIDTHS } from './fixture-words.ts';
import { cases, many, tile, words } from './fixtures/tile-map.ts';
import { NARROW } from './page-widths.ts';
import { tileMap } from './tile-map.ts';
import type { TileMapRow } from './tile-map.ts';

describe.each(WIDTHS)('tile map %i wide', (width) => {
  test.each(Object.entries(cases))('%s', async (name, rows) => {
    const drawn = tileMap.draw(rows, testOptions(width, words));
    expect(problemsIn(drawn.svg)).toEqual([]);
    expect(tileMap.draw(rows, testOptions(width, words))).toEqual(drawn);
    await expect(drawn.svg).toMatchFileSnapshot(`snapshots/tile-map-${name}-${width}.svg`);
  });
});

test.each(OTHER_WIDTHS)('nothing collides %i wide', (width) => {
  for (const rows of Object.values(cases)) expect(problemsIn(tileMap.draw(rows, testOptions(width, words)).svg)).toEqual([]);
});

const draw = (rows: TileMapRow[], width = 360) => tileMap.draw(rows, testOptions(width, words)).svg;
const tilesOf = (svg: string) => readSvg(svg).filter(({ attributes: a }) => a['class']?.startsWith('mark-tile-') === true && a['data-row'] !== undefined).map(({ attributes }) => attributes);

test('seven columns fit a phone: equal squares that a finger hits', () => {
  const tiles = tilesOf(draw(many));
  expect(tiles).toHaveLength(many.length);
  const sizes = new Set(tiles.flatMap(({ width, height }) => [Number(width), Number(height)]));
  expect(sizes.size).toBe(1);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
});

test('in the narrow drawing of a page seven columns are tiles taller than wide', () => {
  const tiles = tilesOf(draw(many.map((row) => ({ ...row, name: row.name.slice(0, 2) })), NARROW));
  expect(new Set(tiles.map(({ width, height }) => `${width ?? ''} ${height ?? ''}`))).toEqual(new Set(['31 37']));
});

test('where the tiles do not fit they are a list with the same numbers', () => {
  const wide = draw(Array.from({ length: 11 }, (_, nth) => ({ ...tile, column: nth })));
  expect(new Set(tilesOf(wide).map(({ width }) => width))).toEqual(new Set(['22']));
});

test('text stays inside its tile', () => {
  const nodes = readSvg(draw(many, 360));
  const tiles = tilesOf(draw(many, 360));
  for (const { attributes: a, name } of nodes.filter((node) => node.name === 'text' && node.attributes['class']?.startsWith('mark-text') === true)) {
    const box = tiles[Number(a['data-row'])] ?? {};
    expect(name).toBe('text');
    expect(Number(a['y'])).toBeGreaterThan(Number(box['y']) + 12);
    expect(Number(a['y'])).toBeLessThan(Number(box['y']) + Number(box['height']) - 5);
  }
});

test.each([
  [0, 'mark-tile-1', 'mark-text-ink'],
  [1, 'mark-tile-2', 'mark-text-ink'],
  [9, 'mark-tile-3', 'mark-text-ink'],
  [10, 'mark-tile-4', 'mark-text'],
])('%i has its step and its number', (count, step, text) => {
  const svg = draw([{ ...tile, count, countText: `n${count}` }]);
  expect(tilesOf(svg)[0]?.['class']).toBe(step);
  expect(svg).toMatch(new RegExp(`class="${text}"[^>]*>n${count}<`));
});

test('one link for a tile, and none without an address', () => {
  const svg = draw([tile, { ...tile, column: 3, href: null }, { ...tile, column: 4, mark: 'deep' }]);
  expect(svg.match(/<a href="\/test\/a\/"><rect/g)).toHaveLength(2);
  expect(readSvg(svg)[0]?.attributes['role']).toBe('group');
  expect(readSvg(draw([{ ...tile, href: null }]))[0]?.attributes['role']).toBe('img');
});

test('an address that runs something is refused', () => {
  expect(() => draw([{ ...tile, href: 'javascript:alert(1)' }])).toThrow('invalid address');
});

test.each([
  [[tile, { ...tile, id: 'b' }], 'invalid place: 2,5 of b'],
  [[{ ...tile, column: 0.5 }], 'invalid place: 0.5,5 of a'],
  [[{ ...tile, count: -1 }], 'invalid count: -1 of a'],
])('refuses %#', (rows, message) => {
  expect(() => draw(rows)).toThrow(message);
});

test.each([[[]], [[1, 1]], [[5, 1]], [[0, 1, 2, 3, 4]]])('refuses the steps %j', (from) => {
  const steps = from.map((each) => ({ from: each, text: '字' }));
  expect(() => tileMap.draw([tile], testOptions(360, { ...words, steps }))).toThrow('invalid steps');
});

test('description and table', () => {
  const drawn = tileMap.draw([tile], testOptions(360, words));
  expect(drawn.description).toBe('测试图，共1行；测试市7个（只有名录）');
  expect(drawn.table).toEqual({ header: ['市', '园区', '收录', '来源'], rows: [['测试市', '7', '只有名录', SOURCE_A]] });
});
