/** Rules a reader can check a case against: those whose conditions are all published as figures. */
import { TABLES } from '../../schema/index.ts';
import type { Row } from '../../schema/index.ts';
import type { ShownFigure } from '../../schema/views/parts.ts';
import type { DeskRule } from '../../schema/views/desk.ts';
import type { Ledger } from '../ledger.ts';
import { rule } from './reference.ts';

type Condition = DeskRule['conditions'][number];

/** Null when the figures of the rule are not its conditions: one condition has one threshold, several have several. */
export function deskRule(row: Row<'rules'>, ledger: Ledger): DeskRule | null {
  const conditions = ledger.figuresAbout('rules', row.id).flatMap((figure) => condition(figure, ledger));
  if (conditions.length === 0 || (row.logic === 'single') !== (conditions.length === 1)) return null;
  const { publisher, document_number } = ledger.find('sources', row.source);
  return {
    rule: rule(row, ledger),
    logic: row.logic,
    conditions,
    scopes: [...new Set(conditions.flatMap(({ figure }) => figure.scope_name ?? []))],
    ...covered(row, conditions, ledger),
    publisher,
    document_number,
  };
}

const COMPARATORS: readonly string[] = ['lt', 'lte', 'gt', 'gte', 'eq'] satisfies Condition['comparator'][];
const isComparator = (word: string): word is Condition['comparator'] => COMPARATORS.includes(word);

function condition(figure: ShownFigure, ledger: Ledger): Condition[] {
  const { comparator, value_base, unit_base, unit } = figure;
  if (figure.state !== 'rule' || value_base === null || unit_base === null || unit === null || !isComparator(comparator)) return [];
  const own = ledger.find('units', unit);
  const same = ledger.rows.units.filter((row) => row.base === unit_base && row.dimension === own.dimension);
  // 万平方米 and 万平米 are one choice: that of the rule, else the first in the table.
  const size = (row: Row<'units'>): string => `${row.factor_numerator}/${row.factor_denominator}`;
  const units = same
    .filter((row) => row === (size(row) === size(own) ? own : same.find((other) => size(other) === size(row))))
    .map((row) => ({ unit: row.unit, numerator: row.factor_numerator, denominator: row.factor_denominator }));
  return [{ figure, quantity: quantityOf(figure), topic: ledger.find('indicators', figure.indicator).topic, comparator, threshold: value_base, base: unit_base, units }];
}

/** 投资额低于5000万元 → 投资额; the name of the indicator where the source prints no such words. */
function quantityOf({ as_printed, qualifier, indicator_name }: ShownFigure): string {
  const before = qualifier === null ? '' : as_printed.slice(0, Math.max(0, as_printed.indexOf(qualifier)));
  return /^\p{Script=Han}+$/u.test(before) ? before : indicator_name;
}

/** Zones the rule covers: its own, or those of its area when its figures speak of the zones or the whole of that area. */
function covered(row: Row<'rules'>, conditions: readonly Condition[], ledger: Ledger): Pick<DeskRule, 'zones' | 'unclear'> {
  if (row.zone !== null) return { zones: [ledger.ref('zones', row.zone)], unclear: [] };
  const wide = conditions.every(({ figure }) => figure.scope === 'zones-of-city' || figure.scope === 'city');
  const levels = conditions.map(({ figure }) => levelsIn(figure.scope_name)).filter((named) => named !== null);
  const own = areasWithin(row.area ?? '', ledger).flatMap((id) => ledger.linkedFrom('zones', 'areas', id));
  const refs = (list: readonly Row<'zones'>[]) => list.map((zone) => ledger.ref('zones', zone.id));
  if (!wide) return { zones: [], unclear: refs(own) };
  const fits = (zone: Row<'zones'>): boolean => levels.every((named) => named.has(zone.level));
  return { zones: refs(own.filter(fits)), unclear: refs(own.filter((zone) => !fits(zone) && zone.level === 'not-stated')) };
}

/** The levels in words such as 省级以上 (that and higher ones) or 国家级; null when the words name none. */
function levelsIn(words: string | null): ReadonlySet<string> | null {
  const highestFirst = Object.entries(TABLES.zones.columns.level.options ?? {});
  const named = highestFirst.filter(([, { zh }], i) => words?.includes(zh) || highestFirst.slice(i).some(([, lower]) => words?.includes(`${lower.zh}以上`)));
  return named.length === 0 ? null : new Set(named.map(([code]) => code));
}

/** An area and the areas inside it. */
function areasWithin(id: string, ledger: Ledger): string[] {
  return [id, ...ledger.linkedFrom('areas', 'areas', id).flatMap((area) => areasWithin(area.id, ledger))];
}
