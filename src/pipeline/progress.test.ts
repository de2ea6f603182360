import { describe, expect, it } from 'vitest';
import { FIGURES, figureLine, withRows } from './views/fixture-base.ts';

const year = (id: string, of: number, value: number, more: Readonly<Record<string, string | number>> = {}): string =>
  figureLine(id, { period_start: of, period_end: of, value, as_printed: `${value}亿元`, ...more });
const judge = (...figures: string[]) => withRows(FIGURES, ...figures)('progress').find(({ target }) => target.id === 't');
const target = (value: number, of = 2035): string => year('t', of, value, { state: 'target' });

describe('a target', () => {
  it('without a later figure is not judged, and the reason is said', () => {
    const line = withRows(FIGURES, figureLine('t', { indicator: 'sample-length', unit: '公里', as_printed: '7公里', state: 'target' }))('progress').find((one) => one.target.id === 't');
    expect(line).toMatchObject({ status: 'not-assessable', reason: 'no-result', results: [], nearest: null });
  });

  it('is not judged by a figure on another yardstick, which is named with the aspects', () => {
    expect(judge(target(20), year('r', 2029, 9, { breakdown: '其中一批' }))).toMatchObject({ reason: 'other-yardstick', nearest: { id: 'r' }, aspects: ['breakdown'], results: [] });
  });

  it('of a period with a result is compared with it alone', () => {
    expect(judge(target(7, 2029), year('r', 2029, 7))).toMatchObject({ method: 'same-period', status: 'reached', steps: { aim: 7e8, got: 7e8 } });
    expect(judge(target(8, 2029), year('r', 2029, 7))).toMatchObject({ method: 'same-period', status: 'not-reached' });
    expect(judge(target(8, 2029), year('r', 2029, 7, { comparator: 'gt' }))).toMatchObject({ status: 'not-assessable', reason: 'inexact' });
    expect(judge(target(6, 2029), year('r', 2029, 7, { comparator: 'gt' }))).toMatchObject({ status: 'reached' });
  });

  it('ahead is judged by the linear rule where the indicator is an amount, and published with its inputs and steps', () => {
    const past = [2025, 2026, 2027, 2028, 2029, 2030].map((of, nth) => year(`r${nth}`, of, 10 + 2 * nth));
    const line = judge(target(30), ...past);
    expect(line).toMatchObject({ method: 'linear-projection', status: 'sun', reason: null, steps: { meanChange: 2e8, projected: 30e8, missShare: 0 } });
    expect(line?.results.map(({ id }) => id)).toEqual(['r0', 'r1', 'r2', 'r3', 'r4', 'r5']);
    expect(judge(target(40), ...past)?.status).toBe('cloud');
    expect(judge(target(30), ...past.slice(0, 2))).toMatchObject({ status: 'not-assessable', reason: 'too-few-observations' });
  });

  it('that two sources print is one target; a part of a target is told with it', () => {
    const lines = withRows(FIGURES, target(20), year('t2', 2035, 20, { state: 'target', source: 'sample-notice', locator: 'p3' }), year('t3', 2035, 5, { state: 'target', breakdown: '其中', part_of: 't' }))('progress');
    const ids = lines.map((line) => [line.target.id, ...line.repeats.map(({ id }) => id)]);
    expect(ids).toContainEqual(['t', 't2']);
    expect(ids.flat()).not.toContain('t3');
  });

  it('that is past when the first result comes is not judged by it', () => {
    expect(judge(target(5, 2020), ...[2025, 2026, 2027, 2028, 2029, 2030].map((of) => year(`r${of}`, of, of)))).toMatchObject({ reason: 'target-before-latest' });
  });
});
