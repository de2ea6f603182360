import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readTree, replaceTree, swap } from './effects.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'effects-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const target = (): string => join(root, 'out');
const listing = (): string[] => readdirSync(target(), { recursive: true, encoding: 'utf8' }).sort();
const files = (...entries: [string, string][]): Map<string, string> => new Map(entries);

describe('replaceTree', () => {
  it('writes the files, and takes away what was there before', () => {
    replaceTree(root, target(), files(['a/b.json', '1'], ['c.csv', '2']));
    replaceTree(root, target(), files(['a/d.json', '3']));
    expect(listing()).toEqual(['a', 'a/d.json']);
    expect(readFileSync(join(target(), 'a/d.json'), 'utf8')).toBe('3');
    expect(readdirSync(root)).toEqual(['out']);
  });

  it('makes an empty folder of no files', () => {
    replaceTree(root, target(), files(['a', '1']));
    replaceTree(root, target(), files());
    expect(listing()).toEqual([]);
  });

  it.each(['..', '../out', '', '.', '/etc'])('refuses the target %j outside its root', (path) => {
    const outside = path.startsWith('/') ? path : join(root, path);
    expect(() => replaceTree(root, outside, files(['a', '1']))).toThrow('refusing to replace');
  });

  it('refuses a neighbour whose name begins like the root', () => {
    expect(() => replaceTree(root, `${root}-other/out`, files(['a', '1']))).toThrow('refusing to replace');
    expect(existsSync(`${root}-other`)).toBe(false);
  });

  it.each(['../x.json', '../../x.json', 'a/../../x.json', '..', ''])('refuses the path %j and keeps the previous tree', (path) => {
    replaceTree(root, target(), files(['a', 'old']));
    expect(() => replaceTree(root, target(), files(['b', 'new'], [path, 'new']))).toThrow('refusing to write');
    expect(listing()).toEqual(['a']);
    expect(existsSync(join(root, 'x.json'))).toBe(false);
  });

  it('keeps the previous tree when writing fails, and works again after that', () => {
    replaceTree(root, target(), files(['a', 'old']));
    expect(() => replaceTree(root, target(), files(['b', 'new'], ['b/c', 'a file cannot be a folder']))).toThrow();
    expect(readFileSync(join(target(), 'a'), 'utf8')).toBe('old');
    replaceTree(root, target(), files(['d', 'new']));
    expect(listing()).toEqual(['d']);
    expect(readdirSync(root)).toEqual(['out']);
  });
});

it('swap clears what an earlier, broken run left', () => {
  for (const name of ['out', 'out.previous', 'out.next']) {
    mkdirSync(join(root, name));
    writeFileSync(join(root, name, 'from'), name);
  }
  swap(join(root, 'out.next'), target());
  expect(readdirSync(root)).toEqual(['out']);
  expect(readFileSync(join(target(), 'from'), 'utf8')).toBe('out.next');
});

describe('readTree', () => {
  it('lists regular files with forward slashes, leaving out links and hidden files', () => {
    mkdirSync(join(root, 'data/b'), { recursive: true });
    for (const path of ['data/z.csv', 'data/b/a.csv', 'data/.hidden', 'other.csv']) writeFileSync(join(root, path), path);
    symlinkSync(join(root, 'other.csv'), join(root, 'data/link.csv'));
    symlinkSync(root, join(root, 'data/loop'));
    const read = readTree(root, 'data');
    expect(read.map((file) => file.path)).toEqual(['data/b/a.csv', 'data/z.csv']);
    expect(Buffer.from(read[0]?.bytes ?? []).toString()).toBe('data/b/a.csv');
  });

  it('is empty where there is no folder', () => {
    expect(readTree(root, 'data')).toEqual([]);
  });
});
