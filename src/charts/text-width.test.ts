import { describe, expect, test } from 'vitest';
import { textWidth, wrapText } from './text-width.ts';

const font = { size: 10, bold: false };

test('one em for each Chinese sign, 0.56 em for ASCII', () => {
  expect(textWidth('甲乙，', font)).toBe(30);
  expect(textWidth('12', font)).toBeCloseTo(11.2);
});

test('bold is wider', () => {
  expect(textWidth('甲', { ...font, bold: true })).toBeGreaterThan(10);
});

describe('wrapText', () => {
  const wrap = (text: string, width: number) => wrapText(text, width, font);

  test.each([
    ['short text stays whole', '甲乙丙', 40, ['甲乙丙']],
    ['lines are even', '甲乙丙丁戊己', 50, ['甲乙丙', '丁戊己']],
    ['a line does not begin with a comma', '甲乙丙丁，戊己庚', 40, ['甲乙丙', '丁，戊', '己庚']],
    ['a line does not end with an opening bracket', '甲乙丙（丁戊）', 40, ['甲乙丙', '（丁戊）']],
    ['a number keeps its unit', '甲乙丙12亿元', 40, ['甲乙丙', '12亿元']],
    ['English breaks at blanks', 'aa bb cc', 30, ['aa bb', 'cc']],
    ['lines of English are even only as far as no word is cut', 'aa bb cc dddddddd', 60, ['aa bb cc', 'dddddddd']],
    ['a word wider than the line is cut', 'aaaaaaaaaa', 30, ['aaaaa', 'aaaaa']],
    ['a piece wider than the line is cut around its number', '918家（+243.8%）', 50, ['918家（+', '243.8%）']],
    ['blanks are evened out', ' 甲 \n 乙 ', 90, ['甲 乙']],
    ['nothing stays nothing', '', 90, ['']],
  ])('%s', (_, text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  test('no sign is lost and no line too wide', () => {
    const text = '规上产值突破1234.5亿元（同比+24.6%），GDP增长7%以上；“测试”：完成。';
    for (let width = 60; width < 400; width += 7) {
      const lines = wrap(text, width);
      expect(lines.join('')).toBe(text);
      for (const line of lines) expect(textWidth(line, font)).toBeLessThanOrEqual(width);
    }
  });
});
