import { describe, expect, test } from 'vitest';
import { checkRule, inBase } from './rule-check.ts';
import type { Answers, Comparator, Condition, Logic } from './rule-check.ts';

/** 投资额低于5000万元，或用地面积低于15亩. */
const CONDITIONS: readonly Condition[] = [
  { quantity: '投资额', comparator: 'lt', threshold: '50000000', unit: '元' },
  { quantity: '用地面积', comparator: 'lt', threshold: '10000', unit: '平方米' },
];
const yuan = (wan: string): string => inBase(wan, 10000, 1);
const squareMetres = (mu: string): string => inBase(mu, 2000, 3);
const check = (wan: string | null, mu: string | null, logic: Logic = 'any', applies: Answers['applies'] = 'yes') =>
  checkRule(CONDITIONS, logic, { applies, values: [wan === null ? null : yuan(wan), mu === null ? null : squareMetres(mu)] });

describe('a rule whose conditions are joined by 或', () => {
  test.each([
    ['4999', '20', 'caught'],
    ['4999.9999', '20', 'caught'],
    ['5000', '20', 'not-caught'],
    ['5001', '20', 'not-caught'],
    ['6000', '14.9', 'caught'],
    ['6000', '15', 'not-caught'],
    ['6000', '15.1', 'not-caught'],
    ['4999', '14.9', 'caught'],
    ['5000', '15', 'not-caught'],
  ] as const)('%s 万元 and %s 亩: %s', (wan, mu, verdict) => {
    expect(check(wan, mu).verdict).toBe(verdict);
  });

  test('is caught by one met condition though the other answer is missing', () => {
    expect(check('4999', null)).toEqual({ applies: 'yes', met: ['met', 'open'], verdict: 'caught', open: ['用地面积'] });
    expect(check(null, '14.9')).toMatchObject({ verdict: 'caught', open: ['投资额'] });
  });

  test('is undecided while the missing answer could still be caught', () => {
    expect(check('5000', null)).toEqual({ applies: 'yes', met: ['not-met', 'open'], verdict: 'undecided', open: ['用地面积'] });
    expect(check(null, null)).toMatchObject({ verdict: 'undecided', open: ['投资额', '用地面积'] });
  });
});

describe('a rule whose conditions are joined by 且', () => {
  test.each([
    ['4999', '14.9', 'caught'],
    ['4999', '15', 'not-caught'],
    ['5000', null, 'not-caught'],
    ['4999', null, 'undecided'],
  ] as const)('%s 万元 and %s 亩: %s', (wan, mu, verdict) => {
    expect(check(wan, mu, 'all').verdict).toBe(verdict);
  });
});

describe('whether the rule speaks of the case', () => {
  test('a case of another kind is outside, whatever its numbers', () => {
    expect(check('1', '1', 'any', 'no').verdict).toBe('outside');
    expect(check(null, null, 'any', 'no').verdict).toBe('outside');
  });

  test('not known: never caught, but not caught where no condition is met', () => {
    expect(check('4999', '20', 'any', 'unknown').verdict).toBe('undecided');
    expect(check('5000', '15', 'any', 'unknown').verdict).toBe('not-caught');
    expect(check('5000', null, 'any', 'unknown').verdict).toBe('undecided');
  });
});

test.each([
  ['lt', [true, false, false]],
  ['lte', [true, true, false]],
  ['eq', [false, true, false]],
  ['gte', [false, true, true]],
  ['gt', [false, false, true]],
] as const)('%s below, on and above the threshold', (comparator: Comparator, expected) => {
  const condition = { quantity: '时间', comparator, threshold: '40000000/3', unit: '月' };
  const caught = ['13333333.333', '40000000/3', '13333333.334'].map((value) => checkRule([condition], 'single', { applies: 'yes', values: [value] }).verdict === 'caught');
  expect(caught).toEqual(expected);
});

test('units do not move the boundary: 0.5 亿元 is 5000 万元, 10000 平方米 is 15 亩', () => {
  const values = (yi: string, m2: string) => ({ applies: 'yes' as const, values: [inBase(yi, 100000000, 1), inBase(m2, 1, 1)] });
  expect(checkRule(CONDITIONS, 'any', values('0.5', '10000')).verdict).toBe('not-caught');
  expect(checkRule(CONDITIONS, 'any', values('0.4999999999', '10000')).met).toEqual(['met', 'not-met']);
  expect(checkRule(CONDITIONS, 'any', values('0.5', '9999.99999')).met).toEqual(['not-met', 'met']);
});

test('refuses a rule without conditions, answers that do not fit and texts that are no numbers', () => {
  expect(() => checkRule([], 'all', { applies: 'yes', values: [] })).toThrow(RangeError);
  expect(() => checkRule(CONDITIONS, 'any', { applies: 'yes', values: ['1'] })).toThrow(RangeError);
  expect(() => checkRule(CONDITIONS, 'any', { applies: 'yes', values: ['五千', null] })).toThrow(RangeError);
});
