import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = process.cwd();
let folder = '';

function run(script: string, ...options: string[]): { readonly status: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts', script), ...options], { cwd: folder, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zone-ledger-'));
  cpSync(join(ROOT, 'scripts/fixtures/base'), folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run release', { timeout: 60_000 }, () => {
  it('asks for a day after the last release', () => {
    for (const options of [[], ['--date', '2032-02-30'], ['--date', '2032-02'], ['--date', '2031-06-15'], ['--date', '2032-01-01', '--redo'], ['--day', '2032-01-01']]) {
      expect(run('release.ts', ...options), options.join(' ')).toMatchObject({ status: 2, said: expect.stringContaining('用法：npm run release') as string });
    }
  });

  it('freezes what differs, and nothing when nothing does', () => {
    expect(run('release.ts', '--date', '2032-01-01', '--note', '补上其余的表').status).toBe(0);
    expect(run('release.ts', '--date', '2032-02-01')).toMatchObject({ status: 1, said: expect.stringContaining('没有改动') as string });
    expect(existsSync(join(folder, 'data/releases/2032-02-01'))).toBe(false);
  });

  it('refuses a source from after the day of the release', () => {
    const sources = join(folder, 'data/sources.csv');
    const text = readFileSync(sources, 'utf8');
    writeFileSync(sources, text.replace('2031-05-06', '2033-05-06'));
    const corrections = join(folder, 'data/corrections.csv');
    const told = readFileSync(corrections, 'utf8');
    appendFileSync(corrections, 'sources,sample-notice,date,2031-05-06,2033-05-06,2032-01-15,年份录错,,\n');
    expect(run('release.ts', '--date', '2032-02-01')).toMatchObject({ status: 1, said: expect.stringContaining('最新的来源日期是 2033-05-06，晚于发布日期 2032-02-01') as string });
    expect(existsSync(join(folder, 'data/releases/2032-02-01'))).toBe(false);
    writeFileSync(sources, text);
    writeFileSync(corrections, told);
  });

  it('makes the last release anew with --redo, and then again the same bytes', () => {
    const manifest = (): string => readFileSync(join(folder, 'data/releases/2032-01-01/manifest.json'), 'utf8');
    const before = manifest();
    appendFileSync(join(folder, 'data/units.csv'), '千克,kilogram,other,千克,1,1,{n},1\n');
    expect(run('release.ts', '--date', '2032-01-01', '--note', '补上其余的表', '--redo').status).toBe(0);
    const after = manifest();
    expect(after).not.toBe(before);
    expect(run('release.ts', '--date', '2032-01-01', '--note', '补上其余的表', '--redo').status).toBe(0);
    expect(manifest()).toBe(after);
  });
});

describe('npm run data:changes', { timeout: 60_000 }, () => {
  it('compares with the last release, another one or a folder, in three formats', () => {
    expect(run('data-changes.ts')).toEqual({ status: 0, said: '数据改动（与 2032-01-01 的发布相比）\n没有改动。\n' });
    expect(run('data-changes.ts', '--against', '2031-06-15', '--format', 'markdown').said).toContain('### 单位（units）：');
    expect(run('data-changes.ts', '--against', join(ROOT, 'scripts/fixtures/base'), '--format', 'html').said).toContain('<li>新增 千克</li>');
  });

  it('says how it is used, with exit code 2', () => {
    for (const options of [['--against', 'nowhere'], ['--format', 'pdf'], ['--lang', 'fr'], ['--to', 'x']]) expect(run('data-changes.ts', ...options).status, options.join(' ')).toBe(2);
  });
});
