import { describe, expect, it } from 'vitest';
import { TABLES } from '../schema/index.ts';
import { content, data, exported, imported, sheetOf, textCells, withCell } from './fixture-base.ts';
import { gridOfCsv } from './grid.ts';
import { changesText } from './row-changes.ts';

const decoded = (path: string): string => new TextDecoder().decode(data.find((file) => file.path === path)?.bytes);
const codes = (findings: readonly { readonly code: string }[]): string[] => findings.map(({ code }) => code);
const projects = sheetOf('projects');
const columnOf = (name: string, row = 2): string => {
  const c = Object.keys(TABLES.projects.columns).indexOf(name);
  return projects.grid.rows[row - 1]?.[c]?.text ?? '';
};
const pathOf = (text: string): string => data.find((file) => file.path.startsWith('data/projects/') && new TextDecoder().decode(file.bytes).includes(text))?.path ?? '';

describe('a workbook as it was exported', () => {
  it('changes nothing, byte for byte', () => {
    const { findings, changes, files } = imported(exported);
    expect([findings, changes, files]).toEqual([[], [], new Map()]);
    expect(exported.length).toBe(Object.keys(TABLES).length);
  });

  it('changes nothing either where the files have a mark, CRLF or GB18030', () => {
    const files = data.map(({ path, bytes }) => ({ path, bytes: Buffer.from(`\ufeff${new TextDecoder().decode(bytes).replaceAll('\n', '\r\n')}`) }));
    expect(imported(exported, { files }).files).toEqual(new Map());
  });
});

describe('a changed cell', () => {
  it('is shown old → new and written in place, and nothing else', () => {
    const path = pathOf(columnOf('id'));
    const { findings, changes, files } = imported([{ ...projects, grid: withCell(projects, 2, 'name', '新的名称') }]);
    expect(findings).toEqual([]);
    expect(changes).toEqual([{ table: '项目', kind: 'changed', key: columnOf('id'), cells: [{ title: '名称', old: columnOf('name'), new: '新的名称' }] }]);
    expect(changesText(changes)).toContain(`名称：${columnOf('name')} → 新的名称`);
    const [before = [], after = []] = [decoded(path), files?.get(path) ?? ''].map((text) => text.split('\n'));
    const differing = after.filter((line, i) => line !== before[i]);
    expect([differing.length, after.length, [...(files?.keys() ?? [])]]).toEqual([1, before.length, [path]]);
    expect(differing[0]).toContain(',新的名称,');
  });

  it('with an option by its label is written as its code', () => {
    const { files } = imported([{ ...projects, grid: withCell(projects, 2, 'kind', '养老') }]);
    expect(files?.get(pathOf(columnOf('id')))).toContain(',elderly,');
  });

  it('that is wrong is told with sheet, row and title, and nothing is written', () => {
    const { findings, files } = imported([{ ...projects, grid: withCell(projects, 2, 'kind', '养牛') }]);
    expect(files).toBeNull();
    expect(findings).toMatchObject([{ code: 'unknown-option', file: '台账.xlsx【项目】', row: 2, column: '类别（kind）', value: '养牛' }]);
    expect(findings[0]).not.toHaveProperty('line');
  });

  it('of a reference whose name belongs to another row is refused; a name of the same workbook is known', () => {
    const wrong = imported([{ ...projects, grid: withCell(projects, 2, 'source', `${columnOf('source').split(' · ')[0]} · 别的来源`) }]);
    expect(wrong.findings.map(({ code, column }) => [code, column])).toEqual([['workbook-reference-name', '来源（source）']]);
    const sources = sheetOf('sources');
    const [id] = columnOf('source').split(' · ');
    const row = sources.grid.rows.findIndex((cells) => cells[0]?.text === id) + 1;
    const renamed = imported([
      { ...sources, grid: withCell(sources, row, 'title', '别的来源') },
      { ...projects, grid: withCell(projects, 2, 'source', `${id} · 别的来源`) },
    ]);
    expect(renamed.findings).toEqual([]);
    expect(renamed.changes.map(({ table, kind }) => [table, kind])).toEqual([['来源', 'changed']]);
  });

  it.each([
    ['a date in a text column', { text: '2022-01-02', form: 'date' } as const, 'workbook-date-in-other-column', 'error'],
    ['an error', { text: '#REF!', form: 'text', problem: 'workbook-error-cell' } as const, 'workbook-error-cell', 'error'],
    ['a formula', { text: '甲', form: 'text', warning: 'workbook-formula' } as const, 'workbook-formula', 'warning'],
  ])('with %s is told once', (_, cell, code, severity) => {
    const { findings, files } = imported([{ ...projects, grid: withCell(projects, 2, 'name', cell) }]);
    expect(findings.map((f) => [f.code, f.severity, f.row, f.column])).toEqual([[code, severity, 2, '名称（name）']]);
    expect(files === null).toBe(severity === 'error');
  });
});

