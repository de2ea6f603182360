import { describe, expect, it } from 'vitest';
import { nearest, nearestTitle } from './nearest.ts';

const CODES = ['target', 'plan', 'actual', '目标', '实际'];

it.each([
  ['actuall', 'actual'],
  ['atcual', 'actual'],
  ['plam', 'plan'],
  ['实记', '实际'],
  ['targets', 'target'],
  ['preliminary', null],
  ['计', null],
  ['', null],
  ['zzzz', null],
])('%j → %j', (word, expected) => {
  expect(nearest(word, CODES)).toBe(expected);
});

it('takes the closest, and the first of equals', () => {
  expect(nearest('sample-eest', ['sample-west', 'sample-east'])).toBe('sample-west');
  expect(nearest('sample-eas', ['sample-west', 'sample-east'])).toBe('sample-east');
  expect(nearest('x', [])).toBeNull();
});

describe('a title', () => {
  const titles = ['scope_name', '范围名称', 'indicator', '指标', '位次', '位次范围', '期间起', '期间止', 'id', '来源', '总量所在行', '对象'];
  it.each([
    ['指标名称', '指标'],
    ['全市位次', '位次'],
    ['资料来源', '来源'],
    ['范围', null],
    ['范围名', '范围名称'],
    ['期间', null],
    ['provider', null],
    ['指标的位次', '位次'],
    ['indicators', 'indicator'],
    ['备注', null],
    ['位次变化', null],
    ['总量', null],
    ['绝对额', null],
  ])('%s → %s', (title, expected) => {
    expect(nearestTitle(title, titles)).toBe(expected);
  });
});
