/** Small files, named after what they hold. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = dirname(import.meta.dirname);
const MAX_LINES = 300;
const MEDIAN_LINES = 80;
const NAMELESS = /^(utils?|helpers?|common|misc|shared|stuff)\.[a-z]+$/i;

const isCode = (path: string): boolean => /\.(ts|astro|mjs|css)$/.test(path) && !path.includes('fixtures/');
const below = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`);
const files = [...below('src'), ...below('scripts'), ...readdirSync(ROOT).filter((name) => !name.startsWith('.'))].filter(isCode);
const linesOf = (path: string): number => readFileSync(join(ROOT, path), 'utf8').trimEnd().split('\n').length;
const tooLong = (sizes: ReadonlyMap<string, number>): string[] => [...sizes].filter(([, lines]) => lines > MAX_LINES).map(([path, lines]) => `${path}: ${lines}`);
const median = (sizes: readonly number[]): number => [...sizes].sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;

describe('the size of files', () => {
  it(`none has more than ${MAX_LINES} lines`, () => {
    expect(files.length).toBeGreaterThan(100);
    expect(tooLong(new Map(files.map((path) => [path, linesOf(path)])))).toEqual([]);
  });

  it(`half of the .ts files have at most ${MEDIAN_LINES}`, () => {
    const sizes = files.filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts')).map(linesOf);
    expect(median(sizes)).toBeLessThanOrEqual(MEDIAN_LINES);
  });

  it('none is named after nothing', () => {
    expect(files.filter((path) => NAMELESS.test(basename(path)))).toEqual([]);
  });

  it('the checks themselves', () => {
    expect(tooLong(new Map([['a.ts', 300], ['b.ts', 301]]))).toEqual(['b.ts: 301']);
    expect([median([1, 9, 100]), median([100, 1, 9, 90])]).toEqual([9, 90]);
    expect(['utils.ts', 'helper.mjs', 'Common.astro', 'misc.ts', 'units.ts'].filter((name) => NAMELESS.test(name))).toHaveLength(4);
  });
});
