import { describe, expect, it } from 'vitest';
import { FIGURES, figureLine, line, withLines } from '../views/fixture-base.ts';

const TABLE = 'data/derived-indicators.csv';
const indicator = (cells: Readonly<Record<string, string | number>>): string =>
  line('derived-indicators', { id: 'd', name: '示例', name_en: 'Sample', formula: 'share', digits: 1, caution: '示例', ...cells });
const SHARE = indicator({ numerator: 'sample-income', denominator: 'sample-length' });

const whole = (more: Readonly<Record<string, string | number>> = {}): string =>
  figureLine('w', { indicator: 'sample-length', unit: '公里', value: 28, as_printed: '28公里', ...more });
const derive = (definition: string, ...figures: string[]) => withLines({ [TABLE]: [definition], [FIGURES]: figures })('derived', 'd');

const RATIO = indicator({ formula: 'ratio', numerator: 'sample-income', denominator: 'sample-length' });

describe('a ratio', () => {
  it('sets an amount against another of one owner, period and source, rounded as declared, with the exact value beside it', () => {
    const { rows } = derive(RATIO, figureLine('p', { value: 7 }), whole());
    expect(rows.map(({ value, exact, unit, comparator, state, working, inputs }) => [value, exact, unit, comparator, state, working, inputs.map((i) => i.id)])).toEqual([
      ['2500000', '2500000', '%', 'eq', 'actual', '7亿元 ÷ 28公里', ['p', 'w']],
    ]);
  });

  it.each<[string, Readonly<Record<string, string | number>>, string[]]>([
    ['another period', { period_start: 2028, period_end: 2028 }, ['overlap']],
    ['another source', { source: 'sample-notice', locator: 'p3' }, ['source']],
    ['another set of things', { breakdown: '已开工' }, ['breakdown']],
    ['nothing to divide by', { value: 0, as_printed: '0公里' }, ['zero']],
  ])('is refused for %s, with the reason', (_what, more, reasons) => {
    const { rows, refused } = derive(RATIO, figureLine('p', {}), whole(more));
    expect(rows).toEqual([]);
    expect(refused.find(({ figure }) => figure.id === 'p')).toMatchObject({ nearest: { id: 'w' }, reasons });
  });

  it('is refused where two wholes fit, or none is published', () => {
    const two = derive(RATIO, figureLine('p', {}), whole(), whole({ id: 'w2' }));
    expect(two.refused.find(({ figure }) => figure.id === 'p')?.reasons).toEqual(['ambiguous']);
    const none = derive(indicator({ numerator: 'sample-length', denominator: 'sample-income' }), whole({ zone: '', area: '' }).replace('w,,,', 'w,sample-east,,'));
    expect(none.rows).toEqual([]);
  });

});

describe('a share', () => {
  it('needs a source that says that the whole contains the part', () => {
    expect(derive(SHARE, figureLine('p', {}), whole()).refused.find(({ figure }) => figure.id === 'p')?.reasons).toEqual(['not-said-to-contain']);
  });

  it('is refused when the part is larger than its whole', () => {
    const same = indicator({ numerator: 'sample-income', denominator: 'sample-income' });
    const { rows, refused } = derive(same, figureLine('p', { part_of: 'w', value: 9, as_printed: '9亿元' }), figureLine('w', { value: 8, as_printed: '8亿元' }));
    expect(rows).toEqual([]);
    expect(refused.find(({ figure }) => figure.id === 'p')?.reasons).toEqual(['larger-than-whole']);
  });

  it('takes the whole of which the source says that it contains the part, even if it counts more things', () => {
    const { rows } = derive(SHARE, figureLine('p', { breakdown: '已开工', part_of: 'w' }), whole());
    expect(rows).toHaveLength(1);
    const other = derive(SHARE, figureLine('p', { part_of: 'x' }), whole(), figureLine('x', { breakdown: '另一批' }));
    expect(other.refused.find(({ figure }) => figure.id === 'p')?.reasons).toEqual(['other-whole']);
  });

  it('of something done against something planned counts as done', () => {
    expect(derive(RATIO, figureLine('p', {}), whole({ state: 'plan' })).rows[0]?.state).toBe('actual');
  });
});

describe('a quotient', () => {
  const QUOTIENT = indicator({ formula: 'quotient', numerator: 'sample-income', denominator: 'sample-length', numerator_unit: '亿元', denominator_unit: '公里', digits: 2 });
  it('carries both units, the doubt of both amounts, and a planned amount stays planned', () => {
    const { rows } = derive(QUOTIENT, figureLine('p', { state: 'plan' }), whole({ value: 12, comparator: 'approx', as_printed: '约12公里' }));
    expect(rows[0]).toMatchObject({ value: '0.58', exact: '7/12', unit: '亿元/公里', comparator: 'approx', state: 'plan' });
  });
});

describe('a change', () => {
  const CHANGE = indicator({ formula: 'change' });
  const of = (id: string, year: number, value: number, more: Readonly<Record<string, string | number>> = {}) =>
    figureLine(id, { period_start: year, period_end: year, value, as_printed: `${value}亿元`, ...more });

  it('is computed between two periods of one source only', () => {
    const { rows, refused } = derive(CHANGE, of('a', 2028, 10), of('b', 2029, 13, { source: 'sample-notice', locator: 'p3' }), of('c', 2030, 16));
    expect(rows.map(({ value, inputs }) => [value, inputs.map((i) => i.id)])).toEqual([['60', ['c', 'a']]]);
    expect(refused.map(({ figure, nearest, reasons }) => [figure.id, nearest?.id, reasons])).toEqual([['b', 'a', ['source']]]);
  });

  it('is refused when one value is not exact', () => {
    const { rows, refused } = derive(CHANGE, of('a', 2028, 10), of('b', 2029, 13, { comparator: 'gt' }));
    expect(rows).toEqual([]);
    expect(refused[0]?.reasons).toEqual(['inexact']);
  });
});

describe('counts', () => {
  it('of commitments with an outcome say the rows behind them', () => {
    const [row] = derive(indicator({ formula: 'delivery' })).rows;
    expect(row?.counts.reduce((sum, { count }) => sum + count, 0)).toBe(Number(row?.working.split(' ÷ ')[1]));
  });

  it('of months run from the last result to the latest source, not to today', () => {
    const rows = derive(indicator({ formula: 'freshness', digits: 0 })).rows;
    expect(rows.length).toBeGreaterThan(0);
    for (const { working, value } of rows) {
      const [now = '', end = ''] = working.split(' − ');
      const months = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5));
      expect(Number(value)).toBe(months(now) - months(end));
    }
  });
});
