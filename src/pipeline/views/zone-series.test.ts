import { describe, expect, it } from 'vitest';
import { figureLine, FIGURES, names, view, withRows } from './fixture-base.ts';

const seriesOf = (...lines: string[]) => withRows(FIGURES, ...lines)('zone', 'sample-east').series.map((one) => names(one.figures));
const year = (id: string, of: number, more: Readonly<Record<string, string | number>> = {}): string => figureLine(id, { period_start: of, period_end: of, ...more });
const months = (id: string, of: number, last: string): string =>
  figureLine(id, { breakdown: '示例累计', period_kind: 'cumulative', period_start: `${of}-01`, period_end: `${of}-${last}` });

describe('the series of a zone', () => {
  it('are at least two periods of one measure, oldest first', () => {
    expect(view('zone', 'sample-east').series).toEqual([]);
    const { series } = withRows(FIGURES, year('f8', 2030), year('f7', 2028))('zone', 'sample-east');
    expect(series.map((one) => [one.indicator.id, names(one.figures)])).toEqual([['sample-income', ['f7', 'f8']]]);
    expect(seriesOf(year('f7', 2030), year('f8', 2030))).toEqual([]);
  });

  it.each<[string, Readonly<Record<string, string | number>>]>([
    ['breakdown', { breakdown: '另一收入' }],
    ['indicator', { indicator: 'sample-length', unit: '公里', as_printed: '7公里' }],
    ['unit', { unit: '公里', indicator: 'sample-length', as_printed: '7公里' }],
    ['scope', { scope: 'part' }],
    ['name of the scope', { scope_name: '示例片区' }],
    ['kind of period', { period_kind: 'as-of' }],
  ])('never mix one %s with another', (_what, other) => {
    expect(seriesOf(year('f7', 2028), year('f8', 2030, other))).toEqual([]);
    expect(seriesOf(year('f7', 2028, other), year('f8', 2030, other))).toEqual([['f7', 'f8']]);
  });

  it('hold actual values only', () => {
    expect(seriesOf(year('f7', 2028), year('f8', 2030, { state: 'target' }))).toEqual([]);
    expect(seriesOf(year('f7', 2028), year('f8', 2030, { state: 'preliminary' }))).toEqual([]);
    expect(seriesOf(year('f7', 2028), year('f8', 2030, { value: '', unit: '', missing: 'not-published', as_printed: '未列' }))).toEqual([]);
  });

  it('set part of a year beside the same months only', () => {
    expect(seriesOf(months('f7', 2029, '08'), months('f8', 2030, '08'))).toEqual([['f7', 'f8']]);
    expect(seriesOf(months('f7', 2029, '08'), months('f8', 2030, '09'))).toEqual([]);
    expect(seriesOf(months('f7', 2029, '12'), year('f8', 2030, { subject: '示例累计' }))).toEqual([]);
  });

  it('set a span of years beside one of the same length only', () => {
    const span = (id: string, from: number, to: number): string => figureLine(id, { period_kind: 'span', period_start: from, period_end: to });
    expect(seriesOf(span('f7', 2021, 2025), span('f8', 2026, 2030))).toEqual([['f7', 'f8']]);
    expect(seriesOf(span('f7', 2021, 2025), span('f8', 2026, 2027))).toEqual([]);
  });

  it('include amounts as of a date, also where only that date is stated', () => {
    const asOf = (id: string, start: number | '', end: number): string => figureLine(id, { period_kind: 'as-of', period_start: start, period_end: end });
    expect(seriesOf(asOf('f7', '', 2030), asOf('f8', 2029, 2029))).toEqual([['f8', 'f7']]);
  });
});
