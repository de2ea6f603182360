/** What every derivation takes and gives. */
import type { Row } from '../../schema/index.ts';
import type { DerivedResult } from '../../schema/views/derived.ts';
import type { ShownFigure } from '../../schema/views/parts.ts';
import type { Ledger } from '../ledger.ts';

export type DerivedIndicator = Row<'derived-indicators'>;

/** A figure for which nothing may be computed: its nearest counterpart and the aspects on which they part. */
export interface Refused {
  readonly figure: ShownFigure;
  readonly nearest: ShownFigure | null;
  /** Aspects of the guard, `no-counterpart`, `ambiguous`, `inexact` or `zero`. */
  readonly reasons: readonly string[];
}

export interface Derivation {
  /** Unit of the results. */
  readonly unit: (indicator: DerivedIndicator) => string;
  readonly derive: (indicator: DerivedIndicator, ledger: Ledger) => { readonly results: readonly DerivedResult[]; readonly refused: readonly Refused[] };
}
