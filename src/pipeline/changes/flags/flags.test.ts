import { describe, expect, it } from 'vitest';
import { changeReport } from '../report.ts';
import { figure, figures, flagged, state } from '../fixture-states.ts';
import { FLAG_RULES } from './index.ts';

const one = (cells: Readonly<Record<string, string>>) => ({ a: figure(cells) });
/** Both cells that a changed number touches, so that only the rule under test speaks. */
const printed = (value: string, unit = '亿元') => ({ value, unit, as_printed: `${value}${unit}` });

describe('suspicious changes', () => {
  it('have a rule each, named once', () => {
    const names = FLAG_RULES.map(({ rule }) => rule);
    expect(new Set(names).size).toBe(names.length);
  });

  it('a plausible change and a new figure raise nothing', () => {
    expect(flagged(one(printed('16')), one(printed('17.5')))).toEqual([]);
    expect(flagged({}, one({}))).toEqual([]);
    expect(flagged(one({}), one({ note: '说明' }))).toEqual([]);
  });

  it('magnitude: ten times and more, also against the period before or the row replaced', () => {
    expect(flagged(one(printed('16')), one(printed('160')))).toEqual(['magnitude-jump a']);
    expect(flagged(one(printed('16')), one(printed('1.6')))).toEqual(['magnitude-jump a']);
    expect(flagged(one(printed('16')), one(printed('159')))).toEqual([]);
    expect(flagged(one({}), { a: figure(), b: figure({ ...printed('200'), period_start: '2031', period_end: '2031' }) })).toEqual(['magnitude-jump b']);
    expect(flagged(one({}), { a: figure(), b: figure({ ...printed('200'), replaces: 'a', replaces_reason: '修订' }) })).toEqual(['magnitude-jump b']);
    expect(flagged(one({}), { a: figure(), b: figure({ ...printed('200'), zone: 'west', period_start: '2031', period_end: '2031' }) })).toEqual([]);
  });

  it('a total: what others of its kind add up to', () => {
    const parts = { a: figure({ ...printed('37'), breakdown: '甲' }), b: figure({ ...printed('22'), breakdown: '乙' }) };
    expect(flagged(parts, { ...parts, c: figure(printed('59')) })).toEqual(['adds-others-up c']);
    expect(flagged(parts, { ...parts, c: figure(printed('58')) })).toEqual([]);
    expect(flagged({}, { a: figure({ ...printed('37'), part_of: 'c' }), b: figure({ ...printed('22'), part_of: 'c' }), c: figure(printed('59')) })).toEqual([]);
    expect(flagged(parts, { ...parts, c: figure({ ...printed('59'), source: 'other' }) })).toEqual([]);
  });

  it('conversion: of a unit that figures use', () => {
    const [before, after] = ['10000', '1000'].map((factor) => new Map([...figures(one(printed('16', '万元'))), ['units', new Map([['万元', { unit: '万元', base: '元', factor_numerator: factor, factor_denominator: '1' }]])]]));
    const { flags } = changeReport(before ?? new Map(), after ?? new Map());
    expect(flags.map(({ rule, id, text }) => [rule, id, text])).toEqual([['conversion-changed', '万元', '换算分子（factor_numerator）由 10000 改为 1000，用这个单位的 1 个数都跟着变']]);
    expect(changeReport(state({ units: { 筐: { unit: '筐', base: '个', factor_numerator: '1' } } }), state({ units: { 筐: { unit: '筐', base: '个', factor_numerator: '2' } } })).flags).toEqual([]);
  });

  it('unit: ten thousand times, by the base unit', () => {
    expect(flagged(one(printed('16')), one(printed('16', '万元')))).toEqual(['unit-slip a']);
    expect(flagged(one(printed('16')), one(printed('160000', '万元')))).toEqual([]);
    expect(flagged(one({}), { a: figure(), b: figure({ ...printed('170000'), period_start: '2031', period_end: '2031' }) })).toEqual(['unit-slip b']);
  });

  it('a running total below that of an earlier month of the year', () => {
    const until = (month: string, value: string, year = '2030') => figure({ ...printed(value), period_kind: 'cumulative', period_start: `${year}-01`, period_end: `${year}-${month}` });
    expect(flagged({ a: until('05', '9') }, { a: until('05', '9'), b: until('08', '8') })).toEqual(['cumulative-falls b']);
    expect(flagged({ a: until('05', '9') }, { a: until('05', '9'), b: until('08', '12') })).toEqual([]);
    expect(flagged({ a: until('05', '9') }, { a: until('05', '9'), b: until('08', '8', '2031') })).toEqual([]);
    expect(flagged({ a: until('05', '9'), b: until('08', '10') }, { a: until('05', '11'), b: until('08', '10') })).toEqual(['cumulative-falls b']);
  });

  it('a rank beyond the number ranked, stated in the row or by another of the same list', () => {
    const ranked = (rank: string, count?: string) => figure({ rank, rank_scope: 'city', rank_of: 'total', ...(count !== undefined && { rank_count: count }) });
    expect(flagged({}, { a: ranked('7', '5') })).toEqual(['rank-outside a']);
    expect(flagged({ a: ranked('2', '5') }, { a: ranked('2', '5'), b: ranked('7') })).toEqual(['rank-outside b']);
    expect(flagged({ a: ranked('2', '5') }, { a: ranked('2', '5'), b: ranked('5') })).toEqual([]);
  });

  it('fewer figures of an indicator for a zone than before, one flag for each cell', () => {
    expect(flagged({ a: figure(), b: figure() }, { a: figure() })).toEqual(['coverage-shrinks b']);
    expect(flagged(one({}), one({ indicator: 'other' }))).toEqual(['coverage-shrinks a']);
    expect(flagged(one({}), { b: figure() })).toEqual([]);
  });

  it('parts that together exceed their whole by more than rounding', () => {
    const whole = { total: figure(printed('10')) };
    const part = (value: string, cells = {}) => figure({ ...printed(value), part_of: 'total', ...cells });
    expect(flagged(whole, { ...whole, b: part('6'), c: part('6') })).toEqual(['parts-exceed-total total']);
    // Three rounded numbers may miss the rounded total by half a unit each.
    expect(flagged(whole, { ...whole, b: part('5'), c: part('6') })).toEqual([]);
    expect(flagged(whole, { ...whole, b: part('6'), c: part('6', { state: 'target' }) })).toEqual([]);
    expect(flagged({ ...whole, b: part('6'), c: part('6') }, { ...whole, b: part('6'), c: part('6', { note: '改' }) })).toEqual(['parts-exceed-total total']);
  });

  it('a number without its printed form, and the reverse', () => {
    expect(flagged(one({}), one({ value: '17' }))).toEqual(['printed-form a']);
    expect(flagged(one({}), one({ as_printed: '约16亿元' }))).toEqual(['printed-form a']);
    expect(flagged(one({ rank: '2' }), one({ rank: '3' }))).toEqual(['printed-form a']);
  });

  it('a date that moved by a day or a year, in any table', () => {
    const flags = (a: string, b: string) => {
      const rows = (date: string) => state({ sources: { s: { id: 's', title: '甲', date } } });
      return changeReport(rows(a), rows(b)).flags.map(({ rule, text }) => `${rule} ${text.slice(-2)}`);
    };
    expect(flags('2030-02-28', '2030-03-01')).toEqual(['date-slip 一天']);
    expect(flags('2031-01-01', '2030-12-31')).toEqual(['date-slip 一天']);
    expect(flags('2030-05-04', '2031-05-04')).toEqual(['date-slip 一年']);
    expect(flags('2030', '2031')).toEqual(['date-slip 一年']);
    expect(flags('2028-02-28', '2028-03-01')).toEqual([]);
    expect(flags('2030-05', '2030-06')).toEqual([]);
  });
});
