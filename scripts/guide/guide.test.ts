/** The editor's guide names only what is there: pictures, commands, files. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pictureSize } from '../../src/site/picture-size.ts';
import { LARGEST, LARGEST_SUM } from './limits.ts';
import { cut, from, terminalPage } from './terminal.ts';

const guide = readFileSync('content/pages/zh/editors-guide.mdx', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const pictures = [...guide.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(([, alt = '', address = '']) => ({ alt, address }));
const sizeOf = (address: string): number => statSync(join('public', address)).size;

describe('the pictures', () => {
  it('are all there, and no other', () => {
    expect(pictures.length).toBeGreaterThan(8);
    expect(pictures.map(({ address }) => address).sort()).toEqual(readdirSync('public/guide').map((name) => `/guide/${name}`).sort());
  });

  it('are small, and wide enough for a phone of high density', () => {
    expect(pictures.filter(({ address }) => sizeOf(address) > LARGEST || pictureSize(address).width !== 720)).toEqual([]);
    expect(pictures.reduce((sum, { address }) => sum + sizeOf(address), 0)).toBeLessThanOrEqual(LARGEST_SUM);
  });

  it('are told in Chinese, each in its own words', () => {
    expect(pictures.filter(({ alt }) => (alt.match(/\p{Script=Han}/gu)?.length ?? 0) < 12)).toEqual([]);
    expect(new Set(pictures.map(({ alt }) => alt)).size).toBe(pictures.length);
  });
});

describe('the text', () => {
  it('names only commands that exist', () => {
    const named = [...guide.matchAll(/npm run ([a-z:]+)/g)].map((match) => match[1] ?? '');
    expect(new Set(named).size).toBeGreaterThan(8);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names only files of the project that exist', () => {
    const paths = [...guide.matchAll(/`((?:data|content|public)\/[\w./-]+)`/g)].map((match) => match[1] ?? '');
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('shows a row that is in the data as it says', () => {
    const told = [...guide.matchAll(/^\| 编号 \| ([a-z0-9-]+) \|/gm)].map((match) => match[1] ?? '');
    const files = readdirSync('data', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.csv') && !name.startsWith('releases'));
    const lines = files.flatMap((name) => readFileSync(join('data', name), 'utf8').split('\n'));
    expect(told).toHaveLength(3);
    expect(told.filter((id) => !lines.some((line) => line.startsWith(`${id},`)))).toEqual([]);
  });
});

describe('a terminal picture', () => {
  it('says what was left out', () => {
    expect(cut('1\n2\n3\n4\n5', 1, 1)).toBe('1\n（3 行没有放进图里）\n5');
    expect(cut('1\n2\n3', 1, 1)).toBe('1\n2\n3');
    expect(from('甲\n错误\n乙', '错误')).toBe('错误\n乙');
  });

  it('shows the text as it is', () => {
    expect(terminalPage('npm run a', '增长 <5% & "甲"')).toContain('增长 &lt;5% &amp; &quot;甲&quot;');
  });
});
