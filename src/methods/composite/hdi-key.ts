/** Human Development Index 2022. Formulas: UNDP (2024), Technical note 1: goalposts per indicator, geometric mean of the three dimensions. */
import type { Group, Indicator } from './hierarchy.ts';
import type { NumberRow } from './key-rows.ts';
import { cellNumber, cellText, plainRows } from './key-rows.ts';
import { nodeScores, score } from './score.ts';
import type { Value } from './table.ts';

const post = (id: string, lower: number, upper: number): Indicator => ({ id, weight: 1, direction: 1, goalposts: [lower, upper] });

/** Years, years, years, and the logarithm of 2017 PPP dollars per head. */
const HDI: Group = {
  id: 'hdi',
  weight: 1,
  aggregation: 'geometric',
  children: [
    post('life_expectancy', 20, 85),
    { id: 'education', weight: 1, aggregation: 'arithmetic', children: [post('expected_schooling', 0, 18), post('mean_schooling', 0, 15)] },
    post('gni_per_capita', Math.log(100), Math.log(75_000)),
  ],
};

const AS_READ = ['life_expectancy', 'expected_schooling', 'mean_schooling'];

/** Half a unit of the third decimal, and what the computer's fractions add. */
const TOLERANCE = 0.0005 + 1e-12;

/** @param text rows of code, the four indicators and the published index (3 decimals) */
export function hdiKey(text: string): NumberRow[] {
  const rows = plainRows(text);
  const column = (id: string, change: (value: number) => number) => ({
    id,
    values: rows.map((row): Value => {
      const value = cellNumber(row, id);
      return value === null ? null : change(value);
    }),
  });
  const scored = score({
    table: {
      units: rows.map((row) => cellText(row, 'code')),
      columns: [...AS_READ.map((id) => column(id, (value) => value)), column('gni_per_capita', Math.log)],
    },
    tree: HDI,
    method: { missing: { rule: 'leave' }, outliers: null, normalisation: { method: 'goalposts' }, aggregation: 'arithmetic', threshold: 1 },
  });
  const { scores } = nodeScores(scored, HDI.id);
  return rows.map((row, at) => ({ row: cellText(row, 'code'), expected: cellNumber(row, 'hdi'), got: scores[at] ?? null, tolerance: TOLERANCE }));
}
