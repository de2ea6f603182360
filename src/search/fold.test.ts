import { describe, expect, it } from 'vitest';
import { continues, fold, foldWithPositions } from './fold.ts';

describe('texts are compared', () => {
  it.each([
    ['５Ｇ 基站', '5g基站'],
    ['“三步走”', '三步走'],
    ['「三步走」《三步走》\'a\' "b"', '三步走三步走a b'],
    ['示例　河', '示例河'],
    ['（一）〔2022〕【3】［4］', '(一)(2022)(3)(4)'],
    ['1—8月', '1-8月'],
    ['1－8月', '1-8月'],
    ['1～8月', '1-8月'],
    ['——', '-'],
    ['1,609亿元', '1609亿元'],
    ['16.09 亿元', '16.09亿元'],
    ['50％', '50%'],
    ['甲，乙', '甲,乙'],
    ['High-Tech  Zone', 'high-tech zone'],
    ["Tai'an", 'taian'],
    ['', ''],
  ])('without width, case, quotes, brackets, dashes and spaces: %s', (text, plain) => {
    expect(fold(text)).toBe(plain);
  });

  it('and each folded character knows where it came from', () => {
    const original = ' Ａ “b”　——河';
    const { text, at } = foldWithPositions(original);
    expect(text).toBe('a b-河');
    expect(at.map((i) => original.charAt(i))).toEqual(['Ａ', ' ', 'b', '—', '河']);
  });

  it('a hit inside a Latin word or a number is told from one at its beginning', () => {
    const text = 'reinvest 16.09亿';
    expect(['invest', 'reinvest', '6.09', '09', '16.09', '亿'].map((part) => continues(text, text.indexOf(part)))).toEqual([true, false, true, true, false, false]);
  });
});
