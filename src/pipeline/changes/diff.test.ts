import { describe, expect, it } from 'vitest';
import { countKinds, diff } from './diff.ts';
import { figure, state } from './fixture-states.ts';

const told = (before: Parameters<typeof state>[0], after: Parameters<typeof state>[0]) => diff(state(before), state(after)).map(({ kind, table, id, cells, reason, replaces }) => ({ kind, row: `${table}/${id}`, cells, reason, replaces }));
const nothing = { cells: [], reason: null, replaces: null };

describe('the difference of two states', () => {
  it('is empty where they say the same, whatever the order', () => {
    const a = figure();
    expect(diff(state({ figures: { a, b: figure({ value: '2' }) } }), state({ figures: { b: figure({ value: '2' }), a: { ...a } } }))).toEqual([]);
  });

  it('lists added, changed and removed rows in the order of the tables', () => {
    const before = { figures: { a: figure(), b: figure() }, zones: { old: { id: 'old', short_name: '旧区' } } };
    const after = { figures: { a: figure({ value: '17', note: '新' }), c: figure() }, zones: {} };
    expect(told(before, after)).toEqual([
      { kind: 'removed', row: 'zones/old', ...nothing },
      { kind: 'changed', row: 'figures/a', ...nothing, cells: [{ column: 'value', old: '16', new: '17' }, { column: 'note', old: '', new: '新' }] },
      { kind: 'added', row: 'figures/c', ...nothing },
      { kind: 'removed', row: 'figures/b', ...nothing },
    ]);
    expect(countKinds(diff(state(before), state(after)))).toEqual({ added: 1, changed: 1, corrected: 0, removed: 2 });
  });

  it('calls a new row that replaces another a correction, with its reason', () => {
    const after = { figures: { a: figure(), b: figure({ replaces: 'a', replaces_reason: '来源修订' }) } };
    expect(told({ figures: { a: figure() } }, after)).toEqual([{ kind: 'corrected', row: 'figures/b', cells: [], replaces: 'a', reason: '来源修订' }]);
  });

  it('calls a change a correction only where a new entry says why this very cell changed', () => {
    const entry = { table: 'figures', id: 'a', column: 'value', old: '16', new: '17', date: '2031-01-02', reason: '录入错误' };
    const kinds = (corrections: Readonly<Record<string, typeof entry>>, known = {}) =>
      told({ figures: { a: figure() }, corrections: known }, { figures: { a: figure({ value: '17' }) }, corrections }).filter(({ row }) => row === 'figures/a');
    expect(kinds({ e: entry })).toMatchObject([{ kind: 'corrected', reason: '录入错误' }]);
    expect(kinds({ e: { ...entry, new: '18' } })).toMatchObject([{ kind: 'changed', reason: null }]);
    expect(kinds({ e: entry }, { e: entry })).toMatchObject([{ kind: 'changed', reason: null }]);
  });

  it('takes the reason of a removal from the removals', () => {
    const after = { figures: {}, removals: { 'figures#a': { table: 'figures', id: 'a', date: '2031-01-02', reason: '重复' } } };
    expect(told({ figures: { a: figure() } }, after)).toContainEqual({ kind: 'removed', row: 'figures/a', ...nothing, reason: '重复' });
  });

  it('sees the rows of a table that the schemas no longer have', () => {
    expect(told({ forgotten: { x: { a: '1' } } }, {})).toEqual([{ kind: 'removed', row: 'forgotten/x', ...nothing }]);
  });
});
