import { describe, expect, it } from 'vitest';
import { chosenAtFirst, saidIn, unitsToAnswerIn } from './unit-choices.ts';

const unit = (name: string, numerator: number, denominator = 1) => ({ unit: name, numerator, denominator });
const CHINESE = [unit('亿元', 100_000_000), unit('万元', 10_000), unit('元', 1)];
const MONEY = [unit('CNY 100 million', 100_000_000), unit('CNY 10,000', 10_000), unit('CNY', 1)];
const LAND = [unit('mu', 2000, 3), unit('10,000 mu', 20_000_000, 3), unit('m²', 1)];

describe('the units a reader may answer in', () => {
  it('are those of the tables in Chinese, the printed one chosen', () => {
    expect(unitsToAnswerIn('zh', CHINESE)).toEqual(CHINESE);
    expect(chosenAtFirst(CHINESE, '万元')).toBe('万元');
  });

  it('begin in English with plain money, so that 50,000,000 is never taken for as many times CNY 10,000', () => {
    const units = unitsToAnswerIn('en', MONEY);
    expect(units.map(({ unit: name, numerator }) => [name, numerator])).toEqual([
      ['CNY', 1],
      ['CNY million', 1_000_000],
      ['CNY billion', 1_000_000_000],
      ['CNY 100 million', 100_000_000],
      ['CNY 10,000', 10_000],
    ]);
    expect(chosenAtFirst(units, 'CNY 10,000')).toBe('CNY');
  });

  it('stay as they are where they are no money', () => {
    expect(unitsToAnswerIn('en', LAND)).toEqual(LAND);
    expect(chosenAtFirst(LAND, 'mu')).toBe('mu');
  });

  it.each([
    ['zh', '万元', '{n}万元'],
    ['en', 'CNY', 'CNY {n}'],
    ['en', 'CNY million', 'CNY {n} million'],
    ['en', 'CNY 10,000', '{n} × CNY 10,000'],
    ['en', 'CNY 100 million', '{n} × CNY 100 million'],
    ['en', '10,000 mu', '{n} × 10,000 mu'],
    ['en', 'hectares (ha)', '{n} ha'],
    ['en', 'km²', '{n} km²'],
  ] as const)('%s %s is told as %s', (lang, name, said) => {
    expect(saidIn(lang, name)).toBe(said);
  });
});
