import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compositeKeys } from './answer-keys.ts';
import { asemScoresKey, asemSetup } from './asem-key.ts';
import { hdiKey } from './hdi-key.ts';
import { numberReport } from './key-rows.ts';
import { nodeScores, score } from './score.ts';

const FOLDER = join(import.meta.dirname, 'fixtures');
const readText = (path: string): string => readFileSync(join(FOLDER, path), 'utf8');
const reports = new Map(compositeKeys(readText).map((report) => [report.method, report]));

describe('published answer keys', () => {
  test.each([
    ['composite-hdi', 204, 0.0005],
    ['composite-scores', 561, 1e-7],
    ['winsorised-points', 98, 0],
    ['skewness-kurtosis', 51, 5e-7],
    ['effective-weights', 6, 5e-9],
    ['goalposts', 6, 1e-12],
    ['distance-to-target', 12, 1e-12],
    ['weighted-means', 9, 5e-7],
    ['item-mean', 35, 5e-7],
    ['rank-uncertainty', 205, 3],
    ['sensitivity-order', 4, 0],
  ])('%s: all %i rows', (method, rows, difference) => {
    const report = reports.get(method);
    expect(report).toMatchObject({ tried: rows, matched: rows, unmatched: [] });
    expect(report?.largestDifference).toBeLessThanOrEqual(difference);
  });

  test('ranks: all but the two that COINr gives to rounded scores', () => {
    const report = reports.get('composite-ranks');
    expect(report).toMatchObject({ tried: 561, matched: 559 });
    expect(report?.unmatched.map(({ row, expected, got }) => [row, expected, got])).toEqual([['PRT Instit', '3', '4'], ['RUS ConEcFin', '47', '48']]);
    expect(report?.unmatched.every(({ note }) => note !== '')).toBe(true);
  });
});

describe('the keys can fail', () => {
  const change = (text: string, from: string, to: string): string => {
    expect(text).toContain(from);
    return text.replace(from, to);
  };

  test('one input of the HDI changed', () => {
    expect(numberReport('hdi', hdiKey(change(readText('hdi-2022.csv'), 'AFG,62.879', 'AFG,63.879'))).unmatched.map(({ row }) => row)).toEqual(['AFG']);
  });

  test('one input of ASEM changed', () => {
    const setup = asemSetup(change(readText('asem-data.csv'), 'AUT,Europe,83871,27,', 'AUT,Europe,83871,28,'), readText('asem-structure.csv'));
    const { unmatched } = numberReport('asem', asemScoresKey(setup, readText('asem-scores.csv')));
    expect(unmatched.map(({ row }) => row)).toContain('AUT Physical');
  });
});

describe('the ASEM index', () => {
  const scored = score(asemSetup(readText('asem-data.csv'), readText('asem-structure.csv')));

  // articles/results.html of COINr prints Index and the pillars to two decimals.
  test.each([['CHE', 68.38, 1], ['NLD', 64.82, 2], ['DNK', 64.8, 3], ['NOR', 64.47, 4], ['BEL', 63.54, 5], ['SWE', 63, 6], ['IND', 39.79, 45]])('%s %d', (unit, printed, rank) => {
    const { scores, ranks } = nodeScores(scored, 'Index');
    expect(scores[scored.units.indexOf(unit)]).toBeCloseTo(printed, 2);
    expect(ranks[scored.units.indexOf(unit)]).toBe(rank);
  });

  test('65 values are filled: 63 gaps and 2 of a country without a denominator', () => {
    expect(scored.filled).toHaveLength(65);
    expect(nodeScores(scored, 'Index').filled.reduce((sum, count) => sum + count, 0)).toBe(65);
  });
});

test('the fixtures stay below 150 kB together and none is unnamed in the README', () => {
  const files = readdirSync(FOLDER);
  expect(files.reduce((sum, file) => sum + statSync(join(FOLDER, file)).size, 0)).toBeLessThan(150_000);
  expect(files.filter((file) => !readText('README.md').includes(file) && file !== 'README.md')).toEqual([]);
});
