/** The list of formulas. A new formula is one file, its entry here and its word in the table of derived indicators. */
import type { Row } from '../../schema/index.ts';
import { change } from './change.ts';
import { coverage } from './coverage.ts';
import { delivery } from './delivery.ts';
import type { Ledger } from '../ledger.ts';
import type { Derivation, DerivedIndicator, Refused } from './derivation.ts';
import type { DerivedResult } from '../../schema/views/derived.ts';
import { freshness } from './freshness.ts';
import { quotient, ratio, share } from './quotient.ts';

export const DERIVATIONS: Readonly<Record<Row<'derived-indicators'>['formula'], Derivation>> = { share, ratio, quotient, change, delivery, coverage, freshness };

export interface Computed {
  readonly row: DerivedIndicator;
  readonly results: readonly DerivedResult[];
  readonly refused: readonly Refused[];
}

/** Every derived indicator of the table, in its order. */
export function deriveAll(ledger: Ledger): Computed[] {
  return ledger.rows['derived-indicators'].map((row) => ({ row, ...DERIVATIONS[row.formula].derive(row, ledger) }));
}
