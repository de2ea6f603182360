import { expect, it } from 'vitest';
import type { ShownFigure } from '../schema/views/parts.ts';
import { axisUnit } from './axis-unit.ts';

const money = (value: number, high: number | null = null) => ({ unit: 'CNY 100 million', value, high, number_en: { pattern: 'CNY {n}', factor: 1e8 } }) as ShownFigure;

it('an axis of amounts said in billions counts in billions', () => {
  const axis = axisUnit('en', [money(1200), money(16.09)]);
  expect(axis.unit).toBe('CNY billion');
  expect([axis.on(1200), axis.on(16.09)]).toEqual([120, 1.609]);
});

it('goes by the largest end', () => {
  expect(axisUnit('en', [money(0.3), money(0.2, 5)]).unit).toBe('CNY million');
  expect(axisUnit('en', [money(0.3), money(2, 40000)]).unit).toBe('CNY trillion');
});

it('below a million counts in ones', () => {
  const axis = axisUnit('en', [{ unit: '10,000 mu', value: 1.2, high: null, number_en: { pattern: '{n} mu', factor: 1e4 } } as ShownFigure]);
  expect([axis.unit, axis.on(1.2)]).toEqual(['mu', 12000]);
});

it('a unit as printed stays', () => {
  const axis = axisUnit('en', [{ unit: '亿元', value: 16.09, high: null, number_en: null } as ShownFigure]);
  expect([axis.unit, axis.on(16.09)]).toEqual(['亿元', 16.09]);
  expect(axisUnit('en', []).unit).toBe('');
});

it('a chart in Chinese counts in 亿元, though the figure carries how English says it', () => {
  const chinese = { ...money(1200), unit: '亿元' };
  const axis = axisUnit('zh', [chinese, { ...money(16.09), unit: '亿元' }]);
  expect([axis.unit, axis.on(1200), axis.on(16.09)]).toEqual(['亿元', 1200, 16.09]);
});
