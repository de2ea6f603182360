import { describe, expect, it } from 'vitest';
import type { InputFile } from '../effects.ts';
import { base, checked, codes, edited, released, withLine } from './fixture-walk.ts';

const DAY = 'data/releases/2031-12-01/';
const first = released(base, '2031-12-01');
const second = released(withLine(first, 'data/units.csv', '吨,tonne,other,吨,1,1,{n},1'), '2032-01-01');
const without = (files: readonly InputFile[], path: string): InputFile[] => files.filter((file) => !file.path.startsWith(path));
const wrong = (files: readonly InputFile[]) => checked(files).findings.map(({ code, file, value }) => [code, file.slice('data/releases/'.length), value]);
const asIs = (edit: (text: string) => string, path = 'manifest.json') => wrong(edited(first, `${DAY}${path}`, edit));

describe('frozen releases', () => {
  it('are refused when a row, a digest, a kind or the header was touched, with its line', () => {
    expect(asIs((text) => text.replace('16.09', '16.9'), 'figures.csv')).toEqual([['release-digest', '2031-12-01/figures.csv', '“sample-f1”的内容与校验值不符']]);
    expect(asIs((text) => text.replace('added,sample-f1', 'changed,sample-f1'), 'figures.csv')).toEqual([['release-digest', '2031-12-01/figures.csv', '“sample-f1”与前一次发布接不上']]);
    expect(asIs((text) => text.replace('added,sample-f1', 'new,sample-f1'), 'figures.csv')).toEqual([['release-digest', '2031-12-01/figures.csv', '格数与表头不符']]);
    expect(asIs((text) => text.replace('_digest', 'digest'), 'figures.csv')).toEqual([['release-digest', '2031-12-01/figures.csv', '表头被改过']]);
    expect(checked(edited(first, `${DAY}figures.csv`, (text) => text.replace('16.09', '16.9'))).findings[0]).toMatchObject({ row: 3, line: 3 });
  });

  it('are refused when a row or a file is missing or added', () => {
    expect(asIs((text) => text.split('\n').filter((line) => !line.includes('sample-f1')).join('\n'), 'figures.csv')).toEqual([['release-digest', '2031-12-01/manifest.json', 'figures.csv 的行数与清单不符']]);
    expect(wrong(without(first, `${DAY}units.csv`))).toEqual([['release-digest', '2031-12-01/manifest.json', 'units.csv 的行数与清单不符']]);
    expect(wrong([...first, { path: `${DAY}notes.txt`, bytes: Buffer.from('') }])).toMatchObject([['unexpected-file', '2031-12-01/notes.txt', `${DAY}notes.txt`]]);
    const extra = Buffer.from('_change,_key,_digest\n');
    expect(wrong([...first, { path: `${DAY}extra.csv`, bytes: extra }])).toEqual([['release-digest', '2031-12-01/manifest.json', 'extra.csv 的行数与清单不符']]);
  });

  it('are refused when the manifest is missing, unreadable or says something else', () => {
    expect(wrong(without(first, `${DAY}manifest.json`))).toEqual([['release-manifest', '2031-12-01/manifest.json', '没有这个文件']]);
    expect(asIs((text) => text.slice(0, 40))).toEqual([['release-manifest', '2031-12-01/manifest.json', '不是完整的 JSON']]);
    expect(asIs((text) => text.replace('"format": 1', '"format": 2'))).toEqual([['release-manifest', '2031-12-01/manifest.json', 'format 不对']]);
    expect(asIs((text) => text.replace(/"data_version": "./, (found) => `${found.slice(0, -1)}${found.endsWith('0') ? '1' : '0'}`))).toEqual([['release-digest', '2031-12-01/manifest.json', '全部行的校验值与清单不符']]);
  });

  it('are refused when one is missing or the dates do not follow each other', () => {
    expect(codes(second)).toEqual([]);
    expect(wrong(without(second, DAY))).toEqual([['release-order', '2032-01-01/manifest.json', '日期 2032-01-01，上一次 2031-12-01']]);
    expect(asIs((text) => text.replace('"date": "2031-12-01"', '"date": "2031-12-02"'))).toMatchObject([['release-order', '2031-12-01/manifest.json', '日期 2031-12-02，上一次 没有']]);
  });

  it('do not depend on line ends or on the order of files', () => {
    expect(codes(first.map((file) => (file.path.startsWith(DAY) ? { path: file.path, bytes: Buffer.from(Buffer.from(file.bytes).toString().replaceAll('\n', '\r\n')) } : file)))).toEqual([]);
    expect(checked([...second].reverse()).releases.map(({ date, data_version }) => [date, data_version])).toEqual(checked(second).releases.map(({ date, data_version }) => [date, data_version]));
  });
});
