import { describe, expect, it } from 'vitest';
import { within } from './close-words.ts';
import { pieces } from './mark.ts';
import { phrasesOf } from './phrases.ts';
import { foldWords, gradeAt, variantsOf } from './words.ts';

describe('texts in words are compared', () => {
  it.each([
    ["Tai'an High-tech Zone", 'taian high tech zone'],
    ['TAI’AN  high–tech', 'taian high tech'],
    ["the zone's plan; Tai'an's", 'the zone plan taian'],
    ['café, Ｆｕｌｌ', 'cafe full'],
    ['CNY 1.609 billion (1,609 m)', 'cny 1.609 billion 1609 m'],
    ['50％, 50 %', '50% 50'],
    ['16.09亿元', '16.09 亿 元'],
    ['5G基站', '5g 基 站'],
    ['e.g. 2021–2025', 'e g 2021 2025'],
    ['“ ” — ·', ''],
  ])('without case, accents, apostrophes and marks: %s', (text, folded) => {
    expect(foldWords(text)).toBe(folded);
  });

  it.each([['zones', ['zone']], ['zone', ['zones']], ['city', ['cities']], ['cities', ['city']], ['branches', ['branch', 'branche']], ['process', ['processes']], ['status', ['statuses']], ['2020s', []], ['as', []]])('in singular and plural: %s', (word, others) => {
    expect(variantsOf(word)).toEqual(others);
  });

  it('as they stand before other forms; the last word may go on, quoted words may not', () => {
    const line = ['new', 'zones', 'planning'];
    const grade = (text: string, loose: boolean, open: boolean): number => gradeAt(line, 1, { text, loose, open });
    expect([grade('zones', true, true), grade('zone', true, false), grade('zones plan', true, true), grade('zon plan', true, true)]).toEqual([0, 1, 1, -1]);
    expect([grade('zone', false, false), grade('zones plan', false, false)]).toEqual([-1, -1]);
  });
});

describe('a query in words', () => {
  const together = (query: string): string[] => phrasesOf(query).together.map(({ text }) => text);
  const apart = (query: string): [string, boolean][] => phrasesOf(query).apart.map(({ text, open }) => [text, open === true]);

  it('is one phrase first, then words that may stand apart, of which the last may go on', () => {
    expect(together('Tax per  mu')).toEqual(['tax per mu']);
    expect(apart('Tax per mu')).toEqual([['tax', false], ['per', false], ['mu', true]]);
    expect(apart('gazelle')).toEqual([]);
    expect(together(' - ')).toEqual([]);
  });

  it('keeps quoted parts as phrases of their own', () => {
    expect(together('jining “tax per mu”')).toEqual(['jining', 'tax per mu']);
    expect(phrasesOf('“gazelle”').together[0]).toMatchObject({ loose: false });
  });

  it.each([
    ["Zones in Tai'an High-tech Zone: high tech", 'taian high tech zone', "Zones in [Tai'an High-tech Zone]: high tech"],
    ['Gazelles and a gazelle', 'gazelle', '[Gazelles] and a [gazelle]'],
    ['产值16.09亿元', '16.09亿元', '产值[16.09亿元]'],
    ['reinvest, investment', 'invest', 'reinvest, [investment]'],
  ])('marks its hits in %s', (text, query, wanted) => {
    const marked = pieces(text, phrasesOf(query).together).map((piece) => (piece.hit ? `[${piece.text}]` : piece.text));
    expect(marked.join('')).toBe(wanted);
  });
});

it.each([
  ['tecnology', 'technology', 2, true],
  ['goverment', 'government', 1, true],
  ['recieve', 'receive', 1, true],
  ['tax', 'zone', 1, false],
  ['aa', 'aabb', 1, false],
])('%s and %s are %i slips apart: %s', (one, other, slips, close) => {
  expect(within(one, other, slips)).toBe(close);
});
