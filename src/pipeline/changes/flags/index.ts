/** The list of rules for suspicious changes. A new rule is one file and its entry here. */
import type { RowChange } from '../diff.ts';
import type { Snapshot } from '../snapshot.ts';
import { addsOthersUp } from './adds-others-up.ts';
import { conversionChanged } from './conversion-changed.ts';
import { coverageShrinks } from './coverage-shrinks.ts';
import { cumulativeFalls } from './cumulative-falls.ts';
import { dateSlip } from './date-slip.ts';
import { figuresOf } from './figure-text.ts';
import type { Flag, FlagRule } from './flag.ts';
import { magnitudeJump } from './magnitude-jump.ts';
import { partsExceedTotal } from './parts-exceed-total.ts';
import { printedForm } from './printed-form.ts';
import { rankOutside } from './rank-outside.ts';
import { unitSlip } from './unit-slip.ts';

export const FLAG_RULES: readonly FlagRule[] = [unitSlip, magnitudeJump, cumulativeFalls, rankOutside, coverageShrinks, partsExceedTotal, printedForm, dateSlip, conversionChanged, addsOthersUp];

export function flagsOf(before: Snapshot, after: Snapshot, changes: readonly RowChange[]): Flag[] {
  const comparison = { before, after, changes, figuresBefore: figuresOf(before), figuresAfter: figuresOf(after) };
  return FLAG_RULES.flatMap(({ rule, find }) => find(comparison).map((flag) => ({ rule, ...flag })));
}
