import { describe, expect, it } from 'vitest';
import { figureLine, FIGURES, line, names, view, withLines } from './fixture-base.ts';

const step = (id: string, cells: Readonly<Record<string, string>>): string =>
  line('mechanisms', { id, name: '示例周期', kind: 'cycle', cadence: '每月', status: 'planned', as_printed: '每月', source: 'sample-notice', locator: 'p3', ...cells });
const land = (id: string, cells: Readonly<Record<string, string | number>>): string =>
  figureLine(id, { indicator: 'sample-land', unit: '万亩', value: 3, as_printed: '3万亩', ...cells });
const withCycle = (...figures: string[]) => withLines({ 'data/mechanisms.csv': [step('m7', { area: 'sample-city' })], [FIGURES]: figures })('cycle');
const lastSeen = (...figures: string[]) => withCycle(...figures).rows[0]?.seen[0];

describe('the reporting cycle', () => {
  it('is empty where no document announces one', () => {
    expect(view('cycle')).toMatchObject({ steps: [], zones: [], since: null });
    expect(view('cycle').rows.map((row) => row.seen)).toEqual([[]]);
  });

  it('covers the zones of its area that have a ledger, since the plan of the area began', () => {
    const cycle = withCycle();
    expect(cycle).toMatchObject({ since: '2031-05', as_of: '2031-05-06' });
    expect([names(cycle.steps), names(cycle.zones), cycle.rows.map((row) => row.indicator.id)]).toEqual([['m7'], ['sample-east'], ['sample-land']]);
  });

  it('leaves out steps without a rhythm and those of a single zone', () => {
    const lines = [step('m7', { area: 'sample-city' }), step('m8', { area: 'sample-city', cadence: '' }), step('m9', { zone: 'sample-east' })];
    expect(withLines({ 'data/mechanisms.csv': lines })('cycle')).toMatchObject({ steps: [{ id: 'm7' }], since: '2031-05' });
    expect(withLines({ 'data/mechanisms.csv': [step('m9', { zone: 'sample-east' })] })('cycle')).toMatchObject({ steps: [], since: null, zones: [] });
  });

  it('shows the actual figure that was seen last for each zone', () => {
    expect(lastSeen()).toMatchObject({ zone: 'sample-east', figures: 1, last: { id: 'sample-f5' } });
    expect(lastSeen(land('f7', { period_start: 2032, period_end: 2032 }))).toMatchObject({ figures: 2, last: { id: 'f7' } });
    expect(lastSeen(land('f7', { period_start: 2029, period_end: 2029 }))).toMatchObject({ figures: 2, last: { id: 'sample-f5' } });
  });

  it('counts a preliminary figure too, as the map of what is published does', () => {
    expect(lastSeen(land('f7', { state: 'preliminary', period_start: 2032, period_end: 2032 }))).toMatchObject({ figures: 2, last: { id: 'f7' } });
  });

  it('takes a whole year as later than its first months', () => {
    const year = land('f7', { period_start: 2032, period_end: 2032 });
    const months = land('f8', { period_kind: 'cumulative', period_start: '2032-01', period_end: '2032-08' });
    expect(lastSeen(year, months)?.last?.id).toBe('f7');
    expect(lastSeen(months, year)?.last?.id).toBe('f7');
  });

  it('says never where nothing but aims is known', () => {
    const framed = line('indicators', {
      id: 'unseen', name: '示例未见', name_en: 'Unseen', definition: '虚构', dimension: 'area', direction: 'up', topic: 'land', framework: 'sample-review', seq: 2,
      source: 'sample-notice', locator: 't1',
    }); // prettier-ignore
    const aim = land('f7', { indicator: 'unseen', state: 'target' });
    const cycle = withLines({ 'data/mechanisms.csv': [step('m7', { area: 'sample-city' })], 'data/indicators.csv': [framed], [FIGURES]: [aim] })('cycle');
    expect(cycle.rows.map((row) => [row.indicator.id, row.seen[0]?.figures])).toEqual([['sample-land', 1], ['unseen', 0]]);
    expect(cycle.rows[1]?.seen).toEqual([{ zone: 'sample-east', figures: 0, last: null }]);
  });
});
