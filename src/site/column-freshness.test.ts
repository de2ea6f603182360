import { describe, expect, it } from 'vitest';
import { columnFreshness, countedTo } from './column-freshness.ts';

const source = (date: string) => ({ source: { table: 'sources', id: 'a', name: '甲', page: '/sources/a/' }, date });
const tables = (policies: string | null, released: string | null = null) => [
  { table: 'policies', latest: policies === null ? null : source(policies), released },
  { table: 'outcomes', latest: source('2031-03-01'), released: null },
  { table: 'commitments', latest: source('2030-01-01'), released: '2031-02-01' },
];
const at = (page: string, list = tables('2031-01-01'), until = '2031-03-31') => columnFreshness(list, until).find(({ column }) => column.page === page);

describe('how recent a column is', () => {
  it('is told by the latest of its tables, in days before the day counted to', () => {
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

  it('of the list of releases is not counted, since the count ends with the last release', () => {
    expect(at('/changes/', tables('2031-01-01', '2031-03-17'))).toMatchObject({ latest: null, released: '2031-03-17', days: null, late: false });
  });
});

describe('the day counted to', () => {
  it('is that of the last release, so that the newest source of the site may be late too', () => {
    const until = countedTo([{ date: '2031-12-01' }, { date: '2031-05-01' }], '2031-03-01');
    expect(until).toBe('2031-12-01');
    expect(at('/policies/', tables('2031-03-01'), until)).toMatchObject({ days: 275, late: true });
  });

  it('is the latest source before anything was released', () => {
    expect(countedTo([], '2031-03-01')).toBe('2031-03-01');
  });
});
