import { expect, it } from 'vitest';
import type { DerivedResult } from '../schema/views/derived.ts';
import { derivedText } from './derived-text.ts';

const result = (value: string, unit: string, over: Partial<DerivedResult> = {}): DerivedResult => ({ value, high: null, unit, comparator: 'eq', ...over }) as DerivedResult;

it.each<[DerivedResult, string]>([
  [result('6.7', 'CNY 100 million each'), 'CNY 670 million each'],
  [result('916.7', 'CNY 10,000 per mu', { comparator: 'approx' }), '≈CNY 9.167 million per mu'],
  [result('3', 'CNY 100 million each', { high: '5', comparator: 'range' }), 'CNY 300 million–500 million each'],
  [result('12345', 'CNY per person'), 'CNY 12,345 per person'],
  [result('85.39', '%'), '85.39%'],
  [result('1.52', 'km² per mu'), '1.52 km² per mu'],
])('an amount of English is written out, never “6.7 × CNY 100 million per units”: %#', (row, said) => {
  expect(derivedText('en', row)).toBe(said);
});

it('an amount of Chinese stays in the printed unit', () => {
  expect(derivedText('zh', result('6.7', '亿元/个'))).toBe('6.7亿元/个');
});
