import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { missingEntries } from './complete-lock.ts';

describe('package-lock.json', () => {
  it('has an entry for every optional platform package, or npm ci refuses it', () => {
    expect(missingEntries(JSON.parse(readFileSync('package-lock.json', 'utf8')) as Parameters<typeof missingEntries>[0])).toEqual({});
  });

  it('names no registry host', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
  });

  it('notices a platform package without entry', () => {
    const lock = { packages: { 'node_modules/a': { optionalDependencies: { '@a/win32-x64': '1.0.0' } } } };
    expect(missingEntries(lock)).toEqual({ 'node_modules/@a/win32-x64': { version: '1.0.0', cpu: ['x64'], dev: true, license: 'MIT', optional: true, os: ['win32'] } });
  });
});
