import { describe, expect, it } from 'vitest';
import { translateView } from './translate-view.ts';

const book = new Map([
  ['济宁高新区', 'Jining High-tech Zone'],
  ['18人', '18 people'],
  ['290人', '290 people'],
  ['某项目', 'A project'],
  ['新增水系27公里', 'Add 27 km of waterways'],
]);

describe('translateView', () => {
  it('says every text it knows and leaves the others', () => {
    expect(translateView({ id: 'x', name: '济宁高新区', refs: [{ name: '未知' }], count: 3, none: null }, book)).toEqual({ id: 'x', name: 'Jining High-tech Zone', refs: [{ name: '未知' }], count: 3, none: null });
  });

  it('keeps what quotes a source', () => {
    expect(translateView({ title: '新增水系27公里', as_printed: '新增水系27公里' }, book)).toEqual({ title: 'Add 27 km of waterways', as_printed: '新增水系27公里' });
  });

  it('says a calculation and a subject with its scope part by part, or not at all', () => {
    expect(translateView('18人 ÷ 290人', book)).toBe('18 people ÷ 290 people');
    expect(translateView('（18人 − 290人）÷ 290人', book)).toBe('(18 people − 290 people) ÷ 290 people');
    expect(translateView('某项目：济宁高新区', book)).toBe('A project: Jining High-tech Zone');
    expect(translateView('某项目：未知', book)).toBe('某项目：未知');
  });
});
