import { describe, expect, it } from 'vitest';
import { columnFreshness } from './column-freshness.ts';

const source = (date: string) => ({ source: { table: 'sources', id: 'a', name: '甲', page: '/sources/a/' }, date });
const tables = (policies: string | null, released: string | null = null) => [
  { table: 'policies', latest: policies === null ? null : source(policies), released },
  { table: 'outcomes', latest: source('2031-03-01'), released: null },
  { table: 'commitments', latest: source('2030-01-01'), released: '2031-02-01' },
];
const at = (page: string, list = tables('2031-01-01'), asOf = '2031-03-31') => columnFreshness(list, asOf).find(({ column }) => column.page === page);

describe('how recent a column is', () => {
  it('is told by the latest of its tables, in days before the latest source of the site', () => {
    expect(at('/promises/')).toMatchObject({ latest: { date: '2031-03-01' }, released: '2031-02-01', days: 30, limit: null, late: false });
  });

  it('exceeds the rule for policies after six months', () => {
    expect(at('/policies/', tables('2030-09-29'))).toMatchObject({ days: 183, late: false });
    expect(at('/policies/', tables('2030-09-28'))).toMatchObject({ days: 184, limit: 183, late: true });
  });

  it('takes a month or year alone as its last day, and never counts below none', () => {
    expect(at('/policies/', tables('2030-09'))).toMatchObject({ days: 182, late: false });
    expect(at('/policies/', tables('2031'))).toMatchObject({ days: 0 });
  });

  it('is not known without a date', () => {
    expect(at('/policies/', tables(null))).toMatchObject({ latest: null, days: null, late: false });
  });

  it('of the list of releases counts from the last release, and may be late after two weeks', () => {
    expect(at('/changes/', tables(null, '2031-03-17'))).toMatchObject({ latest: null, days: 14, limit: 14, late: false });
    expect(at('/changes/', tables(null, '2031-03-16'))).toMatchObject({ days: 15, late: true });
  });
});
