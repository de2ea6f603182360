/** 10,000 random cells through every kind of reader. */
import { expect, it } from 'vitest';
import type { CellGroup } from '../fixtures/dirty/case.ts';
import { NUMBERS } from '../fixtures/dirty/numbers.ts';
import { randomBy, randomCell } from '../fixtures/dirty/random-cells.ts';
import { WORDS } from '../fixtures/dirty/words.ts';
import { readCell } from './cell.ts';
import { scan } from './scan.ts';

const CASES = 10_000;
const GROUPS: readonly CellGroup[] = [...NUMBERS, ...WORDS];
/** This one speaks of the value, not of its spelling; no rewriting makes it go away. */
const ABOUT_VALUE: ReadonlySet<string> = new Set(['ratio-as-percent']);
/** Milliseconds in which any cell must be read, on a busy machine. */
const PATIENCE = 500;

it(`reads ${CASES} random cells without a crash, a hang or a changed prototype, and its own output as itself`, () => {
  const random = randomBy(20_261_121);
  const names = Object.getOwnPropertyNames(Object.prototype).join();
  const counts = { read: 0, warned: 0, refused: 0 };
  for (let i = 0; i < CASES; i++) {
    const { column, row = {}, cases } = GROUPS[i % GROUPS.length] as CellGroup;
    const cell = randomCell(random, cases.map(([input]) => input));
    const began = performance.now();
    const first = readCell(column, cell, (name) => row[name] ?? '');
    expect(performance.now() - began, JSON.stringify(cell.slice(0, 80))).toBeLessThan(PATIENCE);
    if ('problem' in first) {
      counts.refused += 1;
      continue;
    }
    counts[first.read.warnings.length > 0 ? 'warned' : 'read'] += 1;
    const again = readCell(column, first.read.canonical, (name) => row[name] ?? '');
    expect('read' in again && [again.read.value, again.read.canonical, again.read.warnings.filter((code) => !ABOUT_VALUE.has(code))], `${column.zh} ${JSON.stringify(cell)}`).toEqual([first.read.value, first.read.canonical, []]);
  }
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(names);
  expect(Object.values(counts).every((count) => count > 500), JSON.stringify(counts)).toBe(true);
}, 120_000);

it('scans random text into cells that join to the same text', () => {
  const random = randomBy(20_261_121);
  for (let i = 0; i < 2000; i++) {
    const text = Array.from({ length: random(12) }, () => randomCell(random).slice(0, 40) + [',', '\n', '\r\n', '\r', '"', ''][random(6)]).join('');
    let at = 0;
    for (const { cells } of scan(text).records) {
      for (const { from, to } of cells) {
        expect(text.slice(at, from)).toMatch(/^(,|\r\n|\n|\r)?$/);
        at = to;
      }
    }
    expect(text.slice(at)).toMatch(/^(\r\n|\n|\r)?$/);
  }
});
