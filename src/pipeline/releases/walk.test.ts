import { describe, expect, it } from 'vitest';
import { base, checked, codes, content, edited, released, viewsOf, withLine, withoutLine } from './fixture-walk.ts';

const FIGURES = 'data/figures/sample-east.csv';
const REMOVALS = 'data/removals.csv';
const CORRECTIONS = 'data/corrections.csv';
const first = released(base, '2031-12-01', '首次发布');
const changed = edited(first, FIGURES, (text) => text.replace('16.09,,eq,,亿元', '16.9,,eq,,亿元').replace('收入16.09亿元', '收入16.9亿元'));
const corrected = withLine(changed, CORRECTIONS, 'figures,sample-f1,value,16.09,16.9,2031-12-05,录入时多写了一个零,,');

describe('a release', () => {
  it('of unchanged data changes nothing and is read back as it was', () => {
    const { findings, releases } = checked(first);
    expect(findings).toEqual([]);
    expect(releases).toMatchObject([{ date: '2031-12-01', previous: null, note: '首次发布' }]);
    const [release] = releases;
    // sample-f5 replaces another row, so even a first release counts it as a correction.
    expect(release?.counts).toEqual({ added: [...(release?.after.values() ?? [])].reduce((sum, rows) => sum + rows.size, 0) - 1, changed: 0, corrected: 1, removed: 0 });
    expect(viewsOf(first)('changes')).toMatchObject({ pending: [], releases: [{ date: '2031-12-01' }], zones: [{ ref: { id: 'sample-east' } }] });
  });

  it('after it lists only what changed', () => {
    const second = released(withLine(first, 'data/units.csv', '吨,tonne,other,吨,1,1,{n},1'), '2032-01-01');
    const files = second.filter(({ path }) => path.includes('2032-01-01')).map(({ path }) => path.split('/').at(-1));
    expect(files).toEqual(['manifest.json', 'units.csv']);
    expect(checked(second).releases.map(({ counts }) => counts.added)).toEqual([checked(first).releases[0]?.counts.added, 1]);
    expect(viewsOf(second)('release', '2032-01-01')).toMatchObject({ changes: [{ kind: 'added', ref: { table: 'units', id: '吨' } }], counts: { added: 1, changed: 0, corrected: 0, removed: 0 } });
  });
});

describe('a published value', () => {
  it('is not changed in silence', () => {
    expect(checked(changed).findings).toMatchObject([{ code: 'silent-change', file: FIGURES, value: '16.9', allowed: '16.09', example: '表 figures，编号 sample-f1，列 value，旧值 16.09，新值 16.9，日期和理由照实填' }]);
    expect(checked(changed).rows).toBeNull();
    expect(checked(changed).draft).not.toBeNull();
  });

  it('changes with a correction, and the old value stays readable on its page and in the log, also after the next release', () => {
    expect(codes(corrected)).toEqual([]);
    const next = released(corrected, '2032-01-01');
    for (const view of [viewsOf(corrected), viewsOf(next), viewsOf(released(next, '2032-02-01'))]) {
      const cells = [{ column: 'value', old: '16.09', new: '16.9' }];
      expect(view('correctionLog').filter(({ kind }) => kind === 'corrected')).toMatchObject([{ ref: { id: 'sample-f1', page: '/indicators/sample-income/#sample-f1' }, reason: '录入时多写了一个零', cells }]);
      expect(view('notices')).toMatchObject([{ path: '/indicators/sample-income/', own: false, entries: [{ kind: 'corrected', id: 'sample-f1', cells }] }]);
    }
    expect(viewsOf(next)('zoneChanges', 'sample-east').releases[0]).toMatchObject({ date: '2032-01-01', counts: { corrected: 1 } });
    expect(viewsOf(next)('lastChanged').filter(({ date }) => date === '2032-01-01').map(({ page }) => page)).toContain('/indicators/sample-income/');
  });

  it('is not changed by a correction that says something else, or that is already published', () => {
    expect(codes(edited(corrected, CORRECTIONS, (text) => text.replace(',16.9,2031', ',17,2031')))).toEqual(['correction-mismatch']);
    expect(codes(edited(corrected, CORRECTIONS, (text) => text.replace('sample-f1', 'sample-f9')))).toEqual(['silent-change', 'correction-unknown']);
    const again = edited(released(corrected, '2032-01-01'), FIGURES, (text) => text.replace('16.9,,eq,,亿元', '16.09,,eq,,亿元').replace('收入16.9亿元', '收入16.09亿元'));
    expect(codes(again)).toEqual(['silent-change']);
  });

  it('may be replaced by a new row, and everything else may change and be added', () => {
    expect(codes(edited(first, FIGURES, (text) => text.replace('示例收入', '示例总收入')))).toEqual([]);
    expect(codes(withLine(first, 'data/units.csv', '吨,tonne,other,吨,1,1,{n},1'))).toEqual([]);
  });
});

