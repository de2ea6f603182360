/** The list of formulas. A new formula is one file, its entry here and its word in the table of derived indicators. */
import type { Row } from '../../schema/index.ts';
import { change } from './change.ts';
import { coverage } from './coverage.ts';
import { delivery } from './delivery.ts';
import type { Derivation } from './derivation.ts';
import { freshness } from './freshness.ts';
import { quotient, ratio, share } from './quotient.ts';

export const DERIVATIONS: Readonly<Record<Row<'derived-indicators'>['formula'], Derivation>> = { share, ratio, quotient, change, delivery, coverage, freshness };
