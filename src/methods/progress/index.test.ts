import { expect, test } from 'vitest';
import { REASONS } from './assessment.ts';
import { PROGRESS_METHODS } from './index.ts';

test('every method is listed once, with its source', () => {
  const ids = PROGRESS_METHODS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { source } of PROGRESS_METHODS) {
    expect(source.url).toMatch(/^https:\/\//);
    expect([source.publisher, source.title]).not.toContain('');
  }
});

test('no status is named like the refusal, and no reason twice', () => {
  for (const { statuses } of PROGRESS_METHODS) expect(statuses).not.toContain('not-assessable');
  expect(new Set(REASONS).size).toBe(REASONS.length);
});
