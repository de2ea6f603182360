import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { progressKeys } from './answer-keys.ts';
import { differenceOf, reportOf } from './key-report.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const readText = (path: string): string => readFileSync(join(FIXTURES, path), 'utf8');
const reports = progressKeys(readText);

describe('published rows', () => {
  it('are as many as the fixtures hold, and match as far as is known', () => {
    expect(reports.map(({ method, tried, matched }) => [method, tried, matched])).toEqual([
      ['cagr-ratio', 381, 381],
      ['average-score', 219, 218],
      ['linear-projection', 369, 338],
      ['constant-target', 63, 63],
      ['direction-only', 93, 90],
      ['worst-symbol', 7, 7],
      ['extrapolated-share', 40, 37],
    ]);
  });

  it.each(reports)('$method: only rows with a reason do not match', ({ unmatched }) => {
    expect(unmatched.filter(({ note }) => note === '')).toEqual([]);
  });

  it('rows with a reason do not match', () => {
    const unmatched = reports.reduce((sum, report) => sum + report.unmatched.length, 0);
    const notes = [...readText('germany-notes.csv').trim().split('\n').slice(1), ...['statcan-groups.csv', 'eustat-status.csv'].flatMap(notedLines)];
    expect(notes).toHaveLength(unmatched);
  });

  it('agree to the last digits where numbers are printed', () => {
    expect(reports.map(({ largestDifference }) => largestDifference).filter((difference) => difference !== null)).toHaveLength(2);
    for (const { largestDifference } of reports) expect(largestDifference ?? 0).toBeLessThan(1e-14);
  });
});

/** Lines whose last cell, the note, is not empty. */
const notedLines = (path: string): string[] => readText(path).trim().split('\n').slice(1).filter((line) => !line.endsWith(','));

describe('the key itself finds', () => {
  const changed = (path: string, from: string, to: string) => {
    expect(readText(path)).toContain(from);
    return progressKeys((asked) => (asked === path ? readText(path).replace(from, to) : readText(asked)));
  };
  const matchedOf = (method: string, keys: typeof reports): number => keys.find((report) => report.method === method)?.matched ?? NaN;

  it.each([
    ['cagr-ratio', 'statcan-series.csv', '0.9010899546976208', '0.9010899646976208'],
    ['cagr-ratio', 'statcan-series.csv', '2.1506954374096354', ''],
    ['cagr-ratio', 'open-sdg-feature.csv', 'On track', 'Deterioration'],
    ['average-score', 'statcan-groups.csv', 'moderate_progress', 'limited_progress'],
    ['average-score', 'statcan-groups.csv', '[[1,2],3]', '[1,2,3]'],
    ['linear-projection', 'germany-symbols.csv', '2023=Wolke', '2023=Sonne'],
    ['constant-target', 'germany-symbols.csv', 'constant,60,,down', 'constant,60,,up'],
    ['extrapolated-share', 'eustat-status.csv', 'progreso', 'retroceso'],
  ])('a wrong row of %s', (method, path, from, to) => {
    expect(matchedOf(method, changed(path, from, to))).toBeLessThan(matchedOf(method, reports));
  });

  it.each([
    ['statcan-series.csv', 'deterioration', 'worse'],
    ['statcan-series.csv', 'framework,', 'frame,'],
    ['statcan-groups.csv', '[1]', '[9]'],
    ['statcan-groups.csv', '[1]', '1'],
    ['germany-series.csv', '15-1/', '15-9/'],
    ['germany-symbols.csv', '2023=Wolke', '2023=Regen'],
    ['eustat-status.csv', '22.7', 'many'],
  ])('and refuses a row of %s that it cannot read', (path, from, to) => {
    expect(() => changed(path, from, to)).toThrow();
  });
});

describe('a report', () => {
  const row = { row: 'a', expected: 'on-track', got: 'on-track', difference: null, note: '' };

  it('counts a row whose status or whose number differs as unmatched', () => {
    const rows = [row, { ...row, difference: 1e-12 }, { ...row, difference: 1e-6 }, { ...row, got: 'limited', difference: 0 }];
    expect(reportOf('m', rows)).toEqual({ method: 'm', tried: 4, matched: 2, largestDifference: 1e-12, unmatched: rows.slice(2) });
    expect(reportOf('m', [row]).largestDifference).toBeNull();
  });

  it('takes a number that one side lacks as a difference', () => {
    expect(differenceOf([[1, 1.5], [2, 2]])).toBe(0.5);
    expect(differenceOf([[null, null]])).toBeNull();
    expect(differenceOf([[1, null]])).toBe(Infinity);
    expect(differenceOf([[null, 1]])).toBe(Infinity);
  });
});
