import { describe, expect, it } from 'vitest';
import { COLUMNS, columnOf } from './columns.ts';

describe('columns', () => {
  it('are each listed once', () => {
    expect(new Set(COLUMNS.map(({ page }) => page)).size).toBe(COLUMNS.length);
  });

  it.each([
    ['/', '/'],
    ['/zones/sample/figures/2/', '/zones/'],
    ['/evaluation/departments/a/', '/evaluation/'],
    ['/evaluation/methods/', '/evaluation/methods/'],
    ['/corrections/log/', '/corrections/log/'],
    ['/404.html', undefined],
    ['/zonesque/', undefined],
  ])('%s stands in %s', (page, column) => {
    expect(columnOf(page)?.page).toBe(column);
  });
});
