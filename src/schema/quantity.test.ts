import { expect, it } from 'vitest';
import { convert, unitOf, withoutMagnitude } from './quantity.ts';

it.each([
  ['16.09', '亿元', '万元', '160900'],
  ['160900', '万元', '亿元', '16.09'],
  ['0.1', '亿元', '元', '10000000'],
  ['-3.2', '千万元', '万元', '-3200'],
  ['15', '亩', '公顷', '1'],
  ['1', '公顷', '亩', '15'],
  ['1500', '亩', '平方公里', '1'],
  ['1.2', '万亩', '平方米', '8000000'],
  ['1', '亩', '平方米', null],
  ['3', '平方公里', '万平方米', '300'],
  ['27', '公里', '米', '27000'],
  ['1', '吨', '公斤', '1000'],
  ['24.6', '‰', '%', '2.46'],
  ['5', '个', '家', null],
  ['5', '亿美元', '亿元', null],
  ['5', '公里', '亿元', null],
  ['99999999999999999999.123456789', '亿元', '元', '9999999999999999999912345678.9'],
])('%s %s in %s is %s', (digits, from, to, expected) => {
  expect(convert(digits, from, to)).toBe(expected);
});

it.each([['千米', '米'], ['千克', '千克'], ['万千瓦时', '千瓦时'], ['百万元', '元'], ['万人次', '人次']])('%s measures in %s', (name, measure) => {
  expect(unitOf(name)?.measure).toBe(measure);
});

it.each(['', '亿', '万', '套房', '元/平方米', 'constructor', '__proto__'])('%j is no unit', (name) => {
  expect(unitOf(name)).toBeNull();
});

it.each([['亿元', '元'], ['千米', '千米'], ['个', '个'], ['万人次', '人次'], ['万科', '万科']])('%s without its magnitude is %s', (name, expected) => {
  expect(withoutMagnitude(name)).toBe(expected);
});
