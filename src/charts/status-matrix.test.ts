import { describe, expect, test } from 'vitest';
import { problemsIn } from './drawing-check.ts';
import { OTHER_WIDTHS, SOURCE_A, testOptions, WIDTHS } from './fixture-words.ts';
import { cases, row, theme, words } from './fixtures/status-matrix.ts';
import { statusMatrix } from './status-matrix.ts';
import type { StatusMatrixRow } from './status-matrix.ts';

describe.each(WIDTHS)('status matrix %i wide', (width) => {
  test.each(Object.entries(cases))('%s', async (name, rows) => {
    const drawn = statusMatrix.draw(rows, testOptions(width, words));
    expect(problemsIn(drawn.svg)).toEqual([]);
    expect(statusMatrix.draw(rows, testOptions(width, words))).toEqual(drawn);
    await expect(drawn.svg).toMatchFileSnapshot(`snapshots/status-matrix-${name}-${width}.svg`);
  });
});

test.each(OTHER_WIDTHS)('nothing collides %i wide', (width) => {
  for (const rows of Object.values(cases)) expect(problemsIn(statusMatrix.draw(rows, testOptions(width, words)).svg)).toEqual([]);
});

const draw = (rows: StatusMatrixRow[], width = 720) => statusMatrix.draw(rows, testOptions(width, words)).svg;

test('the area of a dot is the count', () => {
  const radii = [...draw([{ ...row, count: 40 }, { ...row, status: '推进中', count: 10 }]).matchAll(/d="M([\d.]+),0A[^>]*data-row/g)].map((found) => Number(found[1]));
  expect((radii[0] ?? 0) / (radii[1] ?? 1)).toBeCloseTo(2, 1);
});

test('a status that never occurs is left out, and an empty cell is blank', () => {
  const svg = draw([row, { ...row, theme: '测试主题二', status: '推进中' }, { ...row, status: '取消', count: 0 }]);
  expect(svg).not.toContain('>取消<');
  expect(svg.match(/<path [^>]*data-row/g)).toHaveLength(2);
});

test('no outcome is grey and open, never the colour of a result', () => {
  const svg = draw([{ ...row, status: '未公布结果' }]);
  expect(svg).toMatch(/class="mark-no-outcome" fill="#ffffff" stroke="#88929a"/);
  expect(svg).not.toContain('mark-status');
});

test('every status is named in words, wide once and narrow under each theme', () => {
  const rows = cases['many'] ?? [];
  expect(draw(rows, 720).match(/推进中/g)?.length).toBeLessThan(draw(rows, 360).match(/推进中/g)?.length ?? 0);
});

test('a word of the head is never cut: a list instead', () => {
  const rows = [...theme('甲', [1, 1, 1, 1, 1, 1, 1]), { ...row, theme: '甲', status: 'partly accomplished' }];
  expect(draw(rows)).toContain('>partly accomplished<');
});

test('statuses stand in the order of the words', () => {
  const drawn = statusMatrix.draw([{ ...row, status: '未公布结果' }, row], testOptions(360, words));
  expect(drawn.table.rows.map((cells) => cells[1])).toEqual(['建成', '未公布结果']);
});

test.each([
  [{ status: '新结果' }, 'unknown status: 新结果'],
  [{ count: 1.5 }, 'invalid count: 1.5'],
  [{ count: -1 }, 'invalid count: -1'],
])('refuses %j', (wrong, message) => {
  expect(() => draw([{ ...row, ...wrong }])).toThrow(message);
});

test('description and table', () => {
  const drawn = statusMatrix.draw([row], testOptions(360, words));
  expect(drawn.description).toBe('测试图，共1行；测试主题一建成12项');
  expect(drawn.table).toEqual({ header: ['主题', '结果', '项数', '来源'], rows: [['测试主题一', '建成', '12', SOURCE_A]] });
});
