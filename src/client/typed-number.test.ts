import { describe, expect, it } from 'vitest';
import { readTyped } from './typed-number.ts';

const MONEY = ['亿元', '万元', '元'];
const LAND = ['亩', '万亩', '平方公里', '平方米'];

describe('a typed number', () => {
  it.each<[string, readonly string[], string, string | null]>([
    ['5000', MONEY, '5000', null],
    ['５，０００．５', MONEY, '5000.5', null],
    [' 3,000 ', LAND, '3000', null],
    ['5000万元', MONEY, '5000', '万元'],
    ['0.5 亿', MONEY, '0.5', '亿元'],
    ['5000万', MONEY, '5000', '万元'],
    ['80元', MONEY, '80', '元'],
    ['15亩', LAND, '15', '亩'],
    ['1.5万亩', LAND, '1.5', '万亩'],
    ['3.02％', ['%'], '3.02', '%'],
  ])('%s', (text, units, number, unit) => {
    expect(readTyped(text, units)).toEqual({ kind: 'number', number, unit });
  });

  it.each<[string, readonly string[], string]>([
    ['', MONEY, 'blank'],
    ['　', MONEY, 'blank'],
    ['-1', MONEY, 'negative'],
    ['−1万元', MONEY, 'negative'],
    ['5千万', MONEY, 'unread'],
    ['五千', MONEY, 'unread'],
    ['15万', LAND, 'unread'],
    ['15公顷', LAND, 'unread'],
    ['3%', [], 'unread'],
    ['1e5', MONEY, 'unread'],
    ['1.', MONEY, 'unread'],
    ['1234567890123456', MONEY, 'unread'],
    ['元', MONEY, 'unread'],
  ])('%s is none', (text, units, kind) => {
    expect(readTyped(text, units)).toEqual({ kind });
  });
});
