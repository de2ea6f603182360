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

  const CNY = ['CNY', 'CNY million', 'CNY billion', 'CNY 10,000', 'CNY 100 million'];
  const AREA = ['mu', 'hectares (ha)', 'km²', 'm²'];

  it.each<[string, readonly string[], string, string | null]>([
    ['50 million', CNY, '50', 'CNY million'],
    ['1.5 billion', CNY, '1.5', 'CNY billion'],
    ['50,000,000', CNY, '50000000', null],
    ['50 000 000', CNY, '50000000', null],
    ['CNY 50 million', CNY, '50', 'CNY million'],
    ['cny50m', CNY, '50', 'CNY million'],
    ['RMB 50m', CNY, '50', 'CNY million'],
    ['RMB 1.5 bn', CNY, '1.5', 'CNY billion'],
    ['￥50,000,000', CNY, '50000000', 'CNY'],
    ['50 million yuan', CNY, '50', 'CNY million'],
    ['50,000,000 yuan', CNY, '50000000', 'CNY'],
    ['CNY 1,234.5 million', CNY, '1234.5', 'CNY million'],
    ['500 thousand', CNY, '500000', 'CNY'],
    ['0.0125 thousand yuan', CNY, '12.5', 'CNY'],
    ['15 mu', AREA, '15', 'mu'],
    ['1 hectare', AREA, '1', 'hectares (ha)'],
    ['2.5 ha', AREA, '2.5', 'hectares (ha)'],
    ['1 km2', AREA, '1', 'km²'],
    ['10,000 m²', AREA, '10000', 'm²'],
    ['0.5 sq. km', AREA, '0.5', 'km²'],
  ])('%s, in English', (text, units, number, unit) => {
    expect(readTyped(text, units)).toEqual({ kind: 'number', number, unit });
  });

  it.each<[string, readonly string[], string]>([
    ['decimal comma', CNY, '1,5 million'],
    ['thousands mark in a wrong place', CNY, '5,00'],
    ['Chinese groups of four', CNY, '1,0000'],
    ['points as thousands marks', CNY, '1.500.000'],
    ['another currency', CNY, '$50m'],
    ['another currency behind', CNY, '50 million USD'],
    ['hedge', CNY, 'about 50 million'],
    ['range', CNY, '50-60 million'],
    ['two numbers', CNY, '50 5'],
    ['unclear short form', CNY, '50 mil'],
    ['power of ten', CNY, '5e7'],
    ['metres for an area', AREA, '50 m'],
    ['acres', AREA, '50 acres'],
    ['money for an area', AREA, 'CNY 50'],
    ['a scale for an area', AREA, '1.5 million'],
    ['English where the form is Chinese', MONEY, '50 million'],
    ['more digits than are kept', CNY, '0.1234567891 million'],
  ])('%s is not read, and never as something else', (_mistake, units, text) => {
    expect(readTyped(text, units)).toEqual({ kind: 'unread' });
  });

  it.each(['-50 million', 'CNY -50 million', '-CNY 50 million'])('%s is below 0', (text) => {
    expect(readTyped(text, CNY)).toEqual({ kind: 'negative' });
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
