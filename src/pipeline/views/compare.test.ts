import { describe, expect, it } from 'vitest';
import { FIGURES, figureLine, names, withLines } from './fixture-base.ts';

const ZONES = 'data/zones.csv';
const NORTH = 'sample-north,示例北部高新技术产业开发区,示例北区,Sample North Zone,sample-city,provincial,high-tech,,ledger,sample-notice,p1,';
const built = (...figures: string[]) => withLines({ [ZONES]: [NORTH], [FIGURES]: figures });

describe('comparisons', () => {
  it('are ready for zones with a ledger, and every zone has its sheet', () => {
    const view = built();
    expect(view('comparisons').map(({ id, zones }) => [id, names(zones)])).toEqual([['sample-east~sample-north', ['sample-east', 'sample-north']]]);
    expect(view('compareZone', 'sample-west')).toMatchObject({ coverage: 'directory', figures: [], commitments: 0 });
  });

  it('hold what the sheets hold, and only results of whole zones', () => {
    const view = built(figureLine('whole', {}), figureLine('part', { scope: 'part', scope_name: '南片' }), figureLine('aim', { state: 'target' }));
    const [east, north] = view('comparison', 'sample-east~sample-north').zones;
    expect(east).toEqual(view('compareZone', 'sample-east'));
    expect(east?.figures.map(({ id }) => id)).toContain('whole');
    expect(east?.figures.every(({ scope, state }) => scope === 'zone' && (state === 'actual' || state === 'preliminary'))).toBe(true);
    expect(north?.figures).toEqual([]);
  });

  it('count the indicators that only one zone publishes', () => {
    const { rows, apart, single, zones } = built()('comparison', 'sample-east~sample-north');
    expect([rows, apart]).toEqual([[], []]);
    expect(single).toBe(new Set(zones.flatMap(({ figures }) => figures.map(({ indicator }) => indicator))).size);
  });
});
