/** What the disk refuses becomes a finding. The refusal is played: the tests may run as a user to whom nothing is refused. */
import type * as Fs from 'node:fs';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readTree } from './effects.ts';
import { report } from './report.ts';
import { check } from './run.ts';

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof Fs>();
  const refuse = (path: unknown, code: string): void => {
    if (String(path).includes(code)) throw Object.assign(new Error(`${code}: refused`), { code });
  };
  return {
    ...fs,
    readFileSync: (path: string) => (refuse(path, 'EACCES'), refuse(path, 'EMFILE'), fs.readFileSync(path)),
    readdirSync: (path: string) => (refuse(path, 'EPERM'), fs.readdirSync(path)),
  };
});

const base = readTree('scripts/fixtures/base', 'data');

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'refused-'));
  mkdirSync(join(root, 'data'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('readTree', () => {
  it('keeps a file that it may not read, with its fault, and reads the rest', () => {
    for (const name of ['a.csv', 'EACCES.csv']) writeFileSync(join(root, 'data', name), 'id');
    const files = readTree(root, 'data');
    expect(files.map(({ path, fault }) => [path, fault])).toEqual([['data/EACCES.csv', 'unreadable-file'], ['data/a.csv', undefined]]);
  });

  it('keeps a folder that it may not list', () => {
    mkdirSync(join(root, 'data/EPERM'));
    expect(readTree(root, 'data').map(({ path, fault }) => [path, fault])).toEqual([['data/EPERM', 'unreadable-file']]);
  });

  it('does not hide a fault of the program or the machine', () => {
    writeFileSync(join(root, 'data/EMFILE.csv'), 'id');
    expect(() => readTree(root, 'data')).toThrow('EMFILE');
  });

  it('takes a data folder that is missing, empty or a file for no data', () => {
    expect(readTree(root, 'data')).toEqual([]);
    expect(readTree(root, 'nowhere')).toEqual([]);
    writeFileSync(join(root, 'file'), 'x');
    expect(readTree(root, 'file')).toEqual([]);
  });
});

describe('the check', () => {
  const article = { path: 'content/articles/zh/a.mdx', bytes: new Uint8Array(), fault: 'unreadable-file' } as const;
  const codes = (path: string, fault: 'unreadable-file' | 'folder-named-file'): string[] =>
    check([{ path, bytes: new Uint8Array(), fault }], []).findings.filter(({ file }) => file === path).map(({ code }) => code);

  it.each(['data/areas.csv', 'data/figures/east.csv', 'data/releases/2031-01-01/zones.csv'])('says once that %s cannot be read', (path) => {
    expect(codes(path, 'unreadable-file').filter((code) => code === 'unreadable-file')).toHaveLength(1);
    expect(codes(path, 'unreadable-file')).not.toContain('missing-file');
  });

  it.each(['data', 'data/figures', 'data/passages'])('says one thing of the folder %s that may not be listed', (path) => {
    const others = path === 'data' ? [] : base.filter((file) => !file.path.startsWith(`${path}/`));
    const { findings } = check([...others, { path, bytes: new Uint8Array(), fault: 'unreadable-file' }], []);
    expect(findings.map(({ code, file }) => [code, file])).toEqual([['unreadable-file', path]]);
  });

  it('says it of articles, and of a folder with the name of a table', () => {
    expect(check([], [article]).findings.map(({ code }) => code)).toEqual(['no-data', 'unreadable-file']);
    expect(codes('data/areas.csv', 'folder-named-file')).toEqual(['folder-named-file']);
  });

  it('says one thing of an empty project', () => {
    const { findings, rows } = check([], []);
    expect(findings.map(({ code }) => code)).toEqual(['no-data']);
    expect(rows).toBeNull();
    expect(report(findings)).toContain('没有找到 data 文件夹');
  });
});
