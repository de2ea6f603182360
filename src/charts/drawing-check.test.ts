import { describe, expect, test } from 'vitest';
import { problemsIn, readSvg } from './drawing-check.ts';

const sheet = (content: string) => `<svg viewBox="0 0 100 40">${content}</svg>`;
const turned = (x: number, words: string) => `<text class="label" x="0" y="14" font-size="13" transform="translate(${x},38) rotate(-90)">${words}</text>`;
const text = (x: number, words: string) => `<text class="label" x="${x}" y="20" font-size="13">${words}</text>`;

describe('readSvg', () => {
  test.each([
    ['a missing end', '<svg><g></svg>'],
    ['a crossed end', '<svg><g><text></g></text></svg>'],
    ['a bare ampersand', '<svg><text>a & b</text></svg>'],
    ['a bare quote in an attribute', '<svg aria-label="a"b"/>'],
    ['a repeated attribute', '<svg id="a" id="b"/>'],
  ])('refuses %s', (_, svg) => {
    expect(() => readSvg(svg)).toThrow();
  });
});

describe('problemsIn', () => {
  test('is silent about a clean drawing', () => {
    expect(problemsIn(sheet(text(0, '甲乙') + text(40, '丙丁')))).toEqual([]);
    expect(problemsIn(sheet(turned(0, '甲乙') + turned(17, '丙丁')))).toEqual([]);
  });

  test.each([
    ['overlapping texts', text(0, '甲乙') + text(20, '丙丁'), 'overlap'],
    ['turned text over text', turned(0, '甲乙') + text(5, '丙丁'), 'overlap'],
    ['turned text beyond the edge', turned(0, '甲乙丙'), 'outside'],
    ['text beyond the edge', text(90, '甲乙'), 'outside'],
    ['text over a mark', `${text(0, '甲乙')}<rect class="mark-actual" x="10" y="10" width="30" height="12"/>`, 'overlap'],
    ['small type', '<text x="0" y="20" font-size="11">a</text>', 'small type'],
    ['long decimals', '<rect x="0.1234"/>', 'not rounded'],
    ['a link without an address', '<a><rect x="0"/></a>', 'forbidden'],
    ['an address outside a link', '<rect href="/"/>', 'forbidden'],
    ['an inline style', '<rect style="fill:red"/>', 'forbidden'],
  ])('names %s', (_, content, problem) => {
    expect(problemsIn(sheet(content)).join()).toContain(problem);
  });
});
