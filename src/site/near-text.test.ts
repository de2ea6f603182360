import { expect, it } from 'vitest';
import { nearInGaps, nearName } from './near-text.ts';

const ref = (id: string) => ({ table: 'zones', id, name: id, page: null });
const near = { ref: ref('近'), figures: 2, zones: [ref('甲'), ref('乙')] };
const row = (actual: Readonly<Record<string, number>>) => ({ indicator: ref('量'), near: [near], cells: Object.entries(actual).map(([zone, count]) => ({ zone, actual: count, aims: 0, last: null })) });

it('a near-named indicator is offered only where it has what is missing', () => {
  expect(nearInGaps(row({ 甲: 0, 丙: 1 }))).toEqual([near]);
  expect(nearInGaps(row({ 甲: 1, 乙: 1, 丙: 0 }))).toEqual([]);
  expect(nearInGaps(row({ 甲: 0, 丙: 0 }), '丙')).toEqual([]);
  expect(nearInGaps(row({ 甲: 0, 丙: 0 }), '甲')).toEqual([near]);
});

it('says which zones have it', () => {
  expect(nearName('zh', near)).toBe('近（甲、乙）');
  expect(nearName('zh', { ...near, zones: [] })).toBe('近');
});
