import { expect, it } from 'vitest';
import { fold, foldFor } from './fold.ts';

it.each([
  ['１６.０９', '16.09'],
  ['ＡｂＣ', 'AbC'],
  ['\u3000 \u00a012\t', '12'],
  ['12\n', '12'],
  ['a b', 'a b'],
  ['10²', '10²'],
  ['16.09①', '16.09①'],
  ['㎡', '㎡'],
  ['…', '…'],
  ['（示例）', '（示例）'],
  ['', ''],
])('%j → %j, silently', (cell, expected) => {
  expect(fold('decimal', cell)).toEqual({ text: expected, warnings: [] });
});

it.each([
  ['decimal', '16.\u200b09', '16.09', ['unseen-removed']],
  ['text', '\ufeff示例', '示例', ['unseen-removed']],
  ['text', '⼈才', '人才', ['radical-form']],
  ['text', '⻓清', '长清', ['radical-form']],
  ['decimal', "'16.09", '16.09', ['text-marker']],
  ['text', "'-3楼", '-3楼', ['text-marker']],
  ['text', "'十四五'规划", "'十四五'规划", []],
  ['text', "'1'号", "'1'号", []],
  ['id', "'\u200bjn20 ", 'jn20', ['unseen-removed', 'text-marker']],
  ['text', '\u202e示例', '\u202e示例', []],
])('%s %j → %j with %j', (kind, cell, text, warnings) => {
  expect(fold(kind, cell)).toEqual({ text, warnings });
});

it('leaves full-width letters in words, and takes only the outer spaces away', () => {
  expect(foldFor('text', '　Ａ股 上市　')).toBe('Ａ股 上市');
  expect(foldFor('list', '　Ａ股|Ｂ股　')).toBe('Ａ股|Ｂ股');
  expect(foldFor('option', '　Ａ　')).toBe('A');
});
