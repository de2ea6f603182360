import { expect, it } from 'vitest';
import type { ShownFigure } from '../schema/views/parts.ts';
import type { DerivedResult } from '../schema/views/derived.ts';
import { derivedAnswer } from './derived-answer.ts';
import { FIGURE } from './fixtures/figure.ts';

const row = (owner: string, value: string, subject: string, input: Partial<ShownFigure> = {}): DerivedResult =>
  ({ owner: { table: 'zones', id: owner, name: owner, page: null }, subject, value, high: null, unit: '%', comparator: 'eq', inputs: [{ ...FIGURE, ...input }] }) as unknown as DerivedResult;
const project = (name: string): Partial<ShownFigure> => ({ scope: 'project', about_refs: [{ table: 'projects', id: name, name, page: null }, { table: 'commitments', id: 'c', name: '承诺', page: null }] });
const year = (period: string): Partial<ShownFigure> => ({ period_kind: 'year', period_start: period, period_end: period });

it('several values of one owner are said one by one: "甲3.64—40%" over classes told nothing', () => {
  const rows = [row('甲', '20', '企业A类'), row('甲', '35.27', '企业B类'), row('乙', '6', '企业A类')];
  expect(derivedAnswer('zh', rows)).toEqual({ text: '甲：企业A类20%、企业B类35.27%；乙：企业A类6%', counted: false });
});

it('parts that make up their whole stand under its name, each with its share', () => {
  const share = (subject: string, count: number, value: string): DerivedResult => ({ ...row('甲', value, subject), inputs: [{ ...FIGURE, subject, value: count, ...year('2031') }, { ...FIGURE, id: 'w', subject: '列入分类的企业', value: 10 }] }) as DerivedResult;
  const rows = [share('企业A类', 3, '30'), share('企业B类', 7, '70')];
  expect(derivedAnswer('zh', rows).text).toBe('甲 列入分类的企业 2031年：A类30%、B类70%');
});

it('a project is named: a school and an industrial park in one range were "222—≈917万元/亩"', () => {
  const rows = [row('甲', '222', '投资', project('一小学')), row('甲', '917', '总投资', project('一产业园'))];
  expect(derivedAnswer('zh', rows).text).toBe('甲：一小学222%、一产业园917%');
  expect(derivedAnswer('en', rows.slice(0, 1)).text).toBe('甲: 一小学: 222%');
});

it('a value over some of the things says which; over the whole owner it needs no name', () => {
  expect(derivedAnswer('zh', [row('甲', '6.7', '某工程投资', { breakdown: '某工程' })]).text).toBe('甲：某工程投资6.7%');
  expect(derivedAnswer('zh', [row('甲', '94', '某税'), row('乙', '90', '某税')]).text).toBe('甲94%，乙90%');
});

it('of two values under one name each has its period', () => {
  expect(derivedAnswer('zh', [row('甲', '1', '签约', year('2031')), row('甲', '2', '签约', year('2032'))]).text).toBe('甲：签约（2031年）1%、签约（2032年）2%');
});

it('many values are counted by owner, not strung together', () => {
  const rows = Array.from({ length: 12 }, (_, nth) => row(nth < 5 ? '甲' : '乙', String(nth), `领域${nth}`));
  expect(derivedAnswer('zh', rows)).toEqual({ text: '甲有 5 个数，乙有 7 个数', counted: true });
});
