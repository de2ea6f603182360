import { expect, it } from 'vitest';
import { freeId } from './free-id.ts';

it.each([
  ['lc22-f001', ['lc22-f001', 'lc22-f134', 'jn20-f900'], 0, 'lc22-f135'],
  ['p1', ['p1', 'p9'], 0, 'p10'],
  ['lc22-f001', ['lc22-f002'], 2, 'lc22-f005'],
  ['zibo-hitech', ['zibo-hitech'], 0, null],
  ['gbt-37028-2018', ['gbt-37028-2018'], 0, null],
])('the next after %s beside %j with %d unread is %s', (id, taken, unread, next) => {
  expect(freeId(id, taken, unread)).toBe(next);
});