describe('rows', () => {
  const last = projects.grid.rows.findLastIndex((row) => row.some(({ text }) => text !== '')) + 1;
  const added = (id: string, more: Readonly<Record<string, string>> = {}) => {
    const texts = Object.keys(TABLES.projects.columns).map((name) => more[name] ?? (name === 'id' ? id : columnOf(name)));
    return { ...projects.grid, rows: [...projects.grid.rows.slice(0, last), textCells(texts)] };
  };

  it('added at the end are appended to the file of their owner', () => {
    const { findings, changes, files } = imported([{ ...projects, grid: added('new-p001', { name: '另一个示例项目' }) }]);
    expect([findings, changes.map(({ kind, key }) => [kind, key])]).toEqual([[], [['added', 'new-p001']]]);
    const path = pathOf(columnOf('id'));
    expect(files?.get(path)?.startsWith(decoded(path))).toBe(true);
    expect(files?.get(path)?.slice(decoded(path).length)).toMatch(/^new-p001,.*\n$/);
  });

  it('with an id that is there twice are a mistake of the sheet', () => {
    const { findings, files } = imported([{ ...projects, grid: added(columnOf('id')) }]);
    expect(files).toBeNull();
    expect(findings.map(({ code, file, row }) => [code, file, row])).toEqual([['duplicate-key', '台账.xlsx【项目】', last + 1]]);
    expect(findings[0]?.allowed).toBe('台账.xlsx【项目】 第 2 行');
  });

  it('that are gone from the sheet stay, and are told; with --delete they go', () => {
    const grid = { ...projects.grid, rows: [projects.grid.rows[0] ?? []] };
    const count = last - 1;
    const kept = imported([{ ...projects, grid }]);
    expect(kept.findings).toMatchObject([{ code: 'workbook-missing-rows', severity: 'warning', value: String(count) }]);
    expect([kept.changes, kept.files]).toEqual([[], new Map()]);
    expect(imported([{ ...projects, grid }], { remove: true }).changes.map(({ kind }) => kind)).toEqual(Array.from({ length: count }, () => 'removed'));
  });

  it('that came to the data after the workbook was written are not missed, and never removed', () => {
    const path = pathOf(columnOf('id'));
    const later = decoded(path).split('\n').find((one) => one.startsWith(`${columnOf('id')},`))?.replace(/^[^,]*/, 'later-p001').replace(columnOf('name'), '后来的项目') ?? '';
    const files = data.map((file) => (file.path === path ? { path, bytes: Buffer.from(`${decoded(path)}${later}\n`) } : file));
    expect(imported(exported, { files, remove: true })).toMatchObject({ findings: [], changes: [], files: new Map() });
  });

  it('that others took out of the data since are not brought back; changed here they are refused', () => {
    const path = pathOf(columnOf('id'));
    const files = data.map((file) => (file.path === path ? { path, bytes: Buffer.from(decoded(path).split('\n').filter((one) => !one.startsWith(`${columnOf('id')},`)).join('\n')) } : file));
    const kept = imported([projects], { files });
    expect(kept.changes).toEqual([]);
    expect(kept.findings.map(({ code, value }) => [code, value])).toContainEqual(['workbook-row-gone', columnOf('id')]);
    const both = imported([{ ...projects, grid: withCell(projects, 2, 'name', '我改的名称') }], { files });
    expect(both.findings.map(({ code }) => code)).toContain('workbook-stale-row');
  });

  it('with an id that the data gave to another row since do not replace it', () => {
    const path = pathOf(columnOf('id'));
    const files = data.map((file) => (file.path === path ? { path, bytes: Buffer.from(`${decoded(path)}${decoded(path).trim().split('\n').at(-1)?.replace(/^[^,]*/, 'new-p001') ?? ''}\n`) } : file));
    const taken = imported([{ ...projects, grid: added('new-p001', { name: '另一个示例项目' }) }], { files });
    expect([taken.files, taken.findings.map(({ code, value, allowed }) => [code, value, allowed])]).toEqual([null, [['workbook-taken-id', 'new-p001', path]]]);
  });

  it('that others changed since the workbook was written keep that change; changed on both sides they are refused', () => {
    const path = pathOf(columnOf('id'));
    const files = data.map((file) => (file.path === path ? { path, bytes: Buffer.from(decoded(path).replace(columnOf('name'), '别人改的名称')) } : file));
    expect(imported(exported, { files })).toMatchObject({ findings: [], changes: [], files: new Map() });
    const both = imported([{ ...projects, grid: withCell(projects, 2, 'name', '我改的名称') }], { files });
    expect([both.files, both.findings.map(({ code, row, value }) => [code, row, value])]).toEqual([null, [['workbook-stale-row', 2, columnOf('id')]]]);
    const alike = imported([{ ...projects, grid: withCell(projects, 2, 'name', '别人改的名称') }], { files });
    expect([alike.findings, alike.changes]).toEqual([[], []]);
  });

  it('that change their owner move to its file, which may be new', () => {
    const areas = [...exported].find(({ table }) => table.name === 'areas');
    const area = areas?.grid.rows.slice(1).map((row) => row[0]?.text ?? '').find((id) => id !== '' && !data.some(({ path }) => path === `data/projects/${id}.csv`)) ?? '';
    const moved = withCell({ ...projects, grid: withCell(projects, 2, 'zone', '') }, 2, 'area', area);
    const { changes, files, findings } = imported([{ ...projects, grid: moved }]);
    const from = pathOf(columnOf('id'));
    expect(changes.map(({ kind, moved: home }) => [kind, home])).toEqual([['changed', { from, to: `data/projects/${area}.csv` }]]);
    if (files === null) expect(findings.filter(({ severity }) => severity === 'error').every(({ code }) => code !== 'wrong-owner-file')).toBe(true);
    else expect([from, `data/projects/${area}.csv`].map((path) => files.get(path)?.includes(`\n${columnOf('id')},`))).toEqual([false, true]);
  });

  it('left blank between others are skipped and told; merged and hidden ones too', () => {
    const rows = [...projects.grid.rows.slice(0, 1), textCells(['', '']), ...projects.grid.rows.slice(1)];
    const grid = { ...projects.grid, rows, merges: [{ row: 3, column: 0 }], hiddenRows: [3, 400], hiddenColumns: [4] };
    const { findings } = imported([{ ...projects, grid }]);
    expect(findings.map(({ code, row, value }) => [code, row, value])).toEqual([
      ['workbook-merged-cells', 3, undefined],
      ['workbook-hidden', undefined, '行：第 3 行'],
      ['workbook-hidden', undefined, '列：别名'],
      ['blank-row', 2, undefined],
    ]);
  });
});

