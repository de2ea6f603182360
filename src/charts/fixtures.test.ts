/** Invented rows say so themselves and stay out of the site. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { FIXTURES } from './fixtures/index.ts';

const SRC = dirname(import.meta.dirname);
const isSample = (path: string): boolean => path.includes('fixture') || path.endsWith('.test.ts');
const reaches = (text: string): boolean => /from '[^']*fixture[^']*'/.test(text);

test.each(Object.entries(FIXTURES))('every row of %s names an invented source', (_, { cases }) => {
  const sources = Object.values(cases).flatMap((rows) => rows.map((row) => (row as { source: string }).source));
  expect(sources.length).toBeGreaterThan(0);
  expect(sources.filter((source) => !source.startsWith('测试'))).toEqual([]);
});

test('no file of the site imports a sample', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(ts|astro)$/.test(path) && !isSample(path));
  expect(files.length).toBeGreaterThan(200);
  expect(files.filter((path) => reaches(readFileSync(join(SRC, path), 'utf8')))).toEqual([]);
  expect(reaches("import { FIGURE } from './fixtures/figure.ts';")).toBe(true);
});
