import { describe, expect, it } from 'vitest';
import { exactFirst, matchNames, normalise } from './search-rank.ts';
import type { Hit, Name } from './search-rank.ts';

const hit = (title: string, more: Partial<Hit> = {}): Hit => ({ page: `/${title}/`, title, kind: 'project', zone: null, text: '', named: false, ...more });
const ranks = (query: string, ...hits: Hit[]) => exactFirst(query, [], hits).map((one) => [one.title, one.rank]);

const name = (text: string, kind = 'projects', zone: string | null = '示例东区'): Name => ({ name: text, kind, page: `/${text}/`, zone });
const NAMES = [name('示例河工程'), name('示例河一号桥'), name('示例东区', 'zones', null), name('“三步走”', 'terms', null), name('5G基站', 'indicators', null)];
const found = (query: string): string[] => matchNames(query, NAMES, '/').map((one) => one.title);

describe('words are compared', () => {
  it.each([
    ['５Ｇ 基站', '5g基站'],
    ['“三步走”', '三步走'],
    ['「三步走」《三步走》\'a\' "b"', '三步走三步走ab'],
    ['示例　河', '示例河'],
    ['', ''],
  ])('without width, case, quotation marks and spaces: %s', (text, plain) => {
    expect(normalise(text)).toBe(plain);
  });
});

describe('names', () => {
  it('are found by a part of them, whatever the width, case and quotes', () => {
    expect(found('示例河')).toEqual(['示例河工程', '示例河一号桥']);
    expect(found('５ｇ')).toEqual(['5G基站']);
    expect(found('三步走')).toEqual(['“三步走”']);
    expect(found('《三步走》')).toEqual(['“三步走”']);
    expect(found('不存在')).toEqual([]);
  });

  it('are found by several words in any order, each of them needed', () => {
    expect(found('桥 示例河')).toEqual(['示例河一号桥']);
    expect(found('示例河 学校')).toEqual([]);
  });

  it('are found by the zone and a word, but not by the zone alone', () => {
    expect(found('示例东区 桥')).toEqual(['示例河一号桥']);
    expect(found('示例东区')).toEqual(['示例东区']);
    expect(found('示例西区 桥')).toEqual([]);
  });

  it('are nothing for a query without words', () => {
    expect(found('')).toEqual([]);
    expect(found(' 　')).toEqual([]);
  });

  it('become hits below the base address, with the kind of their page', () => {
    expect(matchNames('三步走', NAMES, '/ledger/')).toEqual([hit('“三步走”', { page: '/ledger/“三步走”/', kind: 'term', named: true })]);
    expect(matchNames('a', [name('a', 'strange')], '/')[0]?.kind).toBe('page');
  });
});

describe('results', () => {
  it('stand in the order: same name, beginning, part of the name, text, similar', () => {
    const mixed = [hit('甲', { text: '示例的河与工程示例，例河，河工' }), hit('乙', { text: '关于示例河工程' }), hit('新示例河工程'), hit('示例河工程二期'), hit('示例河工程')];
    expect(ranks('示例河工程', ...mixed)).toEqual([
      ['示例河工程', 0],
      ['示例河工程二期', 1],
      ['新示例河工程', 2],
      ['乙', 3],
      ['甲', 4],
    ]);
  });

  it('of one rank keep the order given, names first', () => {
    expect(exactFirst('河', [hit('大河'), hit('小河')], [hit('新河')]).map((one) => one.title)).toEqual(['大河', '小河', '新河']);
  });

  it('leave out pages that share only some characters with the query', () => {
    expect(ranks('示例河工程', hit('示例', { text: '别的' }))).toEqual([]);
    expect(ranks('河', hit('山'))).toEqual([]);
  });

  it('rank a name in quotes or other widths as the same name', () => {
    expect(ranks('三步走', hit('“三步走”'))).toEqual([['“三步走”', 0]]);
    expect(ranks('５Ｇ基站', hit('5G基站'))).toEqual([['5G基站', 0]]);
  });

  it('take several words as found where all of them stand, zone included', () => {
    expect(ranks('示例东区 桥', hit('一号桥', { zone: '示例东区' }), hit('二号桥', { zone: '示例西区' }))).toEqual([['一号桥', 3]]);
    expect(ranks('河 桥', hit('甲', { text: '桥在河上' }), hit('乙', { text: '只有桥' }))).toEqual([['甲', 3]]);
  });

  it('list a page once, at its best rank, with the text of whichever has one', () => {
    const twice = exactFirst('示例河', [hit('示例河', { named: true })], [hit('示例河工程', { page: '/示例河/', text: '一段文字' })]);
    expect(twice).toEqual([{ ...hit('示例河', { named: true, text: '一段文字' }), rank: 0 }]);
  });
});
