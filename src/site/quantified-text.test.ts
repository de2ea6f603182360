import { expect, it } from 'vitest';
import { sharedText } from './quantified-text.ts';

it('says where promises share a number, and nothing where each has its own', () => {
  expect(sharedText('zh', { quantified: 3, numbers: 1 })).toBe('（同一个数）');
  expect(sharedText('zh', { quantified: 9, numbers: 7 })).toBe('（共 7 个数）');
  expect(sharedText('zh', { quantified: 3, numbers: 3 })).toBe('');
  expect(sharedText('zh', { quantified: 3, numbers: 8 })).toBe('');
  expect(sharedText('zh', { quantified: 0, numbers: 0 })).toBe('');
});
