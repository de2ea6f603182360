import { describe, expect, it } from 'vitest';
import type { Coverage } from '../schema/views/coverage.ts';
import type { ShownFigure } from '../schema/views/parts.ts';
import { firstPlaces, prefilled, sandboxWords } from './sandbox-text.ts';
import type { CoverageRow } from './sandbox-text.ts';

const FIGURE: ShownFigure = {
  id: 'f', zone: 'z1', scope: 'zone', breakdown: null,
  subject: '示例', indicator: 'i', state: 'actual', value: 27, high: null, comparator: 'eq', unit: '家', value_base: '27',
  unit_base: '个', period_start: '2021-01-01', period_end: '2021-12-31', period_label: '2021年', growth_pct: null, growth_basis: null, rank: null, rank_scope: null, rank_of: null,
  modality: null, as_printed: '27家', source: 's', locator: 'p1', page: '/', area: null, scope_name: null, high_base: null, qualifier: null, missing: null,
  period_kind: 'year', year_basis: 'printed', rank_count: null, level_figure: null, part_of: null, about: [], replaces: null, replaces_reason: null, note: null,
  zone_name: null, area_name: null, indicator_name: '示例', place: { source: 's', title: '示例', locator: ['p1'], label: '第1段', page: '/' }, about_refs: [],
}; // prettier-ignore

const ref = (id: string) => ({ table: 'zones', id, name: `园区${id}`, page: null });
const row = (...lasts: (Partial<ShownFigure> | null)[]): CoverageRow => ({
  indicator: ref('i'),
  cells: lasts.map((last, nth) => ({ zone: `z${nth + 1}`, actual: last === null ? 0 : 1, aims: 0, last: last === null ? null : { ...FIGURE, zone: `z${nth + 1}`, ...last } })),
});

describe('what is filled in before the reader does', () => {
  it('is the published results of all zones that have one, where they stand on one yardstick', () => {
    expect([...prefilled(row({}, { value: 30.5 }, null))].map(([zone, { value }]) => [zone, value])).toEqual([['z1', 27], ['z2', 30.5]]);
  });

  it.each<[string, CoverageRow]>([
    ['one zone only', row({}, null, null)],
    ['none', row(null, null, null)],
    ['another year', row({}, { period_start: '2022-01-01', period_end: '2022-12-31' })],
    ['a year that is not stated', row({}, { period_kind: 'not-stated', period_start: null, period_end: null })],
    ['a third zone with another year', row({}, {}, { period_start: '2022-01-01', period_end: '2022-12-31' })],
    ['no exact number', row({}, { comparator: 'gt', qualifier: '多' })],
    ['another printed unit', row({}, { unit: '万家' })],
    ['a part of the indicator', row({}, { breakdown: 'x' })],
  ])('is nothing with %s', (_, one) => {
    expect(prefilled(one).size).toBe(0);
  });

  it('stands beside the names of the zones, in the order of the indicators', () => {
    const coverage: Coverage = { as_of: '2022', zones: [ref('z1'), ref('z2')], frameworks: [], topics: [] };
    expect(firstPlaces(coverage, [row(null, {}), row({}, { value: 3 })])).toEqual([{ name: '园区z1', values: ['', '27'] }, { name: '园区z2', values: ['', '3'] }]);
  });
});

it('the words for the script are all there, with the names that the script fills in', () => {
  const words = sandboxWords('zh');
  expect(Object.values(words).every((text) => text !== '')).toBe(true);
  expect(words['first']).toMatch(/\{ranked\}.*\{items\}.*\{first\}.*\{score\}/);
});
