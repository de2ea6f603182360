import { describe, expect, test } from 'vitest';
import { commitmentsByTheme } from './commitments-by-theme.ts';
import type { CommitmentsRow, CommitmentsWords } from './commitments-by-theme.ts';
import { problemsIn } from './drawing-check.ts';
import { COMMON_WORDS, LONG, OTHER_WIDTHS, SHARP, SOURCE_A, SOURCE_B, testOptions, WIDTHS } from './fixture-words.ts';

const words: CommitmentsWords = {
  ...COMMON_WORDS,
  row: '{theme}：{total}项，{quantified}项有数字',
  total: '全部承诺',
  quantified: '其中写明数字的',
  values: '{total}项，{quantified}项有数字',
  notes: ['测试注：没有写数字的承诺也算承诺。'],
  columns: { theme: '主题', total: '承诺', quantified: '有数字', source: '来源' },
};

const row: CommitmentsRow = { theme: '测试主题一', total: 23, quantified: 9, source: SOURCE_A };

const cases: Record<string, CommitmentsRow[]> = {
  none: [],
  one: [row],
  many: [
    row,
    { ...row, theme: '测试主题二', total: 41, quantified: 41 },
    { ...row, theme: LONG, total: 8, quantified: 0, source: SOURCE_B },
    { ...row, theme: '测试主题三', total: 0, quantified: 0 },
    { ...row, theme: '测试主题四', total: 1, quantified: 1 },
  ],
  sharp: [{ ...row, theme: SHARP, source: SHARP }],
};

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
