import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

describe('README', () => {
  it('names only paths that exist', () => {
    const paths = [...readme.matchAll(/`((?:data|content|src|scripts|public)\/[\w./-]*|LICENSE)`|\]\((public\/[\w.-]+)\)/g)].map((m) => m[1] ?? m[2] ?? '');
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => path !== 'public/data/v1/' && !existsSync(path))).toEqual([]);
  });

  it('names only commands that exist, and all of them', () => {
    const named = [...readme.matchAll(/npm (?:run )?([a-z:]+)/g)].map((m) => m[1] ?? '').filter((name) => !['ci', 'cit', 'run'].includes(name));
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    expect(Object.keys(scripts).filter((name) => !named.includes(name) && name !== 'test')).toEqual([]);
  });
});
