import { describe, expect, it } from 'vitest';
import type { DeskScheme, DeskZone } from '../schema/views/desk.ts';
import type { SourceLine } from '../schema/views/sources.ts';
import { examples, homeAreas, namesScale, pointsAtBaseline, scoredItems, shareHint } from './desk-schemes.ts';

const place = { source: 's1', title: '示例办法', locator: ['p1'], label: '第1段', page: '/' };
const item = { id: 'w1', name: '亩均税收', weight: 30, baseline: 24.097, baseline_unit: null, note: null, place };
const share = { ...item, id: 'w2', name: '研发经费占收入比重', weight: 70, baseline: 0.0302 };
const scheme = (name: string, group: string): DeskScheme => ({ scheme: name, group, items: [item, share], incomplete: 0 });
const ref = (table: string, id: string, name: string) => ({ table, id, name, page: null });
const source = (id: string, covers: string, publisher: string | null): SourceLine => ({
  id, page: '/', title: id, publisher, kind: 'web', date: null, date_basis: 'printed', grade: 'B', covers: ref('areas', covers, `地区${covers}`), counts: [],
}); // prettier-ignore
const SOURCES = [source('s1', 'far', '远方区'), source('s2', 'here', null)];

describe('the scored items', () => {
  it('take a percentage only where a share is asked, in the unit of the baseline', () => {
    const percents = [item, share, { ...share, baseline_unit: '%' }, { ...item, baseline_unit: '万元/亩' }].map((one) => scoredItems({ ...scheme('办法', '规上企业'), items: [one] })[0]?.percent);
    expect(percents).toEqual([null, '100', '1', null]);
    expect(pointsAtBaseline(scheme('办法', '规上企业'))).toBe('100');
  });

  it('say how a share is written, by its baseline', () => {
    expect([item, share, { ...share, baseline: 3.02, baseline_unit: '%' }].map((one) => shareHint('zh', one))).toEqual([
      null,
      '写小数或百分数都行：基准值0.0302按小数理解，就是3.02%。',
      '按百分数填，如3.02%，百分号可以不写。',
    ]);
  });
});

describe('the examples', () => {
  it('gather the groups of a scheme under whose it is and of which year', () => {
    const groups = [scheme('远方办法（2022年度，示例）', '规上企业'), scheme('远方办法（2022年度，示例）', '规下企业')];
    expect(examples('zh', groups, SOURCES, new Set(['here']))).toEqual([{ heading: '外省算法示例（远方区，2022年度）', groups }]);
    expect(examples('zh', [scheme('办法', '一级')], SOURCES, new Set(['far']))[0]?.heading).toBe('算法示例（远方区）');
    expect(() => examples('zh', groups, [], new Set())).toThrow('no source');
    expect([groups, [scheme('办法', '一级')]].map(namesScale)).toEqual([true, false]);
  });

  it('here are the cities of the zones and what the directory covers', () => {
    const zone: DeskZone = { ref: ref('zones', 'z', '园区'), name: '园区', city: ref('areas', 'city', '市'), level: 'national', type: 'other', deep: false, industries: [], contacts: null };
    expect([...homeAreas([zone], new Set(['s2']), SOURCES)]).toEqual(['city', 'here']);
  });
});
