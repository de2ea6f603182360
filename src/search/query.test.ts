import { describe, expect, it } from 'vitest';
import { pieces } from './mark.ts';
import { wordsOf } from './query.ts';
import { sameNames } from './same.ts';

const SAME = sameNames([['示例高新区', '示例高新技术产业开发区', 'example zone'], ['乙区', '乙区']]);
const texts = (query: string) => wordsOf(query, SAME).map(({ text, loose }) => [text, loose]);

describe('a query', () => {
  it('is parted by spaces; repeated and empty words count once or not', () => {
    expect(texts('河 桥　河 “”')).toEqual([['河', false], ['桥', false]]);
    expect(texts(' 　')).toEqual([]);
  });

  it('keeps quoted words as they stand, spaces included, even while the closing quote is missing', () => {
    expect(texts('"High-tech zone" 河')).toEqual([['high-tech zone', false], ['河', false]]);
    expect(texts('“甲 乙')).toEqual([['甲乙', false]]);
    expect(texts('“示例高新技术产业开发区”')).toEqual([['示例高新技术产业开发区', false]]);
  });

  it('takes names that mean the same as one, also within a longer word', () => {
    expect(texts('示例高新技术产业开发区')).toEqual([['示例高新区', true]]);
    expect(texts('示例高新区税收')).toEqual([['示例高新区税收', true]]);
    expect(wordsOf('示例高新区税收', SAME)[0]?.spellings).toEqual(['示例高新区税收', '示例高新技术产业开发区税收']);
    expect(texts('高新区')).toEqual([['高新区', false]]);
  });
});

describe('a hit is marked', () => {
  const marked = (text: string, query: string, around?: number) => pieces(text, wordsOf(query, SAME), around).map((piece) => (piece.hit ? `[${piece.text}]` : piece.text)).join('');
  it.each([
    ['新建５Ｇ基站400个', '5g基站', '新建[５Ｇ基站]400个'],
    ['河与桥与河', '河 桥', '[河]与[桥]与[河]'],
    ['示例高新技术产业开发区税收', '示例高新区', '[示例高新技术产业开发区]税收'],
    ['1—8月', '1-8月', '[1—8月]'],
    ['没有', '河', '没有'],
    ['高新区 高', '高新 新区 高', '[高新]区 [高]'],
  ])('in %s for %s', (text, query, wanted) => {
    expect(marked(text, query)).toBe(wanted);
  });

  it('in its context', () => {
    expect(marked('一二三四五河六七八九', '河', 2)).toBe('…四五[河]六七…');
    expect(marked('河六七八九', '河', 2)).toBe('[河]六七…');
    expect(marked('of 1,609 roads 河 in every town', '河', 8)).toBe('… roads [河] in …');
  });
});
