import { describe, expect, test } from 'vitest';
import { classShares } from './class-shares.ts';
import type { ClassSharesRow, ClassSharesWords } from './class-shares.ts';
import { problemsIn, readSvg } from './drawing-check.ts';
import { OTHER_WIDTHS, SOURCE_A, testOptions, WIDTHS } from './fixture-words.ts';
import { bar, cases, row, words } from './fixtures/class-shares.ts';

describe.each(WIDTHS)('class shares %i wide', (width) => {
  test.each(Object.entries(cases))('%s', async (name, rows) => {
    const drawn = classShares.draw(rows, testOptions(width, words));
    expect(problemsIn(drawn.svg)).toEqual([]);
    expect(classShares.draw(rows, testOptions(width, words))).toEqual(drawn);
    await expect(drawn.svg).toMatchFileSnapshot(`snapshots/class-shares-${name}-${width}.svg`);
  });
});

test.each(OTHER_WIDTHS)('nothing collides %i wide', (width) => {
  for (const rows of Object.values(cases)) expect(problemsIn(classShares.draw(rows, testOptions(width, words)).svg)).toEqual([]);
});

const draw = (rows: ClassSharesRow[], more: Partial<ClassSharesWords> = {}) => classShares.draw(rows, testOptions(360, { ...words, ...more }));
const segments = (svg: string) => readSvg(svg).filter(({ name, attributes: a }) => name === 'rect' && a['class']?.startsWith('mark-share') === true).map(({ attributes }) => attributes);
const ends = (svg: string) => segments(svg).map((each) => ({ name: each['class'], left: Number(each['x']) - 1, right: Number(each['x']) + Number(each['width']) + 1 }));

test('segments are shares of the printed total, what is left is not stated', () => {
  const drawn = ends(draw(bar('甲', 200, [['A', 50], ['B', 100]])).svg);
  expect(drawn.map(({ name }) => name)).toEqual(['mark-share-1', 'mark-share-2', 'mark-share-rest']);
  const [a, b, rest] = drawn.map(({ left, right }) => right - left);
  expect((b ?? 0) / (a ?? 1)).toBeCloseTo(2, 1);
  expect((rest ?? 0) / (a ?? 1)).toBeCloseTo(1, 1);
});

test('amounts that make up their total leave no remainder', () => {
  const { svg } = draw(bar('测试市 2099年', 250.1, [['A', 214.4], ['B', 35.7]]));
  expect(svg).not.toContain(words.rest);
});

test('the remainder has its word and its count', () => {
  const { svg } = draw(bar('甲', 200, [['A', 50], ['B', 100]]));
  expect(svg).toContain('>未列明<');
  expect(svg.match(/>50家</g)).toHaveLength(2);
  expect(draw(bar('甲', 150, [['A', 50], ['B', 100]])).svg).not.toContain('未列明');
});

test('the tone belongs to the class, and classes stand in the order of the words', () => {
  const { svg, table } = draw(bar('甲', 30, [['D', 10], ['B', 20]]));
  expect(segments(svg).map((each) => each['class'])).toEqual(['mark-share-2', 'mark-share-4']);
  expect(table.rows.map((cells) => cells[1])).toEqual(['B', 'D']);
});

test('every class is named with its count, also one of none', () => {
  const { svg } = draw(bar('甲', 40, [['A', 0], ['B', 39], ['C', 1]]));
  for (const text of ['A', 'B', 'C', '0家', '39家', '1家']) expect(svg).toContain(`>${text}<`);
  expect(segments(svg)).toHaveLength(2);
});

test('the hatched class is hatched, and nothing is written on it', () => {
  const { svg } = draw(bar('甲', 10, [['未评', 10]]));
  expect(svg).toMatch(/class="mark-share-5" fill="url\(#test-hatch\)"/);
  expect(svg).toContain('<pattern id="test-hatch"');
  expect(svg).not.toContain('class="mark-text');
});

test.each([
  [{ class: 'E' }, 'unknown class: E'],
  [{ count: NaN }, 'invalid count: NaN'],
  [{ total: 119 }, 'invalid total of 测试园区甲 2099年: 119, classes sum to 120'],
  [{ total: NaN }, 'invalid total'],
])('refuses %j', (wrong, message) => {
  expect(() => draw([{ ...row, ...wrong }])).toThrow(message);
});

test('refuses two totals, a class twice and more classes than tones', () => {
  expect(() => draw([row, { ...row, class: 'B', total: 600 }])).toThrow('invalid total of 测试园区甲 2099年: several');
  expect(() => draw([row, row])).toThrow('repeated class in 测试园区甲 2099年');
  expect(() => draw([row], { classes: [...'ABCDEF'] })).toThrow('too many classes: 6');
});

test('description and table', () => {
  const drawn = draw([row]);
  expect(drawn.description).toBe('测试图，共1行；测试园区甲 2099年A类120家24.0%（共500家）');
  expect(drawn.table.rows).toEqual([['测试园区甲 2099年', 'A', '120', '24.0%', '500', SOURCE_A]]);
});
