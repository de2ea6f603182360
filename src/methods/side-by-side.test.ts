import { describe, expect, it } from 'vitest';
import { sideBySide } from './side-by-side.ts';
import type { Measured } from './yardstick.ts';

const FIGURE: Measured & { readonly id: string } = {
  id: 'a', zone: 'east', area: null, scope: 'zone', scope_name: null, indicator: 'income', breakdown: null, state: 'actual', value: 7, unit_base: '元',
  period_kind: 'year', period_start: '2030', period_end: '2030', growth_pct: null, growth_basis: null, rank: null, rank_scope: null, rank_of: null, rank_area: null, source: 's1',
}; // prettier-ignore
const f = (id: string, more: Partial<Measured> = {}) => ({ ...FIGURE, id, ...more });
const ids = (cells: readonly (readonly { readonly id: string }[])[]): string[][] => cells.map((cell) => cell.map(({ id }) => id));

describe('zones side by side', () => {
  it('share a row where the guard allows, in the order of the zones, and leave a gap where one has nothing', () => {
    const { rows, apart, single } = sideBySide([[f('a')], [f('b', { zone: 'west' })], []]);
    expect(rows.map(({ measure, cells }) => [measure, ids(cells)])).toEqual([['value', [['a'], ['b'], []]]]);
    expect([apart, single]).toEqual([[], 0]);
  });

  it('show both figures of a zone whose sources differ', () => {
    const { rows } = sideBySide([[f('a'), f('a2', { source: 's2', value: 8 })], [f('b', { zone: 'west' })]]);
    expect(ids(rows[0]?.cells ?? [])).toEqual([['a', 'a2'], ['b']]);
  });

  it('do not make a row out of one zone', () => {
    const { rows, single } = sideBySide([[f('a'), f('a2', { source: 's2' })], [f('c', { zone: 'west', indicator: 'tax' })]]);
    expect(rows).toEqual([]);
    expect(single).toBe(2);
  });

  it('tell of an indicator that is never on one yardstick, by the nearest pair', () => {
    const far = f('c', { zone: 'west', period_start: '2028', period_end: '2028', state: 'preliminary' });
    const near = f('b', { zone: 'west', period_start: '2029', period_end: '2029' });
    const { rows, apart } = sideBySide([[f('a')], [far, near]]);
    expect(rows).toEqual([]);
    expect(apart.map(({ figures, reasons }) => [figures.map(({ id }) => id), reasons])).toEqual([[['a', 'b'], ['period']]]);
  });

  it('tell of every zone that publishes it', () => {
    const { apart } = sideBySide([[f('a')], [f('b', { zone: 'west', period_start: '2029', period_end: '2029' })], [f('c', { zone: 'north', period_kind: 'half', period_start: '2028-01', period_end: '2028-06' })]]);
    expect(apart.map(({ figures, reasons }) => [figures.map(({ id }) => id), reasons])).toEqual([[['a', 'b', 'c'], ['period', 'period-kind']]]);
  });

  it('compare growth and ranks apart from amounts', () => {
    const grown = { growth_pct: 3, growth_basis: 'yoy', value: null, unit_base: null };
    const { rows } = sideBySide([[f('a', grown)], [f('b', { zone: 'west', ...grown })]]);
    expect(rows.map(({ measure }) => measure)).toEqual(['growth']);
  });
});
