import { describe, expect, test } from 'vitest';
import { problemsIn, readSvg } from './drawing-check.ts';
import { OTHER_WIDTHS, SOURCE_A, testOptions, WIDTHS } from './fixture-words.ts';
import { cases, row, series, words } from './fixtures/small-multiples.ts';
import { smallMultiples } from './small-multiples.ts';
import type { SmallMultiplesRow } from './small-multiples.ts';

describe.each(WIDTHS)('small multiples %i wide', (width) => {
  test.each(Object.entries(cases))('%s', async (name, rows) => {
    const drawn = smallMultiples.draw(rows, testOptions(width, words));
    expect(problemsIn(drawn.svg)).toEqual([]);
    expect(smallMultiples.draw(rows, testOptions(width, words))).toEqual(drawn);
    await expect(drawn.svg).toMatchFileSnapshot(`snapshots/small-multiples-${name}-${width}.svg`);
  });
});

test.each(OTHER_WIDTHS)('nothing collides %i wide', (width) => {
  for (const rows of Object.values(cases)) {
    expect(problemsIn(smallMultiples.draw(rows, testOptions(width, words)).svg)).toEqual([]);
    const english = { ...words, noValue: 'not published' };
    expect(problemsIn(smallMultiples.draw(rows, testOptions(width, english)).svg)).toEqual([]);
  }
});

const draw = (rows: SmallMultiplesRow[], width = 360) => smallMultiples.draw(rows, testOptions(width, words));
const marks = (svg: string, className: string) => readSvg(svg).filter(({ attributes: a }) => a['class'] === className && a['data-row'] !== undefined).map(({ attributes }) => attributes);
const heightOf = (transform = '') => Number(/,([\d.]+)\)/.exec(transform)?.[1]);

test('only consecutive periods are joined', () => {
  const lines = (rows: SmallMultiplesRow[]) => draw(rows).svg.match(/class="series-line"/g)?.length ?? 0;
  expect(lines(series('甲', [1, 2, 3]))).toBe(2);
  expect(lines(series('甲', [1, null, 3]))).toBe(0);
  expect(lines(series('甲', [1, 2, 3]).filter((each) => each.order !== 2093))).toBe(0);
});

test('a period without a value has its word, neighbouring ones share it', () => {
  const { svg } = draw([...series('甲', [1, null, null, 4]), ...series('乙', [1, null, 3, 4])]);
  expect(svg.match(/>未公布</g)).toHaveLength(2);
  expect(marks(svg, 'guide-open')).toHaveLength(3);
});

test('all panels share one scale that holds zero', () => {
  const { svg } = draw([...series('甲', [10, 20]), ...series('乙', [100])]);
  const [ten = 0, twenty = 0] = marks(svg, 'mark-value').map((mark) => heightOf(mark['transform']));
  const zero = marks(svg, 'axis').map((mark) => Number(mark['y1']))[0] ?? 0;
  expect((zero - twenty) / (zero - ten)).toBeCloseTo(2, 1);
  expect(zero - twenty).toBeLessThan(20);
});

test('first, last and highest value are printed, others not', () => {
  const { svg } = draw(series('甲', [11, 12, 19, 13, 14]));
  const printed = readSvg(svg).filter((node) => node.attributes['class'] === 'value').map((node) => node.text);
  expect(printed.sort()).toEqual(['11', '14', '19']);
});

test('estimated values are open dots, explained in the key, and dashed to their neighbours', () => {
  const { svg } = draw(series('甲', [11, 12, 13]).map((each, nth) => ({ ...each, estimated: nth === 2 })));
  expect(marks(svg, 'mark-estimate')).toHaveLength(1);
  expect(svg.match(/class="series-line-open"/g)).toHaveLength(1);
  expect(svg).toContain('推算或初步数');
  expect(draw(series('甲', [11])).svg).not.toContain('推算或初步数');
});

test('one panel beside the other only where there is room', () => {
  const heads = (width: number) => new Set(readSvg(draw(cases['many'] ?? [], width).svg).filter((node) => node.attributes['class'] === 'heading').map((node) => node.attributes['x'])).size;
  expect([280, 360, 544, 720, 1080].map(heads)).toEqual([1, 1, 2, 3, 4]);
});

test('a label without room stands below the panel with its period', () => {
  const { svg } = draw(series('甲', [1], { text: '一二三四五六七八九十'.repeat(3) }));
  expect(readSvg(svg).map((node) => node.text).join('')).toContain('2092 一二三四五');
});

test('what the words hold nothing for is refused', () => {
  expect(() => draw([row, row])).toThrow('repeated period: 测试园区甲, 2099');
  expect(() => draw([{ ...row, value: NaN }])).toThrow('invalid number: 测试园区甲, 2099');
});

test('description and table', () => {
  const drawn = draw([row, { ...row, period: '2098', order: 2098, value: null, text: '' }]);
  expect(drawn.description).toBe('测试图，共2行；测试园区甲2098未公布；测试园区甲209936.5');
  expect(drawn.table.rows).toEqual([['测试园区甲', '2098', '未公布', '未公布', SOURCE_A], ['测试园区甲', '2099', '36.5', '公布数', SOURCE_A]]);
});
