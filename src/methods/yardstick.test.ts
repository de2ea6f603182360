import { describe, expect, it } from 'vitest';
import { aspects, COMPARISONS, differences, onOneYardstick } from './yardstick.ts';
import type { Aspect, Comparison, Measured } from './yardstick.ts';

const FIGURE: Measured = {
  zone: 'east', area: null, scope: 'zone', scope_name: null, indicator: 'income', breakdown: null, state: 'actual', value: 7, unit_base: '元',
  period_kind: 'year', period_start: '2030', period_end: '2030', growth_pct: 3, growth_basis: 'yoy', rank: 2, rank_scope: 'province', rank_of: 'total', rank_area: 'shore', source: 's1',
}; // prettier-ignore
const f = (more: Partial<Measured> = {}): Measured => ({ ...FIGURE, ...more });

describe('two zones side by side', () => {
  it('are compared whatever their owner and source', () => {
    expect(differences(f(), f({ zone: 'west', source: 's2', value: 900 }), 'zones')).toEqual([]);
  });

  it.each<[Partial<Measured>, Aspect[]]>([
    [{ value: null }, ['number']],
    [{ indicator: 'tax' }, ['indicator']],
    [{ breakdown: '新签约' }, ['breakdown']],
    [{ scope: 'part', scope_name: '南区' }, ['scope', 'part']],
    [{ state: 'target' }, ['state']],
    [{ unit_base: '美元' }, ['unit']],
    [{ period_start: '2031', period_end: '2031' }, ['period']],
    [{ period_kind: 'cumulative', period_start: '2030-01', period_end: '2030-08' }, ['period-kind', 'period']],
    [{ period_kind: 'not-stated', period_start: null, period_end: null }, ['dated', 'period-kind', 'period']],
  ])('are not when one is %j', (more, reasons) => {
    expect(differences(f(), f({ zone: 'west', ...more }), 'zones')).toEqual(reasons);
    expect(differences(f({ zone: 'west', ...more }), f(), 'zones')).toEqual(reasons);
  });

  it('compare growth only on one stated basis', () => {
    const west = f({ zone: 'west', value: null, unit_base: null });
    expect(differences(f(), west, 'zones', 'growth')).toEqual([]);
    expect(differences(f(), { ...west, growth_basis: 'comparable' }, 'zones', 'growth')).toEqual(['basis']);
    expect(differences(f({ growth_basis: 'not-stated' }), { ...west, growth_basis: 'not-stated' }, 'zones', 'growth')).toEqual(['basis']);
  });

  it('compare ranks only in one field, of one thing', () => {
    const west = f({ zone: 'west' });
    expect(differences(f(), west, 'zones', 'rank')).toEqual([]);
    expect(differences(f(), { ...west, rank_of: 'growth' }, 'zones', 'rank')).toEqual(['field']);
    expect(differences(f(), { ...west, rank_area: 'hills' }, 'zones', 'rank')).toEqual(['field']);
    expect(differences(f(), { ...west, rank_scope: 'province-zones' }, 'zones', 'rank')).toEqual(['field']);
    expect(differences(f({ rank_scope: 'nation', rank_area: null }), { ...west, rank_scope: 'nation', rank_area: null }, 'zones', 'rank')).toEqual([]);
    expect(differences(f({ rank_of: 'not-stated' }), { ...west, rank_of: 'not-stated' }, 'zones', 'rank')).toEqual(['field']);
  });
});

describe('one owner through time', () => {
  it('sets part of a year beside the same months only', () => {
    const months = (year: number, last: string) => f({ period_kind: 'cumulative', period_start: `${year}-01`, period_end: `${year}-${last}` });
    expect(differences(months(2030, '08'), months(2031, '08'), 'series')).toEqual([]);
    expect(differences(months(2030, '08'), months(2031, '09'), 'series')).toEqual(['period-length']);
  });

  it('computes change within one source only', () => {
    const later = f({ period_start: '2031', period_end: '2031' });
    expect(differences(f(), later, 'release')).toEqual([]);
    expect(differences(f(), { ...later, source: 's2' }, 'release')).toEqual(['source']);
    expect(differences(f(), { ...later, zone: 'west' }, 'release')).toEqual(['owner']);
  });
});

describe('a part and its whole', () => {
  const date = f({ indicator: 'area', unit_base: '平方米', period_kind: 'as-of', period_start: '2030-07', period_end: '2030-07' });
  it('may be counted on a day of the period', () => {
    expect(differences(f(), date, 'parts')).toEqual([]);
    expect(differences(f(), { ...date, period_start: '2031-07', period_end: '2031-07' }, 'parts')).toEqual(['overlap']);
    expect(differences(f({ period_start: null, period_end: null }), date, 'parts')).toEqual(['overlap']);
  });
  it('need a date, unless they are of one project, park or enterprise', () => {
    const undated = { period_kind: 'not-stated', period_start: null, period_end: null };
    expect(differences(f(undated), f(undated), 'parts')).toEqual(['overlap']);
    const project = { scope: 'project', scope_name: '某项目' };
    expect(differences(f({ ...project, ...undated }), f({ ...project, ...undated }), 'parts')).toEqual([]);
    expect(differences(f(project), f({ ...project, ...undated }), 'parts')).toEqual([]);
  });
  it('count the same things, unless the source says that one contains the other', () => {
    const some = f({ breakdown: '已开工' });
    expect(differences(some, f(), 'parts')).toEqual(['breakdown']);
    expect(differences(some, f(), 'contained')).toEqual([]);
  });
});

describe('the groups of the guard', () => {
  it('leave out what has no number or no date, and keep the order', () => {
    const groups = onOneYardstick([f(), f({ zone: 'west' }), f({ value: null }), f({ zone: 'north', period_start: '2031', period_end: '2031' })], 'zones');
    expect(groups.map((group) => group.map((figure) => figure.zone))).toEqual([['east', 'west'], ['north']]);
  });

  it('hold figures that may all be compared with each other, whatever the order of the rows', () => {
    const values = { zone: ['east', 'west'], indicator: ['a', 'b'], breakdown: [null, 'x'], state: ['actual', 'target'], period_end: ['2030', '2031'] } as const;
    const all = Object.entries(values).reduce<Measured[]>((list, [key, options]) => list.flatMap((one) => options.map((option) => ({ ...one, [key]: option }))), [FIGURE]);
    for (const list of [all, [...all].reverse()]) {
      const groups = onOneYardstick(list, 'zones');
      expect(groups.flat()).toHaveLength(all.length);
      for (const group of groups) for (const a of group) for (const b of group) expect(differences(a, b, 'zones')).toEqual([]);
    }
  });
});

it('every use names aspects that exist, and none is reflexive by accident', () => {
  for (const use of Object.keys(COMPARISONS) as Comparison[]) {
    expect(COMPARISONS[use].every((aspect) => aspects.includes(aspect))).toBe(true);
    expect(differences(f(), f(), use)).toEqual([]);
  }
});
