import { describe, expect, it } from 'vitest';
import { figureLine, FIGURES, line, names, view, withLines, withRows } from './fixture-base.ts';

const outcome = (id: string, stage: string, date: string | number, more: Readonly<Record<string, string>> = {}): string =>
  line('outcomes', { id, commitment: 'sample-c2', stage, summary: '示例结果', date, year_basis: 'printed', source: 'sample-report', locator: 'p1', ...more });
const statusWith = (...outcomes: string[]) => withRows('data/outcomes.csv', ...outcomes)('commitment', 'sample-c2').status;

describe('the status of a commitment', () => {
  it('is the latest step reported, whatever the order of the rows', () => {
    expect(view('commitment', 'sample-c1').status).toEqual({ stage: 'underway', date: '2031-06', outcomes: 2, searched: null });
    expect(statusWith(outcome('o7', 'delivered', '2033-01'), outcome('o8', 'started', '2031-02-03'))).toMatchObject({ stage: 'delivered', date: '2033-01' });
    expect(statusWith(outcome('o7', 'started', '2032'), outcome('o8', 'dropped', '2033'))).toMatchObject({ stage: 'dropped', outcomes: 2 });
  });

  it('is not hidden by related news, which only count where nothing else is known', () => {
    expect(statusWith(outcome('o7', 'partly', '2032'), outcome('o8', 'unknown', '2034'))).toMatchObject({ stage: 'partly', date: '2032', outcomes: 2 });
    expect(statusWith(outcome('o7', 'unknown', '2032'), outcome('o8', 'unknown', '2034'))).toMatchObject({ stage: 'unknown', date: '2034' });
  });

  it('takes an undated outcome last', () => {
    expect(statusWith(outcome('o7', 'built', ''), outcome('o8', 'started', '2031'))).toMatchObject({ stage: 'started', date: '2031' });
    expect(statusWith(outcome('o7', 'built', ''))).toMatchObject({ stage: 'built', date: null });
  });

  it('is none without an outcome, with the last search where there was one', () => {
    expect(view('commitment', 'sample-c3').status).toEqual({ stage: 'none', date: null, outcomes: 0, searched: null });
    expect(view('commitment', 'sample-c2').status).toEqual({ stage: 'none', date: null, outcomes: 0, searched: '2032' });
    const again = withRows('data/searches.csv', line('searches', { id: 'q7', commitment: 'sample-c2', searched: '2034-05' }), line('searches', { id: 'q8', commitment: 'sample-c2', searched: 2033 }));
    expect(again('commitment', 'sample-c2').status.searched).toBe('2034-05');
    expect(statusWith(outcome('o7', 'announced', '2033'))).toMatchObject({ stage: 'announced', searched: null });
  });

  it('is the same in the ledger, in the plan and on the page of the commitment, and counted for the zone', () => {
    const { status } = view('commitment', 'sample-c1');
    expect(view('commitments').find((row) => row.id === 'sample-c1')?.status).toEqual(status);
    expect(view('plan', 'sample-plan').blocks.flatMap((block) => block.commitments).find((row) => row.id === 'sample-c1')?.status).toEqual(status);
    const built = withRows('data/outcomes.csv', outcome('o7', 'underway', '2032'));
    expect(built('zone', 'sample-east').counts.stages).toEqual([{ stage: 'underway', count: 2 }]);
  });
});

describe('the outcomes of a commitment', () => {
  it('are listed latest first, undated ones last, with their figures and places', () => {
    const more = withRows('data/outcomes.csv', outcome('o7', 'built', '', { commitment: 'sample-c1' }));
    expect(names(more('commitment', 'sample-c1').outcomes)).toEqual(['sample-o2', 'sample-o1', 'o7']);
    const [latest] = view('commitment', 'sample-c1').outcomes;
    expect(names(latest?.figures ?? [])).toEqual(['sample-f1']);
    expect(latest?.place.page).toBe('/sources/sample-report/#p1');
  });

  it('name the outcome they conflict with, from both sides', () => {
    expect(view('commitment', 'sample-c1').outcomes.map((row) => [row.id, row.conflicts_with])).toEqual([
      ['sample-o2', 'sample-o1'],
      ['sample-o1', 'sample-o2'],
    ]);
    const other = withRows('data/outcomes.csv', outcome('o7', 'built', '2032', { commitment: 'sample-c1' }));
    expect(other('commitment', 'sample-c1').outcomes[0]?.conflicts_with).toBeNull();
  });
});

