/** A part over its whole, or one amount over another: both of one owner, one set of things, one time and one source. */
import type Fraction from 'fraction.js';
import { differences } from '../../methods/yardstick.ts';
import type { DerivedResult } from '../../schema/views/derived.ts';
import type { ShownFigure } from '../../schema/views/parts.ts';
import { exact, rounded, unrounded } from '../exact.ts';
import type { Ledger } from '../ledger.ts';
import { ownerRef } from '../owner.ts';
import { quotientComparator } from './comparator.ts';
import type { Derivation, DerivedIndicator, Refused } from './derivation.ts';
import { amountText, subjectOf } from './input-text.ts';
import { weakestState } from './state.ts';

/** Only where the source says that the whole contains the part. */
export const share: Derivation = {
  unit: () => '%',
  derive: (indicator, ledger) => divideAll(indicator, ledger, exact(100), '%'),
};

/** Two amounts of one dimension that are set against each other without one being said to contain the other. */
export const ratio: Derivation = share;

/** The units of the table decide the unit of the result: 万元 per 亩 from an amount in 亿元 and an area in 亩 or km². */
export const quotient: Derivation = {
  unit: unitOf,
  derive: (indicator, ledger) => {
    const factor = (unit: string | null): Fraction => {
      const row = ledger.find('units', unit ?? '');
      return exact(row.factor_numerator).div(row.factor_denominator);
    };
    return divideAll(indicator, ledger, factor(indicator.denominator_unit).div(factor(indicator.numerator_unit)), unitOf(indicator));
  },
};

function unitOf({ numerator_unit, denominator_unit }: DerivedIndicator): string {
  return numerator_unit === denominator_unit ? '' : `${numerator_unit ?? ''}/${denominator_unit ?? ''}`;
}

function divideAll(indicator: DerivedIndicator, ledger: Ledger, factor: Fraction, unit: string) {
  const of = (ids: readonly string[] | null) => ledger.figures.filter((figure) => ids?.includes(figure.indicator) && figure.value !== null);
  const wholes = of(indicator.denominator);
  const results: DerivedResult[] = [];
  const refused: Refused[] = [];
  for (const figure of of(indicator.numerator)) {
    const found = counterpart(figure, wholes, indicator.formula === 'share', ledger);
    if ('reasons' in found) refused.push({ figure, ...found });
    else results.push(divided(indicator, figure, found.whole, factor, unit, ledger));
  }
  return { results, refused };
}

type Found = { readonly whole: ShownFigure } | Omit<Refused, 'figure'>;

/** The one figure this one may be divided by, or the nearest with the reasons against it. */
function counterpart(figure: ShownFigure, wholes: readonly ShownFigure[], partsOnly: boolean, ledger: Ledger): Found {
  const own = wholes.filter((whole) => (whole.zone ?? whole.area) === (figure.zone ?? figure.area) && whole.id !== figure.id);
  if (own.length === 0) return { nearest: null, reasons: ['no-counterpart'] };
  const judged = own.map((whole) => ({ whole, reasons: against(figure, whole, partsOnly, ledger) }));
  const fitting = judged.filter(({ reasons }) => reasons.length === 0);
  const [only] = fitting;
  if (fitting.length > 1) return { nearest: only?.whole ?? null, reasons: ['ambiguous'] };
  if (only) return { whole: only.whole };
  const [nearest] = [...judged].sort((a, b) => a.reasons.length - b.reasons.length);
  return { nearest: nearest?.whole ?? null, reasons: nearest?.reasons ?? [] };
}

function against(figure: ShownFigure, whole: ShownFigure, partsOnly: boolean, ledger: Ledger): string[] {
  const contained = containers(figure, ledger);
  const reasons: string[] = differences(figure, whole, contained.includes(whole.id) ? 'contained' : 'parts');
  const isPart = contained.includes(whole.id);
  if (!isPart && contained.length > 0) reasons.push('other-whole');
  else if (!isPart && partsOnly) reasons.push('not-said-to-contain');
  if (isPart && Number(figure.value) > Number(whole.value) && figure.unit === whole.unit) reasons.push('larger-than-whole');
  if (quotientComparator(figure.comparator, whole.comparator) === null) reasons.push('inexact');
  if (whole.value === 0) reasons.push('zero');
  return reasons;
}

/** The larger figures of which the source says that they contain this one, step by step. */
function containers(figure: ShownFigure, ledger: Ledger): string[] {
  return figure.part_of === null ? [] : [figure.part_of, ...containers(ledger.figure(figure.part_of), ledger)];
}

function divided(indicator: DerivedIndicator, above: ShownFigure, below: ShownFigure, factor: Fraction, unit: string, ledger: Ledger): DerivedResult {
  const per = (base: string | null): Fraction => exact(base ?? '0').div(exact(below.value_base ?? '1')).mul(factor);
  const value = per(above.value_base);
  return {
    id: `${indicator.id}:${above.id}:${below.id}`,
    owner: ownerRef(above, ledger),
    subject: subjectOf(above),
    value: rounded(value, indicator.digits),
    exact: unrounded(value),
    high: above.high_base === null ? null : rounded(per(above.high_base), indicator.digits),
    unit,
    comparator: quotientComparator(above.comparator, below.comparator) ?? above.comparator,
    // What was started of what was planned has happened; a planned amount over a counted set stays planned.
    state: indicator.formula !== 'quotient' ? above.state : weakestState([above, below]),
    working: `${amountText(above)} ÷ ${amountText(below)}`,
    inputs: [above, below],
    counts: [],
    counted_in: null,
  };
}