describe('a published row', () => {
  const gone = withoutLine(first, 'data/project-events.csv', 'sample-v1,');
  const tombstone = withLine(gone, REMOVALS, 'project-events,sample-v1,2031-12-05,与另一条重复,,,');

  it('does not vanish', () => {
    expect(checked(gone).findings).toMatchObject([{ code: 'row-gone', file: 'data/project-events.csv', example: '表 project-events，编号 sample-v1，日期和理由照实填' }]);
  });

  it('is removed with date and reason, and its address says so with its last content', () => {
    expect(codes(tombstone)).toEqual([]);
    const entry = viewsOf(tombstone)('notices').flatMap(({ entries }) => entries).find(({ id }) => id === 'sample-v1');
    expect(entry).toMatchObject({ kind: 'removed', date: '2031-12-05', reason: '与另一条重复' });
    expect(entry?.cells).toContainEqual({ column: 'project', old: 'sample-river', new: '' });
    expect(codes(released(tombstone, '2032-01-01'))).toEqual([]);
  });

  it('whose id was removed is not taken again', () => {
    const line = base.map(({ path, bytes }) => (path === 'data/project-events.csv' ? Buffer.from(bytes).toString() : '')).join('').split('\n').find((text) => text.startsWith('sample-v1,'));
    expect(codes(withLine(released(tombstone, '2032-01-01'), 'data/project-events.csv', line ?? ''))).toEqual(['removed-id-in-use']);
  });

  it('is not removed from the records themselves', () => {
    const next = released(tombstone, '2032-01-01');
    expect(codes(withoutLine(next, REMOVALS, 'project-events,'))).toEqual(['record-gone']);
    expect(codes(withoutLine(released(corrected, '2032-01-01'), CORRECTIONS, 'figures,'))).toEqual(['record-gone']);
  });
});

describe('a renamed row', () => {
  const rename = (files: typeof first) => files.map(({ path, bytes }) => ({ path, bytes: path.includes('releases') ? bytes : Buffer.from(Buffer.from(bytes).toString().replaceAll('sample-bridge', 'sample-new-bridge')) }));

  it('is gone until its old id is said to be moved; then the old address leads to the new one', () => {
    expect(codes(rename(first))).toEqual(['row-gone']);
    const moved = withLine(rename(first), REMOVALS, 'projects,sample-bridge,2031-12-05,改了编号,sample-new-bridge,,');
    expect(codes(moved)).toEqual([]);
    const notice = viewsOf(moved)('notices').find(({ path }) => path === '/projects/sample-bridge/');
    expect(notice).toMatchObject({ own: true, redirect: { id: 'sample-new-bridge', page: '/projects/sample-new-bridge/' }, entries: [{ kind: 'removed', to: { id: 'sample-new-bridge' } }] });
  });

  it('keeps the addresses of the rows that stood on its page', () => {
    const next = (files: typeof first) => files.map(({ path, bytes }) => ({ path, bytes: path.includes('releases') ? bytes : Buffer.from(Buffer.from(bytes).toString().replaceAll('sample-income', 'sample-revenue')) }));
    const moved = withLine(next(first), REMOVALS, 'indicators,sample-income,2031-12-05,改了编号,sample-revenue,,');
    const fixed = ['sample-f1', 'sample-f6'].reduce((files, id) => withLine(files, CORRECTIONS, `figures,${id},indicator,sample-income,sample-revenue,2031-12-05,指标改了编号,,`), moved);
    expect(codes(fixed)).toEqual([]);
    const notice = viewsOf(fixed)('notices').find(({ path }) => path === '/indicators/sample-income/');
    // Two anchors lead to two places, so the page does not move on by itself.
    expect(notice).toMatchObject({ own: true, redirect: null });
    expect(notice?.entries.map(({ anchor, kind, to }) => [anchor, kind, to?.page])).toEqual([
      [null, 'removed', '/indicators/sample-revenue/'],
      ['sample-f1', 'moved', '/indicators/sample-revenue/#sample-f1'],
      ['sample-f6', 'moved', '/indicators/sample-revenue/#sample-f6'],
    ]);
  });
});

describe('a text', () => {
  const NAME = 'articles/zh/sample-policy';
  const next = edited(content, `content/${NAME}.mdx`, (text) => `${text}\n又写了一段。\n`);
  const at = (files: typeof first, written = content) => viewsOf(files, written)('lastWritten').find(({ text }) => text === NAME);
  /** As an early release of this project, which did not keep texts. */
  const unkept = first.map(({ path, bytes }) => (path.endsWith('manifest.json') ? { path, bytes: Buffer.from(JSON.stringify({ ...(JSON.parse(Buffer.from(bytes).toString()) as object), texts: undefined })) } : { path, bytes }));

  it('was last changed in the release that first had it so', () => {
    expect(at(first)).toEqual({ text: NAME, date: '2031-12-01', basis: 'released' });
    expect(at(first, next)).toEqual({ text: NAME, date: null, basis: 'pending' });
    const later = released(released(first, '2032-01-01', null, next), '2032-02-01', null, next);
    expect(at(later, next)).toEqual({ text: NAME, date: '2032-01-01', basis: 'released' });
  });

  it('is not dated by the first release that kept texts, only known not to be younger', () => {
    expect(at(unkept)).toEqual({ text: NAME, date: null, basis: 'unrecorded' });
    const second = released(unkept, '2032-01-01');
    expect(at(second)).toEqual({ text: NAME, date: '2032-01-01', basis: 'not-after' });
    expect(at(released(second, '2032-02-01', null, next), next)).toEqual({ text: NAME, date: '2032-02-01', basis: 'released' });
  });

  it('may be removed, and one of a message of this program is kept too', () => {
    const without = content.filter(({ path }) => !path.includes('sample-guide'));
    const shorter = released(first, '2032-01-01', null, without);
    expect(viewsOf(shorter, without)('lastWritten').map(({ text }) => text)).not.toContain('articles/zh/sample-guide');
    expect(checked(shorter).releases.at(-1)?.texts).toEqual({ 'articles/zh/sample-guide': null });
    expect(viewsOf(first)('lastWritten')).toContainEqual({ text: 'messages/silent-change', date: '2031-12-01', basis: 'released' });
  });
});
