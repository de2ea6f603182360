import { expect, it } from 'vitest';
import { foldCell, foldFor } from './fold.ts';

it.each([
  ['１６.０９', '16.09'],
  ['ＡｂＣ', 'AbC'],
  ['\u3000 \u00a012\t', '12'],
  ['a b', 'a b'],
  ['10²', '10²'],
  ['16.09①', '16.09①'],
  ['㎡', '㎡'],
  ['…', '…'],
  ['（示例）', '（示例）'],
  ['', ''],
])('%j → %j', (cell, expected) => {
  expect(foldCell(cell)).toBe(expected);
});

it('leaves full-width letters in words, and takes only the outer spaces away', () => {
  expect(foldFor('text', '　Ａ股 上市　')).toBe('Ａ股 上市');
  expect(foldFor('list', '　Ａ股|Ｂ股　')).toBe('Ａ股|Ｂ股');
  expect(foldFor('option', '　Ａ　')).toBe('A');
});
