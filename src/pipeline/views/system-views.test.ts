import { describe, expect, it } from 'vitest';
import { figureLine, FIGURES, line, names, view, withLines, withRows } from './fixture-base.ts';

const system = (id: string): string => line('systems', { id, name: '另一示例系统', name_en: 'Another', group: 'evaluation', announces: '公布', unpublished: '数据', sources: 'sample-notice' });
const shown = (cells: Readonly<Record<string, string>>, extra: Readonly<Record<string, readonly string[]>> = {}) =>
  withLines({ ...extra, 'data/systems.csv': [system('bare')], 'data/system-views.csv': [line('system-views', { id: 'sv7', system: 'bare', title: '示例', ...cells })] })('system', 'bare');
const selected = (cells: Readonly<Record<string, string>>, extra: Readonly<Record<string, readonly string[]>> = {}): string[] =>
  shown(cells, extra).views.flatMap((part) => [...names(part.figures), ...names(part.refs)]);

describe('the data of a system', () => {
  it('are the views registered for it, in their order', () => {
    expect(view('system', 'sample-system').views.map((part) => [part.shows, names(part.figures), names(part.refs)])).toEqual([
      ['figures', ['sample-f1'], []],
      ['projects', [], ['sample-river']],
      ['rules', [], ['sample-g1']],
    ]);
    expect(view('system', 'other').views).toEqual([]);
  });

  it('are selected by zone: one, or all where none is named', () => {
    expect(selected({ shows: 'figures', zone: 'sample-east' })).toEqual(['sample-f1', 'sample-f2', 'sample-f3', 'sample-f4', 'sample-f5']);
    expect(selected({ shows: 'figures' })).toContain('sample-f6');
    expect(selected({ shows: 'figures', zone: 'sample-west' })).toEqual([]);
    expect(selected({ shows: 'commitments', zone: 'sample-east' })).toEqual(['sample-c1', 'sample-c2']);
    expect(selected({ shows: 'commitments' })).toEqual(['sample-c3', 'sample-c1', 'sample-c2']);
  });

  it('are selected by kind, by id, or by indicator', () => {
    expect(selected({ shows: 'projects', kinds: 'road' })).toEqual(['sample-bridge']);
    expect(selected({ shows: 'projects', kinds: 'road|water' })).toEqual(['sample-river', 'sample-bridge']);
    expect(selected({ shows: 'projects', kinds: 'sample-bridge' })).toEqual(['sample-bridge']);
    expect(selected({ shows: 'figures', kinds: 'sample-land|sample-f6' })).toEqual(['sample-f6', 'sample-f3', 'sample-f5']);
    expect(selected({ shows: 'carriers', kinds: 'park' })).toEqual(['sample-park']);
    expect(selected({ shows: 'evaluation-items', kinds: '示例评价' })).toEqual(['sample-w1']); // the items of one scheme share a name and a page: one link
    expect(selected({ shows: 'projects', zone: 'sample-west', kinds: 'road' })).toEqual([]);
  });

  it('name an industry once, however often it is classed', () => {
    const again = line('industry-classes', {
      id: 'i7', zone: 'sample-east', industry: 'sample-robots', class_printed: '主导产业', class: 'leading', year: 2032, year_basis: 'printed',
      as_printed: '主导产业', source: 'sample-report', locator: 'p1',
    }); // prettier-ignore
    expect(selected({ shows: 'industries', kinds: 'leading' }, { 'data/industry-classes.csv': [again] })).toEqual(['sample-robots']);
  });

  it('follow the data: a new row appears without another entry', () => {
    const more = withRows(FIGURES, figureLine('f7', {}));
    expect(names(more('system', 'sample-system').views[0]?.figures ?? [])).toEqual(['sample-f1', 'f7']);
  });
});

describe('what can be seen of a system', () => {
  it('is live with an actual or preliminary figure of its own: from a document that describes it, or with one of its mechanisms', () => {
    expect(view('system', 'sample-system')).toMatchObject({ coverage: 'live', rows: 3 });
    const preliminary = figureLine('f7', { state: 'preliminary', source: 'sample-notice', locator: 'p3' });
    expect(shown({ shows: 'figures', kinds: 'f7' }, { [FIGURES]: [preliminary] })).toMatchObject({ coverage: 'live', rows: 1 });
    expect(view('systems').find((row) => row.id === 'sample-system')).toMatchObject({ coverage: 'live', rows: 3 });
  });

  it('is only related where the results come from elsewhere, whatever they count', () => {
    expect(shown({ shows: 'figures', kinds: 'f7' }, { [FIGURES]: [figureLine('f7', {})] })).toMatchObject({ coverage: 'related', rows: 1 });
    const mechanism = line('mechanisms', { id: 'm7', zone: 'sample-east', system: 'bare', name: '示例机制', kind: 'register', status: 'planned', as_printed: '库', source: 'sample-notice', locator: 'p3' });
    const attached = { [FIGURES]: [figureLine('f7', { about: 'mechanisms:m7' })], 'data/mechanisms.csv': [mechanism] };
    expect(shown({ shows: 'figures', kinds: 'f7' }, attached)).toMatchObject({ coverage: 'live', rows: 1 });
  });

  it('is partly known with aims, names or rules only, each row counted once', () => {
    expect(shown({ shows: 'figures', kinds: 'sample-f3|sample-teams' })).toMatchObject({ coverage: 'partly', rows: 2 });
    expect(shown({ shows: 'projects' })).toMatchObject({ coverage: 'partly', rows: 2 });
    const twice = line('system-views', { id: 'sv8', system: 'bare', title: '示例', shows: 'projects', kinds: 'road' });
    expect(withLines({ 'data/systems.csv': [system('bare')], 'data/system-views.csv': [twice, twice.replace('sv8', 'sv9')] })('system', 'bare').rows).toBe(1);
  });

  it('is only announced where nothing is found', () => {
    expect(withLines({ 'data/systems.csv': [system('bare')] })('system', 'bare')).toMatchObject({ coverage: 'announced', rows: 0, views: [] });
    expect(shown({ shows: 'projects', zone: 'sample-west' })).toMatchObject({ coverage: 'announced', rows: 0 });
  });
});
