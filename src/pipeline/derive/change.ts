/** Change between two periods, only where both values come from one source on one yardstick. */
import { isResult } from '../../schema/figure-state.ts';
import { differences, onOneYardstick } from '../../methods/yardstick.ts';
import type { ShownFigure } from '../../schema/views/parts.ts';
import { exact, rounded, unrounded } from '../exact.ts';
import { endOfPeriod } from '../figures.ts';
import { compare } from '../finding.ts';
import type { Ledger } from '../ledger.ts';
import { ownerRef } from '../owner.ts';
import type { Derivation, DerivedIndicator, Refused } from './derivation.ts';
import { amountText, subjectOf } from './input-text.ts';
import { weakestState } from './state.ts';

export const change: Derivation = {
  unit: () => '%',
  derive: (indicator, ledger) => {
    const figures = ledger.figures.filter((f) => f.value !== null && isResult(f));
    const judged = onOneYardstick(figures, 'series').flatMap((group) => group.flatMap((later) => before(later, group)));
    return {
      results: judged.filter(({ reasons }) => reasons.length === 0).map(({ earlier, later }) => changed(indicator, earlier, later, ledger)),
      refused: judged.filter(({ reasons }) => reasons.length > 0).map(({ earlier, later, reasons }): Refused => ({ figure: later, nearest: earlier, reasons })),
    };
  },
};

/** The latest earlier value of the same source, or else the latest of another, with the reasons against it; the first of a series has none. */
function before(later: ShownFigure, group: readonly ShownFigure[]) {
  const earlier = group.filter((f) => compare(endOfPeriod(f), endOfPeriod(later)) < 0).sort((a, b) => compare(endOfPeriod(a), endOfPeriod(b)));
  const chosen = earlier.findLast((f) => f.source === later.source) ?? earlier.at(-1);
  return chosen === undefined ? [] : [{ earlier: chosen, later, reasons: against(chosen, later) }];
}

function against(earlier: ShownFigure, later: ShownFigure): string[] {
  const exactly = earlier.comparator === 'eq' && later.comparator === 'eq';
  return [...differences(earlier, later, 'release'), ...(exactly ? [] : ['inexact']), ...(earlier.value === 0 ? ['zero'] : [])];
}

function changed(indicator: DerivedIndicator, earlier: ShownFigure, later: ShownFigure, ledger: Ledger) {
  const [before, after] = [exact(earlier.value_base ?? '1'), exact(later.value_base ?? '0')];
  const value = after.sub(before).div(before).mul(100);
  return {
    id: `${indicator.id}:${later.id}:${earlier.id}`,
    owner: ownerRef(later, ledger),
    subject: subjectOf(later),
    value: rounded(value, indicator.digits),
    exact: unrounded(value),
    high: null,
    unit: '%',
    comparator: 'eq' as const,
    state: weakestState([earlier, later]),
    working: `（${amountText(later)} − ${amountText(earlier)}）÷ ${amountText(earlier)}`,
    inputs: [later, earlier],
    counts: [],
    counted_in: null,
  };
}
