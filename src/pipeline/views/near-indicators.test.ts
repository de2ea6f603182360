import { describe, expect, it } from 'vitest';
import { figureLine, FIGURES, line, view, withLines } from './fixture-base.ts';

const framed = (related: string): string =>
  line('indicators', {
    id: 'unseen', name: '示例未见', name_en: 'Unseen', definition: '虚构', dimension: 'money', direction: 'up', topic: 'economy', framework: 'sample-review', seq: 2, related,
    source: 'sample-notice', locator: 't1',
  }); // prettier-ignore
const INDICATORS = 'data/indicators.csv';
const linked = (related: string, ...figures: string[]) => withLines({ [INDICATORS]: [framed(related)], [FIGURES]: figures });

describe('near-named indicators', () => {
  it('are shown with how many figures they have, and for which whole zones they have results', () => {
    const near = linked('sample-income')('indicator', 'unseen').near;
    expect(near.map(({ ref, zones }) => [ref.id, zones.map(({ id }) => id)])).toEqual([['sample-income', ['sample-east']]]);
    expect(near[0]?.figures).toBe(view('indicator', 'sample-income').rows.length);
    const aims = linked('sample-teams', figureLine('f7', { indicator: 'sample-teams', state: 'target', unit: '支', as_printed: '7支' }));
    expect(aims('indicator', 'unseen').near.find(({ ref }) => ref.id === 'sample-teams')?.zones).toEqual([]);
  });

  it('are linked from both sides, and left out where they have no figure', () => {
    const views = linked('sample-income', figureLine('f7', { indicator: 'unseen' }));
    expect(views('indicator', 'sample-income').near.map(({ ref }) => ref.id)).toEqual(['unseen']);
    expect(linked('sample-income')('indicator', 'sample-income').near).toEqual([]);
    expect(view('indicator', 'sample-income').near).toEqual([]);
  });

  it('fill no gap: the map of what is published names them and still says that nothing is', () => {
    const row = linked('sample-income')('coverage').frameworks[0]?.rows.find(({ indicator }) => indicator.id === 'unseen');
    expect(row?.cells.map(({ actual, last }) => [actual, last])).toEqual([[0, null]]);
    expect(row?.near.map(({ ref }) => ref.id)).toEqual(['sample-income']);
  });
});
