import type { Row } from '../schema/index.ts';
import type { Figure, ShownFigure } from '../schema/views/parts.ts';
import { TABLES } from '../schema/index.ts';
import { RANK_LEVELS } from '../schema/figure-options.ts';
import { targetsOf } from './link.ts';
import type { Lookups } from './ledger.ts';
import { toBase } from './units.ts';

/** The period cell of a source that prints none. */
const UNSTATED = '未写明';

/** A row of the figures table → the row of the public register, with the value in its base unit. */
export function registerRow(row: Row<'figures'>, lookups: Lookups): Figure {
  const unit = row.unit === null ? null : lookups.find('units', row.unit);
  const base = (value: number | null): string | null => (unit && value !== null ? toBase(value, unit) : null);
  return {
    ...row,
    value_base: base(row.value),
    high_base: base(row.high),
    unit_base: row.value !== null && unit ? unit.base : null,
    locator: row.locator.join('|'),
    page: lookups.ref('figures', row.id).page ?? '',
    about: row.about ?? [],
    rank_area: rankArea(row, lookups),
  };
}

/** The owner's city or province, whichever the ranking is in; the owner's own area where it lies in none. */
function rankArea({ rank_scope, zone, area }: Row<'figures'>, { find }: Lookups): string | null {
  if (rank_scope === null) return null;
  const within = RANK_LEVELS[rank_scope];
  const own = zone === null ? area : find('zones', zone).area;
  return within === null || own === null ? null : areaAt(within, own, find);
}

function areaAt(level: Row<'areas'>['level'], own: string, find: Lookups['find']): string {
  for (let id: string | null = own; id !== null; id = find('areas', id).parent) if (find('areas', id).level === level) return id;
  return own;
}

/** The register row with the names and the place in the source that a page shows beside it. */
export function shownFigure(row: Row<'figures'>, lookups: Lookups): ShownFigure {
  const to = TABLES.figures.columns.about.to ?? [];
  const unit = row.unit === null ? null : lookups.find('units', row.unit);
  return {
    ...registerRow(row, lookups),
    number_en: unit && { pattern: unit.pattern_en, factor: unit.factor_en },
    period_printed: row.period_label !== UNSTATED,
    zone_name: row.zone === null ? null : lookups.find('zones', row.zone).short_name,
    area_name: row.area === null ? null : lookups.find('areas', row.area).name,
    indicator_name: lookups.find('indicators', row.indicator).name,
    place: lookups.place(row),
    about_refs: targetsOf(to, row.about ?? []).map(({ to: table, key }) => lookups.ref(table, key)),
  };
}

/**
 * The last day of a figure's period, so that a whole year comes after its first months; empty where no date is stated.
 * `As of 2031` may be any day of the year and stays as it is.
 */
export function endOfPeriod({ period_kind, period_end, period_start }: Figure): string {
  const end = period_end ?? period_start ?? '';
  return end === '' || period_kind === 'as-of' ? end : end + '-12-31'.slice(end.length - 4);
}
