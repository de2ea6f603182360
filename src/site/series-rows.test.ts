import { expect, it } from 'vitest';
import type { ShownFigure } from '../schema/views/parts.ts';
import { seriesGroups } from './series-rows.ts';

const figure = (id: string, zone: string, year: string, more: Partial<ShownFigure> = {}): ShownFigure =>
  ({
    id, zone, zone_name: zone, area: null, area_name: null, scope: 'zone', scope_name: null, indicator: 'i', breakdown: null, state: 'actual', value: 1, unit: '家', unit_base: '个',
    period_kind: 'as-of', period_start: year, period_end: year, growth_pct: null, growth_basis: null, rank: null, rank_scope: null, rank_of: null, source: 's', ...more,
  }) as ShownFigure; // prettier-ignore
const ids = (...figures: ShownFigure[]): string[][] => seriesGroups(figures).map((group) => group.map(({ id }) => id));

it('draws owners beside each other once one of them has two years', () => {
  expect(ids(figure('a', 'east', '2020'), figure('b', 'east', '2024'), figure('c', 'west', '2022'))).toEqual([['a', 'b', 'c']]);
  expect(ids(figure('a', 'east', '2020'), figure('c', 'west', '2022'))).toEqual([]);
});

it('leaves out an owner whose sources differ on one year', () => {
  expect(ids(figure('a', 'east', '2020'), figure('a2', 'east', '2020', { source: 's2' }), figure('b', 'east', '2024'))).toEqual([]);
});

it('keeps targets, other breakdowns and other units away', () => {
  expect(ids(figure('a', 'east', '2020'), figure('b', 'east', '2024', { state: 'target' }))).toEqual([]);
  expect(ids(figure('a', 'east', '2020'), figure('b', 'east', '2024', { breakdown: 'x' }))).toEqual([]);
  expect(ids(figure('a', 'east', '2020', { unit: '万家' }), figure('b', 'east', '2024'))).toEqual([]);
});
