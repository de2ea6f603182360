import { describe, expect, test } from 'vitest';
import { commitmentsByTheme } from './commitments-by-theme.ts';
import { problemsIn } from './drawing-check.ts';
import { OTHER_WIDTHS, SOURCE_A, testOptions, WIDTHS } from './fixture-words.ts';
import { cases, row, words } from './fixtures/commitments-by-theme.ts';

describe.each(WIDTHS)('commitments by theme %i wide', (width) => {
  test.each(Object.entries(cases))('%s', async (name, rows) => {
    const drawn = commitmentsByTheme.draw(rows, testOptions(width, words));
    expect(problemsIn(drawn.svg)).toEqual([]);
    expect(commitmentsByTheme.draw(rows, testOptions(width, words))).toEqual(drawn);
    await expect(drawn.svg).toMatchFileSnapshot(`snapshots/commitments-by-theme-${name}-${width}.svg`);
  });
});

test.each(OTHER_WIDTHS)('nothing collides %i wide', (width) => {
  for (const rows of Object.values(cases)) expect(problemsIn(commitmentsByTheme.draw(rows, testOptions(width, words)).svg)).toEqual([]);
});

test('a part larger than the whole is refused', () => {
  expect(() => commitmentsByTheme.draw([{ ...row, quantified: 24 }], testOptions(360, words))).toThrow('invalid quantified: 24 of 23');
});

test('description and table', () => {
  const drawn = commitmentsByTheme.draw([row], testOptions(360, words));
  expect(drawn.description).toBe('测试图，共1行；测试主题一：23项，9项有数字');
  expect(drawn.table).toEqual({ header: ['主题', '承诺', '有数字', '来源'], rows: [['测试主题一', '23', '9', SOURCE_A]] });
});
