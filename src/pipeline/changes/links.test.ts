import { describe, expect, it } from 'vitest';
import { figure, state } from './fixture-states.ts';
import { addressOf, linksOf, ownersOf, pagesOf } from './links.ts';

const event = { id: 'v1', project: 'p1', source: 'report', locator: 'p1' };
const data = state({
  zones: { east: { id: 'east', short_name: '东区', area: 'city' } },
  areas: { city: { id: 'city', name: '示例市' } },
  projects: { p1: { id: 'p1', zone: 'east', name: '示例河' } },
  sources: { report: { id: 'report', covers: 'city' } },
});

describe('a row', () => {
  it('points to what its link cells name, alone, in lists and below another cell', () => {
    const row = { zone: 'east', about: 'projects:p1|rules:r1', source: 'report', locator: 'p1|p2' };
    expect(linksOf({ table: 'figures', row }).map(({ table, id }) => `${table}:${id}`)).toEqual(['zones:east', 'projects:p1', 'rules:r1', 'sources:report', 'passages:report#p1', 'passages:report#p2']);
    expect(linksOf({ table: 'forgotten', row })).toEqual([]);
  });

  it('belongs to the zone it names, or else to that of what it links to; a zone belongs to itself', () => {
    const owners = (table: string, id: string, row: Readonly<Record<string, string>>) => ownersOf({ table, id }, row, data).map((owner) => `${owner.table}:${owner.id}`);
    expect(owners('figures', 'f1', figure())).toEqual(['zones:east']);
    expect(owners('project-events', 'v1', event)).toEqual(['zones:east']);
    expect(owners('zones', 'east', { id: 'east', area: 'city' })).toEqual(['zones:east']);
    expect(owners('passages', 'report#p1', { source: 'report', id: 'p1' })).toEqual(['areas:city']);
    expect(owners('units', '亿元', { unit: '亿元' })).toEqual([]);
  });

  it('shows on its own page and on those of what it links to', () => {
    expect(pagesOf({ table: 'project-events', id: 'v1' }, event, data)).toEqual(['/projects/p1/', '/sources/report/']);
    expect(addressOf('figures', { id: 'f1', indicator: 'income' })).toBe('/indicators/income/#f1');
    expect([addressOf('units', {}), addressOf('forgotten', {})]).toEqual([null, null]);
  });
});
