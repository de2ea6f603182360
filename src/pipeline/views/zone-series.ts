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
  const actual = own.filter((f) => f.state === 'actual' && f.value !== null && moment(f) !== '');
  const yardstick = (f: ShownFigure): string => [f.indicator, f.subject, f.scope, f.scope_name, f.unit, f.period_kind, span(f)].join('|');
  return [...groupBy(actual, yardstick).values()]
    .filter((group) => new Set(group.map(moment)).size > 1)
    .map((group) => ({
      indicator: ledger.ref('indicators', group[0]?.indicator ?? ''),
      figures: [...group].sort((a, b) => compare(moment(a), moment(b))),
    }));
}

/** Where a figure stands in its series: the start of its period, or the only date a source gives. */
const moment = (f: ShownFigure): string => f.period_start ?? f.period_end ?? '';

/** Months and years of a period, so that January–August is only set beside January–August, and five years beside five. */
function span(f: ShownFigure): string {
  if (f.period_kind === 'year' || f.period_kind === 'as-of') return '';
  const years = Number(f.period_end?.slice(0, 4)) - Number(f.period_start?.slice(0, 4));
  return `${f.period_start?.slice(5) ?? ''}/${f.period_end?.slice(5) ?? ''}/${years}`;
}

export function zoneFact(row: Row<'zone-facts'>, ledger: Ledger): ZoneFact {
  const { id, topic, title, statement, date, year_basis, note } = row;
  return { id, topic, title, statement, date, year_basis, note, place: ledger.place(row) };
}
