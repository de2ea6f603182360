import { onOneYardstick } from '../../methods/yardstick.ts';
import type { Row } from '../../schema/index.ts';
import type { ShownFigure } from '../../schema/views/parts.ts';
import type { ZoneFact } from '../../schema/views/zones.ts';
import { compare } from '../finding.ts';
import type { Ledger } from '../ledger.ts';

/** Time series of a zone: actual values on one yardstick, of at least two different periods. */
export function series(own: readonly ShownFigure[], ledger: Ledger) {
  const actual = own.filter((f) => f.state === 'actual');
  return onOneYardstick(actual, 'series')
    .filter((group) => new Set(group.map(moment)).size > 1)
    .map((group) => ({
      indicator: ledger.ref('indicators', group[0]?.indicator ?? ''),
      figures: [...group].sort((a, b) => compare(moment(a), moment(b))),
    }));
}

/** Where a figure stands in its series: the start of its period, or the only date a source gives. */
const moment = (f: ShownFigure): string => f.period_start ?? f.period_end ?? '';

export function zoneFact(row: Row<'zone-facts'>, ledger: Ledger): ZoneFact {
  const { id, topic, title, statement, date, year_basis, note } = row;
  return { id, topic, title, statement, date, year_basis, note, place: ledger.place(row) };
}
