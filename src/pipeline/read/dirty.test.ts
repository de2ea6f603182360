/** Every dirty input of the fixtures becomes what its line says, and none becomes something else in silence. */
import { describe, expect, it } from 'vitest';
import { FILES } from '../fixtures/dirty/files.ts';
import { outcomeOf } from '../fixtures/dirty/judge-cell.ts';
import { outcomeOfFile, outcomeOfPeriod } from '../fixtures/dirty/judge-file.ts';
import { NUMBERS } from '../fixtures/dirty/numbers.ts';
import { PERIODS } from '../fixtures/dirty/periods.ts';
import { countBy, judgeAll } from '../fixtures/dirty/tally.ts';
import { WORDS } from '../fixtures/dirty/words.ts';

describe.each([...NUMBERS, ...WORDS])('$type', (group) => {
  it.each(group.cases)('%j → %s', (cell, expected) => {
    expect(outcomeOf(group, cell)).toBe(expected);
  });
});

it.each(PERIODS)('period %s %s %s–%s', (...period) => {
  expect(outcomeOfPeriod(period)).toBe(period[4]);
});

it.each(FILES)('file: $type $name', ({ bytes, findings, rows }) => {
  expect(outcomeOfFile(bytes)).toEqual({ findings, rows: rows ?? null });
});

describe('all together', () => {
  const judged = judgeAll();

  it('are at least 300, and no two of one type are the same', () => {
    expect(judged.length).toBeGreaterThan(300);
    const cells = [...NUMBERS, ...WORDS].flatMap(({ type, column, row, cases }) => cases.map(([cell]) => JSON.stringify([type, column.zh, column.required, row, cell])));
    expect(new Set(cells).size).toBe(cells.length);
  });

  it('hold nothing silently wrong and nothing falsely rejected, where the naive reader has both', () => {
    expect(judged.filter(({ ours }) => ours === 'silentlyWrong' || ours === 'falselyRejected')).toEqual([]);
    expect(countBy(judged, 'naive').silentlyWrong).toBeGreaterThan(100);
    expect(countBy(judged, 'naive').falselyRejected).toBeGreaterThan(20);
  });
});