describe('a foreign sheet', () => {
  const header = ['编号', '项目叫什么', '备注二'];
  const grid = gridOfCsv({ path: '项目.csv', header, rows: [{ cells: [columnOf('id'), '新的名称', '别的'], row: 2, line: 2 }] }, '项目');
  const mapping = new Map<string, string | null>([['项目叫什么', 'name'], ['备注二', null]]);

  it('with columns nobody knows is not read, and all of them are told', () => {
    const { findings, files, changes } = imported([{ ...projects, grid }], { written: null });
    expect([files, changes, codes(findings)]).toEqual([null, [], ['workbook-unmapped-column', 'workbook-unmapped-column']]);
  });

  it('changes only the columns it has, only in the rows it has', () => {
    const { findings, changes, files } = imported([{ ...projects, grid, mapping }], { written: null });
    expect(codes(findings).filter((code) => code !== 'workbook-missing-rows')).toEqual(['workbook-column-left-out', 'workbook-absent-columns']);
    expect(changes.map(({ cells }) => cells)).toEqual([[{ title: '名称', old: columnOf('name'), new: '新的名称' }]]);
    expect(files?.size).toBe(1);
  });

  it('with a merged title above the header is told of the title alone', () => {
    const title = [textCells(['2022 年项目表', '', '']), ...grid.rows];
    const { findings } = imported([{ ...projects, grid: { ...grid, rows: title, merges: [{ row: 1, column: 0 }] } }], { written: null });
    expect(findings.map(({ code, column, value }) => [code, column ?? value])).toEqual([['title-row', '2022 年项目表']]);
  });

  it('over data that cannot be read says so and writes nothing', () => {
    const files = data.map((file) => (file.path === pathOf(columnOf('id')) ? { ...file, bytes: Buffer.from('') } : file));
    const result = imported([{ ...projects, grid, mapping }], { written: null, files });
    expect([result.files, codes(result.findings).includes('empty-file')]).toEqual([null, true]);
  });
});

it('the base has articles too', () => {
  expect(content.length).toBeGreaterThan(0);
});
