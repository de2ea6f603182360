/** What a row says must stand in its own printed form, and mean there what its columns say. Each check is one file of printed/. */
import type { PrintedCheck } from './printed/figure.ts';
import { printedGrowth } from './printed/growth.ts';
import { printedHedge } from './printed/hedge.ts';
import { printedNumber } from './printed/number.ts';
import { printedPeriod } from './printed/period.ts';
import { isConverted } from './printed/place.ts';
import { printedRank } from './printed/rank.ts';
import { printedSign } from './printed/sign.ts';
import { printedState } from './printed/state.ts';
import { printedUnit } from './printed/unit.ts';
import type { CrossRule } from './rule.ts';

const CHECKS: readonly PrintedCheck[] = [printedNumber, printedSign, printedUnit, printedGrowth, printedHedge, printedState, printedRank, printedPeriod];

export const printedForm: CrossRule = (checked) => {
  const units = new Set((checked.get('units') ?? []).map((row) => String(row.values['unit'])));
  return (checked.get('figures') ?? []).flatMap((row) => {
    const text = row.values['as_printed'];
    return typeof text !== 'string' || isConverted(text) ? [] : CHECKS.flatMap((check) => check({ row, text, units }));
  });
};
