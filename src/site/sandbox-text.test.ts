import { describe, expect, it } from 'vitest';
import type { ShownFigure } from '../schema/views/parts.ts';
import { directionText, sandboxWords, sideBySide } from './sandbox-text.ts';
import type { CoverageRow } from './sandbox-text.ts';

const FIGURE: ShownFigure = {
  id: 'f', zone: 'z1', scope: 'zone', breakdown: null,
  subject: '示例', indicator: 'i', state: 'actual', value: 27, high: null, comparator: 'eq', unit: '家', value_base: '27',
  unit_base: '个', period_start: '2021-01-01', period_end: '2021-12-31', period_label: '2021年', growth_pct: null, growth_basis: null, rank: null, rank_scope: null, rank_of: null, rank_area: null,
  modality: null, as_printed: '27家', source: 's', locator: 'p1', page: '/', area: null, scope_name: null, high_base: null, qualifier: null, missing: null,
  period_kind: 'year', year_basis: 'printed', rank_count: null, level_figure: null, part_of: null, about: [], replaces: null, replaces_reason: null, note: null,
  number_en: null, period_printed: true, zone_name: null, area_name: null, indicator_name: '示例', place: { source: 's', title: '示例', locator: ['p1'], label: '第1段', page: '/' }, about_refs: [],
}; // prettier-ignore

const ref = (id: string) => ({ table: 'zones', id, name: `园区${id}`, page: null });
const row = (...lasts: (Partial<ShownFigure> | null)[]): CoverageRow => ({
  indicator: ref('i'),
  near: [],
  cells: lasts.map((last, nth) => ({ zone: `z${nth + 1}`, actual: last === null ? 0 : 1, aims: 0, last: last === null ? null : { ...FIGURE, zone: `z${nth + 1}`, ...last } })),
});

describe('published results side by side', () => {
  it('need at least two zones with one, on one yardstick', () => {
    expect(sideBySide(row({}, { value: 30.5 }, null))).toBe(true);
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
  ])('cannot be with %s', (_, one) => {
    expect(sideBySide(one)).toBe(false);
  });
});

it('the direction has a word for either way, and its own for none', () => {
  expect(['up', 'down', 'none'].map((direction) => directionText('zh', direction))).toEqual(['越大越好', '越小越好', '没有方向']);
});

it('the words for the script are all there, with the names that the script fills in', () => {
  const words = sandboxWords('zh');
  expect(Object.values(words).every((text) => text !== '')).toBe(true);
  expect(words['first']).toMatch(/^按填写者自己填的数.*\{first\}.*\{score\}.*\{ranked\}.*\{items\}/);
});
