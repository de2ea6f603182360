import { describe, expect, it } from 'vitest';
import { footItems, settingProblems } from './foot-items.ts';
import { SETTINGS } from './settings.ts';
import type { Settings } from './settings.ts';

const both = (zh: string, en: string) => ({ zh, en });
const full: Settings = {
  ...SETTINGS,
  official: true,
  organiser: both('示例市人民政府办公室', 'General Office of Sample City'),
  undertaker: both('示例市大数据中心', 'Sample Data Centre'),
  reach: both('示例路1号', '1 Sample Road'),
  icp: '鲁ICP备12345678号-1',
  police: '鲁公网安备 37090202000001号',
  siteCode: '3709000001',
  faultForm: 'https://example.org/faults',
};
const bare: Settings = { ...full, organiser: null, undertaker: null, reach: null, icp: null, police: null, siteCode: null, faultForm: null };

describe('items of the footer', () => {
  it('are none while nothing is set', () => {
    expect(footItems('zh', bare)).toEqual([]);
  });

  it('are those set, in the language of the reader', () => {
    const values = ['General Office of Sample City', 'Sample Data Centre', '1 Sample Road', '3709000001', '鲁ICP备12345678号-1', '鲁公网安备 37090202000001号', 'https://example.org/faults'];
    expect(footItems('en', full).map(({ value }) => value)).toEqual(values);
    expect(footItems('zh', full).map(({ label }) => label)).toContain('主办单位');
  });

  it('leave out the official ones on any other site', () => {
    const labels = footItems('zh', { ...full, official: false }).map(({ label }) => label);
    expect(labels).toHaveLength(5);
    expect(labels.join()).not.toMatch(/标识码|找错/);
  });
});

describe('settings', () => {
  it('of this copy and of a full official site can stand', () => {
    expect(settingProblems(SETTINGS)).toEqual([]);
    expect(settingProblems(full)).toEqual([]);
    expect(settingProblems({ ...bare, official: false })).toEqual([]);
  });

  it('that only a government site may have fail on any other, by name', () => {
    expect(settingProblems({ ...full, official: false })).toEqual([
      'src/site/settings.ts 的 siteCode（网站标识码）只有政府网站能填，而 official 是 false。请把它改回 null；只有政府主办的网站才把 official 改成 true。',
      'src/site/settings.ts 的 faultForm（政府网站找错）只有政府网站能填，而 official 是 false。请把它改回 null；只有政府主办的网站才把 official 改成 true。',
    ]);
  });

  it.each([
    ['icp', '12345678', '写法不对'],
    ['police', '鲁公网安备 3709', '写法不对'],
    ['siteCode', '37090', '写法不对'],
    ['faultForm', '/faults/', '写法不对'],
    ['organiser', both('示例市', ' '), '是空的'],
  ])('say what is wrong with %s %j', (name, value, said) => {
    expect(settingProblems({ ...full, [name]: value })).toEqual([expect.stringContaining(said)]);
  });
});
