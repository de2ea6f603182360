import { describe, expect, it } from 'vitest';
import { fill } from './fill.ts';

describe('fill', () => {
  it.each([
    ['{count} 条', { count: 3 }, '3 条'],
    ['{count} {count:promise|promises}', { count: 1 }, '1 promise'],
    ['{count} {count:promise|promises}', { count: 0 }, '0 promises'],
    ['{rows} {rows:row|rows}', { rows: 4242 }, '4,242 rows'],
    ['{year}, {rows} {rows:row|rows}', { year: 2022, rows: 999 }, '2022, 999 rows'],
    ['A promise from “{plan}”.', { plan: 'The “eight roads”' }, 'A promise from “The ‘eight roads’”.'],
    ['《{plan}》', { plan: '“八条路”' }, '《“八条路”》'],
    ['{plan}', { plan: 'The “eight roads”' }, 'The “eight roads”'],
    ['{month:January|February|March} {year}', { month: 2, year: '2022' }, 'February 2022'],
  ])('%s', (sentence, values, said) => {
    expect(fill(sentence, values)).toBe(said);
  });

  it('refuses a name without a value and a number without its word', () => {
    expect(() => fill('{a}', {})).toThrow('no value for {a}');
    expect(() => fill('{m:x|y|z}', { m: 4 })).toThrow('no word number 4');
  });
});
