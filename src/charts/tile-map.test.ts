import { describe, expect, test } from 'vitest';
import { problemsIn, readSvg } from './drawing-check.ts';
import { COMMON_WORDS, LONG, OTHER_WIDTHS, SHARP, SOURCE_A, SOURCE_B, testOptions, WIDTHS } from './fixture-words.ts';
import { tileMap } from './tile-map.ts';
import type { TileMapRow, TileMapWords } from './tile-map.ts';

const words: TileMapWords = {
  ...COMMON_WORDS,
  row: '{name}{count}个（{mark}）',
  legend: '格内数字：收录的测试园区数',
  steps: [
    { from: 0, text: '0' },
    { from: 1, text: '1—4' },
    { from: 5, text: '5—9' },
    { from: 10, text: '10以上' },
  ],
  deep: '有逐项明细',
  none: '只有名录',
  notes: ['测试注：方格只示意相对位置，不是地图。'],
  columns: { name: '市', count: '园区', mark: '收录', source: '来源' },
};

const tile: TileMapRow = { id: 'a', name: '测试市', column: 2, row: 5, count: 7, countText: '7', href: '/test/a/', mark: 'none', source: SOURCE_A };

/** Two numbers for each invented place: its column and its row. */
const PLACES = '30 40 11 21 31 41 51 61 02 12 22 32 42 13 23 33'.split(' ');
const many = PLACES.map((place, nth): TileMapRow => {
  const count = (nth * 5) % 17;
  const name = `测${'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳'[nth] ?? ''}市`;
  return { ...tile, id: `t${nth}`, name, column: Number(place[0]), row: Number(place[1]), count, countText: String(count), href: nth % 4 === 0 ? null : `/test/${nth}/`, mark: nth % 5 === 1 ? 'deep' : 'none' };
});

const cases: Record<string, TileMapRow[]> = {
  none: [],
  one: [tile],
  many,
  names: [tile, { ...tile, column: 3, name: LONG, mark: 'deep', source: SOURCE_B }, { ...tile, column: 4, name: 'Testingtown', href: null, count: 12, countText: '12', mark: 'deep' }],
  sharp: [{ ...tile, name: SHARP, href: '/?a="<&', source: SHARP }],
};

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

test('where the tiles do not fit they are a list with the same numbers', () => {
  const wide = draw(Array.from({ length: 9 }, (_, nth) => ({ ...tile, column: nth })));
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
