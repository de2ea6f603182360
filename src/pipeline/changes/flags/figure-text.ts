/** Figures of a snapshot with the columns that the same-yardstick guard reads, and the exact value in the base unit. */
import type Fraction from 'fraction.js';
import { TABLES } from '../../../schema/index.ts';
import type { Measured } from '../../../methods/yardstick.ts';
import { exact } from '../../exact.ts';
import { rowIn } from '../snapshot.ts';
import type { RowText, Snapshot } from '../snapshot.ts';

export interface FigureText extends Measured {
  readonly id: string;
  readonly row: RowText;
  /** In the base unit; null where no value or no unit is stated. */
  readonly base: Fraction | null;
  readonly rank_count: number | null;
  readonly part_of: string | null;
}

export const FIGURES = TABLES.figures.name;

export function figuresOf(snapshot: Snapshot): FigureText[] {
  return [...(snapshot.get(FIGURES) ?? [])].map(([id, row]) => figureText(id, row, snapshot));
}

export function figureText(id: string, row: RowText, snapshot: Snapshot): FigureText {
  const text = (name: string): string | null => row[name] ?? null;
  const number = (name: string): number | null => (row[name] === undefined ? null : Number(row[name]));
  const unit = rowIn(snapshot, TABLES.units.name, row['unit'] ?? '');
  return {
    ...{ id, row, zone: text('zone'), area: text('area'), scope: row['scope'] ?? '', scope_name: text('scope_name') },
    ...{ indicator: row['indicator'] ?? '', breakdown: text('breakdown'), state: row['state'] ?? '', value: number('value') },
    ...{ unit_base: unit?.['base'] ?? null, base: baseValue(row, unit), source: row['source'] ?? '' },
    ...{ period_kind: row['period_kind'] ?? '', period_start: text('period_start'), period_end: text('period_end') },
    ...{ growth_pct: number('growth_pct'), growth_basis: text('growth_basis') },
    ...{ rank: number('rank'), rank_scope: text('rank_scope'), rank_of: text('rank_of'), rank_area: null, rank_count: number('rank_count') },
    part_of: text('part_of'),
  };
}

function baseValue(row: RowText, unit: RowText | null): Fraction | null {
  if (row['value'] === undefined || unit === null) return null;
  return exact(row['value']).mul(exact(unit['factor_numerator'] ?? '1')).div(exact(unit['factor_denominator'] ?? '1'));
}

/** The number as its row writes it: `16.09亿元`. */
export const printedValue = ({ row }: FigureText): string => `${row['value'] ?? ''}${row['unit'] ?? ''}`;
