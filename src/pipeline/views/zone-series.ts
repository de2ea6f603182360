import type { Row } from '../../schema/index.ts';
import type { ShownFigure } from '../../schema/views/parts.ts';
import type { ZoneFact } from '../../schema/views/zones.ts';
import { compare } from '../finding.ts';
import { groupBy } from '../group.ts';
import type { Ledger } from '../ledger.ts';

/**
 * Time series of a zone: actual values of one indicator with one subject, scope, unit and kind of period, at least two
 * different periods. Anything else is not on one yardstick and stays apart.
 */
export function series(own: readonly ShownFigure[], ledger: Ledger) {
  const actual = own.filter((f) => f.state === 'actual' && f.value !== null && f.period_start !== null);
  const yardstick = (f: ShownFigure): string => [f.indicator, f.subject, f.scope, f.scope_name, f.unit, f.period_kind, span(f)].join('|');
  return [...groupBy(actual, yardstick).values()]
    .filter((group) => new Set(group.map((f) => f.period_start)).size > 1)
    .map((group) => ({
      indicator: ledger.ref('indicators', group[0]?.indicator ?? ''),
      figures: [...group].sort((a, b) => compare(a.period_start ?? '', b.period_start ?? '')),
    }));
}

/** Months of a part-year period, so that January–August is only set beside January–August. */
function span(f: ShownFigure): string {
  return f.period_kind === 'year' || f.period_kind === 'as-of' ? '' : `${f.period_start?.slice(5) ?? ''}/${f.period_end?.slice(5) ?? ''}`;
}

export function zoneFact(row: Row<'zone-facts'>, ledger: Ledger): ZoneFact {
  const { id, topic, title, statement, date, year_basis, note } = row;
  return { id, topic, title, statement, date, year_basis, note, place: ledger.place(row) };
}