describe('a quantified commitment', () => {
  const about = (source: string, locator: string) => withRows(FIGURES, figureLine('f7', { about: 'commitments:sample-c3', source, locator }));
  const quantified = (views: typeof view) => views('commitments').filter((row) => row.quantified).map((row) => row.id);

  it('has a number in the document that made it; later figures from elsewhere do not count', () => {
    expect(quantified(view)).toEqual(['sample-c1']);
    expect(quantified(about('sample-report', 'p1'))).toEqual(['sample-c1']);
    expect(quantified(about('sample-notice', 'p3'))).toEqual(['sample-c3', 'sample-c1']);
  });

  it('keeps what it states apart from what other sources brought later', () => {
    const sides = (views: typeof view) => [views('commitment', 'sample-c3').figures, views('commitment', 'sample-c3').later].map(names);
    expect(sides(about('sample-report', 'p1'))).toEqual([[], ['f7']]);
    expect(sides(about('sample-notice', 'p3'))).toEqual([['f7'], []]);
  });

  it('may share its number with another: two promises, one number', () => {
    const shared = withRows(FIGURES, figureLine('f7', { about: 'commitments:sample-c1|commitments:sample-c2' }));
    expect(shared('zone', 'sample-east').counts).toMatchObject({ quantified: 2, numbers: 2 });
    expect(shared('plan', 'sample-plan')).toMatchObject({ quantified: 2, numbers: 2 });
    const apart = withRows(FIGURES, figureLine('f7', { about: 'commitments:sample-c2' }), figureLine('f8', { about: 'commitments:sample-c2' }));
    expect(apart('zone', 'sample-east').counts).toMatchObject({ quantified: 2, numbers: 3 });
  });
});

describe('a line of the ledger', () => {
  const departments = (views: typeof view, id: string) => names(views('commitments').find((row) => row.id === id)?.departments ?? []);
  const duty = (id: string, target: string, seq: number): string =>
    line('responsibilities', { id, target, role: 'lead', department: 'sample-office', seq, cell: 'printed', source: 'sample-notice', locator: 't1' });
  const office = line('departments', { id: 'sample-office', name: '示例办', name_en: 'Sample Office', area: 'sample-city', source: 'sample-notice', locator: 't1' });
  const withDuty = (target: string) => withLines({ 'data/departments.csv': [office], 'data/responsibilities.csv': [duty('r7', target, 3), duty('r8', target, 4)] });

  it('has the departments of the commitment, and else those of its themes, each once, as its page has', () => {
    expect(departments(view, 'sample-c1')).toEqual([]);
    expect(departments(view, 'sample-c3')).toEqual(['sample-bureau']);
    expect(departments(withDuty('themes:sample-theme'), 'sample-c1')).toEqual(['sample-office']);
    expect(departments(withDuty('themes:sample-city-theme'), 'sample-c3')).toEqual(['sample-bureau']);
    expect(departments(withDuty('commitments:sample-c3'), 'sample-c3')).toEqual(['sample-bureau', 'sample-office']);
    const page = withDuty('commitments:sample-c3')('commitment', 'sample-c3').departments.flatMap((group) => names(group.departments));
    expect([...new Set(page)]).toEqual(['sample-bureau', 'sample-office']);
  });

  it('stands under the outermost theme and in the year it is due', () => {
    const lines = view('commitments');
    expect(lines.map((row) => [row.id, row.theme.id, row.year])).toEqual([
      ['sample-c3', 'sample-city-theme', null],
      ['sample-c1', 'sample-theme', '2031'],
      ['sample-c2', 'sample-theme', null],
    ]);
  });
});
