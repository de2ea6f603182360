import { expect, it } from 'vitest';
import type { DerivedResult } from '../schema/views/derived.ts';
import { shareRows } from './derived-rows.ts';

const figure = (id: string, subject: string, value: number) => ({ id, subject, value, unit: '家', period_kind: 'year', period_start: '2030', period_end: '2030', period_label: '2030年', year_basis: 'printed', place: { title: '示例' } });
const part = (subject: string, value: number, total = 10): DerivedResult =>
  ({ owner: { name: '东区' }, value: String(value * 10), high: null, unit: '%', comparator: 'eq', inputs: [figure(subject, subject, value), figure('w', '参评企业', total)] }) as unknown as DerivedResult;
const classes = (...parts: DerivedResult[]) => shareRows('zh', parts).map((row) => [row.class, row.count]);

it('are parts that make up their whole exactly, named without the words of the whole', () => {
  expect(classes(part('参评企业A类', 4), part('参评企业B类', 6))).toEqual([['A类', 4], ['B类', 6]]);
  expect(classes(part('出口', 214.4, 250.1), part('进口', 35.7, 250.1))).toHaveLength(2);
});

it('are not drawn where parts overlap or some are missing', () => {
  expect(classes(part('过亿元', 6), part('过10亿元', 2))).toEqual([]);
  expect(classes(part('a', 8), part('b', 6))).toEqual([]);
  expect(classes(part('a', 10))).toEqual([]);
});

it('are named in English by whole words, without the comma that led on from the whole', () => {
  const english = (subject: string, value: number): DerivedResult => {
    const made = part(subject, value);
    return { ...made, inputs: [made.inputs[0], { ...made.inputs[1], subject: 'Enterprises above designated size that were classified' }] } as DerivedResult;
  };
  const rows = shareRows('en', [english('Enterprises above designated size, class A', 4), english('Enterprising firms', 6)]);
  expect(rows.map((row) => row.class)).toEqual(['Class A', 'Enterprising firms']);
  expect(rows[0]?.group).toBe('东区: Enterprises above designated size that were classified, 2030');
});

it('are cut alike where they begin alike: 进口 in 进出口 was 口', () => {
  const trade = (subject: string, value: number): DerivedResult => {
    const made = part(subject, value);
    return { ...made, inputs: [made.inputs[0], { ...made.inputs[1], subject: '全市进出口总额' }] } as DerivedResult;
  };
  expect(classes(trade('全市出口', 6), trade('全市进口', 4)).map(([name]) => name)).toEqual(['出口', '进口']);
});
