/** How many indicators of an evaluation framework have at least one published result of the whole zone. */
import type { Row } from '../../schema/index.ts';
import type { DerivedResult } from '../../schema/views/derived.ts';
import { exact, rounded, unrounded } from '../exact.ts';
import { groupBy } from '../group.ts';
import type { Ledger } from '../ledger.ts';
import { latestResults } from './latest-results.ts';
import type { Derivation, DerivedIndicator } from './derivation.ts';

export const coverage: Derivation = {
  unit: () => '%',
  derive: (indicator, ledger) => {
    const frameworks = groupBy(ledger.rows.indicators.filter((row) => row.framework !== null), (row) => row.framework ?? '');
    const zones = ledger.rows.zones.filter((zone) => zone.coverage === 'ledger');
    const results = [...frameworks].flatMap(([id, listed]) => zones.map((zone) => ofZone(indicator, zone, id, listed, ledger)));
    return { results, refused: [] };
  },
};

function ofZone(indicator: DerivedIndicator, zone: Row<'zones'>, framework: string, listed: readonly Row<'indicators'>[], ledger: Ledger): DerivedResult {
  const latest = latestResults(zone.id, ledger);
  const published = listed.flatMap((row) => latest.get(row.id) ?? []);
  const value = exact(published.length).div(listed.length).mul(100);
  const { name, page } = ledger.ref('mechanisms', framework);
  return {
    id: `${indicator.id}:${framework}:${zone.id}`,
    owner: ledger.ref('zones', zone.id),
    subject: name,
    value: rounded(value, indicator.digits),
    exact: unrounded(value),
    high: null,
    unit: '%',
    comparator: 'eq',
    state: 'actual',
    working: `${published.length} ÷ ${listed.length}`,
    inputs: published,
    counts: [{ code: 'listed', count: listed.length, page: page ?? '' }],
    counted_in: ledger.place(ledger.find('mechanisms', framework)),
  };
}
