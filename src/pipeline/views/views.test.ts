import { describe, expect, it } from 'vitest';
import { figureLine, FIGURES, names, view, withRows } from './fixture-base.ts';

describe('a zone', () => {
  it('counts its own rows, keeps results apart from aims (targets of the whole zone first), and lists the plans of its city apart', () => {
    const zone = view('zone', 'sample-east');
    const stages = [{ stage: 'underway', count: 1 }, { stage: 'none', count: 1 }];
    expect(zone.counts).toEqual({ commitments: 2, quantified: 1, numbers: 1, projects: 2, carriers: 2, figures: 5, actual: 2, actual_whole: 2, stages });
    expect(names(zone.results)).toEqual(['sample-f1', 'sample-f5']);
    expect(names(zone.aims)).toEqual(['sample-f4', 'sample-f3', 'sample-f2']);
    expect([names(zone.plans), names(zone.city_plans)]).toEqual([['sample-plan'], ['sample-city-plan']]);
  });

  it('counts the figures of its city, which stand on the page of the city once', () => {
    expect(view('zone', 'sample-east').city_figures).toBe(1);
    expect(view('cities').map(({ figures }) => names(figures))).toEqual([['sample-f6']]);
  });

  it('counts what a project or a firm reports among its results, but not among those of the whole zone', () => {
    const more = withRows(FIGURES, figureLine('f7', { scope: 'project', scope_name: '示例项目' }), figureLine('f8', {}));
    expect(more('zone', 'sample-east').counts).toMatchObject({ actual: 4, actual_whole: 3 });
  });

  it('without rows of its own is empty, not absent', () => {
    expect(view('zone', 'sample-west')).toMatchObject({ plans: [], results: [], aims: [], carriers: [], counts: { figures: 0 } });
  });
});

describe('a plan', () => {
  it('lists its themes in depth, with the commitments under each', () => {
    const plan = view('plan', 'sample-plan');
    expect(plan.blocks.map((block) => [block.id, block.depth, names(block.commitments)])).toEqual([
      ['sample-theme', 1, ['sample-c2']],
      ['sample-subtheme', 2, ['sample-c1']],
    ]);
    expect(plan.themes.map((theme) => [theme.ref.id, theme.commitments, theme.quantified])).toEqual([['sample-theme', 2, 1]]);
  });

  it('loses no commitment', () => {
    const listed = view('plans').flatMap((card) => view('plan', card.id).blocks.flatMap((block) => names(block.commitments)));
    expect(listed.sort()).toEqual(names(view('commitments')).sort());
  });
});

describe('a commitment', () => {
  it('stands under its themes, outermost first, beside its siblings', () => {
    expect(names(view('commitment', 'sample-c1').themes)).toEqual(['sample-theme', 'sample-subtheme']);
    expect(view('commitment', 'sample-c2')).toMatchObject({ siblings: [], owner: { table: 'zones' } });
    expect(view('commitment', 'sample-c3').owner).toMatchObject({ table: 'areas', id: 'sample-city' });
  });

  it('has its own departments, and else those of its themes', () => {
    expect(view('commitment', 'sample-c3').departments.map((group) => group.role)).toEqual(['cooperating']);
    const more = withRows('data/commitments/sample-city.csv', 'sample-c4,sample-city-plan,sample-city-theme,,sample-city,2,另一条示例,,serve,,none,,,not-stated,,另一条,sample-notice,p3,');
    expect(more('commitment', 'sample-c4').departments.map((group) => group.role)).toEqual(['lead']);
    expect(names(more('commitment', 'sample-c4').siblings)).toEqual(['sample-c3']);
  });
});

describe('a project', () => {
  it('shows the event with the latest date', () => {
    expect(view('project', 'sample-river').latest).toMatchObject({ stage: 'started', mode: 'actual', date: '2031-03' });
    expect(view('project', 'sample-bridge').latest).toBeNull();
    const later = withRows('data/project-events.csv', 'sample-v3,sample-river,opened,开放,actual,2031-06,printed,开放,sample-report,p1,', 'sample-v4,sample-river,other,其他,actual,,not-stated,其他,sample-report,p1,');
    expect(later('project', 'sample-river').latest?.stage).toBe('opened');
  });

  it('takes an event without a date by the date of its source: a later report was passed over for an older event', () => {
    const river = withRows('data/project-events.csv', 'sample-v3,sample-river,opened,开放,actual,2031-07,printed,开放,sample-report,p1,', 'sample-v4,sample-river,other,其他,planned,,not-stated,其他,sample-notice,p1,');
    expect(river('project', 'sample-river').events.map(({ id, date, reported }) => [id, date, reported])).toEqual([
      ['sample-v2', '2031', null],
      ['sample-v1', '2031-03', null],
      ['sample-v4', null, '2031-05-06'],
      ['sample-v3', '2031-07', null],
    ]);
    const last = withRows('data/project-events.csv', 'sample-v4,sample-river,other,其他,planned,,not-stated,其他,sample-notice,p1,');
    expect(last('project', 'sample-river').latest).toMatchObject({ stage: 'other', date: null, reported: '2031-05-06' });
  });

  it('lists what it is part of, its parts and where else it is mentioned', () => {
    expect(names(view('project', 'sample-river').parts)).toEqual(['sample-bridge']);
    expect(view('project', 'sample-bridge').part_of?.id).toBe('sample-river');
    expect(view('project', 'sample-river').mentions).toHaveLength(1);
  });
});

describe('the other pages', () => {
  it('a source lists every figure at its first passage, and the rest beside', () => {
    const { passages, counts, misprints } = view('source', 'sample-report');
    expect(passages.map((p) => [p.id, names(p.figures), p.continues])).toEqual([
      ['p1', ['sample-f1', 'sample-f2'], null],
      ['p2', ['sample-f3', 'sample-f4', 'sample-f5'], 'p1'],
    ]);
    expect(counts.find((count) => count.table === 'figures')?.rows).toBe(5);
    expect(misprints.map((m) => [m.printed, m.passage])).toEqual([['示列', 'p2']]);
  });

  it('an indicator has every figure of it, and the framework lists its indicators', () => {
    expect(names(view('indicator', 'sample-land').rows)).toEqual(['sample-f3', 'sample-f5']);
    expect(view('evaluation').frameworks.map((f) => [f.ref.id, f.indicators.map((i) => i.ref.id)])).toEqual([['sample-review', ['sample-land']]]);
    expect(view('evaluation').departments).toMatchObject([{ lead: 1, responsible: 0, cooperating: 0, tasks: 2 }]);
    expect(view('department', 'sample-bureau').duties.map((duty) => duty.target.id)).toEqual(['sample-land', 'sample-city-theme', 'sample-c3']);
  });

  it('mechanisms without a system are gathered, not lost', () => {
    expect(names(view('system', 'sample-system').blocks)).toEqual(['sample-review']);
    expect(names(view('system', 'other').blocks)).toEqual(['sample-register']);
  });

  it('the home page is dated by the latest source, and names include aliases', () => {
    expect(view('home').latest_source).toBe('2031-05-06');
    expect(view('names').filter((line) => line.page === '/projects/sample-river/').map((line) => line.name)).toEqual(['示例河工程', '示例水系', '样本河']);
    expect(view('names').filter((line) => line.kind === 'zones').map((line) => line.name)).toContain('示例东部高新技术产业开发区');
  });
});
